import type { Root as HtmlRoot } from 'hast';
import { toMdast } from 'hast-util-to-mdast';
import type { Nodes, Root, RootContent } from 'mdast';
import type { ImportWarning } from '../warning.ts';
import { cleanHtml } from './html/clean-html.ts';
import { bodyHandlers } from './html/handlers.ts';
import { takeNotes } from './html/notes.ts';
import { levelHeadings } from './order/headings.ts';
import { findTypedStructure } from './order/typed-structure.ts';
import { placePictures } from './pictures/place-pictures.ts';
import { tidyTexts } from './tidy-texts.ts';

/** What the source of the HTML knows of its pictures and links. */
export interface HtmlSource {
  /** The file name that a picture will have beside the entry; `undefined` leaves the picture out, which is told. */
  readonly pictureName?: (src: string) => string | undefined;
  /** The address that a link will have in the body; `undefined` keeps its words only, which is told. */
  readonly linkAddress?: (href: string) => string | undefined;
}

/** A body of our contract, and what the editor should look at. */
export interface ConvertedBody {
  readonly body: Root;
  readonly warnings: readonly ImportWarning[];
}

/**
 * Turns HTML (of Word, of the clipboard, of an old site) into a body of our contract: headings 2 to 4, bold, italic, raised
 * and lowered letters, lists, quotes, whole tables, footnotes, Picture blocks on lines of their own. The rest is left out.
 */
export function htmlToBody(html: HtmlRoot, source: HtmlSource = {}): ConvertedBody {
  const warnings: ImportWarning[] = [];
  const warn = (code: ImportWarning['code'], args: ImportWarning['args'] = {}) => warnings.push({ code, args });
  const { content, notes } = takeNotes(cleanHtml(html, warn));
  const convert = (tree: HtmlRoot) =>
    toMdast(tree, { handlers: bodyHandlers(source, warn), newlines: false, document: true }) as Root;
  const blocks = convert(content).children;
  const definitions = notes.map(({ name, content }): RootContent => ({
    type: 'footnoteDefinition',
    identifier: name,
    label: name,
    children: flowOnly(convert(content).children),
  }));
  const body: Root = { type: 'root', children: [...blocks, ...definitions] };
  tidyTexts(body, warn);
  const ordered = levelHeadings(findTypedStructure(placePictures(body.children, warn)));
  return { body: { type: 'root', children: ordered }, warnings };
}

function flowOnly(nodes: readonly RootContent[]) {
  return nodes.filter((node): node is Extract<Nodes, { type: 'paragraph' }> => node.type === 'paragraph');
}

import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import JSZip from 'jszip';
import mammoth from 'mammoth';
import type { WordPackage } from './package/open-docx.ts';
import { isTooDeep } from './package/xml.ts';

/** A picture of a Word file as it lies there; its place in the list is its `src` in the HTML, `anh:0`. */
export interface WordPicture {
  readonly bytes: Uint8Array;
}

/** The text of a Word file as HTML, and its pictures. */
export interface WordHtml {
  readonly html: Root;
  readonly pictures: readonly WordPicture[];
}

/** Converts prepared parts (`prepareParts`) with mammoth; throws when the file cannot be followed. */
export async function wordToHtml({ zip }: WordPackage, parts: ReadonlyMap<string, string>): Promise<WordHtml> {
  const clean = new JSZip();
  for (const name of zip.names) {
    const content = parts.get(name) ?? zip.read(name);
    if (/\.(?:xml|rels)$/.test(name) && isTooDeep(content?.toString('utf8') ?? ''))
      throw new Error('The XML is nested too deeply.');
    if (content !== undefined && !name.endsWith('/')) clean.file(name, content, { createFolders: false });
  }
  const buffer = await clean.generateAsync({ type: 'nodebuffer', compression: 'STORE' });
  const pictures: WordPicture[] = [];
  const { value } = await mammoth.convertToHtml(
    { buffer },
    {
      styleMap,
      transformDocument: (document: unknown) => markPlaces(document as WordNode),
      convertImage: mammoth.images.imgElement(async (image) => {
        // A picture whose file is missing must not take the text with it.
        const bytes = await image.readAsBuffer().catch(() => new Uint8Array());
        pictures.push({ bytes });
        return { src: `anh:${String(pictures.length - 1)}` };
      }),
    },
  );
  return { html: fromHtml(value, { fragment: true }), pictures };
}

const styleMap = [
  "p[style-name='Title'] => h1.word-title:fresh",
  "p[style-name='Subtitle'] => p.word-standfirst:fresh",
  "p[style-name='Sapo'] => p.word-standfirst:fresh",
  "p[style-name='Caption'] => p.center:fresh",
  "p[style-name='caption'] => p.center:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  "p[style-name='lan-toa-center'] => p.center:fresh",
  "p[style-name='lan-toa-right'] => p.right:fresh",
  "p[style-name='Standard'] => p:fresh",
  "p[style-name='Text body'] => p:fresh",
];

/** What the converter hands over of its own tree. */
interface WordNode {
  readonly type: string;
  readonly alignment?: string | null;
  readonly styleName?: string | null;
  readonly numbering?: unknown;
  readonly children?: readonly WordNode[];
}

const plainStyles = /^(?:normal|standard|text body|body text.*|no spacing|normal \(web\)|default.*|lan-toa.*)?$/i;

/** The converter forgets where a paragraph stands on the page; a style name of our own carries it through. */
function markPlaces(node: WordNode): WordNode {
  const children = node.children?.map(markPlaces);
  const isMarked =
    node.type === 'paragraph' &&
    (node.numbering === null || node.numbering === undefined) &&
    plainStyles.test(node.styleName ?? '');
  const place =
    node.alignment === 'center' || node.alignment === 'right' || node.alignment === 'end' ? node.alignment : undefined;
  return {
    ...node,
    ...(children === undefined ? {} : { children }),
    ...(isMarked && place !== undefined ? { styleName: place === 'center' ? 'lan-toa-center' : 'lan-toa-right' } : {}),
  };
}

import type { Root } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown, type Options } from 'mdast-util-to-markdown';
import { cleanTree } from './clean-tree.ts';
import { writeBlock, writeInlineTag } from './write-tags.ts';

/** The MDX text of a body tree, in NFC, ending in a line break; what looks like markup in the text is escaped. */
export function writeBody(root: Root): string {
  return toMarkdown(cleanTree(root), options).replace(/^\n+/, '').normalize('NFC');
}

const options: Options = {
  bullet: '-',
  rule: '-',
  emphasis: '*',
  fences: true,
  listItemIndent: 'one',
  // `<https://…>` is a tag in MDX.
  resourceLink: true,
  handlers: {
    mdxJsxFlowElement: writeBlock,
    mdxJsxTextElement: writeInlineTag,
    mdxFlowExpression: ({ value }: { value: string }) => `{${value}}`,
    mdxTextExpression: ({ value }: { value: string }) => `{${value}}`,
    mdxjsEsm: ({ value }: { value: string }) => value,
  },
  unsafe: [
    { character: '<', inConstruct: 'phrasing' },
    { character: '<', atBreak: true },
    { character: '{', inConstruct: 'phrasing' },
    { character: '{', atBreak: true },
    { character: '}', inConstruct: 'phrasing' },
    // A colon after the sign of a footnote would make it the footnote itself.
    { character: ':', before: '\\]', inConstruct: 'phrasing' },
    // A paragraph that begins with one of these words would be read as a line of a module.
    { character: 'i', atBreak: true, after: 'mport[\\s{*"\']' },
    { character: 'e', atBreak: true, after: 'xport[\\s{*]' },
  ],
  extensions: [gfmToMarkdown({ tablePipeAlign: false })],
};

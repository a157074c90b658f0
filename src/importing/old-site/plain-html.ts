import type { Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { tidySpaces } from '../../content-model/text/spaces.ts';

/** The words of a piece of HTML on one line: tags out, `&#8211;` and its like read. */
export function textOfHtml(html: string): string {
  return tidySpaces(linesOfHtml(html).replaceAll('\n', ' '));
}

/** The words of a piece of HTML with its line breaks and paragraphs as line ends. */
export function linesOfHtml(html: string): string {
  if (!/[<&]/.test(html)) return html;
  return wordsOf(fromHtml(html, { fragment: true }));
}

/** The words of a tree; `br` and the ends of blocks are line ends. */
export function wordsOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  const isElement = node.type === 'element';
  if (isElement && /^(?:script|style|noscript|template)$/.test(node.tagName)) return '';
  if (isElement && node.tagName === 'br') return '\n';
  const words = node.children.map(wordsOf).join('');
  return isElement && /^(?:p|div|li|tr|h[1-6]|blockquote)$/.test(node.tagName) ? `${words}\n` : words;
}

import type { Element, ElementContent, Root, RootContent } from 'hast';
import type { ImportWarning } from '../../warning.ts';
import { makeElement, textProperty } from './elements.ts';
import { readStyle, type InlineStyle } from './inline-style.ts';
import { makeWordLists } from './word-lists.ts';

/** Tells the editor of something. */
export type Warn = (code: ImportWarning['code'], args?: ImportWarning['args']) => unknown;

/** The tree without scripts, hidden parts and the marks of Word; looks given by style become elements that mean the same. */
export function cleanHtml(root: Root, warn: Warn): Root {
  return { type: 'root', children: cleanAll(makeWordLists(root).children, warn, { isBold: false, isItalic: false }) };
}

const dropped = new Set([
  ...['script', 'style', 'template', 'noscript', 'head', 'meta', 'link', 'title', 'xml', 'svg', 'math', 'canvas'],
  ...['form', 'input', 'button', 'select', 'textarea', 'map', 'col', 'colgroup', 'audio', 'source'],
]);
const embeds = new Set(['iframe', 'object', 'embed', 'video', 'applet']);
/** Elements that only carry looks; those with a colon are Word's own (`o:p`, `st1:place`). */
const isLook = /^(?:font|span|ins|big|small|tt|nobr|abbr|b|strong|i|em)$|:/;
/** Elements whose own style makes their whole text bold or italic. */
const isTextHolder = /^(?:p|div|h[1-6]|a|td|th|li)$/;

function cleanAll(nodes: readonly RootContent[], warn: Warn, around: InlineStyle): ElementContent[] {
  return nodes.flatMap((node) => clean(node, warn, around));
}

function clean(node: RootContent, warn: Warn, around: InlineStyle): ElementContent[] {
  if (node.type === 'text') return [node];
  if (node.type !== 'element') return [];
  const { tagName } = node;
  if (dropped.has(tagName) || isHidden(node)) return [];
  if (embeds.has(tagName)) {
    warn('embed-dropped', { address: textProperty(node, 'src') || textProperty(node, 'data') });
    return [];
  }
  const style = readStyle(node);
  // A heading and a column's head are bold by themselves.
  const isHeading = /^(?:h[1-6]|th)$/.test(tagName);
  const here: InlineStyle = {
    isBold: isHeading || (style.isBold ?? around.isBold),
    isItalic: style.isItalic ?? around.isItalic,
  };
  const children = cleanAll(node.children, warn, here);
  if (!isLook.test(tagName) && !isTextHolder.test(tagName)) return [{ ...node, children }];
  let content = style.shift === undefined ? children : [makeElement(style.shift, children)];
  if (here.isItalic && !around.isItalic) content = emphasize('em', content);
  if (here.isBold && !around.isBold && !isHeading) content = emphasize('strong', content);
  return isLook.test(tagName) ? content : [{ ...node, children: content }];
}

/** Wraps text; where paragraphs stand inside, each of them is wrapped within. */
function emphasize(tagName: 'em' | 'strong', nodes: ElementContent[]): ElementContent[] {
  const isBlock = (node: ElementContent) =>
    node.type === 'element' && /^(?:p|div|h[1-6]|ul|ol|li|table|tbody|thead|tr|td|th|blockquote)$/.test(node.tagName);
  if (!nodes.some(isBlock)) return [makeElement(tagName, nodes)];
  return nodes.map((node) =>
    node.type !== 'element'
      ? node
      : isBlock(node)
        ? { ...node, children: emphasize(tagName, node.children) }
        : makeElement(tagName, [node]),
  );
}

function isHidden(node: Element): boolean {
  const style = textProperty(node, 'style').toLowerCase();
  return node.properties.hidden === true || /display:\s*none|mso-hide:\s*all|visibility:\s*hidden/.test(style);
}

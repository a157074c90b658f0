import type { Handle } from 'mdast-util-to-markdown';
import type { MdxJsxAttributeUnion, MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';

/** Writes a block on lines of its own: a single paragraph right between its tags, anything more parted from them by blank lines. */
export const writeBlock: Handle = (node: MdxJsxFlowElement, _parent, state, info) => {
  if (node.children.length === 0) return `${openTag(node)} />`;
  const exit = state.enter('mdxJsxFlowElement');
  const content = state.containerFlow(node, info);
  exit();
  const gap =
    node.children.length === 1 && node.children[0]?.type === 'paragraph' && !content.includes('\n') ? '' : '\n\n';
  return `${openTag(node)}>${gap}${content}${gap}</${node.name ?? ''}>`;
};

/** Writes a tag inside running text. */
export const writeInlineTag: Handle & { peek?: () => string } = (node: MdxJsxTextElement, _parent, state, info) => {
  if (node.children.length === 0) return `${openTag(node)} />`;
  const exit = state.enter('mdxJsxTextElement');
  const content = state.containerPhrasing(node, { ...info, before: '>', after: '<' });
  exit();
  return `${openTag(node)}>${content}</${node.name ?? ''}>`;
};
writeInlineTag.peek = () => '<';

function openTag({ name, attributes }: MdxJsxFlowElement | MdxJsxTextElement): string {
  return [`<${name ?? ''}`, ...attributes.map(writeAttribute)].join(' ');
}

function writeAttribute(attribute: MdxJsxAttributeUnion): string {
  if (attribute.type === 'mdxJsxExpressionAttribute') return `{${attribute.value}}`;
  const { name, value } = attribute;
  if (value === null || value === undefined) return name;
  if (typeof value === 'object') return `${name}={${value.value}}`;
  // Quotation marks, character references and line breaks have no plain form between quotation marks.
  const isPlain = !/["&\\\n]/.test(value);
  return isPlain ? `${name}="${value}"` : `${name}={${JSON.stringify(value)}}`;
}

declare module 'mdast-util-to-markdown' {
  interface ConstructNameMap {
    mdxJsxFlowElement: 'mdxJsxFlowElement';
    mdxJsxTextElement: 'mdxJsxTextElement';
  }
}

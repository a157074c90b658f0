import type { BlockContent } from 'mdast';
import type { MdxJsxAttributeNode, MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import type { BlockName } from '../../content-model/blocks/block-schemas.ts';
import type { Literal } from '../../content-model/blocks/segments.ts';
import { writeLiteral } from './write-literal.ts';

/** A block of ours as a node of the body tree; props that are `undefined` are left out. */
export function makeBlock(
  name: BlockName,
  props: Readonly<Record<string, Literal | undefined>>,
  children: BlockContent[] = [],
): MdxJsxFlowElement {
  const attributes = Object.entries(props).flatMap(([key, value]) =>
    value === undefined ? [] : [makeAttribute(key, value)],
  );
  return { type: 'mdxJsxFlowElement', name, attributes, children };
}

/** An inline tag that authors may write by hand (`sub`, `sup`, `u`…) around running text. */
export function makeInlineTag(name: string, children: MdxJsxTextElement['children']): MdxJsxTextElement {
  return { type: 'mdxJsxTextElement', name, attributes: [], children };
}

function makeAttribute(name: string, value: Literal): MdxJsxAttributeNode {
  if (value === true) return { type: 'mdxJsxAttribute', name, value: null };
  if (typeof value === 'string') return { type: 'mdxJsxAttribute', name, value };
  return {
    type: 'mdxJsxAttribute',
    name,
    value: { type: 'mdxJsxAttributeValueExpression', value: writeLiteral(value) },
  };
}

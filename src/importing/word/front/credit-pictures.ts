import type { RootContent } from 'mdast';
import type { Byline } from './read-byline.ts';

/** Gives pictures without a credit the one who signs "Tin, ảnh: …". */
export function creditPictures(blocks: readonly RootContent[], byline: Byline | undefined): RootContent[] {
  if (byline?.isPhotographer !== true) return [...blocks];
  return blocks.map((node) => {
    if (node.type !== 'mdxJsxFlowElement' || node.name !== 'Picture') return node;
    if (node.attributes.some((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'credit'))
      return node;
    return {
      ...node,
      attributes: [...node.attributes, { type: 'mdxJsxAttribute', name: 'credit', value: byline.name }],
    };
  });
}

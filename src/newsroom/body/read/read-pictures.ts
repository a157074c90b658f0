import type { Node } from 'prosemirror-model';
import type { Image, Paragraph, PhrasingContent, Root } from 'mdast';
import type { MdxJsxTextElement } from 'satteri';
import { decodeName } from '../../../content-store/classify-link.ts';
import { bodySchema } from '../schema/schema.ts';
import { readBlock } from './read-block.ts';

/** The blocks of a paragraph that holds nothing but Markdown pictures and blocks, as the compiler reads it; else `undefined`. */
export function readPictures(paragraph: Paragraph, root: Root): Node[] | undefined {
  const solid = paragraph.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  if (solid.length === 0 || !solid.every(isPictureOrBlock)) return undefined;
  return solid.map((child) =>
    child.type === 'image' ? pictureBlock(child) : readBlock(child as MdxJsxTextElement, root),
  );
}

function isPictureOrBlock(node: PhrasingContent): boolean {
  return node.type === 'image' || (node.type === 'mdxJsxTextElement' && /^[A-Z]/.test(node.name ?? ''));
}

function pictureBlock({ url, alt, title }: Image): Node {
  const props = { src: decodeName(url), alt: alt ?? '', ...(title ? { caption: title } : {}) };
  return bodySchema.node('block', { name: 'Picture', props });
}

import type { Image, Nodes, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { makeBlock } from '../blocks.ts';
import type { Warn } from '../html/clean-html.ts';
import { isWholly, plainText } from '../plain-text.ts';
import { readCaption } from './read-caption.ts';

const LONGEST_CAPTION = 600;

/** Puts each picture on a line of its own as a Picture block, with the caption and credit that stand below it. */
export function placePictures(nodes: readonly RootContent[], warn: Warn): RootContent[] {
  const flat = nodes.flatMap(liftPictures);
  const placed: RootContent[] = [];
  for (let node = flat.shift(); node !== undefined; node = flat.shift()) {
    if (node.type !== 'image') {
      placed.push(node);
      continue;
    }
    const below: Paragraph[] = [];
    for (let [next] = flat; next !== undefined && isCaption(next, below); [next] = flat) {
      below.push(next);
      flat.shift();
    }
    const { caption, credit } = readCaption([...(node.title ? [node.title] : []), ...below.map(plainText)]);
    const alt = (node.alt ?? '').slice(0, 400);
    if (alt === '') warn('picture-alt-missing', { name: node.url });
    placed.push(
      makeBlock('Picture', { src: node.url, alt, caption: caption?.slice(0, 600), credit: credit?.slice(0, 120) }),
    );
  }
  return placed;
}

/** A caption is told by its place and look: in the middle, in italics, or a credit; after it only a credit may follow. */
function isCaption(node: RootContent, before: readonly Paragraph[]): node is Paragraph {
  if (node.type !== 'paragraph') return false;
  const text = plainText(node);
  if (text === '' || text.length > LONGEST_CAPTION) return false;
  if (startsWithCredit.test(text)) return before.length < 2;
  return before.length === 0 && (node.data?.isCentred === true || isWholly('emphasis', node));
}

const startsWithCredit = /^[([]?\s*(?:Ảnh|Tranh|Nguồn ảnh|Đồ họa)(?:\s+minh họa)?\s*[:：]/iu;

/** A paragraph is cut at its pictures; from any other block they are moved behind it. */
function liftPictures(node: RootContent): RootContent[] {
  if (node.type === 'image') return [node];
  if (node.type === 'paragraph') {
    const parts: RootContent[] = [];
    let run: PhrasingContent[] = [];
    const close = () => {
      const paragraph: Paragraph = { ...node, children: run };
      if (plainText(paragraph) !== '' || run.some(({ type }) => type === 'footnoteReference')) parts.push(paragraph);
      run = [];
    };
    for (const child of node.children) {
      const images = takeImages(child);
      if (images.length === 0) run.push(child);
      else {
        if (child.type !== 'image') run.push(child);
        close();
        parts.push(...images);
      }
    }
    close();
    return parts;
  }
  const images = takeImages(node);
  return [node, ...images];
}

/** Takes the pictures out of a node (or finds that it is one). */
function takeImages(node: Nodes): Image[] {
  if (node.type === 'image') return [node];
  if (!('children' in node)) return [];
  const images = node.children.flatMap(takeImages);
  if (images.length > 0) node.children = node.children.filter((child) => child.type !== 'image');
  return images;
}

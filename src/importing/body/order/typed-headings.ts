import type { Heading, Paragraph, RootContent } from 'mdast';
import { isWholly, plainText } from '../plain-text.ts';

const LONGEST = 120;

/** Paragraphs that are headings by their look and number ("I. …", "1. …", bold lines) as headings, levels by the kind of number. */
export function findTypedHeadings(nodes: readonly RootContent[]): RootContent[] {
  const found = nodes.map((node, index) => (node.type === 'paragraph' ? candidate(node, nodes, index) : undefined));
  const kinds = order.filter((kind) => found.includes(kind));
  return nodes.map((node, index): RootContent => {
    const kind = found[index];
    if (kind === undefined || node.type !== 'paragraph') return node;
    return {
      type: 'heading',
      depth: Math.min(4, kinds.indexOf(kind) + 2) as Heading['depth'],
      children: node.children,
    };
  });
}

type Kind = 'part' | 'number' | 'sub-number' | 'letter' | 'bold';
const order: readonly Kind[] = ['part', 'bold', 'number', 'sub-number', 'letter'];

function candidate(node: Paragraph, nodes: readonly RootContent[], index: number): Kind | undefined {
  const text = plainText(node);
  const next = nodes[index + 1];
  // A heading has something below it; what only ends the story is a signature.
  if (text.length > LONGEST || next === undefined || node.children.some(({ type }) => type === 'image'))
    return undefined;
  if (node.data?.isTableName === true) return undefined;
  const kind = kindOf(text);
  const isLoud = isWholly('strong', node) || isUpper(text);
  if (kind === undefined) return isWholly('strong', node) && isHeadline(text) && isQuiet(next) ? 'bold' : undefined;
  if (isLoud) return kind;
  // A quiet one must be short, look forward to a longer paragraph and have others of its kind.
  const isAlone = !nodes.some(
    (other) => other !== node && other.type === 'paragraph' && kindOf(plainText(other)) === kind,
  );
  const leads = next.type === 'paragraph' && kindOf(plainText(next)) === undefined && isHeadline(text);
  return (kind === 'part' || kind === 'number') && leads && !isAlone ? kind : undefined;
}

function kindOf(text: string): Kind | undefined {
  if (
    /^(?:phần|chương|mục)\s+(?:[IVX]+|\d+|thứ\s)/iu.test(text) ||
    /^(?:[IVX]{1,5}|[A-H])\s*[.)–-]\s*\p{L}/u.test(text)
  )
    return 'part';
  if (/^\d{1,2}\.\d{1,2}[.)]?\s+\p{L}/u.test(text)) return 'sub-number';
  if (/^\d{1,2}\s*[.)–-]\s+\p{L}/u.test(text)) return 'number';
  return /^[a-hđ]\)\s*\p{L}/u.test(text) ? 'letter' : undefined;
}

/** A sentence or the beginning of a list is no heading. */
function isHeadline(text: string): boolean {
  return !/[.,;:…]["”)]?$/u.test(text) && !/^[-–—•"“]/u.test(text);
}

function isUpper(text: string): boolean {
  return text.length > 8 && text === text.toUpperCase() && /\p{Lu}{2}/u.test(text);
}

function isQuiet(node: RootContent): boolean {
  return node.type === 'paragraph'
    ? !isWholly('strong', node)
    : node.type === 'list' || node.type === 'table' || node.type === 'mdxJsxFlowElement';
}

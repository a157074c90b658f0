import { Fragment, type Mark, type Node } from 'prosemirror-model';
import { bodySchema } from '../schema/schema.ts';

const { nodes } = bodySchema;

/** Running text as Markdown can carry it: no white space at the ends of lines, and white space marked only inside of marked text. */
export function tidyInline(content: readonly Node[]): Node[] {
  const runs = content.flatMap(splitRuns);
  const marked = runs.map((run, index) => (isSpace(run) ? run.mark(sharedMarks(runs, index)) : run));
  const joined = Fragment.fromArray(marked).content.filter((run, index, all) => !isLoneSpaceOfLine(run, index, all));
  return Fragment.fromArray(trimBreaks(joined).flatMap(trimLine)).content.map(inNfc);
}

/** What marks must not begin or end at: Markdown refuses spaces there, and its writer cuts signs beyond 16 bits in two. */
export const betweenWords = /([\s\u{10000}-\u{10FFFF}]+)/u;
const splitsWords = /^[\s\u{10000}-\u{10FFFF}]+$/u;

/** Cuts text into white space and words, each a node of its own; code stays whole. */
function splitRuns(node: Node): Node[] {
  if (node.type === nodes.footnote_ref) return [node.mark(node.marks.filter(({ type }) => type.name !== 'link'))];
  if (!node.isText) return [node];
  const text = cleanText(node.text ?? '');
  if (isCode(node) && text.trim() !== '') return [bodySchema.text(text, node.marks)];
  return text
    .split(betweenWords)
    .flatMap((part) => (part === '' ? [] : [bodySchema.text(part, withoutCode(node.marks))]));
}

function isCode(node: Node): boolean {
  return node.marks.some(({ type }) => type.name === 'code');
}

function withoutCode(marks: readonly Mark[]): readonly Mark[] {
  return marks.filter(({ type }) => type.name !== 'code');
}

function cleanText(text: string): string {
  return text
    .normalize('NFC')
    .toWellFormed()
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ')
    .replace(/[\p{Cc}\uFEFF\uFFFD]/gu, '');
}

function isSpace(node: Node | undefined): boolean {
  return node?.isText === true && splitsWords.test(node.text ?? '') && !isCode(node);
}

/** The marks that white space shares with the words on both sides, from the outermost to the first that differs. */
function sharedMarks(runs: readonly Node[], index: number): readonly Mark[] {
  const before = solidNeighbour(runs, index, -1);
  const after = solidNeighbour(runs, index, 1);
  const own = runs[index]?.marks ?? [];
  const isShared = (mark: Mark, depth: number) =>
    (before?.marks[depth]?.eq(mark) ?? false) && (after?.marks[depth]?.eq(mark) ?? false);
  const end = own.findIndex((mark, depth) => !isShared(mark, depth));
  return end < 0 ? own : own.slice(0, end);
}

function solidNeighbour(runs: readonly Node[], index: number, step: 1 | -1): Node | undefined {
  let at = index + step;
  while (isSpace(runs[at])) at += step;
  return runs[at];
}

/** Spaces alone between two line breaks, or between an end and a line break, are no line. */
function isLoneSpaceOfLine(run: Node, index: number, all: readonly Node[]): boolean {
  return isPlainSpace(run) && isEdge(all[index - 1]) && isEdge(all[index + 1]);
}

function isPlainSpace(node: Node): boolean {
  return isSpace(node) && node.text?.trim() === '';
}

function isEdge(node: Node | undefined): boolean {
  return node === undefined || node.type === nodes.hard_break;
}

function trimBreaks(content: readonly Node[]): Node[] {
  const trimmed = content.map((node) => (node.type === nodes.hard_break ? nodes.hard_break.create() : node));
  while (trimmed[0]?.type === nodes.hard_break) trimmed.shift();
  while (trimmed.at(-1)?.type === nodes.hard_break) trimmed.pop();
  return trimmed;
}

function trimLine(node: Node, index: number, all: readonly Node[]): Node[] {
  if (!node.isText || isCode(node)) return [node];
  let text = node.text ?? '';
  if (isEdge(all[index - 1])) text = text.trimStart();
  if (isEdge(all[index + 1])) text = text.trimEnd();
  return text === '' ? [] : [bodySchema.text(text, node.marks)];
}

function inNfc(node: Node): Node {
  return node.isText ? bodySchema.text((node.text ?? '').normalize('NFC'), node.marks) : node;
}

import type { List, ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { plainText } from '../plain-text.ts';

/** The sign or number that a typed item begins with. */
export interface ListMark {
  /** What the item begins with, its space included. */
  readonly text: string;
  /** `undefined` for a sign. */
  readonly number: number | undefined;
}

/** Reads "- …", "• …", "+ …" or "1. …", "1) …"; `undefined` where a paragraph begins with a word. */
export function listMark(text: string): ListMark | undefined {
  const sign = /^[-–—•·●▪◦*+]\s+(?=\S)/u.exec(text)?.[0];
  if (sign !== undefined) return { text: sign, number: undefined };
  const numbered = /^(\d{1,2})[.)]\s+(?=\p{L}|["“])/u.exec(text);
  return numbered === null ? undefined : { text: numbered[0], number: Number(numbered[1]) };
}

/** Runs of at least two typed items as lists; talk ("- Anh đi đâu?") stays as it is, and so do numbers out of order. */
export function findTypedLists(nodes: readonly RootContent[]): RootContent[] {
  const made: RootContent[] = [];
  let run: { readonly node: Paragraph; readonly mark: ListMark }[] = [];
  const close = () => {
    const isList =
      run.length > 1 && !run.some(({ node, mark }) => mark.number === undefined && isSpoken(plainText(node)));
    made.push(...(isList ? [makeList(run)] : run.map(({ node }) => node)));
    run = [];
  };
  for (const node of nodes) {
    const mark = node.type === 'paragraph' ? listMark(plainText(node)) : undefined;
    const last = run.at(-1)?.mark.number;
    const follows =
      mark !== undefined &&
      (run.length === 0 ? (mark.number ?? 1) === 1 : mark.number === (last === undefined ? undefined : last + 1));
    if (mark === undefined || !follows) close();
    const opens = mark !== undefined && (follows || (mark.number ?? 1) === 1);
    if (opens && node.type === 'paragraph') run.push({ node, mark });
    else made.push(node);
  }
  close();
  return made;
}

function isSpoken(text: string): boolean {
  return /[?!…]["”]?$/u.test(text);
}

function makeList(run: readonly { readonly node: Paragraph; readonly mark: ListMark }[]): List {
  const children = run.map(({ node, mark }): ListItem => ({
    type: 'listItem',
    spread: false,
    children: [{ type: 'paragraph', children: withoutStart(node.children, mark.text.trim()) }],
  }));
  return {
    type: 'list',
    ordered: run[0]?.mark.number !== undefined,
    start: run[0]?.mark.number ?? null,
    spread: false,
    children,
  };
}

/** Takes the typed mark off the first text, through bold and italic around it. */
function withoutStart(nodes: readonly PhrasingContent[], mark: string): PhrasingContent[] {
  const [first, ...others] = nodes;
  if (first === undefined) return [];
  if (first.type === 'text') {
    const value = first.value.trimStart();
    // The mark may be cut in two by a change of look.
    const own = value.slice(0, mark.length).trimEnd();
    const left = mark.slice(own.length);
    const rest = { ...first, value: value.slice(own.length).trimStart() };
    return left === '' || rest.value !== ''
      ? [rest, ...trimFirst(others, rest.value === '')]
      : withoutStart(others, left);
  }
  if ('children' in first) return [{ ...first, children: withoutStart(first.children, mark) }, ...others];
  return [first, ...others];
}

function trimFirst(nodes: readonly PhrasingContent[], isFirst: boolean): PhrasingContent[] {
  const [first, ...others] = nodes;
  return isFirst && first?.type === 'text' ? [{ ...first, value: first.value.trimStart() }, ...others] : [...nodes];
}

import type { Paragraph, RootContent } from 'mdast';
import type { LocalTime } from '../../../content-model/time/local-time.ts';
import { truncateAtWord } from '../../../content-model/text/truncate.ts';
import { isWholly, plainText } from '../../body/plain-text.ts';
import type { Warn } from '../../body/html/clean-html.ts';
import { readByline, type Byline } from './read-byline.ts';
import { readDateLine } from './read-date.ts';
import { takeTitle } from './take-title.ts';

/** What the beginning and the end of a text say about it, and the blocks that are left. */
export interface FrontMatter {
  readonly title: string | undefined;
  readonly standfirst: string | undefined;
  readonly byline: Byline | undefined;
  readonly date: LocalTime | undefined;
  readonly source: string | undefined;
  readonly body: readonly RootContent[];
}

const LONGEST_STANDFIRST = 700;

/** Takes title, date, standfirst, byline and source off a text, by style first, else by place and look. */
export function takeFrontMatter(blocks: readonly RootContent[], warn: Warn): FrontMatter {
  const body = [...blocks];
  const dates = [takeDate(body, (index) => index < 5)];
  const title = takeTitle(body);
  dates.push(takeDate(body, (index) => index < 3));
  const source = takeLast(body, (line) => /^(?:\(?\s*)Nguồn\s*[:：]\s*(.{2,150}?)\)?$/iu.exec(line)?.[1]);
  dates.push(takeDate(body, (index) => index >= body.length - 3));
  const byline = takeLast(body, (line, node) => readByline(line, standsApart(node))) ?? takeFirstByline(body);
  const standfirst = takeStandfirst(body, warn);
  return { title, standfirst, byline, date: dates.find((date) => date !== undefined), source, body };
}

function takeDate(body: RootContent[], isNear: (index: number) => boolean): LocalTime | undefined {
  for (const [index, node] of body.entries()) {
    if (!isNear(index) || (node.type !== 'paragraph' && node.type !== 'heading')) continue;
    const date = readDateLine(plainText(node));
    if (date === undefined) continue;
    body.splice(index, 1);
    return date;
  }
  return undefined;
}

/** Looks at the last three paragraphs from below, pictures and notes passed over. */
function takeLast<T>(body: RootContent[], read: (line: string, node: Paragraph) => T | undefined): T | undefined {
  const near = body.flatMap((node, index) => (node.type === 'paragraph' ? [{ node, index }] : [])).slice(-3);
  for (const { node, index } of near.toReversed()) {
    const found = read(plainText(node), node);
    if (found === undefined || body.length === 1) continue;
    body.splice(index, 1);
    return found;
  }
  return undefined;
}

/** Some write who they are right below the title, always with a label there. */
function takeFirstByline(body: RootContent[]): Byline | undefined {
  const [first] = body;
  const byline = first?.type === 'paragraph' ? readByline(plainText(first), false) : undefined;
  if (byline !== undefined) body.shift();
  return byline;
}

function standsApart(node: Paragraph): boolean {
  return node.data?.isAtRight === true || isWholly('strong', node) || isWholly('emphasis', node);
}

function takeStandfirst(body: RootContent[], warn: Warn): string | undefined {
  const index = body.findIndex(({ type }) => type === 'paragraph');
  const first = body[index];
  if (first?.type !== 'paragraph' || index > 2) {
    missing(warn);
    return;
  }
  const text = plainText(first);
  const isMarked = first.data?.isStandfirst === true || isWholly('strong', first) || isWholly('emphasis', first);
  // A note or a link would be lost with the paragraph.
  const isPlain = first.children.every(({ type }) => ['text', 'strong', 'emphasis', 'break'].includes(type));
  const others = body.filter((node) => node !== first && ['paragraph', 'list', 'table'].includes(node.type));
  if (text.length > LONGEST_STANDFIRST || !isPlain || others.length === 0) {
    missing(warn);
    return;
  }
  if (!isMarked) warn('standfirst-guessed', { text: truncateAtWord(text, 80) });
  body.splice(index, 1);
  return text;
}

function missing(warn: Warn): undefined {
  warn('standfirst-missing');
  return undefined;
}

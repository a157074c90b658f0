import type { BlockName } from '../../../../content-model/blocks/block-schemas.ts';
import type { Literal } from '../../../../content-model/blocks/segments.ts';
import { formatPreciseDate, parsePreciseDate } from '../../../../content-model/time/precise-date.ts';
import { andMore, tableSize } from '../../../../messages/newsroom-body.ts';
import type { Props } from '../../../body/schema/block-nodes.ts';

/** The gist of a block for its card: pictures, a title, and a few lines of its text. */
export interface BlockSummary {
  readonly pictures: readonly { readonly src: string; readonly alt: string }[];
  readonly title: string | undefined;
  readonly lines: readonly string[];
}

/** Sums up the props of a block, complete or not: its pictures, what names it, and at most four lines. */
export function summarizeBlock(name: BlockName, props: Props): BlockSummary {
  const items = listOf(props['facts'] ?? props['events'] ?? props['bars'] ?? props['points'] ?? props['numbers']);
  const own = [
    words(props['kind'], props['number']),
    props['attribution'],
    props['role'],
    props['note'],
    props['credit'],
  ];
  const lines = [...own.map(wordsOf), ...items.map(lineOfItem), tableLine(name, props)].filter((line) => line !== '');
  return {
    pictures: picturesOf(name, props),
    title: [props['title'], props['caption'], props['text'], props['name'], props['story']].map(wordsOf).find(Boolean),
    lines: lines.length > mostLines ? [...lines.slice(0, mostLines - 1), andMore(lines.length - mostLines + 1)] : lines,
  };
}

const mostLines = 4;

function picturesOf(name: BlockName, props: Props): { src: string; alt: string }[] {
  const holders = name === 'Gallery' ? listOf(props['pictures']) : [props];
  return holders.flatMap((holder) => {
    const src = name === 'Picture' || name === 'Gallery' ? holder['src'] : (holder['portrait'] ?? holder['poster']);
    if (typeof src !== 'string' || src === '') return [];
    // The poster of a film says nothing that its title does not.
    return [{ src, alt: name === 'Video' ? wordsOf(props['title']) : wordsOf(holder['alt']) }];
  });
}

function lineOfItem(item: Props): string {
  const value = words(item['value'], item['unit']);
  return [dateOf(item['date']), item['label'], value, item['text']].map(wordsOf).filter(Boolean).join(' · ');
}

function dateOf(date: Literal | undefined): string {
  return typeof date === 'string' && parsePreciseDate(date) !== undefined ? formatPreciseDate(date) : wordsOf(date);
}

function tableLine(name: BlockName, { rows, columns }: Props): string {
  return name === 'DataTable' ? tableSize(listOf(rows).length, listOf(columns).length) : '';
}

function listOf(value: Literal | undefined): Props[] {
  if (!Array.isArray(value)) return [];
  return (value as readonly Literal[]).filter((item): item is Props => typeof item === 'object' && item !== null);
}

function words(...values: readonly (Literal | undefined)[]): string {
  return values.map(wordsOf).filter(Boolean).join(' ');
}

function wordsOf(value: Literal | undefined): string {
  if (typeof value === 'number') return value.toLocaleString('vi');
  return typeof value === 'string' ? value.trim() : '';
}

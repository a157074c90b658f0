import { readWords } from '../text/read-words.ts';
import type { SearchDocument } from './search-document.ts';
import type { TermId, TermTable } from './term-table.ts';

/** Single words and pairs of neighbours of a document, each with its step of `STRENGTHS`. */
export function documentTerms(document: SearchDocument, table: TermTable): Map<TermId, number> {
  const tallies = new Map<TermId, number>();
  const read = (place: Place, text: string): void => {
    tallyText(tallies, table, text, place);
  };
  read('title', document.title);
  if (document.kicker !== undefined) read('kicker', document.kicker);
  if (document.standfirst !== undefined) read('standfirst', document.standfirst);
  for (const { name, otherNames = [] } of document.places ?? []) {
    read('label', name);
    for (const other of otherNames) read('campaign', other);
  }
  for (const label of [...(document.tags ?? []), ...(document.labels ?? [])]) read('label', label);
  if (document.campaign !== undefined) read('campaign', document.campaign);
  for (const [index, paragraph] of [...document.text, ...(document.facts ?? [])].entries())
    read(index === 0 ? 'early' : 'body', paragraph);
  for (const { title, text } of document.attachments ?? []) {
    read('standfirst', title);
    read('attached', text);
  }
  for (const [term, tally] of tallies) tallies.set(term, stepOf(tally));
  return tallies;
}

type Place = keyof typeof BITS;

// A tally is one number: whether a term stands in a place, and how often (up to 7) in body and attached files.
const BITS = {
  title: 1,
  kicker: 2,
  standfirst: 4,
  label: 8,
  campaign: 16,
  early: 32,
  body: 64,
  attached: 512,
} as const;
const COUNT = 7;

/** From a name that only the campaign or an attached file brings (0) to a title that the text bears out (7). */
function stepOf(tally: number): number {
  const has = (place: Place): boolean => (tally & BITS[place]) !== 0;
  const body = Math.trunc(tally / BITS.body) & COUNT;
  if (has('title')) return body >= 2 || has('standfirst') || has('label') ? 7 : 6;
  if (has('standfirst')) return 5;
  if (has('label')) return body > 0 ? 4 : 3;
  if (has('kicker') || body >= 4 || (body >= 2 && has('early'))) return 3;
  if (body >= 2 || has('early') || (body > 0 && has('campaign'))) return 2;
  return body > 0 || Math.trunc(tally / BITS.attached) >= 4 ? 1 : 0;
}

function tallyText(tallies: Map<TermId, number>, table: TermTable, text: string, place: Place): void {
  let previous: TermId | undefined;
  for (const word of readWords(text)) {
    if (word.folded.length > LONGEST_WORD) {
      previous = undefined;
      continue;
    }
    const id = table.wordId(word);
    add(tallies, id, place);
    if (previous !== undefined && !word.opens) add(tallies, table.pairId(previous, id), place);
    previous = id;
  }
}

function add(tallies: Map<TermId, number>, term: TermId, place: Place): void {
  const before = tallies.get(term) ?? 0;
  let tally = before;
  const counter = place === 'early' ? BITS.body : place === 'body' || place === 'attached' ? BITS[place] : 0;
  if (counter === 0 || place === 'early') tally |= BITS[place];
  if (counter > 0 && (Math.trunc(before / counter) & COUNT) < COUNT) tally += counter;
  if (tally !== before) tallies.set(term, tally);
}

// What is longer is a web address or a key, not a word.
const LONGEST_WORD = 30;

import { askedWords } from './asked-words.ts';
import { fixedWords, needsCapitals, type Query, type QueryWord } from './read-query.ts';

/** One way of putting a query. */
export interface Alternative {
  readonly words: readonly QueryWord[];
  /** From and to (exclusive) of parts whose words must follow each other: quoted ones, and those that stand for another term. */
  readonly fixed: readonly { readonly from: number; readonly to: number }[];
  /** How much a match counts: 1 as typed, less for another term of the same meaning. */
  readonly weight: number;
}

/** Terms of one meaning, ready to be found in queries. */
export interface SynonymTable {
  readonly terms: readonly SynonymTerm[];
}

interface SynonymTerm {
  readonly group: number;
  readonly words: readonly QueryWord[];
}

/** Prepares groups of terms of one meaning. */
export function createSynonymTable(groups: readonly (readonly string[])[]): SynonymTable {
  return {
    terms: groups.flatMap((terms, group) =>
      terms.map((term) => ({ group, words: fixedWords(term) })).filter(({ words }) => words.length > 0),
    ),
  };
}

/** The query as typed, then without the words that only ask, then the ways of putting it that synonyms and acronyms give. */
export function alternativesOf(query: Query, table: SynonymTable): Alternative[] {
  const asTyped: Alternative = { words: query.words, fixed: query.phrases, weight: 1 };
  if (query.phrases.length > 0) return [asTyped];
  const span = askedWords(query.words);
  if (span === undefined) return [asTyped, ...otherTerms(asTyped, table)];
  const asked: Alternative = { words: query.words.slice(span.from, span.to), fixed: [], weight: ASKED_WEIGHT };
  return [asTyped, asked, ...otherTerms(asked, table)];
}

function otherTerms(given: Alternative, table: SynonymTable): Alternative[] {
  const found: Alternative[] = [];
  for (let from = 0; from < given.words.length; from += 1) {
    for (const term of table.terms) {
      const length = spanOf(given.words, from, term.words);
      if (length === 0) continue;
      const isWhole = length === term.words.length;
      for (const other of table.terms) {
        if (other.group !== term.group || other === term) continue;
        // Half a term stands for its acronym only ("ủy ban" for UBND), not for other long terms.
        if (!isWhole && other.words.length > 1) continue;
        const weight = given.weight * (isWhole ? SYNONYM_WEIGHT : HALF_TERM_WEIGHT);
        const alternative = replace(given.words, from, length, other.words, weight);
        if (![given, ...found].some((known) => isSame(known, alternative))) found.push(alternative);
      }
    }
  }
  return found.sort((a, b) => b.weight - a.weight).slice(0, MOST_ALTERNATIVES);
}

const ASKED_WEIGHT = 0.95;
const SYNONYM_WEIGHT = 0.85;
const HALF_TERM_WEIGHT = 0.65;
const MOST_ALTERNATIVES = 7;

/** How many words of the query from a place on are the term, or its first half at least; 0 when they are not. */
function spanOf(words: readonly QueryWord[], from: number, term: readonly QueryWord[]): number {
  let length = 0;
  while (length < term.length && from + length < words.length && isMeant(words[from + length], term[length]))
    length += 1;
  if (length === term.length) return length;
  return length >= 2 && length * 2 >= term.length ? length : 0;
}

function isMeant(typed: QueryWord | undefined, term: QueryWord | undefined): boolean {
  if (typed === undefined || typed.folded !== term?.folded) return false;
  if (typed.marks !== '' && typed.marks !== term.marks) return false;
  // "tu" may be any word; "TU" and "tddb" can only be the acronym.
  return !term.isAcronym || !needsCapitals(term.folded) || typed.raw === typed.raw.toUpperCase();
}

function replace(
  words: readonly QueryWord[],
  from: number,
  length: number,
  by: readonly QueryWord[],
  weight: number,
): Alternative {
  return {
    words: [...words.slice(0, from), ...by, ...words.slice(from + length)],
    fixed: by.length > 1 ? [{ from, to: from + by.length }] : [],
    weight,
  };
}

function isSame(a: Alternative, b: Alternative): boolean {
  return (
    a.words.length === b.words.length &&
    a.words.every(
      (word, index) =>
        word.folded === b.words[index]?.folded &&
        word.marks === b.words[index].marks &&
        word.isAcronym === b.words[index].isAcronym,
    )
  );
}

import type { Word, WordForm } from '../text/read-words.ts';

/** A word or a pair of neighbours as a number, while a shard is indexed: numbers are compared and kept far faster than texts. */
export type TermId = number;

/** Numbers terms. */
export interface TermTable {
  /** The number of a word in one way of marking. */
  wordId(word: Word): TermId;
  /** The number of two words that follow each other. */
  pairId(first: TermId, second: TermId): TermId;
  /** The key and the marks of a term, as blocks keep them. */
  read(id: TermId): { readonly key: string; readonly marks: string };
}

/** An empty table. */
export function createTermTable(): TermTable {
  const words: { readonly key: string; readonly marks: string }[] = [];
  const byText = new Map<string, TermId>();
  // Forms are shared objects: finding one by identity spares building its text for every word of the archive.
  const [plain, acronyms] = [new Map<WordForm, TermId>(), new Map<WordForm, TermId>()];
  const wordOf = (id: TermId): { readonly key: string; readonly marks: string } => {
    const word = words[id];
    if (word === undefined) throw new Error(`No word has the number ${id}.`);
    return word;
  };
  return {
    wordId({ form, isAcronym }) {
      const known = (isAcronym ? acronyms : plain).get(form);
      if (known !== undefined) return known;
      const marks = isAcronym ? `!${form.marks}` : form.marks;
      const text = `${form.folded}\t${marks}`;
      let id = byText.get(text);
      if (id === undefined) {
        id = words.push({ key: form.folded, marks }) - 1;
        byText.set(text, id);
      }
      (isAcronym ? acronyms : plain).set(form, id);
      return id;
    },
    pairId: (first, second) => (first + 1) * MOST_WORDS + second,
    read(id) {
      if (id < MOST_WORDS) return wordOf(id);
      const [first, second] = [wordOf(Math.floor(id / MOST_WORDS) - 1), wordOf(id % MOST_WORDS)];
      return { key: `${first.key} ${second.key}`, marks: `${first.marks} ${second.marks}` };
    },
  };
}

const MOST_WORDS = 2 ** 22;

import { isSyllable } from '../../content-model/text/syllable.ts';
import type { Passage } from '../passages/passage.ts';
import type { Mark } from '../rule.ts';
import { commonAcronyms, type Acronyms } from './acronyms.ts';

/** An acronym that a reader has not been told, with the passage that it stands in. */
export interface FoundAcronym {
  readonly passage: Passage;
  readonly mark: Mark;
}

/** Acronyms in the headline, and those of the text at their first use when nothing before has explained them. */
export function findAcronyms(passages: readonly Passage[], acronyms: Acronyms): FoundAcronym[] {
  const seen = new Set<string>();
  const explained = explainedIn(passages.map(({ text }) => text).join('\n'), acronyms);
  return passages.flatMap((passage) => {
    if (!RUNNING.has(passage.role) || isShouted(passage.text)) return [];
    return Array.from(passage.text.matchAll(ACRONYM)).flatMap(({ 0: acronym, index }): FoundAcronym[] => {
      // In quotation marks the letters themselves are what is told.
      const isQuoted = passage.text[index - 1] === '“';
      if (commonAcronyms.has(acronym) || ROMAN.test(acronym) || isQuoted || isName(acronym, index, passage.text))
        return [];
      const isHeadline = passage.role === 'title';
      if (!isHeadline && (seen.has(acronym) || explained.has(acronym))) return [];
      if (!isHeadline) seen.add(acronym);
      const meanings = acronyms.get(acronym) ?? [];
      const startsSentence = /(?:^|[.!?…:“]\s*)$/u.test(passage.text.slice(0, index));
      const fitting = startsSentence ? meanings : meanings.map(inSentence);
      return [{ passage, mark: markOf(acronym, index, isHeadline, fitting) }];
    });
  });
}

const RUNNING: ReadonlySet<Passage['role']> = new Set(['title', 'standfirst', 'heading', 'paragraph', 'caption']);
// Numbers of documents (1199/KH-UBND), of cars and roads have digits or slashes beside their letters.
const ACRONYM =
  /(?<![\p{L}\p{M}\p{N}/.&-])\p{Lu}{2,}(?:&\p{Lu}+|-\p{Lu}{2,})*(?![\p{L}\p{M}\p{N}/&-]|\.[\p{L}\d]|[ \u00A0]\d)/gu;
const ROMAN = /^[IVXLCDM]+$/u;

/** A word of a name in capitals (“Ảnh: VĂN TRUYÊN”): it has a tone, or is a syllable beside others in capitals. */
function isName(word: string, index: number, text: string): boolean {
  if (TONE.test(word.normalize('NFD'))) return true;
  const isBesideCapitals =
    /\p{Lu}{2,} $/u.test(text.slice(0, index)) || /^ \p{Lu}{2,}/u.test(text.slice(index + word.length));
  return isBesideCapitals && isSyllable(word.toLowerCase());
}

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/u;

function markOf(acronym: string, from: number, isHeadline: boolean, meanings: readonly string[]): Mark {
  const [only = ''] = meanings;
  const mark = {
    code: isHeadline ? ('acronym-headline' as const) : ('acronym-unexplained' as const),
    severity: isHeadline ? ('warning' as const) : ('suggestion' as const),
    from,
    to: from + acronym.length,
    args: { text: acronym, meanings: meanings.map((meaning) => `“${meaning}”`).join(' hoặc ') },
  };
  if (meanings.length !== 1) return mark;
  return { ...mark, suggestion: isHeadline ? only : `${only} (${acronym})` };
}

/** A meaning that is no name is written small inside a sentence. */
function inSentence(meaning: string): string {
  const isName =
    /\s\p{Lu}|^(?:Ủy ban|Hội|Ban|Sở|Bộ|Đại hội|Quốc hội|Tỉnh ủy|Trung ương|Công đoàn|Nghị|Quyết|Chỉ thị)/u.test(
      meaning,
    );
  return isName ? meaning : meaning.charAt(0).toLowerCase() + meaning.slice(1);
}

/** The acronyms that a text explains: “Full name (FN)”, “FN (full name)”, or the full name in its words. */
function explainedIn(text: string, acronyms: Acronyms): ReadonlySet<string> {
  const inBrackets = Array.from(
    text.matchAll(/\((?:gọi tắt là |viết tắt là )?(\p{Lu}{2,}(?:[-&]\p{Lu}+)*)\)|(\p{Lu}{2,}) \(\p{L}/gu),
    ([, after, before]) => after ?? before ?? '',
  );
  const lower = text.toLowerCase();
  const inWords = [...acronyms].filter(([, meanings]) =>
    meanings.some((meaning) => lower.includes(meaning.toLowerCase())),
  );
  return new Set([...inBrackets, ...inWords.map(([acronym]) => acronym)]);
}

function isShouted(text: string): boolean {
  const letters = text.replace(/\P{L}/gu, '');
  return letters.length > 12 && letters === letters.toUpperCase();
}

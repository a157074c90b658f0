import type { Lexicon } from './capitals/lexicon.ts';
import type { Acronyms } from './acronyms/acronyms.ts';
import type { Passage } from './passages/passage.ts';
import type { ProofCode, Severity } from './proof-finding.ts';

/** A place in a passage that a rule points at, in UTF-16 units of its text. */
export interface Mark {
  readonly code: ProofCode;
  readonly severity: Severity;
  readonly from: number;
  readonly to: number;
  readonly args?: Readonly<Record<string, string | number>>;
  readonly suggestion?: string;
}

/** What the rules know of the site's own names. */
export interface Names {
  readonly lexicon: Lexicon;
  readonly acronyms: Acronyms;
}

/** Looks at one passage on its own. */
export type PassageRule = (passage: Passage, names: Names) => readonly Mark[];

/** One mark for every match of a pattern (with the flag `g`); a replacement that changes nothing makes no mark. */
export function markMatches(
  text: string,
  pattern: RegExp,
  code: ProofCode,
  severity: Severity,
  replace?: (match: RegExpExecArray) => string | undefined,
): Mark[] {
  return Array.from(text.matchAll(pattern)).flatMap((match): Mark[] => {
    const [found] = match;
    const suggestion = replace?.(match);
    if (suggestion === found) return [];
    const mark = { code, severity, from: match.index, to: match.index + found.length, args: { text: found } };
    return [suggestion === undefined ? mark : { ...mark, suggestion }];
  });
}

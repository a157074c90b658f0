import { NOT_WORDS } from '../passages/passage.ts';
import { markMatches, type Mark, type PassageRule } from '../rule.ts';

/** Spaces where print has none, and none where it has one; numbers, addresses, times and “…” are left alone. */
export const findSpacing: PassageRule = ({ text }) =>
  RULES.flatMap(({ pattern, replace }): Mark[] =>
    markMatches(text, pattern, 'spacing', 'suggestion', ([found]) => replace(found)),
  );

interface SpacingRule {
  readonly pattern: RegExp;
  readonly replace: (found: string) => string;
}

const RULES: readonly SpacingRule[] = [
  // “chữ ,chữ” and “chữ , chữ”; three dots after a space may stand for something left out.
  { pattern: /(?<=[\p{L}\p{N}”)\]%])[ \u00A0]+[,;!?](?=[\p{L}“])/gu, replace: (found) => `${found.trim()} ` },
  {
    pattern: new RegExp(
      `(?<=[\\p{L}\\p{N}”)\\]%${NOT_WORDS}])[ \\u00A0]+(?=(?:[,;:!?)\\]”]|\\.(?!\\.))(?:[\\s“]|$))`,
      'gu',
    ),
    replace: () => '',
  },
  { pattern: /(?<=\S) {2,}(?=\S)(?![,;:!?.)\]”])/gu, replace: () => ' ' },
  { pattern: /(?<=[(\[“])[ \u00A0]+(?=\S)/gu, replace: () => '' },
  // A comma between digits is a decimal sign, a colon a time or a score.
  { pattern: /(?<=\p{L}|\p{L}[”)])[,;!?](?=\p{L})/gu, replace: (found) => `${found} ` },
  { pattern: /(?<=\p{Ll}{2}[”)]?)\.(?=\p{Lu}\p{Ll})/gu, replace: (found) => `${found} ` },
  { pattern: /(?<=\p{L}\s?):(?=“)/gu, replace: (found) => `${found} ` },
  { pattern: /(?<=\p{L})[(](?=\p{L}{2})/gu, replace: (found) => ` ${found}` },
  { pattern: /([!?,;])\1+/gu, replace: (found) => found.charAt(0) },
  { pattern: /(?<!\.)\.\.(?!\.)/gu, replace: () => '.' },
];

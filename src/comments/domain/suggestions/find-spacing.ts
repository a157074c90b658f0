import type { Suggestion, SuggestionKind } from './suggestion.ts';

/** Spaces, signs and capitals that are not as in print; numbers, addresses and "..." are left alone. */
export function findSpacing(text: string): readonly Suggestion[] {
  return [
    ...RULES.flatMap(({ kind, pattern, replace }) =>
      Array.from(text.matchAll(pattern), (match): Suggestion => {
        const { 0: found, index } = match;
        return { kind, from: index, to: index + found.length, text: found, replacement: replace(found) };
      }),
    ),
    ...findMissingEnd(text),
  ];
}

interface Rule {
  readonly kind: SuggestionKind;
  readonly pattern: RegExp;
  readonly replace: (found: string) => string;
}

const RULES: readonly Rule[] = [
  { kind: 'spacing', pattern: /[ \u00A0]+[,;!?](?=\p{L})/gu, replace: (found) => `${found.trim()} ` },
  { kind: 'spacing', pattern: /[ \u00A0]{2,}(?=\S)(?![,;:!?.)\]”»])/gu, replace: () => ' ' },
  { kind: 'spacing', pattern: /[ \u00A0]+(?=[,;:!?)\]”»](?![)(DPpo])|\.(?![.\d]))/gu, replace: () => '' },
  { kind: 'spacing', pattern: /(?<=[(\[“«])[ \u00A0]+/gu, replace: () => '' },
  // A comma between digits is a decimal sign, a colon between them a time or a score.
  { kind: 'spacing', pattern: /(?<=\p{L}|\d(?=[,;!?]\p{L}))[,;!?](?=\p{L})/gu, replace: (found) => `${found} ` },
  { kind: 'spacing', pattern: /(?<=\p{Ll}{2})\.(?=\p{Lu}\p{Ll})/gu, replace: (found) => `${found} ` },
  { kind: 'punctuation', pattern: /([!?,;])(?:\s?\1)+/gu, replace: (found) => found.charAt(0) },
  { kind: 'punctuation', pattern: /(?<!\.)\.\.(?!\.)|\.{4,}/gu, replace: () => '…' },
  {
    kind: 'capital',
    pattern: /(?:(?<=^\s*)|(?<=[.!?…]\s+)|(?<=\n\s*))\p{Ll}/gu,
    replace: (found) => found.toUpperCase(),
  },
];

/** A last sentence without its sign. */
function findMissingEnd(text: string): readonly Suggestion[] {
  const last = /[\p{L}\p{N}]\s*$/u.exec(text);
  if (last === null || !/\s/u.test(text.trim())) return [];
  const from = last.index + 1;
  return [{ kind: 'punctuation', from, to: from, text: '', replacement: '.' }];
}

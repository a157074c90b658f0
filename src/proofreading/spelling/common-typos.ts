import type { PassageRule } from '../rule.ts';
import { matchLetters } from './match-letters.ts';
import { typoList } from './typo-list.ts';

/** Slips of the keyboard and of the ear that give words which exist, or look as if they did. */
export const findCommonTypos: PassageRule = ({ text }) =>
  Array.from(text.matchAll(PATTERN)).flatMap(({ 0: found, index }) => {
    const right = typos.get(found.toLowerCase().replace(/\s+/gu, ' '));
    if (right === undefined) return [];
    const suggestion = matchLetters(found, right);
    return [
      {
        code: 'typo',
        severity: 'warning',
        from: index,
        to: index + found.length,
        args: { text: found, right: suggestion },
        suggestion,
      },
    ];
  });

const typos: ReadonlyMap<string, string> = new Map(
  typoList
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [right = '', wrong = ''] = line.split(' < ');
      return wrong.split(', ').map((form) => [form, right] as const);
    }),
);

const PATTERN = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:${[...typos.keys()]
    .sort((a, b) => b.length - a.length)
    .map((words) => words.replaceAll(' ', '\\s+'))
    .join('|')})(?![\\p{L}\\p{M}])`,
  'giu',
);

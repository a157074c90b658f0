import { tokensOf } from '../capitals/tokens.ts';
import type { Passage } from '../passages/passage.ts';

/** The first paragraph of the body, when it says the standfirst again. */
export function findRepeatedStandfirst(passages: readonly Passage[]): Passage | undefined {
  const standfirst = passages.find(({ role }) => role === 'standfirst');
  const first = passages.find(({ role, field }) => role === 'paragraph' && field === undefined);
  if (standfirst === undefined || first === undefined) return undefined;
  const [said, again] = [pairsOf(standfirst.text), pairsOf(first.text)];
  if (said.size < 5) return undefined;
  const shared = [...said].filter((pair) => again.has(pair)).length;
  return shared / said.size >= ENOUGH_SHARED ? first : undefined;
}

/** Of every ten neighbouring words this many stand in both. */
const ENOUGH_SHARED = 0.8;

function pairsOf(text: string): ReadonlySet<string> {
  const keys = tokensOf(text).map(({ key }) => key);
  return new Set(keys.slice(1).map((key, index) => `${keys[index]} ${key}`));
}

/**
 * Ways of parting what was typed without spaces into words that the archive knows, likeliest first: "trungkhanh" → "trung khanh",
 * "hoangdinhgiong" → "hoang dinh giong". Empty when it cannot be parted.
 */
export function partWords(folded: string, vocabulary: ReadonlyMap<string, number>): string[] {
  if (folded.length < SHORTEST || folded.length > LONGEST) return [];
  // Of each beginning the likeliest ways, with the logarithm of how likely their words are side by side.
  const ways: Parting[][] = [[{ words: [], worth: 0 }]];
  for (let end = 1; end <= folded.length; end += 1) {
    const found: Parting[] = [];
    for (let start = Math.max(0, end - LONGEST_SYLLABLE); start < end; start += 1) {
      const word = folded.slice(start, end);
      const count = vocabulary.get(word) ?? 0;
      if (count === 0 || (word.length === 1 && !LONE_VOWEL.test(word)) || /\d/.test(word)) continue;
      for (const { words, worth } of ways[start] ?? [])
        found.push({
          words: [...words, word],
          worth: worth + Math.log2(count) - WORD_COST - (word.length === 1 ? 4 : 0),
        });
    }
    ways.push(found.sort((a, b) => b.worth - a.worth).slice(0, MOST_WAYS));
  }
  return (ways.at(-1) ?? []).filter(({ words }) => words.length > 1).map(({ words }) => words.join(' '));
}

interface Parting {
  readonly words: readonly string[];
  readonly worth: number;
}

const SHORTEST = 3;
const LONGEST = 40;
// "nghieng" is the longest that Vietnamese spelling allows.
const LONGEST_SYLLABLE = 7;
// Few long words are likelier than many short ones.
const WORD_COST = 16;
const MOST_WAYS = 3;
const LONE_VOWEL = /[aeiouy]/;

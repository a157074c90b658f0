/**
 * How a folded syllable sounds to an ear of the north, so that those that are taken for each other in writing have one key: tr and ch, s and x,
 * r, d and gi, l and n ("hạt rẻ" for "hạt dẻ", "phúc xen" for "Phúc Sen", "giao tiền" for "Dao Tiền"), and k for c, f for ph.
 */
export function soundKey(folded: string): string {
  const onset = ONSETS.find(([written]) => written.test(folded));
  return onset === undefined ? folded : folded.replace(onset[0], onset[1]);
}

const ONSETS: readonly (readonly [RegExp, string])[] = [
  [/^(?:tr|ch)/, 'c-'],
  [/^[sx]/, 's'],
  // The i of "gì" is its vowel, that of "giao" is not.
  [/^gi(?=[aeou])/, 'r'],
  [/^[rdz]/, 'r'],
  [/^(?:l|n(?![gh]))/, 'l'],
  [/^ngh?/, 'ng'],
  [/^gh?(?!i)/, 'g'],
  [/^(?:kh)/, 'kh'],
  [/^[ckq]/, 'k'],
  [/^(?:ph|f)/, 'f'],
];

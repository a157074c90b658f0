let segmenter: Intl.Segmenter | undefined;

/** How many signs a reader sees: "ệ" is one however it is coded, a family of emoji too. */
export function countGraphemes(text: string): number {
  // The segmenter is slow, and nothing combines in composed Vietnamese with its usual signs.
  if (/^[\n\t\u0020-\u02FF\u1E00-\u1EFF\u2010-\u2027\u20AB]*$/.test(text)) return text.length;
  // The form runs in browsers that lack it; there a family of emoji counts for its members.
  if (!('Segmenter' in Intl)) return [...text.normalize('NFC')].length;
  segmenter ??= new Intl.Segmenter('vi', { granularity: 'grapheme' });
  let count = 0;
  for (const _ of segmenter.segment(text)) count++;
  return count;
}

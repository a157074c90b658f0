const segmenter = 'Segmenter' in Intl ? new Intl.Segmenter('vi') : undefined;

/** How many signs a reader sees in a text; an old browser counts code points. */
export function countGraphemes(text: string): number {
  const whole = text.normalize('NFC');
  if (!segmenter) return [...whole].length;
  let count = 0;
  for (const _ of segmenter.segment(whole)) count++;
  return count;
}

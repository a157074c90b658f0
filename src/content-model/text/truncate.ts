let segmenter: Intl.Segmenter | undefined;

/**
 * The text, trimmed, in at most `max` characters as a reader counts them (graphemes), "…" included when something was cut off.
 * Cuts between words and drops punctuation before the "…"; only a first word that is too long is cut inside.
 */
export function truncateAtWord(text: string, max: number): string {
  const whole = text.trim();
  const graphemes = firstGraphemes(whole, max + 1);
  if (graphemes.length <= max) return whole;
  if (max < 1) return '';
  const room = graphemes.slice(0, max - 1).join('');
  const wordFits = /^\s/u.test(graphemes[max - 1] ?? '');
  const head = wordFits ? room : room.replace(/(?<=\s)\S*$/u, '');
  const isOneWord = !wordFits && !/\s/u.test(room);
  const words = trimEndPunctuation(head);
  return `${isOneWord || words === '' ? room.trimEnd() : words}…`;
}

function firstGraphemes(text: string, count: number): string[] {
  segmenter ??= new Intl.Segmenter('vi', { granularity: 'grapheme' });
  const found: string[] = [];
  for (const { segment } of segmenter.segment(text)) {
    if (found.length >= count) break;
    found.push(segment);
  }
  return found;
}

function trimEndPunctuation(text: string): string {
  return text.replace(/[\s.,;:…–—(“"-]+$/u, '');
}

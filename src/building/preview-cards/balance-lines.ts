/** Width of a text in pixels. */
export type Measure = (text: string) => number;

/** Breaks a text into as few lines as fit into a width, then makes them as even as they can be with that number. */
export function balanceLines(text: string, width: number, measure: Measure): string[] {
  const words = text.split(' ').filter(Boolean);
  const widest = breakGreedily(words, width, measure);
  let [low, high] = [Math.max(0, ...words.map(measure)), width];
  if (low >= high) return widest;
  while (high - low > 1) {
    const middle = (low + high) / 2;
    if (breakGreedily(words, middle, measure).length <= widest.length) high = middle;
    else low = middle;
  }
  return breakGreedily(words, high, measure);
}

function breakGreedily(words: readonly string[], width: number, measure: Measure): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const line = lines.at(-1);
    const longer = `${line ?? ''} ${word}`;
    if (line !== undefined && measure(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

import { truncateAtWord } from './truncate.ts';

/** As many whole sentences from the beginning as fit in `max` characters; a first sentence that is longer is cut at a word. */
export function leadingSentences(text: string, max: number): string {
  const sentences = text.trim().split(/(?<=[.!?…][”"’]?)\s+(?=[“"‘]?\p{Lu})/u);
  let head = '';
  for (const sentence of sentences) {
    const longer = head === '' ? sentence : `${head} ${sentence}`;
    if (longer.length > max) break;
    head = longer;
  }
  return head === '' ? truncateAtWord(text, max) : head;
}

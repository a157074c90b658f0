const KEY = 'toa-soan:xong';

/** Leaves a sentence for the page that is opened next in this window. */
export function passOn(words: string): void {
  try {
    sessionStorage.setItem(KEY, words);
  } catch {
    // Forbidden by the browser: the new state of the story says it too.
  }
}

/** The sentence that the page before left, once. */
export function takePassedWords(): string | undefined {
  try {
    const words = sessionStorage.getItem(KEY) ?? undefined;
    sessionStorage.removeItem(KEY);
    return words;
  } catch {
    return undefined;
  }
}

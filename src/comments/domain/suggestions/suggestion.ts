/** Why a place in a text is worth a look. */
export const suggestionKinds = [
  'typing-leftover',
  'shorthand',
  'spacing',
  'punctuation',
  'capital',
  'missing-diacritics',
] as const;
/** Why a place in a text is worth a look. */
export type SuggestionKind = (typeof suggestionKinds)[number];

/** A place in a text, UTF-16 units, and what could stand there; null only points at it, since nobody can know which word was meant. */
export interface Suggestion {
  readonly kind: SuggestionKind;
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly replacement: string | null;
}

/** The text with one suggestion taken up: only its own place changes, and only when the text there is still what it was made for. */
export function acceptSuggestion(text: string, { from, to, text: expected, replacement }: Suggestion): string {
  if (replacement === null || text.slice(from, to) !== expected) return text;
  return text.slice(0, from) + replacement + text.slice(to);
}

/** Why a file cannot be imported; each code has one sentence in `messages/importing.ts`. */
export interface WordProblem {
  readonly code: WordProblemCode;
  readonly args: Readonly<Record<string, string | number>>;
}

/** The reasons. */
export type WordProblemCode =
  | 'file-empty'
  | 'file-missing'
  | 'file-too-large'
  | 'not-written'
  | 'office-failed'
  | 'office-missing'
  | 'office-slow'
  | 'word-bomb'
  | 'word-broken'
  | 'word-encrypted'
  | 'word-no-text'
  | 'word-wrong-type';

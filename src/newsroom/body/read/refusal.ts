/** Why a body cannot be held by the editor: a code, what it is about, and the line in the body (from 1). */
export interface Refusal {
  readonly code: RefusalCode;
  readonly args: Readonly<Record<string, string>>;
  readonly line: number;
}

/** What the editor does not hold: code that runs, tags and blocks that are none of ours, pictures in running text, what cannot be read. */
export type RefusalCode =
  | 'module'
  | 'expression'
  | 'block-unknown'
  | 'block-expression'
  | 'block-in-text'
  | 'block-with-text'
  | 'html'
  | 'inline-picture'
  | 'footnote-inside'
  | 'syntax'
  | 'other';

/** Thrown inside the reader only, and turned into a {@link Refusal} there. */
export class RefusedNode extends Error {
  readonly code: RefusalCode;
  readonly args: Readonly<Record<string, string>>;
  readonly line: number;

  constructor(code: RefusalCode, node: { position?: { start: { line: number } } | undefined }, name = '') {
    super(code);
    this.code = code;
    this.args = { name };
    this.line = node.position?.start.line ?? 1;
  }
}

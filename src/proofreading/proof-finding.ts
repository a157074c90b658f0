import type { Finding } from '../content-store/finding.ts';

/** Everything that proofreading can remark; the sentences stand in `messages/proofreading.ts`. */
export type ProofCode =
  | 'acronym-headline'
  | 'acronym-unexplained'
  | 'alt-not-a-description'
  | 'alt-repeats-caption'
  | 'bracket-unbalanced'
  | 'capitals'
  | 'child-without-consent'
  | 'date-impossible'
  | 'date-order'
  | 'date-weekday'
  | 'decomposed-letter'
  | 'doubled-word'
  | 'hard-to-read'
  | 'legacy-font'
  | 'link-anchor'
  | 'link-dead'
  | 'link-text'
  | 'link-web-address'
  | 'no-break-space'
  | 'number-format'
  | 'picture-location'
  | 'picture-serial'
  | 'quotation-marks'
  | 'quotation-unbalanced'
  | 'sentence-long'
  | 'spacing'
  | 'standfirst-long'
  | 'standfirst-repeated'
  | 'syllable'
  | 'title-capitals'
  | 'title-full-stop'
  | 'title-long'
  | 'tone-place'
  | 'typo'
  | 'unit-spacing'
  | 'unkeyed-word'
  | 'years-mismatch'
  | 'zero-width-character';

/** How much a finding weighs: an error keeps a story from being published, a warning wants a decision, a suggestion an opinion. */
export type Severity = 'error' | 'warning' | 'suggestion';

/** A place in a source text, in UTF-16 units. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** One remark on a text: what, where and, where one can be made, a replacement that an editor may take; nothing changes by itself. */
export interface ProofFinding {
  readonly severity: Severity;
  readonly code: ProofCode;
  /** Path of the file inside the content folder. */
  readonly file: string;
  /** Line of the file, from 1. */
  readonly line: number;
  /** Keys of the front matter field; missing for the body. */
  readonly field?: readonly PropertyKey[];
  /** Vietnamese label of the field or block. */
  readonly label?: string;
  readonly args: Readonly<Record<string, string | number>>;
  /** The words around the place. */
  readonly excerpt?: string;
  /** Where in the source it stands, when every letter of it is there as it is read. */
  readonly span?: Span;
  /** What may stand in the place of `span`. */
  readonly suggestion?: string;
}

/** A finding of the content checks or of proofreading. */
export type EditorFinding = Finding | ProofFinding;

/** The source with one suggestion taken: only its own place changes. */
export function takeSuggestion(source: string, { span, suggestion }: ProofFinding): string {
  if (span === undefined || suggestion === undefined) return source;
  return source.slice(0, span.from) + suggestion + source.slice(span.to);
}

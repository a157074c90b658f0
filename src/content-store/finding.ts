/** Everything that can be wrong or missing in content; the sentences stand in `messages/finding-sentences.ts`. */
export type FindingCode =
  | 'asset-empty'
  | 'asset-missing'
  | 'asset-unreadable'
  | 'asset-wrong-content'
  | 'asset-wrong-type'
  | 'attachment-unread'
  | 'block-children'
  | 'block-inline'
  | 'block-unknown'
  | 'body-empty'
  | 'body-heading-one'
  | 'body-html'
  | 'body-inline-picture'
  | 'body-link'
  | 'body-link-protocol'
  | 'body-module-file'
  | 'body-syntax'
  | 'catalogue-cycle'
  | 'catalogue-duplicate'
  | 'catalogue-missing'
  | 'custom'
  | 'date-order'
  | 'folder-unknown'
  | 'front-matter-missing'
  | 'gap'
  | 'not-a-folder-entry'
  | 'place-not-valid'
  | 'recipients-duplicate-order'
  | 'recipients-format'
  | 'reference-missing'
  | 'reference-unpublished'
  | 'slug-duplicate'
  | 'slug-form'
  | 'slug-former-taken'
  | 'slug-reserved'
  | 'state-missing'
  | 'text-encoding'
  | 'value-enum'
  | 'value-format'
  | 'value-missing'
  | 'value-too-big'
  | 'value-too-small'
  | 'value-type'
  | 'value-unknown-key'
  | 'yaml-syntax';

/** One thing that is wrong (`error`), doubtful or missing (`warning`) in the content, with its place. */
export interface Finding {
  readonly severity: 'error' | 'warning';
  readonly code: FindingCode;
  /** Path of the file inside the content folder. */
  readonly file: string;
  /** Line from 1, when it is known. */
  readonly line?: number;
  /** Keys from the top of the document, for example `['duties', 2, 'agency']`. */
  readonly field?: readonly PropertyKey[];
  /** Vietnamese label of the field. */
  readonly label?: string;
  readonly args: Readonly<Record<string, string | number>>;
}

/** The findings in reading order: by file, then by line. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : (a.line ?? 0) - (b.line ?? 0)));
}

/** A broken draft must not break the build: what is wrong in it is told, but stops nothing. */
export function asDraftWarning(finding: Finding): Finding {
  return { ...finding, severity: 'warning' };
}

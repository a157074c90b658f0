/** What came of reading a PDF: its text (none when it has no readable one, such as a scan), or why it could not be read. */
export type PdfText = { readonly text?: string } | { readonly problem: PdfProblem };

/** `broken`: no PDF program could read it; `locked`: a password is asked for; `heavy`: too large or slow for a build. */
export type PdfProblem = 'broken' | 'locked' | 'heavy';

/** How much of a PDF is read, and what may be spent on it. */
export interface PdfLimits {
  readonly bytes: number;
  /** Pages from the first on; the others are left out. */
  readonly pages: number;
  /** Signs of text. */
  readonly signs: number;
  readonly milliseconds: number;
  readonly megabytes: number;
}

/** Enough for any plan or decision; a book of five hundred pages is found by its beginning. */
export const PDF_LIMITS: PdfLimits = {
  bytes: 50_000_000,
  pages: 100,
  signs: 200_000,
  milliseconds: 30_000,
  megabytes: 512,
};

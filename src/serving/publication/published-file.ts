/** A file of a publication: what it holds, and how it lies in the output folder. */
export interface PublishedFile {
  /** Two files with the same digest hold the same bytes. */
  readonly digest: string;
  /** Bytes of the file itself. */
  readonly size: number;
  /** Of the file and, within a millisecond, of its compressed copies. */
  readonly mtimeMs: number;
  /** Bytes of the `.br` beside it; 0 where there is none. */
  readonly br: number;
  /** Bytes of the `.gz` beside it; 0 where there is none. */
  readonly gz: number;
}

/** The forms in which a file may lie in the output folder, by what is added to its name. */
export const FORMS = ['', '.br', '.gz'] as const;
/** One of the forms. */
export type Form = (typeof FORMS)[number];

/** Bytes of one form of a file; undefined where it has none. */
export function sizeOf(file: PublishedFile | undefined, form: Form): number | undefined {
  if (file === undefined) return undefined;
  if (form === '') return file.size;
  return (form === '.br' ? file.br : file.gz) || undefined;
}

/** Whether a form lies on disk as it was published. Setting a time loses fractions of a millisecond. */
export function isUntouched(
  file: PublishedFile,
  form: Form,
  found: { readonly size: number; readonly mtimeMs: number },
): boolean {
  return found.size === sizeOf(file, form) && Math.abs(found.mtimeMs - file.mtimeMs) < 1;
}

import type { AssetKind, ReferenceTarget } from '../../../content-model/fields/field.ts';

/** Something that a reference can point to. */
export interface Option {
  readonly id: string;
  readonly label: string;
  /** What tells it from others of the same name. */
  readonly note?: string;
}

/** A file beside the story. */
export interface FileFact {
  readonly name: string;
  readonly bytes: number;
}

/** What became of a file that was sent: its new name with sentences to show, or one sentence why it was refused. */
export type Upload = { readonly name: string; readonly warnings?: readonly string[] } | { readonly problem: string };

/** What a form asks of the page around it. */
export interface FormServices {
  /** The rows or stories that answer a few words, best first; all or the latest for no words. */
  lookUp(target: ReferenceTarget, query: string): Promise<readonly Option[]>;
  /** The names of identifiers; unknown ones are left out. */
  labelsOf(target: ReferenceTarget, ids: readonly string[]): Promise<Readonly<Record<string, string>>>;
  files(): readonly FileFact[];
  uploadFile(file: File, kind: AssetKind): Promise<Upload>;
  /** Address of a picture beside the story. */
  pictureUrl(name: string): string;
  /** The values of the whole story, where the recorded consent stands. */
  story(): Readonly<Record<string, unknown>>;
}

/** A sentence about a field, shown beside it. */
export interface FormFinding {
  readonly path: readonly PropertyKey[];
  readonly sentence: string;
  readonly severity: 'error' | 'warning' | 'suggestion';
}

import type { CollectionName } from '../../content-model/collections/index.ts';

/** A file that lies beside an entry. */
export interface EntryFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** An entry that an import has made and nothing has written yet. */
export interface EntryDraft {
  readonly collection: CollectionName;
  /** The wanted address word; another is found when it is taken. */
  readonly slug: string;
  /** Year of the folder, four digits; plain pages have none. */
  readonly year: string | undefined;
  readonly data: Readonly<Record<string, unknown>>;
  /** MDX text. */
  readonly body: string;
  readonly files: readonly EntryFile[];
}

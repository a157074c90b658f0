/** What an import tells the editor to look at; each code has one sentence in `messages/importing.ts`. */
export interface ImportWarning {
  readonly code: ImportWarningCode;
  readonly args: Readonly<Record<string, string | number>>;
}

/** Everything that an import may have changed, left out or not been sure of. */
export type ImportWarningCode =
  | 'embed-dropped'
  | 'link-dropped'
  | 'note-lost'
  | 'picture-alt-missing'
  | 'picture-dropped'
  | 'picture-in-table'
  | 'spaces-cleaned'
  | 'table-cells-merged'
  | 'table-nested'
  | 'table-wide';

/** What an import tells the editor to look at; each code has one sentence in `messages/importing.ts`. */
export interface ImportWarning {
  readonly code: ImportWarningCode;
  readonly args: Readonly<Record<string, string | number>>;
}

/** Everything that an import may have changed, left out or not been sure of. */
export type ImportWarningCode =
  | 'campaign-guessed'
  | 'changes-accepted'
  | 'comments-dropped'
  | 'date-missing'
  | 'embed-dropped'
  | 'equation'
  | 'kind-guessed'
  | 'legacy-font'
  | 'legacy-suspected'
  | 'letterhead-dropped'
  | 'link-dropped'
  | 'picture-alt-missing'
  | 'picture-dropped'
  | 'picture-refused'
  | 'spaces-cleaned'
  | 'standfirst-guessed'
  | 'standfirst-missing'
  | 'table-cells-merged'
  | 'table-nested'
  | 'table-wide'
  | 'text-boxes'
  | 'title-from-file-name'
  | 'title-upper-case';

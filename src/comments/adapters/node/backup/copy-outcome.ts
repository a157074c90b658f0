/** A copy of the database that was checked, or why there is none. */
export type CopyOutcome =
  | { readonly ok: true; readonly file: string; readonly bytes: number; readonly comments: number | undefined }
  | { readonly ok: false; readonly code: CopyProblem; readonly detail: string };

/** A database put back, or why it was left as it is. */
export type RestoreOutcome =
  | { readonly ok: true; readonly comments: number | undefined; readonly replaced: string | undefined }
  | { readonly ok: false; readonly code: RestoreProblem; readonly detail: string };

/** Why there is no copy. */
export type CopyProblem = 'no-database' | 'copy-broken' | 'program-missing' | 'program-failed';
/** Why nothing was put back. */
export type RestoreProblem = 'no-file' | 'not-ours' | 'copy-broken' | 'in-use' | 'program-missing' | 'program-failed';

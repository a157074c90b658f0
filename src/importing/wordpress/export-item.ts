/** A term that a post bears: a category, a tag or one of a plugin's own. */
export interface ExportTerm {
  readonly domain: string;
  readonly slug: string;
  readonly name: string;
}

/** A comment as the export has it; addresses of the writer are not even read. */
export interface ExportComment {
  readonly id: string;
  readonly parent: string;
  readonly author: string;
  readonly content: string;
  readonly date: string;
  readonly dateGmt: string;
  /** `1` published, `0` waiting, `spam`, `trash`. */
  readonly approved: string;
  /** Empty or `comment`; `pingback` and `trackback` were written by machines. */
  readonly type: string;
  readonly userId: string;
}

/** A post, page, attachment or anything else that WordPress keeps in its table of posts. */
export interface ExportItem {
  readonly id: string;
  readonly line: number;
  readonly type: string;
  readonly status: string;
  readonly title: string;
  readonly link: string;
  readonly slug: string;
  readonly parent: string;
  readonly creator: string;
  readonly content: string;
  readonly excerpt: string;
  readonly date: string;
  readonly dateGmt: string;
  readonly password: string;
  readonly attachmentUrl: string;
  readonly terms: readonly ExportTerm[];
  /** The few fields of `wp:postmeta` that are understood. */
  readonly meta: Readonly<Record<string, string>>;
  readonly comments: readonly ExportComment[];
}

/** Somebody who may write on the old site. */
export interface ExportAuthor {
  readonly id: string;
  readonly login: string;
  readonly displayName: string;
}

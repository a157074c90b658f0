import type { LocalTime } from '../../content-model/time/local-time.ts';

/** A story or page of an old site, whatever it was kept in, before it becomes an entry. */
export interface OldStory {
  /** What the old site knew it by, the same in every export: `wp:12`, `/tin.aspx?id=12`. */
  readonly key: string;
  /** Where an editor finds it, for the report: a file and line, or an address. */
  readonly place: string;
  readonly collection: 'tin-tuc' | 'trang';
  /** The word of its old address; empty takes the title. */
  readonly slug: string;
  readonly title: string;
  readonly standfirst: string;
  readonly publishedAt: LocalTime;
  /** Whether readers could see it. */
  readonly isPublic: boolean;
  /** Body as HTML. */
  readonly html: string;
  /** What relative addresses in the body start from. */
  readonly base: string;
  /** Names and slugs of the sections that it stood in, the most telling first. */
  readonly sections: readonly string[];
  readonly tags: readonly string[];
  readonly byline: string;
  readonly source: { readonly name: string; readonly url?: string } | undefined;
  readonly lead: OldPicture | undefined;
  readonly documents: readonly OldDocument[];
  /** Paths of the old site from its root, with their query. */
  readonly formerPaths: readonly string[];
  /** Other paths by which pages of the old site may link to it. */
  readonly aliases: readonly string[];
  readonly comments: readonly OldComment[];
  /** What was not understood while it was read. */
  readonly notes: readonly OldNote[];
}

/** A picture of an old site by its address. */
export interface OldPicture {
  readonly address: string;
  readonly alt: string;
  readonly caption: string;
}

/** A file that hung on a story. */
export interface OldDocument {
  readonly address: string;
  readonly title: string;
}

/** A comment that readers could see; times are milliseconds since 1970. */
export interface OldComment {
  readonly key: string;
  /** Key of the comment that it answers; empty for none. */
  readonly parent: string;
  readonly name: string;
  readonly text: string;
  readonly receivedAt: number;
  readonly isNewsroom: boolean;
}

/** Something of an old site that was left out, guessed or not understood; each code has a sentence of its own. */
export interface OldNote {
  readonly code: OldNoteCode;
  /** The thing itself: a shortcode, an address, a name. */
  readonly detail: string;
}

/** Kinds of notes. */
export type OldNoteCode =
  | 'alt-missing'
  | 'author-unknown'
  | 'body-changed'
  | 'body-empty'
  | 'comments-waiting'
  | 'comments-unwanted'
  | 'date-missing'
  | 'date-shifted'
  | 'document-kind'
  | 'document-missing'
  | 'film-linked'
  | 'film-left'
  | 'former-taken'
  | 'link-lost'
  | 'page-missing'
  | 'password-protected'
  | 'picture-missing'
  | 'picture-refused'
  | 'section-unknown'
  | 'selector-empty'
  | 'shortcode-unknown'
  | 'standfirst-cut'
  | 'title-cut'
  | 'title-missing';

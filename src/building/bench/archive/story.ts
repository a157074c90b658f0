import type { StoryCollectionName } from '../../../content-model/collections/index.ts';

/** A block of a story by its component's name. */
export interface ArchiveBlock {
  readonly name: 'KeyNumbers' | 'PullQuote' | 'FactBox' | 'Timeline' | 'DataTable' | 'BarChart' | 'CallOut' | 'Picture';
  readonly props: Readonly<Record<string, unknown>>;
  /** Text between the tags of a component that takes some. */
  readonly text?: string;
}

/** A piece of a body, in order. */
export type ArchivePart =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'block'; readonly block: ArchiveBlock };

/** A made-up story that each tool is given in its own format. */
export interface ArchiveStory {
  readonly collection: StoryCollectionName;
  readonly slug: string;
  readonly title: string;
  readonly standfirst: string;
  /** Local wall time, `YYYY-MM-DDTHH:mm`. */
  readonly publishedAt: string;
  readonly section: string;
  readonly tags: readonly string[];
  readonly parts: readonly ArchivePart[];
  /** File name of the picture that the story opens with. */
  readonly photo?: string;
  /** Front matter that only this project knows: places, agencies, subject, decision and so on. */
  readonly facts: Readonly<Record<string, unknown>>;
  /** Rows of a commendation's list, header first. */
  readonly recipients?: string;
}

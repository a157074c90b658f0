import type { OldNote, OldNoteCode, OldStory } from './old-story.ts';
import type { StoryOutcome } from './import-story.ts';

/** Notes of one kind: how many, and the first of them with the place where an editor finds them. */
export interface NoteGroup {
  readonly code: OldNoteCode;
  readonly count: number;
  readonly examples: readonly { readonly place: string; readonly title: string; readonly detail: string }[];
}

/** What one run has done. */
export interface ImportReport {
  readonly stories: Readonly<Record<StoryOutcome, number>>;
  /** Of them plain pages. */
  readonly pages: number;
  /** Of them public at once. */
  readonly public: number;
  readonly pictures: number;
  readonly documents: number;
  /** Comments found, and those that were new to the store. */
  readonly comments: { readonly found: number; readonly added: number };
  /** What the old site held besides, by kind: `revision`, `nav_menu_item`… */
  readonly skipped: Readonly<Record<string, number>>;
  readonly notes: readonly NoteGroup[];
}

/** Counts while an import runs; holds a few examples of each kind of note, however many there are. */
export interface Reporter {
  readonly note: (story: Pick<OldStory, 'place' | 'title'>, notes: readonly OldNote[]) => void;
  readonly count: (story: OldStory, outcome: StoryOutcome, isPublic: boolean) => void;
  readonly countFiles: (names: readonly string[]) => void;
  readonly countComments: (found: number, added: number) => void;
  readonly finish: (skipped: Readonly<Record<string, number>>) => ImportReport;
}

const EXAMPLES = 3;

/** A reporter that starts from nothing. */
export function createReporter(): Reporter {
  const stories: Record<StoryOutcome, number> = { written: 0, renewed: 0, unchanged: 0, kept: 0, removed: 0 };
  const numbers = { pages: 0, public: 0, pictures: 0, documents: 0 };
  const comments = { found: 0, added: 0 };
  const groups = new Map<OldNoteCode, { count: number; examples: NoteGroup['examples'][number][] }>();
  return {
    note({ place, title }, notes) {
      for (const { code, detail } of notes) {
        const group = groups.get(code) ?? { count: 0, examples: [] };
        group.count++;
        const isNew = !group.examples.some((example) => example.detail === detail);
        if (isNew && group.examples.length < EXAMPLES) group.examples.push({ place, title, detail });
        groups.set(code, group);
      }
    },
    count({ collection }, outcome, isPublic) {
      stories[outcome]++;
      if (outcome === 'removed') return;
      if (collection === 'trang') numbers.pages++;
      if (isPublic) numbers.public++;
    },
    countFiles(names) {
      for (const name of names) numbers[name.endsWith('.pdf') ? 'documents' : 'pictures']++;
    },
    countComments(found, added) {
      comments.found += found;
      comments.added += added;
    },
    finish: (skipped) => ({
      stories: { ...stories },
      ...numbers,
      comments: { ...comments },
      skipped,
      notes: [...groups]
        .map(([code, group]) => ({ code, ...group }))
        .sort((one, other) => other.count - one.count || (one.code < other.code ? -1 : 1)),
    }),
  };
}

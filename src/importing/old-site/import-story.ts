import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { convertStory, type Conversion } from './convert-story.ts';
import type { Ledger } from './ledger.ts';
import type { OldNote, OldStory } from './old-story.ts';
import type { EntryPlan } from './plan-entries.ts';
import { composeEntry, writeEntryFolder } from '../entry/write-entry.ts';

/** What became of a story in one run. */
export type StoryOutcome =
  /** A new entry. */
  | 'written'
  /** The old site has changed it, and no editor has: written anew. */
  | 'renewed'
  /** As it was. */
  | 'unchanged'
  /** The old site has changed it, but so has an editor: the editor's stays. */
  | 'kept'
  /** An editor has removed or moved it since. */
  | 'removed';

/** What came of a story. */
export interface StoryImport {
  readonly outcome: StoryOutcome;
  readonly notes: readonly OldNote[];
  /** Names of the files that were written with it. */
  readonly files: readonly string[];
}

/** What one run of an import works with. */
export interface ImportRun {
  readonly contentDir: string;
  readonly ledger: Ledger;
  readonly conversion: Conversion;
  /** Changes when the same story would become another entry: mapping, options. */
  readonly settings: string;
  /** Puts the comments of an entry into their store. */
  readonly addComments: (entryId: string) => Promise<void>;
}

/** Makes an entry of a story whose folder is reserved, at most once; may be cut off anywhere and called again. */
export async function importStory(story: OldStory, plan: EntryPlan, run: ImportRun): Promise<StoryImport> {
  const { ledger, contentDir } = run;
  const known = ledger.find(story.key);
  const sourceDigest = digest(JSON.stringify([story, plan, run.settings]));
  const onDisk = known && (await readFile(join(contentDir, plan.folder, 'index.mdx')).catch(() => undefined));
  if (known?.isDone && onDisk === undefined) return { outcome: 'removed', notes: [], files: [] };
  const isSame = known?.sourceDigest === sourceDigest && known.isComplete;
  if (known?.isDone && isSame) return { outcome: 'unchanged', notes: [], files: [] };
  const found = onDisk && digest(onDisk);
  const kept: StoryImport = { outcome: 'kept', notes: [], files: [] };
  const isKnownText = found === undefined || found === known?.fileDigest || found === known?.formerDigest;
  if (known?.isDone && !isKnownText) return kept;

  const converted = await convertStory(story, run.conversion);
  const notes = [...converted.notes, ...plan.taken.map((path): OldNote => ({ code: 'former-taken', detail: path }))];
  const data = { ...converted.data, ...(plan.formerPaths.length > 0 ? { formerSlugs: plan.formerPaths } : {}) };
  const text = composeEntry(plan.collection, data, converted.body);
  const fileDigest = digest(text);
  const isAsWritten = found === fileDigest;
  if (!isKnownText && !isAsWritten) return kept;
  const row = {
    ...{ key: story.key, collection: plan.collection, folder: plan.folder, sourceDigest, fileDigest },
    isComplete: converted.isComplete,
  };
  // Noted first: a run that is cut off after the text was replaced must know it for its own.
  ledger.put({ ...row, formerDigest: found ?? '', isDone: false });
  if (!isAsWritten) await writeEntryFolder(join(contentDir, plan.folder), text, converted.files);
  await run.addComments(`${plan.collection}/${plan.slug}`);
  ledger.put({ ...row, formerDigest: '', isDone: true });
  if (isAsWritten && known?.isDone === true) return { outcome: 'unchanged', notes, files: [] };
  const files = converted.files.map(({ name }) => name);
  return { outcome: known?.isDone === true ? 'renewed' : 'written', notes, files };
}

function digest(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

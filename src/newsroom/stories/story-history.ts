import type { Editor } from '../../comments/domain/editor.ts';
import { diffWords, type DiffPart } from '../../comments/domain/word-diff/diff-words.ts';
import { collectionSchemas } from '../../content-model/collections/index.ts';
import { labelOfPath } from '../../content-model/fields/field-uses.ts';
import { formatInstant } from '../../messages/newsroom-dates.ts';
import { RECORD_MESSAGES } from '../../messages/newsroom-records.ts';
import { readFrontMatter } from '../form/front-matter/read-front-matter.ts';
import { fileAt, historyOf, type HistoryEntry } from '../git/history.ts';
import { withWriter } from '../workflow/story-record.ts';
import { withValues } from './actions/change-values.ts';
import { titleOf, valuesOf } from './front-matter-values.ts';
import { withKeptValues } from './kept-values.ts';
import { copyFolder, idOf, recordPath, newFolder, parseId } from './places.ts';
import { keepsSection } from './responsibility.ts';
import {
  copiedFirst,
  findStory,
  readText,
  recordChange,
  recordStory,
  type FoundStory,
  type StoryDesk,
} from './story-desk.ts';
import { TEXT_FILE } from './story-folder.ts';
import { done, refused, type StoryResult } from './story-problem.ts';

/** A part of a story that a record changed, word by word. */
export interface ChangedPart {
  /** Label of the field; empty for the body. */
  readonly label: string;
  readonly parts: readonly DiffPart[];
}

/** The records of a story, the newest first. */
export async function storyHistory(desk: StoryDesk, id: string): Promise<StoryResult<HistoryEntry[]>> {
  const story = await findStory(desk, id);
  return story ? done(await historyOf(desk.repository, placesOf(story), MOST)) : refused({ code: 'not-found' });
}

/** What a record changed in the text of a story. */
export async function storyChanges(desk: StoryDesk, id: string, commit: string): Promise<StoryResult<ChangedPart[]>> {
  const story = await findStory(desk, id);
  if (!story) return refused({ code: 'not-found' });
  const entries = await historyOf(desk.repository, placesOf(story), MOST);
  const at = entries.findIndex((entry) => entry.commit === commit);
  if (at < 0) return refused({ code: 'not-found' });
  const after = await textAt(desk, story, commit);
  const older = entries[at + 1];
  const before = older ? await textAt(desk, story, older.commit) : undefined;
  return done(compareTexts(story, before ?? '', after ?? ''));
}

/** Makes the text of a record the one that is being written, as a new record. */
export async function restoreText(
  desk: StoryDesk,
  id: string,
  commit: string,
  editor: Editor,
): Promise<StoryResult<object>> {
  return desk.inTurn(async () => {
    const story = await findStory(desk, id);
    if (!story) return refused({ code: 'not-found' });
    const entry = (await historyOf(desk.repository, placesOf(story), MOST)).find((one) => one.commit === commit);
    const text = entry && (await textAt(desk, story, commit));
    if (entry === undefined || text === undefined) return refused({ code: 'not-found' });
    const { collection } = story.id;
    const current = (await readText(desk, story)).source;
    // Words come back; corrections that readers were told of, hours and former addresses are no words.
    const { formerSlugs } = valuesOf(current);
    const source = withValues(collection, withKeptValues(collection, text, current), { state: 'nháp', formerSlugs });
    if (!keepsSection(editor, source)) return refused({ code: 'section-moved' });
    await recordStory(desk, editor, RECORD_MESSAGES.restoredText(titleOf(text), formatInstant(entry.at)), [
      ...(await copiedFirst(desk, story)),
      { path: `${story.workFolder}/${TEXT_FILE}`, bytes: Buffer.from(source) },
      recordChange(story.id, withWriter(story.record, editor.id)),
    ]);
    return done({});
  });
}

const MOST = 200;

/** Where a story and its copies lie and lay. */
function placesOf({ entry, id, record }: FoundStory): string[] {
  const own = entry.own?.folder ?? entry.copy?.folder ?? '';
  const moves = record.events.filter(({ kind }) => kind === 'renamed' || kind === 'kind-changed');
  const former = moves.flatMap(({ note }) => parseId(note?.split(' → ')[0] ?? '') ?? []);
  const year = /\/(\d{4})\//.exec(own)?.[1] ?? '';
  const folders = [own, ...former.map((one) => newFolder(one, year))];
  return [...folders.flatMap((folder) => [folder, copyFolder(folder)]), recordPath(id), ...former.map(recordPath)];
}

/** The text as a record left it: of the copy when there was one. */
async function textAt(desk: StoryDesk, story: FoundStory, commit: string): Promise<string | undefined> {
  for (const place of placesOf(story).toSorted((a, b) => Number(b.startsWith('.')) - Number(a.startsWith('.')))) {
    const bytes = place.endsWith('.yaml') ? undefined : await fileAt(desk.repository, commit, `${place}/${TEXT_FILE}`);
    if (bytes) return bytes.toString('utf8');
  }
  return undefined;
}

function compareTexts({ id }: FoundStory, before: string, after: string): ChangedPart[] {
  const [old, fresh] = [readFrontMatter(before, idOf(id)), readFrontMatter(after, idOf(id))];
  const schema = collectionSchemas[id.collection];
  const fields = [...new Set([...Object.keys(old.data), ...Object.keys(fresh.data)])].flatMap((key): ChangedPart[] => {
    const [a, b] = [shown(old.data[key]), shown(fresh.data[key])];
    return a === b ? [] : [{ label: labelOfPath(schema, [key]), parts: diffWords(a, b) }];
  });
  const body = old.body === fresh.body ? [] : [{ label: '', parts: diffWords(old.body, fresh.body) }];
  return [...fields, ...body];
}

/** A value in words, for a person who compares. */
function shown(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map(shown).join('; ');
  if (typeof value === 'object') return Object.values(value).map(shown).join(', ');
  if (typeof value === 'boolean') return value ? 'có' : 'không';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

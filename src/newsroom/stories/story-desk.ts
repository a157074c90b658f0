import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Editor } from '../../comments/domain/editor.ts';
import type { LocalTime } from '../../content-model/time/local-time.ts';
import { cleanText } from '../../content-store/decode-text.ts';
import type { FileChange } from '../git/apply-changes.ts';
import { readIfThere } from '../git/apply-changes.ts';
import { recordFiles } from '../git/record-files.ts';
import type { Repository } from '../git/repository.ts';
import { isOpenText, stageOf, type Stage } from '../workflow/stage.ts';
import { readRecord, writeRecord, type StoryEvent, type StoryRecord } from '../workflow/story-record.ts';
import { createTurns } from './in-turn.ts';
import { copyFolder, parseId, recordPath, type StoryId } from './places.ts';
import { copyOfFolder, TEXT_FILE, versionOf } from './story-folder.ts';
import type { StoryEntry, StoryIndex } from './story-index.ts';

/** What the parts of the newsroom that read and change stories share. */
export interface StoryDesk {
  readonly repository: Repository;
  readonly index: StoryIndex;
  /** The wall time in Vietnam. */
  readonly now: () => LocalTime;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** One change after the other. */
  readonly inTurn: <T>(work: () => Promise<T>) => Promise<T>;
}

/** Creates what the parts share. */
export function createStoryDesk(parts: Omit<StoryDesk, 'inTurn'>): StoryDesk {
  return { ...parts, inTurn: createTurns() };
}

/** A story as the desk finds it now. */
export interface FoundStory {
  readonly entry: StoryEntry;
  readonly id: StoryId;
  readonly record: StoryRecord;
  /** Of what readers have or will have; undefined as long as nothing was approved. */
  readonly live: Stage | undefined;
  /** Of what is being written; undefined when nothing is. */
  readonly work: Stage | undefined;
  /** Folder of the newest text: the copy, or the story's own. */
  readonly folder: string;
  /** Folder that the next save goes to; another one than `folder` when an approved story is about to be changed. */
  readonly workFolder: string;
}

/** Finds a story by its id; undefined when there is none. */
export async function findStory(desk: StoryDesk, id: string): Promise<FoundStory | undefined> {
  const parsed = parseId(id);
  const entry = parsed && (await desk.index.all()).get(id);
  if (!parsed || !entry) return undefined;
  const source = await readIfThere(join(desk.repository.contentDir, recordPath(parsed)));
  const record = readRecord(source?.toString('utf8'));
  const own = entry.own && stageOf(entry.own.fields, record, desk.now());
  const isOpen = own !== undefined && isOpenText(own);
  const ownFolder = entry.own?.folder ?? '';
  return {
    ...{ entry, id: parsed, record },
    live: own === undefined || isOpen ? undefined : own,
    work: entry.copy ? stageOf(entry.copy.fields, record, desk.now()) : isOpen ? own : undefined,
    folder: entry.copy?.folder ?? ownFolder,
    workFolder: entry.copy?.folder ?? (isOpen ? ownFolder : copyFolder(ownFolder)),
  };
}

/** The newest text of a story, NFC, and its version. */
export async function readText(desk: StoryDesk, { folder }: FoundStory): Promise<{ source: string; version: string }> {
  const bytes = await readFile(join(desk.repository.contentDir, folder, TEXT_FILE));
  return { source: cleanText(bytes.toString('utf8')), version: versionOf(bytes) };
}

/** The files that have to be copied before an approved story can be changed; none when it is being changed already. */
export async function copiedFirst(desk: StoryDesk, { folder, workFolder }: FoundStory): Promise<FileChange[]> {
  return folder === workFolder ? [] : copyOfFolder(desk.repository.contentDir, folder, workFolder);
}

/** The change that writes a story's record. */
export function recordChange(id: StoryId, record: StoryRecord): FileChange {
  return { path: recordPath(id), bytes: Buffer.from(writeRecord(record)) };
}

/** An event that happens now. */
export function eventOf(
  desk: StoryDesk,
  editor: Editor,
  kind: StoryEvent['kind'],
  more: Partial<StoryEvent> = {},
): StoryEvent {
  return { at: new Date(desk.clock()).toISOString(), by: editor.id, name: editor.name, kind, ...more };
}

/** Records changes of one story; later changes of a path win. */
export async function recordStory(
  desk: StoryDesk,
  editor: Editor,
  message: string,
  changes: readonly FileChange[],
): Promise<string> {
  const last = new Map(changes.map((change) => [change.path, change]));
  return recordFiles(desk.repository, { author: editor, message, changes: [...last.values()] });
}

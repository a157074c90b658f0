import { join } from 'node:path';
import type { Editor } from '../../comments/domain/editor.ts';
import { RECORD_MESSAGES } from '../../messages/newsroom-records.ts';
import { historyOf } from '../git/history.ts';
import { mergeTexts } from '../git/merge-texts.ts';
import { readIfThere } from '../git/apply-changes.ts';
import { readFrontMatter } from '../form/front-matter/read-front-matter.ts';
import { withWriter } from '../workflow/story-record.ts';
import { titleOf } from './front-matter-values.ts';
import { withKeptValues } from './kept-values.ts';
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
import { TEXT_FILE, versionOf } from './story-folder.ts';
import { done, refused, type StoryResult } from './story-problem.ts';

/** A text that an editor sends, and the version that he began from. */
export interface SentText {
  readonly base: string;
  /** The whole of index.mdx. */
  readonly source: string;
}

/** What became of it. */
export interface SavedText {
  readonly version: string;
  /** The text as it is now, when somebody else's changes were joined with it. */
  readonly joined?: string;
  /** Who saved in between. */
  readonly with?: string;
}

/** Saves a text as one record. What somebody else saved meanwhile is joined with it; where both changed the same lines nothing is saved and the editor decides. */
export async function saveStory(
  desk: StoryDesk,
  id: string,
  editor: Editor,
  { base, source }: SentText,
): Promise<StoryResult<SavedText>> {
  return desk.inTurn(async () => {
    const story = await findStory(desk, id);
    if (!story) return refused({ code: 'not-found' });
    const current = await readText(desk, story);
    let bytes: Uint8Array = Buffer.from(source.normalize('NFC'));
    let joined: string | undefined;
    let other: string | undefined;
    if (current.version !== base) {
      other = await lastWriter(desk, story);
      const merged = await mergeTexts(desk.repository, { base, mine: bytes, theirs: Buffer.from(current.source) });
      // Lines that were joined well may still be no front matter.
      if (merged === undefined || readFrontMatter(merged.toString('utf8'), TEXT_FILE).findings.length > 0)
        return refused({ code: 'conflict', version: current.version, by: other });
      // The base is what the browser says it was: it decides nothing that only an action may move.
      joined = withKeptValues(story.id.collection, merged.toString('utf8'), current.source);
      bytes = Buffer.from(joined);
    }
    if (!keepsSection(editor, joined ?? source)) return refused({ code: 'section-moved' });
    if (versionOf(bytes) === current.version) return done({ version: current.version });
    const record = withWriter(story.record, editor.id);
    await recordStory(desk, editor, RECORD_MESSAGES.saved(titleOf(source)), [
      ...(await copiedFirst(desk, story)).map((change) =>
        change.path.endsWith(`/${TEXT_FILE}`) ? { ...change, bytes: asDraft(change.bytes) } : change,
      ),
      { path: `${story.workFolder}/${TEXT_FILE}`, bytes: story.folder === story.workFolder ? bytes : asDraft(bytes) },
      ...(record === story.record ? [] : [recordChange(story.id, record)]),
    ]);
    const written = await readIfThere(join(desk.repository.contentDir, story.workFolder, TEXT_FILE));
    const version = versionOf(written ?? bytes);
    return done({ version, ...(joined === undefined ? {} : { joined, with: other ?? '' }) });
  });
}

/** A copy of an approved text is a draft until somebody approves it. */
export function asDraft(bytes: Uint8Array | null): Uint8Array {
  const text = Buffer.from(bytes ?? []).toString('utf8');
  return Buffer.from(text.replace(/^state:.*$/m, 'state: nháp'));
}

async function lastWriter(desk: StoryDesk, { folder }: FoundStory): Promise<string> {
  return (await historyOf(desk.repository, [folder], 1))[0]?.by ?? '';
}

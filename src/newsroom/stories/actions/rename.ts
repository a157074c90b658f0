import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { RECORD_MESSAGES } from '../../../messages/newsroom-records.ts';
import type { FileChange } from '../../git/apply-changes.ts';
import { readGit } from '../../git/run-git.ts';
import { withEvent } from '../../workflow/story-record.ts';
import type { ActionContext, ActionDone } from '../act-on-story.ts';
import { titleOf, valuesOf } from '../front-matter-values.ts';
import { isAddressTaken } from '../address-taken.ts';
import { isReserved } from '../make-story.ts';
import { parseId, RECORDS, recordPath, type StoryId } from '../places.ts';
import { eventOf, recordChange, recordStory, type StoryDesk } from '../story-desk.ts';
import { copyOfFolder, removalOfFolder, TEXT_FILE } from '../story-folder.ts';
import { done, refused, type StoryResult } from '../story-problem.ts';
import { withValues } from './change-values.ts';

/** Moves a story to another address: the old one leads to it, and stories that name it name the new one. */
export async function rename(context: ActionContext): Promise<StoryResult<ActionDone>> {
  const { desk, editor, story, source, input } = context;
  const id = parseId(`${story.id.collection}/${input.slug ?? ''}`);
  if (!id || isReserved(id.collection, id.slug)) return refused({ code: 'slug-form' });
  const target = `${id.collection}/${id.slug}`;
  if (isAddressTaken(await desk.index.all(), id, story.entry.id)) return refused({ code: 'slug-taken' });
  const named = await bareUses(desk, story.id, [story.entry.own?.folder, story.entry.copy?.folder]);
  if (named.length > 0) return refused({ code: 'slug-named', files: named });
  const { own, copy } = story.entry;
  const changes: FileChange[] = [];
  for (const folder of [own?.folder, copy?.folder]) {
    if (folder === undefined) continue;
    const moved = folder.replace(/[^/]+$/, id.slug);
    changes.push(
      ...(await removalOfFolder(desk.repository.contentDir, folder)),
      ...(await movedFolder(context, folder, moved, id.slug)),
    );
  }
  changes.push(...(await renamedUses(desk, story.entry.id, target, [own?.folder, copy?.folder])));
  const record = withEvent(story.record, eventOf(desk, editor, 'renamed', { note: `${story.entry.id} → ${target}` }));
  await recordStory(desk, editor, RECORD_MESSAGES.renamed(titleOf(source), id.slug), [
    ...changes,
    { path: recordPath(story.id), bytes: null },
    recordChange(id, record),
  ]);
  return done({ id: target, isPublic: story.live === 'published' });
}

async function movedFolder(
  { desk, story }: ActionContext,
  from: string,
  to: string,
  slug: string,
): Promise<FileChange[]> {
  const files = await copyOfFolder(desk.repository.contentDir, from, to);
  // An address that readers never had leads nowhere.
  if (story.live === undefined || story.live === 'scheduled') return files;
  return files.map((file) => {
    if (!file.path.endsWith(`/${TEXT_FILE}`) || file.bytes === null) return file;
    const text = Buffer.from(file.bytes).toString('utf8');
    return { ...file, bytes: Buffer.from(withFormer(story.id, slug, text)) };
  });
}

/** The old address leads to the story; one that it goes back to leads nowhere but to itself. */
function withFormer({ collection, slug }: StoryId, next: string, text: string): string {
  const before = valuesOf(text)['formerSlugs'];
  const others = (Array.isArray(before) ? (before as unknown[]) : []).filter((one) => one !== next);
  return withValues(collection, text, { formerSlugs: [...others, slug] });
}

/** The collections whose stories are named by their slug alone, which may mean something else elsewhere. */
const NAMED_BY_SLUG: ReadonlySet<string> = new Set(['dot-thi-dua', 'dien-hinh', 'ket-qua', 'khen-thuong', 'trang']);

/** The files that may name a story by its slug alone: an editor has to look at them first. */
async function bareUses(
  desk: StoryDesk,
  { collection, slug }: StoryId,
  without: readonly (string | undefined)[],
): Promise<string[]> {
  if (!NAMED_BY_SLUG.has(collection)) return [];
  const bare = new RegExp(`(?<![\\w/-])${slug}(?![\\w/-])`, 'u');
  const files = await filesWith(desk, slug, without);
  const texts = await Promise.all(files.map((path) => readFile(join(desk.repository.contentDir, path), 'utf8')));
  return files.filter((_, index) => bare.test(texts[index] ?? ''));
}

/** The files of the content, other than a story's own, that hold some words. */
async function filesWith(
  { repository }: StoryDesk,
  words: string,
  without: readonly (string | undefined)[],
): Promise<string[]> {
  const { root, prefix } = repository;
  const found = await readGit(root, ['grep', '-lzF', '--untracked', words, '--', prefix === '' ? '.' : prefix]).catch(
    () => '',
  );
  return found
    .split('\0')
    .filter(Boolean)
    .map((name) => name.slice(prefix.length))
    .filter((path) => /\.(?:mdx?|ya?ml|csv)$/.test(path) && !path.startsWith(`${RECORDS}/`))
    .filter((path) => !without.some((folder) => folder !== undefined && path.startsWith(`${folder}/`)));
}

/** The texts that name a story by its id, with the new id. */
async function renamedUses(
  desk: StoryDesk,
  from: string,
  to: string,
  without: readonly (string | undefined)[],
): Promise<FileChange[]> {
  const whole = new RegExp(`(?<![\\w/-])${from}(?![\\w/-])`, 'gu');
  const changes: FileChange[] = [];
  for (const path of await filesWith(desk, from, without)) {
    const before = await readFile(join(desk.repository.contentDir, path), 'utf8');
    const after = before.replaceAll(whole, to);
    if (after !== before) changes.push({ path, bytes: Buffer.from(after) });
  }
  return changes;
}

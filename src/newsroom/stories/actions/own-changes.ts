import { fileAt } from '../../git/history.ts';
import { mergeTexts } from '../../git/merge-texts.ts';
import { readGit } from '../../git/run-git.ts';
import { readFrontMatter } from '../../form/front-matter/read-front-matter.ts';
import { withKeptValues } from '../kept-values.ts';
import { readText, type FoundStory, type StoryDesk } from '../story-desk.ts';
import { TEXT_FILE, versionOf } from '../story-folder.ts';

/**
 * The text of a copy with what somebody changed in the story itself since the copy was made: by hand, or by moving another story that it names.
 * Where both changed the same lines the copy is right, for it was looked at last; the history keeps the other.
 */
export async function withOwnChanges(desk: StoryDesk, story: FoundStory, source: string): Promise<string> {
  const { own, copy } = story.entry;
  if (!own || !copy) return source;
  const origin = await originOf(desk, own.folder, copy.folder);
  if (origin === undefined) return source;
  // Withdrawing and bringing back have rules of their own.
  const current = (await readText(desk, { ...story, folder: own.folder })).source;
  const theirs = withKeptValues(story.id.collection, current, origin.toString('utf8'));
  if (theirs === origin.toString('utf8')) return source;
  const texts = { base: versionOf(origin), mine: Buffer.from(source), theirs: Buffer.from(theirs) };
  const merged = (await mergeTexts(desk.repository, texts))?.toString('utf8');
  return merged !== undefined && readFrontMatter(merged, TEXT_FILE).findings.length === 0 ? merged : source;
}

/** The story's text as it was when its copy was made. */
async function originOf({ repository }: StoryDesk, own: string, copy: string): Promise<Buffer | undefined> {
  const { root, prefix } = repository;
  const path = `:(literal)${prefix}${copy}/${TEXT_FILE}`;
  const made = await readGit(root, ['log', '--max-count=1', '--diff-filter=A', '--format=%H', '--', path]);
  return fileAt(repository, made, `${own}/${TEXT_FILE}`);
}

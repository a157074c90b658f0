import { html, raw } from 'hono/html';
import { collectionNames } from '../../content-model/collections/index.ts';
import { foldForMatch } from '../../content-model/text/fold.ts';
import { KIND_NAMES, LIST_TEXT as text, NEWSROOM_TEXT, STAGE_NAMES } from '../../messages/newsroom.ts';
import { findStory, type StoryDesk } from '../stories/story-desk.ts';
import type { StoryEntry } from '../stories/story-index.ts';
import { stageOf, stages } from '../workflow/stage.ts';
import { EMPTY_RECORD } from '../workflow/story-record.ts';
import { readAuthorNames } from './author-names.ts';
import type { Html } from './frame.ts';
import { storyList, type ListedStory } from './story-list.ts';

/** What an editor looks for. */
export interface StoryQuery {
  readonly words: string;
  readonly kind: string;
  readonly stage: string;
}

const MOST = 200;

/** The page of all stories, by title, kind and stage; works without a script. */
export async function storiesPage(desk: StoryDesk, { words, kind, stage }: StoryQuery): Promise<Html> {
  const wanted = foldForMatch(words).split(' ').filter(Boolean);
  const all = [...(await desk.index.all()).values()];
  const found = (await Promise.all(all.map((entry) => listed(desk, entry))))
    .filter((story) => story !== undefined)
    .filter(({ line }) => kind === '' || line.collection === kind)
    .filter((story) => stage === '' || story.stage === stage || story.change === stage)
    .filter(({ line }) => {
      const title = foldForMatch(line.title);
      return wanted.every((word) => title.includes(word));
    })
    .sort((a, b) => (a.line.fields.publishedAt < b.line.fields.publishedAt ? 1 : -1));
  const shown = found.slice(0, MOST);
  const names = await readAuthorNames(
    desk,
    shown.map(({ line }) => line),
  );
  const option = (value: string, label: string, chosen: string) =>
    html`<option value="${value}" ${raw(value === chosen ? ' selected' : '')}>${label}</option>`;
  return html`<h1>${NEWSROOM_TEXT.stories}</h1>
    <form class="newsroom-filter" role="search" method="get">
      <p class="field">
        <label for="tim">${text.search}</label><input class="input" id="tim" name="tu" type="search" value="${words}" />
      </p>
      <p class="field">
        <label for="loai">${text.kind}</label
        ><select id="loai" name="loai">
          ${option('', text.any, kind)}${collectionNames.map((name) => option(name, KIND_NAMES[name], kind))}
        </select>
      </p>
      <p class="field">
        <label for="trang-thai">${text.stage}</label
        ><select id="trang-thai" name="trang-thai">
          ${option('', text.any, stage)}${stages.map((name) => option(name, STAGE_NAMES[name], stage))}
        </select>
      </p>
      <button class="button quiet" type="submit">${text.show}</button>
    </form>
    <p class="newsroom-found" role="status">
      ${found.length > MOST ? text.more(found.length) : text.count(found.length)}
    </p>
    ${storyList(shown, names, text.none)}`;
}

/** What happened to a story is looked up only where its stage depends on it. */
async function listed(desk: StoryDesk, entry: StoryEntry): Promise<ListedStory | undefined> {
  const { own, copy } = entry;
  const line = own ?? copy;
  if (!line) return undefined;
  if (!copy && line.fields.state !== 'nháp') return { line, stage: stageOf(line.fields, EMPTY_RECORD, desk.now()) };
  const story = await findStory(desk, entry.id);
  const { live, work = 'draft' } = story ?? {};
  return live === undefined ? { line, stage: work } : { line, stage: live, change: work };
}

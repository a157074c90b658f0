import { html, raw } from 'hono/html';
import { collectionNames } from '../../content-model/collections/index.ts';
import { foldForMatch } from '../../content-model/text/fold.ts';
import { KIND_NAMES, LIST_TEXT as text, NEWSROOM_TEXT, STAGE_NAMES } from '../../messages/newsroom.ts';
import type { StoryDesk } from '../stories/story-desk.ts';
import type { StoryEntry } from '../stories/story-index.ts';
import { stageOf, stages } from '../workflow/stage.ts';
import { EMPTY_RECORD } from '../workflow/story-record.ts';
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
  const found = [...(await desk.index.all()).values()]
    .flatMap((entry) => listed(desk, entry))
    .filter(({ line }) => kind === '' || line.collection === kind)
    .filter((story) => stage === '' || story.stage === stage)
    .filter(({ line }) => {
      const title = foldForMatch(line.title);
      return wanted.every((word) => title.includes(word));
    })
    .sort((a, b) => (a.line.fields.publishedAt < b.line.fields.publishedAt ? 1 : -1));
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
    ${storyList(found.slice(0, MOST), text.none)}`;
}

function listed(desk: StoryDesk, { own, copy }: StoryEntry): ListedStory[] {
  const line = own ?? copy;
  if (!line) return [];
  return [
    { line, stage: stageOf(line.fields, EMPTY_RECORD, desk.now()), isCopy: own !== undefined && copy !== undefined },
  ];
}

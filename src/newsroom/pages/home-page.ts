import { html } from 'hono/html';
import { HOME_TEXT as text, NEWSROOM_TEXT } from '../../messages/newsroom.ts';
import type { Editor } from '../../comments/domain/editor.ts';
import { lastEvent } from '../workflow/story-record.ts';
import { findStory, type FoundStory, type StoryDesk } from '../stories/story-desk.ts';
import { readAuthorNames } from './author-names.ts';
import type { Html } from './frame.ts';
import { storyList, type ListedStory } from './story-list.ts';

/** The page that an editor begins the day with: what waits for whom. */
export async function homePage(desk: StoryDesk, editor: Editor): Promise<Html> {
  const all = [...(await desk.index.all()).values()];
  const active = all.filter(({ own, copy }) => copy !== undefined || own?.fields.state !== 'đã duyệt');
  const found = (await Promise.all(active.map(({ id }) => findStory(desk, id)))).filter((story) => story !== undefined);
  const scheduled = all.flatMap(({ own }) =>
    own?.fields.state === 'đã duyệt' && own.fields.publishedAt > desk.now()
      ? [{ line: own, stage: 'scheduled' as const }]
      : [],
  );
  const names = await readAuthorNames(
    desk,
    all.flatMap(({ own, copy }) => copy ?? own ?? []),
  );
  const waiting = found.filter(({ work }) => work === 'submitted');
  const writing = found.filter(({ work }) => work === 'draft' || work === 'returned');
  const mine = writing.filter(({ record }) => record.writers.includes(editor.id));
  const others = writing.filter((story) => !mine.includes(story));
  return html`<div class="newsroom-first">
      <h1>${text.greeting(editor.name)}</h1>
      <a class="button" href="/toa-soan/viet/">${NEWSROOM_TEXT.write}</a>
    </div>
    <ts-home class="newsroom-home">
      <div class="newsroom-work">
        <section aria-labelledby="cho-duyet">
          <h2 id="cho-duyet">${text.waiting}${countOf(waiting)}</h2>
          ${storyList(waiting.map(listed), names, text.waitingNone)}
        </section>
        <section aria-labelledby="cua-toi">
          <h2 id="cua-toi">${text.mine}${countOf(mine)}</h2>
          ${storyList(mine.map(listed), names, text.mineNone)}
        </section>
        ${
          others.length === 0
            ? ''
            : html`<section aria-labelledby="nguoi-khac">
                <h2 id="nguoi-khac">${text.others}${countOf(others)}</h2>
                ${storyList(others.map(listed), names, '')}
              </section>`
        }
        <section aria-labelledby="hen-gio">
          <h2 id="hen-gio">${text.scheduled}${countOf(scheduled)}</h2>
          ${storyList(scheduled, names, text.scheduledNone)}
        </section>
      </div>
      <aside class="newsroom-side">
        <section class="newsroom-drop" data-part="drop" aria-labelledby="tu-word">
          <h2 id="tu-word">${text.word}</h2>
          <p>${text.wordHint}</p>
          <button class="button quiet" type="button" data-part="choose">${text.wordChoose}</button>
          <input type="file" accept=".docx,.doc,.odt" multiple hidden data-part="file" />
          <div role="status" data-part="imported"></div>
        </section>
        <section aria-labelledby="trang-tin">
          <h2 id="trang-tin">${text.site}</h2>
          <div data-part="build"></div>
        </section>
        <section aria-labelledby="binh-luan">
          <h2 id="binh-luan">Bình luận</h2>
          <p data-part="comments"></p>
          <p><a href="/bien-tap/binh-luan/">${text.toComments}</a></p>
        </section>
        <section aria-labelledby="con-thieu">
          <h2 id="con-thieu">${text.gaps}</h2>
          <div data-part="gaps"></div>
        </section>
      </aside>
    </ts-home>`;
}

function countOf(stories: readonly unknown[]): Html | string {
  return stories.length === 0 ? '' : html` <span class="newsroom-count">${stories.length}</span>`;
}

function listed(story: FoundStory): ListedStory {
  const { entry, record, work } = story;
  const line = entry.copy ?? entry.own;
  if (!line) throw new Error('A story that was found has a text.');
  const last = lastEvent(record);
  return {
    line,
    stage: work ?? 'draft',
    isCopy: entry.copy !== undefined,
    ...(last?.note === undefined ? {} : { note: text.note(last.name, last.note) }),
  };
}

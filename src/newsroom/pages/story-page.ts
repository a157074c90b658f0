import { html } from 'hono/html';
import { KIND_NAMES, NEWSROOM_TEXT } from '../../messages/newsroom.ts';
import { WRITING_TEXT as text } from '../../messages/newsroom-writing.ts';
import type { StoryLine } from '../stories/story-index.ts';
import type { Html } from './frame.ts';

/** The writing screen; the script fills it with what the interface tells of the story. */
export function storyPage({ id, title, collection }: StoryLine): Html {
  // The title is written, large, in its own field: the heading is for those who listen.
  return html`<ts-writing class="writing" data-id="${id}">
    <h1 class="visually-hidden" data-part="title">${title}</h1>
    <div class="writing-top">
      <p class="writing-kind">
        <span class="stage" data-part="stage"></span> <span>${KIND_NAMES[collection]}</span>
        <span data-part="when"></span>
      </p>
      <div class="writing-links" data-part="links"></div>
    </div>
    <div class="writing-bar" data-part="bar" role="group" aria-label="${text.bar}">
      <div class="writing-tools" data-part="tools"></div>
      <p class="writing-others" role="status" data-part="others"></p>
      <p class="desk-notice" role="status" data-part="notice">${NEWSROOM_TEXT.loading}</p>
    </div>
    <p class="writing-copy" data-part="copy" hidden>${text.copyNote}</p>
    <div class="writing-publication" role="status" data-part="publication"></div>
    <div class="writing-problems" data-part="problems" tabindex="-1" hidden></div>
    <div class="writing-panes">
      <div class="writing-text">
        <div data-part="opening"></div>
        <section aria-labelledby="than-bai">
          <h2 id="than-bai">${text.text}</h2>
          <div data-part="body"></div>
        </section>
      </div>
      <div class="writing-facts">
        <section aria-labelledby="thong-tin">
          <h2 id="thong-tin">${text.facts}</h2>
          <div data-part="form"></div>
        </section>
        <section aria-labelledby="tep">
          <h2 id="tep">${text.files}</h2>
          <div data-part="files"></div>
        </section>
        <section aria-labelledby="viec" data-part="past" hidden>
          <h2 id="viec">${text.past}</h2>
          <div data-part="events"></div>
        </section>
      </div>
    </div>
  </ts-writing>`;
}

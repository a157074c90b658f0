import { html } from 'hono/html';
import { DATA_HINTS, DATA_NAMES, DATA_TEXT as text } from '../../messages/newsroom-data.ts';
import { NEWSROOM_TEXT } from '../../messages/newsroom.ts';
import { dataNames, type DataFile } from '../data/data-files.ts';
import type { Html } from './frame.ts';

/** Everything that the site is made from besides stories. */
export function dataIndexPage(mayChange: boolean): Html {
  return html`<h1>${text.title}</h1>
    <p>${mayChange ? text.intro : text.notAllowed}</p>
    <ul class="newsroom-list" role="list">
      ${dataNames.map(
        (name) =>
          html`<li>
            <a class="newsroom-title" href="/toa-soan/danh-muc/${name}/">${DATA_NAMES[name]}</a>
            <p class="newsroom-facts">${DATA_HINTS[name]}</p>
          </li>`,
      )}
    </ul>`;
}

/** The screen of one of them; the script fills it. */
export function dataPage({ name }: DataFile, mayChange: boolean): Html {
  return html`<p><a href="/toa-soan/danh-muc/">${text.back}</a></p>
    <h1>${DATA_NAMES[name]}</h1>
    <p>${mayChange ? DATA_HINTS[name] : text.notAllowed}</p>
    <ts-data class="newsroom-data" data-name="${name}" data-change="${mayChange ? 'yes' : 'no'}">
      <p class="desk-notice" role="status" data-part="notice">${NEWSROOM_TEXT.loading}</p>
      <div data-part="screen"></div>
    </ts-data>`;
}

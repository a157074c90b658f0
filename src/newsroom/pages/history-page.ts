import { html } from 'hono/html';
import { formatInstant } from '../../messages/newsroom-dates.ts';
import { HISTORY_TEXT as text } from '../../messages/newsroom-writing.ts';
import type { HistoryEntry } from '../git/history.ts';
import type { StoryLine } from '../stories/story-index.ts';
import type { Html } from './frame.ts';
import { storyAddress } from './story-list.ts';

/** Every record of a story, with what changed and a way back. */
export function historyPage({ id, title }: StoryLine, entries: readonly HistoryEntry[]): Html {
  return html`<p><a href="${storyAddress(id)}">${text.back}</a></p>
    <h1>${text.title(title)}</h1>
    <ts-history class="history" data-id="${id}">
      <p class="desk-notice" role="status" data-part="notice"></p>
      ${entries.length === 0 ? html`<p>${text.none}</p>` : ''}
      <ol class="history-list" role="list">
        ${entries.map(
          ({ commit, at, by, message }) =>
            html`<li>
              <p><strong>${message}</strong></p>
              <p class="newsroom-facts"><span>${by}</span><time datetime="${at}">${formatInstant(at)}</time></p>
              <p class="row">
                <button class="link-button" type="button" data-show="${commit}" aria-expanded="false">
                  ${text.show}
                </button>
                <button class="link-button" type="button" data-restore="${commit}">${text.restore}</button>
              </p>
              <div class="history-changes" data-changes="${commit}" hidden></div>
            </li>`,
        )}
      </ol>
    </ts-history>`;
}

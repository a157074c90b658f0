import { html } from 'hono/html';
import { formatDateTime } from '../../messages/newsroom-dates.ts';
import { HOME_TEXT, KIND_NAMES, STAGE_NAMES } from '../../messages/newsroom.ts';
import type { StoryLine } from '../stories/story-index.ts';
import type { Stage } from '../workflow/stage.ts';
import type { AuthorNames } from './author-names.ts';
import type { Html } from './frame.ts';

/** A story in a list. */
export interface ListedStory {
  readonly line: StoryLine;
  readonly stage: Stage;
  /** Whether it is a change to a story that readers see. */
  readonly isCopy?: boolean;
  /** Stage of the change that is being written on it. */
  readonly change?: Stage;
  readonly note?: string;
}

/** Address of the writing screen of a story. */
export function storyAddress(id: string): string {
  return `/toa-soan/bai/${id}/`;
}

/** A list of stories, each with its stage; authors stand by their names. */
export function storyList(stories: readonly ListedStory[], names: AuthorNames, none: string): Html {
  if (stories.length === 0) return html`<p class="newsroom-none">${none}</p>`;
  return html`<ul class="newsroom-list" role="list">
    ${stories.map(
      ({ line, stage, isCopy = false, change, note }) =>
        html`<li>
          <a class="newsroom-title" href="${storyAddress(line.id)}">${line.title}</a>
          <p class="newsroom-facts">
            <span class="stage" data-stage="${stage}">${STAGE_NAMES[stage]}</span>
            <span>${KIND_NAMES[line.collection]}</span>
            ${isCopy ? html`<span>${HOME_TEXT.changed}</span>` : ''}
            ${change ? html`<span>${HOME_TEXT.beingChanged(STAGE_NAMES[change])}</span>` : ''}
            ${stage === 'scheduled' || stage === 'published' ? html`<span>${hourOf(line)}</span>` : ''}
            ${line.signed === '' ? '' : html`<span>${names(line.signed)}</span>`}
          </p>
          ${note ? html`<p class="newsroom-note">${note}</p>` : ''}
        </li>`,
    )}
  </ul>`;
}

/** The hour from which readers see it: an embargo may hold it longer than its own hour. */
function hourOf({ fields: { publishedAt, embargoUntil = publishedAt } }: StoryLine): string {
  const hour = embargoUntil > publishedAt ? embargoUntil : publishedAt;
  return hour.startsWith('9999') ? '' : formatDateTime(hour);
}

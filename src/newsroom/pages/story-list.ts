import { html } from 'hono/html';
import { formatDateTime } from '../../messages/newsroom-dates.ts';
import { HOME_TEXT, KIND_NAMES, STAGE_NAMES } from '../../messages/newsroom.ts';
import type { StoryLine } from '../stories/story-index.ts';
import type { Stage } from '../workflow/stage.ts';
import type { Html } from './frame.ts';

/** A story in a list. */
export interface ListedStory {
  readonly line: StoryLine;
  readonly stage: Stage;
  /** Whether it is a change to a story that readers see. */
  readonly isCopy?: boolean;
  readonly note?: string;
}

/** Address of the writing screen of a story. */
export function storyAddress(id: string): string {
  return `/toa-soan/bai/${id}/`;
}

/** A list of stories, each with its stage. */
export function storyList(stories: readonly ListedStory[], none: string): Html {
  if (stories.length === 0) return html`<p class="newsroom-none">${none}</p>`;
  return html`<ul class="newsroom-list" role="list">
    ${stories.map(
      ({ line, stage, isCopy = false, note }) =>
        html`<li>
          <a class="newsroom-title" href="${storyAddress(line.id)}">${line.title}</a>
          <p class="newsroom-facts">
            <span class="stage" data-stage="${stage}">${STAGE_NAMES[stage]}</span>
            <span>${KIND_NAMES[line.collection]}</span>
            ${isCopy ? html`<span>${HOME_TEXT.changed}</span>` : ''}
            ${stage === 'scheduled' || stage === 'published' ? html`<span>${hourOf(line)}</span>` : ''}
            ${line.signed === '' ? '' : html`<span>${line.signed}</span>`}
          </p>
          ${note ? html`<p class="newsroom-note">${note}</p>` : ''}
        </li>`,
    )}
  </ul>`;
}

function hourOf({ fields }: StoryLine): string {
  return fields.publishedAt.startsWith('9999') ? '' : formatDateTime(fields.publishedAt);
}

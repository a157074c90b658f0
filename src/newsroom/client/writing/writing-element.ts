import { openScreen } from './open-screen.ts';
import { createNotice } from '../../../comments/sign-in-pages/drawing/notice.ts';
import type { OpenedStory } from '../../stories/open-story.ts';
import { readNewsroom } from '../call-newsroom.ts';
import { part } from '../find-part.ts';

/** Defines `<ts-writing>`: the screen on which a story is written, checked, previewed and handed on. */
export function defineWriting(): void {
  customElements.define(
    'ts-writing',
    class extends HTMLElement {
      connectedCallback(): void {
        const notice = createNotice(part(this, 'notice'));
        const id = this.dataset['id'] ?? '';
        void readNewsroom<OpenedStory>(`/bai/${id}`).then((story) => {
          if (story.ok) openScreen(this, story.value, notice);
          else notice.warn(story.problem.title);
        });
      }
    },
  );
}

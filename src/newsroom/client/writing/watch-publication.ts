import { element } from '../../../comments/sign-in-pages/drawing/element.ts';
import { describeBuildState } from '../../../messages/newsroom-publish.ts';
import { WRITING_TEXT } from '../../../messages/newsroom-writing.ts';
import type { BuildState } from '../../publish/publisher.ts';
import type { OpenedStory } from '../../stories/open-story.ts';
import { readNewsroom } from '../call-newsroom.ts';

const LOOK_MS = 700;

/** Tells how far an approved story is on its way to readers, until it is there; what stopped it stays to be read. */
export function watchPublication({ id, live, path }: OpenedStory, place: HTMLElement): void {
  if (live !== 'published' && live !== 'withdrawn') return;
  let wasRunning = false;
  async function look(): Promise<void> {
    const state = await readNewsroom<BuildState>('/dung');
    if (!state.ok) return;
    const { running, isQueued, last } = state.value;
    const { line, places } = describeBuildState(state.value);
    if (running ?? isQueued) {
      wasRunning = true;
      if (place.textContent !== line) place.textContent = line;
      setTimeout(() => void look(), LOOK_MS);
    } else if (last?.failure !== undefined) {
      const words = places.map((trouble) =>
        element(
          'li',
          {},
          ...(trouble.id === undefined || trouble.id === id
            ? [trouble.title]
            : [element('a', { href: `/toa-soan/bai/${trouble.id}/` }, trouble.title)]),
          `: ${trouble.sentence}`,
        ),
      );
      place.replaceChildren(line, element('ul', { class: 'writing-places' }, ...words));
    } else if (wasRunning) {
      place.replaceChildren(line, ' ', element('a', { href: path, target: '_blank' }, WRITING_TEXT.seeOnSite));
    }
  }
  void look();
}

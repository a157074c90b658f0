import { button, element } from '../../comments/sign-in-pages/drawing/element.ts';
import { BUILD_TEXT, describeBuildState } from '../../messages/newsroom-publish.ts';
import type { BuildState } from '../publish/publisher.ts';
import { callNewsroom, readNewsroom } from './call-newsroom.ts';

const BUSY_MS = 1_000;
const IDLE_MS = 10_000;

/** Shows what the site's last build came to and how far the present one is, and keeps it true. */
export function drawBuild(place: HTMLElement): void {
  const status = element('p', { role: 'status' });
  const problems = element('ul', { class: 'writing-places' });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const again = button(
    BUILD_TEXT.again,
    () => {
      again.disabled = true;
      void callNewsroom('/dung').then(look);
    },
    { kind: 'button quiet' },
  );
  place.replaceChildren(status, problems, again);
  async function look(): Promise<void> {
    clearTimeout(timer);
    const state = await readNewsroom<BuildState>('/dung');
    const isRunning = state.ok && state.value.running !== undefined;
    again.disabled = isRunning;
    timer = setTimeout(() => void look(), isRunning ? BUSY_MS : IDLE_MS);
    if (!state.ok) return;
    const words = describeBuildState(state.value);
    place.classList.toggle('build-failed', !isRunning && state.value.last?.failure !== undefined);
    if (status.textContent !== words.line) status.textContent = words.line;
    problems.replaceChildren(...words.places.map(drawPlace));
  }
  void look();
}

function drawPlace({ id, title, sentence }: ReturnType<typeof describeBuildState>['places'][number]): HTMLElement {
  return element(
    'li',
    {},
    ...(id === undefined ? [title] : [element('a', { href: `/toa-soan/bai/${id}/` }, title)]),
    `: ${sentence}`,
  );
}

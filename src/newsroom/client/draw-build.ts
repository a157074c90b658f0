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
  place.replaceChildren(
    status,
    problems,
    button(BUILD_TEXT.again, () => void callNewsroom('/dung').then(look), { kind: 'button quiet' }),
  );
  async function look(): Promise<void> {
    const state = await readNewsroom<BuildState>('/dung');
    if (!state.ok) return;
    const words = describeBuildState(state.value);
    if (status.textContent !== words.line) status.textContent = words.line;
    problems.replaceChildren(...words.places.map(drawPlace));
    setTimeout(() => void look(), state.value.running ? BUSY_MS : IDLE_MS);
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

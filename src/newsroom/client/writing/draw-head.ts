import { element } from '../../../comments/sign-in-pages/drawing/element.ts';
import { STAGE_NAMES } from '../../../messages/newsroom.ts';
import { formatDateTime } from '../../../messages/newsroom-dates.ts';
import { WRITING_TEXT as text } from '../../../messages/newsroom-writing.ts';
import type { OpenedStory } from '../../stories/open-story.ts';
import { part } from '../find-part.ts';

/** Says where the story stands, and leads to its page and its history. */
export function drawHead(root: HTMLElement, { id, live, work, path, publishedAt }: OpenedStory): void {
  const stage = part(root, 'stage');
  const shown = work ?? live ?? 'draft';
  stage.textContent = STAGE_NAMES[shown];
  stage.dataset['stage'] = shown;
  const when = live === undefined || publishedAt === undefined ? '' : formatDateTime(publishedAt);
  part(root, 'when').textContent =
    when === '' ? '' : live === 'scheduled' ? text.scheduledFor(when) : text.published(when);
  part(root, 'links').replaceChildren(
    ...(live === 'published' ? [element('a', { href: path, target: '_blank' }, text.seeOnSite)] : []),
    element('a', { href: `/toa-soan/bai/${id}/lich-su/` }, text.history),
  );
}

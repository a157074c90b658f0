import { button, element } from '../../../comments/sign-in-pages/drawing/element.ts';
import type { Notice } from '../../../comments/sign-in-pages/drawing/notice.ts';
import { ACTION_NAMES, STAGE_NAMES } from '../../../messages/newsroom.ts';
import { formatDateTime } from '../../../messages/newsroom-dates.ts';
import { WRITING_TEXT as text } from '../../../messages/newsroom-writing.ts';
import type { OpenedStory } from '../../stories/open-story.ts';
import type { StoryAction } from '../../workflow/actions.ts';
import { callNewsroom } from '../call-newsroom.ts';
import { part } from '../find-part.ts';
import { askAction } from './ask-action.ts';
import { showCheck } from './check-panel.ts';
import { drawEvents } from './draw-events.ts';
import { drawPlaces } from './draw-places.ts';
import { drawFiles } from './files-panel.ts';
import { openTextKeeper } from './kept-text.ts';
import { mountParts, type MountedParts } from './mount-parts.ts';
import { showPreview } from './preview-panel.ts';
import { createSaver, type Saver } from './saver.ts';
import { watchOthers } from './watch-others.ts';

/** Fills the writing screen with a story. */
export function openScreen(root: HTMLElement, story: OpenedStory, notice: Notice): void {
  const keeper = openTextKeeper(story.id);
  const kept = keeper.read();
  let saver: Saver | undefined;
  const parts = mountParts(root, story, {
    notice,
    onChange: () => saver?.touch(),
    onVersion: (version) => saver?.setVersion(version),
  });
  saver = createSaver({
    story,
    parts,
    keeper,
    notice,
    status: element('span', { class: 'writing-saved', role: 'status' }),
  });
  drawHead(root, story);
  drawTools(root, story, parts, saver, notice);
  part(root, 'events').replaceChildren(drawEvents(story));
  drawFiles(part(root, 'files'), parts.files);
  watchOthers(story.id, part(root, 'others'));
  notice.clear();
  if (story.live !== undefined && story.work !== undefined) notice.tell(text.copyNote);
  if (kept) offerKept(root, kept.parts, parts, () => keeper.forget());

  addEventListener('beforeunload', (event) => {
    if (saver.isDirty()) event.preventDefault();
  });
  root.addEventListener('keydown', (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return;
    event.preventDefault();
    void saver.save();
  });
}

function drawHead(root: HTMLElement, { live, work, publishedAt }: OpenedStory): void {
  const stage = part(root, 'stage');
  const shown = work ?? live ?? 'draft';
  stage.textContent = STAGE_NAMES[shown];
  stage.dataset['stage'] = shown;
  const when = live === undefined || publishedAt === undefined ? '' : formatDateTime(publishedAt);
  part(root, 'when').textContent =
    when === '' ? '' : live === 'scheduled' ? text.scheduledFor(when) : text.published(when);
}

function drawTools(root: HTMLElement, story: OpenedStory, parts: MountedParts, saver: Saver, notice: Notice): void {
  const quiet = { kind: 'button quiet' };
  const save = button(text.save, () => void saver.save(), { kind: 'button' });
  save.title = text.shortcut;
  const problems = part(root, 'problems');
  part(root, 'tools').replaceChildren(
    save,
    button(text.preview, () => void showPreview(story.id, parts.read()), quiet),
    button(text.check, () => void showCheck(story, parts), quiet),
    element('a', { class: 'button quiet', href: `/toa-soan/bai/${story.id}/lich-su/` }, text.history),
    ...(story.live === 'published'
      ? [element('a', { class: 'button quiet', href: story.path, target: '_blank' }, text.address)]
      : []),
    element('span', { class: 'writing-gap' }),
    ...story.actions.map((action) => button(labelOf(action, story), () => void act(action), actionKind(action))),
    saver.status,
  );

  async function act(action: StoryAction): Promise<void> {
    // What stands on the screen is what is handed on.
    if (saver.isDirty() && !(await saver.save())) return;
    const words = await askAction(action, story);
    if (!words) return;
    const done = await callNewsroom<{ id: string }>(`/bai/${story.id}/viec`, {
      ...words,
      action,
      base: saver.version(),
    });
    if (done.ok) {
      location.assign(action === 'drop' && story.live === undefined ? '/toa-soan/' : `/toa-soan/bai/${done.value.id}/`);
      return;
    }
    notice.warn(done.problem.title);
    const { places = [] } = done.problem;
    problems.hidden = places.length === 0;
    problems.replaceChildren(drawPlaces(places, parts.focusField));
    parts.showFindings(places);
  }
}

function labelOf(action: StoryAction, { live }: OpenedStory): string {
  return action === 'approve' && live !== undefined ? 'Duyệt bản sửa' : ACTION_NAMES[action];
}

function actionKind(action: StoryAction): { kind: string } {
  if (action === 'submit' || action === 'approve') return { kind: 'button' };
  return { kind: action === 'withdraw' || action === 'drop' ? 'link-button danger' : 'link-button' };
}

/** Words that were written here and never saved. */
function offerKept(
  root: HTMLElement,
  kept: Parameters<MountedParts['write']>[0],
  parts: MountedParts,
  forget: () => void,
): void {
  const place = element('div', { class: 'writing-kept panel-tint' }, element('p', {}, text.kept));
  place.append(
    element(
      'p',
      { class: 'row' },
      button(
        text.useKept,
        () => {
          parts.write(kept);
          place.remove();
        },
        { kind: 'button' },
      ),
      button(
        text.dropKept,
        () => {
          forget();
          place.remove();
        },
        { kind: 'button quiet' },
      ),
    ),
  );
  part(root, 'problems').before(place);
}

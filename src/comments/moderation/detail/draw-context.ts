import { describeClaim } from '../../../messages/desk-problems.ts';
import { describeSignal, STATE_NAMES } from '../../../messages/desk.ts';
import { DESK_TEXT } from '../../../messages/desk-page.ts';
import type { DeskFile } from '../../domain/desk-api/wire.ts';
import { button, element } from '../../sign-in-pages/drawing/element.ts';
import { readStandfirst } from './story-standfirst.ts';

/** The story that a comment stands under. */
export function drawStory({ story, thread }: DeskFile): readonly HTMLElement[] {
  const title =
    story.path === null
      ? element('span', {}, `${DESK_TEXT.storyGone} (${story.id})`)
      : element('a', { href: story.path, target: '_blank' }, story.title ?? story.id);
  const standfirst = element('p', { class: 'meta desk-standfirst' });
  if (story.path !== null) void readStandfirst(story.path).then((text) => (standfirst.textContent = text));
  const parent = thread.find(({ isParent }) => isParent);
  const others = thread.filter(({ isParent }) => !isParent);
  return [
    element('p', {}, `${DESK_TEXT.about} `, title),
    standfirst,
    ...(parent
      ? [
          element(
            'blockquote',
            { class: 'desk-quote' },
            element('strong', {}, `${DESK_TEXT.answers} ${parent.name}: `),
            parent.text,
          ),
        ]
      : []),
    ...(others.length > 0 ? [drawThread(others)] : []),
  ];
}

function drawThread(thread: DeskFile['thread']): HTMLElement {
  const items = thread.map(({ name, text, state }) =>
    element('li', {}, element('strong', {}, name), ` (${STATE_NAMES[state].toLowerCase()}): `, text),
  );
  return element('details', {}, element('summary', {}, DESK_TEXT.thread(thread.length)), element('ul', {}, ...items));
}

/** What an editor must know before deciding: signals, requests, reports, colleagues, the live page. */
export function drawNotices(file: DeskFile, now: number, onStepIn: () => void, isIn: boolean): readonly HTMLElement[] {
  const notices: HTMLElement[] = [];
  if (file.claim !== null && !isIn) {
    notices.push(
      element(
        'div',
        { class: 'desk-warning' },
        element('p', {}, element('strong', {}, describeClaim(file.claim)), ` ${DESK_TEXT.claimAdvice}`),
        button(DESK_TEXT.stepIn, onStepIn),
      ),
    );
  }
  if (file.erasure !== null) {
    const { askedAt, dueAt } = file.erasure;
    const due = element('strong', {}, DESK_TEXT.due(dueAt, now));
    notices.push(element('p', { class: 'desk-warning' }, `${DESK_TEXT.erasureAsked(askedAt)} `, due));
  }
  if (file.needsSecondApproval && file.state === 'held') {
    const first = file.firstApprovalBy === null ? '' : ` ${DESK_TEXT.firstApproval(file.firstApprovalBy)}`;
    notices.push(element('p', { class: 'desk-remark' }, DESK_TEXT.needsSecond + first));
  }
  if (file.needsSecondApproval && file.state === 'published')
    notices.push(element('p', { class: 'desk-remark' }, DESK_TEXT.needsSecondToRevise));
  notices.push(...drawLiveState(file));
  const signals = file.signals.map(({ kind, detail }) => element('li', {}, describeSignal(kind, detail)));
  if (signals.length > 0 && file.state === 'held')
    notices.push(
      element(
        'section',
        { class: 'desk-part' },
        element('h3', {}, DESK_TEXT.notices),
        element('ul', { class: 'desk-signals' }, ...signals),
      ),
    );
  return notices;
}

function drawLiveState({ state, liveCheckedAt, events }: DeskFile): readonly HTMLElement[] {
  const wasShown = events.some(({ kind }) => kind === 'published');
  if (!wasShown || state === 'held' || state === 'rejected') return [];
  if (state === 'published')
    return [
      element('p', { class: 'meta' }, liveCheckedAt === null ? DESK_TEXT.notLive : DESK_TEXT.live(liveCheckedAt)),
    ];
  return liveCheckedAt === null
    ? [element('p', { class: 'desk-warning' }, element('strong', {}, DESK_TEXT.notGone))]
    : [element('p', { class: 'meta' }, DESK_TEXT.gone(liveCheckedAt))];
}

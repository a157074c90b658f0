import { DESK_TEXT } from '../../messages/desk-page.ts';
import type { SessionAnswer } from '../domain/accounts/wire.ts';
import type { DeskFile } from '../domain/desk-api/wire.ts';
import { placeAddress, readPlace, type DeskPlace } from '../domain/desk-place.ts';
import { readDesk } from '../sign-in-pages/calls/call-desk.ts';
import { element } from '../sign-in-pages/drawing/element.ts';
import { findPart } from '../sign-in-pages/drawing/find-part.ts';
import { signInAddress } from '../sign-in-pages/parts/next-page.ts';
import { createDesk } from './create-desk.ts';
import type { Desk } from './desk-page.ts';
import { drafts } from './detail/draft-store.ts';
import type { After } from './detail/deeds.ts';
import { drawDetail, type OpenDetail } from './detail/draw-detail.ts';
import { createClaimHolder } from './live/hold-claim.ts';
import { watchChanges } from './live/poll-changes.ts';
import { createQueuePane, type QueuePane } from './queue/queue-pane.ts';
import { listenToShortcuts } from './shortcuts/listen-to-shortcuts.ts';
import { drawSide } from './side/draw-side.ts';

/** Defines `<lt-desk>`: the moderation desk. */
export function defineDeskElement(): void {
  if (!customElements.get('lt-desk')) customElements.define('lt-desk', DeskElement);
}

class DeskElement extends HTMLElement {
  connectedCallback(): void {
    void readDesk<SessionAnswer>('/phien').then((session) => {
      if (session.ok) startDesk(createDesk(this, session.value));
      else if (session.code === 'not-signed-in') location.replace(signInAddress(location));
      else findPart(this, 'notice').textContent = session.title;
    });
  }
}

function startDesk(desk: Desk): void {
  const { root, notice, session } = desk;
  const queue = createQueuePane(desk);
  const claims = createClaimHolder();
  const detail = findPart(root, 'detail');
  const side = findPart(root, 'side');
  let open: OpenDetail | undefined;
  findPart(document, 'who').textContent = DESK_TEXT.signedInAs(session.hoTen);
  notice.clear();

  let known: DeskPlace = { view: 'inbox', comment: null };
  /** An address that leads elsewhere on the page, as the way to the content does, leaves everything as it is. */
  const here = () => (known = readPlace(location.hash) ?? known);

  const go = (comment: string | null) => {
    const address = placeAddress({ view: here().view, comment });
    if (address !== location.hash) location.hash = address;
  };
  const step = (by: number) => {
    const lines = queue.lines();
    const at = lines.findIndex(({ id }) => id === open?.file.id);
    const to = at < 0 ? lines[0] : lines[at + by];
    if (to) go(to.id);
  };

  const after: After = {
    async decided(words) {
      if (!open) return;
      const { id: done } = open.file;
      // What is drawn of it holds no more: a key pressed before the next one is there does nothing, and coming back to it reads it anew.
      open = undefined;
      drafts.forget(done);
      const lines = queue.lines();
      const at = lines.findIndex(({ id }) => id === done);
      const next = lines[at + 1] ?? lines[at - 1];
      queue.drop(done);
      notice.tell(words);
      // The comment that is done with is no page to come back to.
      history.replaceState(null, '', placeAddress({ view: here().view, comment: next?.id ?? null }));
      await showPlace(true);
    },
    async changed(words) {
      await Promise.all([showComment(open?.file.id ?? null), queue.show(here(), true)]);
      if (words !== '') notice.tell(words);
    },
  };

  async function showComment(id: string | null) {
    root.classList.toggle('has-open', id !== null);
    if (id === null) {
      open = undefined;
      detail.replaceChildren(element('p', { class: 'desk-pick' }, DESK_TEXT.pick));
      side.replaceChildren();
      await claims.hold(null);
      return;
    }
    await claims.hold(id);
    const file = await desk.ask(() => readDesk<DeskFile>(`/binh-luan/${encodeURIComponent(id)}`));
    // Somebody may have gone on in the meantime.
    if (here().comment !== id) return;
    if (file === undefined) {
      go(null);
      return;
    }
    open = drawDetail(detail, desk, file, queue.placeOf(id), after);
    drawSide(side, desk, file, open.deeds, () => showComment(id));
    findHeading(detail)?.focus({ preventScroll: true });
    detail.scrollTo(0, 0);
    if (matchMedia('(max-width: 899px)').matches) scrollTo(0, 0);
  }

  async function showPlace(anew = false) {
    const place = here();
    await queue.show(place, anew);
    // A list that came late must not close what was opened meanwhile.
    if (here().comment !== place.comment) return;
    markCurrent(queue, place.comment);
    if (place.comment !== open?.file.id || anew) await showComment(place.comment);
    if (place.comment === null && anew) findPart(root, 'list').focus();
  }

  /** On a wide screen the first comment of a list lies ready; a phone begins with the list. */
  function openFirst() {
    const { view, comment } = here();
    const [first] = queue.lines();
    if (comment !== null || !first || !matchMedia('(min-width: 900px)').matches) return;
    // The list alone is no page to come back to: it would lead here again.
    location.replace(placeAddress({ view, comment: first.id }));
  }

  addEventListener('hashchange', ({ oldURL }) => {
    const before = readPlace(new URL(oldURL).hash)?.view;
    void showPlace().then(() => {
      // A list chosen by its tab; what was looked for is read through first.
      if (![before, 'all'].includes(here().view)) openFirst();
    });
  });
  watchChanges({
    changed(comments) {
      void queue.show(here(), true);
      const mine = open;
      if (mine === undefined || !comments.includes(mine.file.id)) return;
      void readDesk<DeskFile>(`/binh-luan/${encodeURIComponent(mine.file.id)}`).then((answer) => {
        if (!answer.ok || open !== mine) return;
        const { version, claim } = answer.value;
        const isWriting = document.activeElement?.matches('textarea, input') === true || mine.editor.isChanged();
        if (version !== mine.file.version) mine.warnChanged(() => void showComment(mine.file.id));
        // A colleague has come or gone; whoever is writing is not disturbed, the decision will tell.
        else if (claim?.by !== mine.file.claim?.by && !isWriting) void showComment(mine.file.id);
      });
    },
    lost: () => notice.warn(DESK_TEXT.reconnecting),
    back: () => notice.tell(DESK_TEXT.reconnected),
  });
  listenToShortcuts(desk, {
    publish: () => open?.deeds.publish(),
    publishEdited: () => (open?.file.state === 'published' ? open.deeds.save() : open?.deeds.publish()),
    edit: () => open?.editor.focus(),
    reject: () => open?.deeds.reject(),
    forward: () => open?.deeds.forward(),
    reply: () => open?.deeds.reply(),
    mask: () => open?.editor.mask(),
    skip: () => step(1),
    next: () => step(1),
    previous: () => step(-1),
    back: () => go(null),
  });
  void showPlace().then(openFirst);
}

function markCurrent(queue: QueuePane, comment: string | null): void {
  if (comment === null || queue.placeOf(comment) === '') return;
  document.querySelector(`[data-id="${CSS.escape(comment)}"]`)?.scrollIntoView({ block: 'nearest' });
}

function findHeading(detail: HTMLElement): HTMLElement | null {
  return detail.querySelector<HTMLElement>('h2');
}

import { NOTICE_FEED_TEXT as text } from '../../../messages/sign-in.ts';
import type { NoticeAddressAnswer, NoticeKeyAnswer } from '../../domain/accounts/wire.ts';
import { callDesk, readDesk } from '../calls/call-desk.ts';
import { findPart } from '../drawing/find-part.ts';
import type { Page } from './page.ts';
import { hideShownOnce, showOnce, wireShownOnce } from './shown-once.ts';

/** Tells whether the editor has a private address of the feed of what waits. */
export async function showNoticeFeed({ root, notice }: Page): Promise<void> {
  const answer = await readDesk<NoticeKeyAnswer>('/tin-moi/khoa');
  if (!answer.ok) {
    notice.warn(answer.title);
    return;
  }
  const { lapLuc } = answer.value;
  findPart(root, 'feed-state').textContent = lapLuc === null ? text.none : text.made(lapLuc);
  findPart(root, 'make-feed').textContent = lapLuc === null ? text.make : text.makeAnew;
  findPart(root, 'remove-feed').hidden = lapLuc === null;
}

/** Lets the editor make such an address, replace it and take it back. */
export function wireNoticeFeed(page: Page): void {
  wireShownOnce(page, 'feed');
  findPart(page.root, 'make-feed').addEventListener('click', () => {
    void page
      .ask(() => callDesk<NoticeAddressAnswer>('/tin-moi/khoa'))
      .then(async (made) => {
        if (!made) return;
        await page.refresh();
        showOnce(page, 'feed', made.diaChi, text.hint);
      });
  });
  findPart(page.root, 'remove-feed').addEventListener('click', () => {
    hideShownOnce(page, 'feed');
    void page.act(() => callDesk('/tin-moi/khoa/bo'), text.removed);
  });
}

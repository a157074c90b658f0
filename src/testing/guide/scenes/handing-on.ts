import { ACTION_NAMES, HOME_TEXT } from '../../../messages/newsroom.ts';
import { ASK_TEXT } from '../../../messages/newsroom-writing.ts';
import { sampleNow } from '../../site/sample-site.ts';
import { around, wholeWindow } from '../cut.ts';
import type { GuideNewsroom } from '../guide-newsroom.ts';
import { keepPicture } from '../keep-picture.ts';
import { press, untilOpen, untilStage } from '../writing-screen.ts';

/** Sending a story works on a telephone as well. */
export async function sendFromTelephone(newsroom: GuideNewsroom, story: string): Promise<void> {
  const page = await newsroom.openFor('lan', story, 390);
  await untilOpen(page);
  await press(page, ACTION_NAMES.submit);
  await page.getByLabel(ASK_TEXT.noteOptional).fill('Ảnh do tổ trưởng gửi, đã xin phép.');
  await keepPicture(page, 'gui-duyet', wholeWindow(page));
  await press(page, ACTION_NAMES.submit, 'dialog');
  await untilStage(page, 'submitted');
  await page.close();
}

/** The head returns the story with a note. */
export async function returnToWriter(newsroom: GuideNewsroom, story: string): Promise<void> {
  const page = await newsroom.openFor('hung', story);
  await untilOpen(page);
  await press(page, ACTION_NAMES.return);
  await page.getByLabel(ASK_TEXT.returnNote).fill('Xóm Lũng Mười thuộc xã nào? Thêm tên xã vào sapo.');
  await press(page, ACTION_NAMES.return, 'dialog');
  await untilStage(page, 'returned');
  await page.close();
}

/** What the writer finds on her desk then. */
export async function showWaiting(newsroom: GuideNewsroom): Promise<void> {
  const page = await newsroom.openFor('lan', '/toa-soan/');
  const mine = page.getByRole('region', { name: HOME_TEXT.mine });
  await mine.getByText(STORY_NOTE).waitFor();
  await page.waitForLoadState('networkidle');
  await keepPicture(page, 'ban-lam-viec', wholeWindow(page));
  await page.close();
}

const STORY_NOTE = 'Thêm tên xã vào sapo.';

/** The story is sent again and approved, first as if for an hour of the evening, then for now. */
export async function approveForToday(newsroom: GuideNewsroom, story: string): Promise<void> {
  const writer = await newsroom.openFor('lan', story);
  await untilOpen(writer);
  await press(writer, ACTION_NAMES.submit);
  await press(writer, ACTION_NAMES.submit, 'dialog');
  await untilStage(writer, 'submitted');
  await writer.close();
  const page = await newsroom.openFor('hung', story);
  await untilOpen(page);
  await press(page, ACTION_NAMES.approve);
  await page.getByLabel(ASK_TEXT.later, { exact: true }).check();
  await page.getByLabel(ASK_TEXT.hour).fill(sampleNow.replace('T08', 'T17'));
  await keepPicture(page, 'duyet-hen-gio', await around(page, [page.getByRole('dialog')]));
  await page.getByLabel(ASK_TEXT.now, { exact: true }).check();
  await press(page, ACTION_NAMES.approve, 'dialog');
  await untilStage(page, 'published');
  await page.close();
}

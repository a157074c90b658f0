import { ACTION_NAMES } from '../../../messages/newsroom.ts';
import { ASK_TEXT, HISTORY_TEXT, WRITING_TEXT } from '../../../messages/newsroom-writing.ts';
import { around } from '../cut.ts';
import type { GuideNewsroom } from '../guide-newsroom.ts';
import { keepPicture } from '../keep-picture.ts';
import { append, press, save, untilOpen, untilStage } from '../writing-screen.ts';

/** Two editors change the same sentence; who saves later is asked. */
export async function meetInOneStory(newsroom: GuideNewsroom, story: string): Promise<void> {
  const lan = await newsroom.openFor('lan', story);
  await untilOpen(lan);
  const mai = await newsroom.openFor('mai', story);
  await untilOpen(mai);
  await append(mai, ' Xóm thuộc xã Quảng Uyên.');
  await save(mai);
  await append(lan, ' Xóm thuộc xã Quảng Uyên, tỉnh Cao Bằng.');
  await press(lan, WRITING_TEXT.save);
  await lan.getByRole('dialog').waitFor();
  await keepPicture(lan, 'hai-nguoi', await around(lan, [lan.getByRole('dialog')]));
  await press(lan, WRITING_TEXT.conflictMine, 'dialog');
  await lan.getByText(WRITING_TEXT.savedAt('').trim()).waitFor();
  await mai.close();
  await lan.close();
}

/** A public story is changed and what was wrong is told. */
export async function correctInPublic(newsroom: GuideNewsroom, story: string): Promise<void> {
  const page = await newsroom.openFor('lan', story);
  await untilOpen(page);
  await append(page, ' Có 640 ngày công, tính cả của hội phụ nữ.');
  await save(page);
  await page.reload();
  await untilOpen(page);
  await press(page, ACTION_NAMES.submit);
  await page.getByLabel(ASK_TEXT.correction).check();
  await page.getByLabel(ASK_TEXT.correctionText).fill('Bản trước ghi 620 ngày công; số đúng là 640.');
  await keepPicture(page, 'dinh-chinh', await around(page, [page.getByRole('dialog')]));
  await press(page, ACTION_NAMES.submit, 'dialog');
  await untilStage(page, 'submitted');
  await page.close();
  const head = await newsroom.openFor('hung', story);
  await untilOpen(head);
  await press(head, ASK_TEXT.approveCopy);
  await press(head, ASK_TEXT.approveCopy, 'dialog');
  await untilStage(head, 'published');
  await head.close();
}

/** What is asked before a story is withdrawn. */
export async function withdrawStory(newsroom: GuideNewsroom, story: string): Promise<void> {
  const page = await newsroom.openFor('hung', story);
  await untilOpen(page);
  await press(page, ACTION_NAMES.withdraw);
  await page.getByLabel(ASK_TEXT.reason).fill('Tòa soạn đang kiểm tra lại số đất hiến.');
  await keepPicture(page, 'go-bai', await around(page, [page.getByRole('dialog')]));
  await press(page, ACTION_NAMES.withdraw, 'dialog');
  await untilStage(page, 'withdrawn');
  await page.close();
}

/** Who changed what. */
export async function showHistory(newsroom: GuideNewsroom, story: string): Promise<void> {
  const page = await newsroom.openFor('lan', `${story}lich-su/`);
  await page.setViewportSize({ width: 1280, height: 1600 });
  // The record in which a sentence was added.
  const record = page.getByRole('listitem').filter({ hasText: 'Sửa bài' }).first();
  await record.getByRole('button', { name: HISTORY_TEXT.show }).click();
  await record.locator('ins').first().waitFor();
  await keepPicture(
    page,
    'lich-su',
    await around(page, [record.locator('xpath=preceding-sibling::li[1]'), record], 16),
  );
  await page.close();
}

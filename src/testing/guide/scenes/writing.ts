import type { Page } from 'playwright-core';
import { BLOCK_WORDS, blockDeed, BODY_CARDS, BODY_TOOLS } from '../../../messages/newsroom-body.ts';
import { FOCUS_TEXT, FORM_TEXT } from '../../../messages/newsroom-form.ts';
import { WRITING_TEXT } from '../../../messages/newsroom-writing.ts';
import { around, wholeWindow } from '../cut.ts';
import { keepPicture } from '../keep-picture.ts';
import { storyPicture } from '../word-file.ts';
import { press, save, textOf, untilOpen } from '../writing-screen.ts';

/** The picture over the story, with its words and the point that crops keep. */
export async function addPicture(page: Page): Promise<void> {
  await untilOpen(page);
  await press(page, FORM_TEXT.add('Ảnh chính'));
  const field = page.getByRole('group', { name: 'Ảnh chính' });
  await field.locator('input[type=file]').setInputFiles({
    name: 'dọn đường sau mưa.jpg',
    mimeType: 'image/jpeg',
    buffer: await storyPicture(),
  });
  await field.locator('img[src*="don-duong-sau-mua.jpg"]').first().waitFor();
  await field
    .getByLabel('Mô tả thay ảnh')
    .fill('Nhiều người xúc bùn, đẩy xe rùa trên đường vào xóm, phía sau là núi đá.');
  await field.getByLabel('Chú thích').fill('Bà con xóm Lũng Mười dọn đường sau trận mưa.');
  await field.getByLabel('Nguồn ảnh').fill('Nông Thị Lan');
  // People work in the lower half.
  const point = field.getByRole('slider', { name: FOCUS_TEXT.slider });
  await point.focus();
  for (let step = 0; step < 4; step++) await page.keyboard.press('Shift+ArrowDown');
  await save(page);
  // One column, so that the crops stand side by side; and a window as long as the field.
  await page.setViewportSize({ width: 820, height: 2600 });
  await keepPicture(page, 'them-anh', await around(page, [field]));
  await page.setViewportSize({ width: 1280, height: 860 });
}

/** The whole screen from its head. */
export async function showWritingScreen(page: Page): Promise<void> {
  await page.reload();
  await untilOpen(page);
  await keepPicture(page, 'viet-bai', wholeWindow(page));
}

/** What can be put into a text. */
export async function showBlocks(page: Page): Promise<void> {
  await textOf(page).focus();
  await page.keyboard.press('Control+Home');
  await press(page, `${BODY_TOOLS.blocks}…`);
  const menu = page.getByRole('menu', { name: BODY_TOOLS.blocks });
  await menu.waitFor();
  await keepPicture(
    page,
    'cac-khoi',
    await around(page, [menu, page.getByRole('toolbar', { name: BODY_TOOLS.label })]),
  );
  await page.keyboard.press('Escape');
}

/** The picture that came with the Word file has no description yet; then what the machine remarks. */
export async function checkStory(page: Page): Promise<void> {
  await press(page, blockDeed(BODY_CARDS.edit, BLOCK_WORDS.Picture.name));
  await page.getByRole('dialog').getByLabel('Mô tả thay ảnh').fill('Người dân dùng cuốc, xẻng dọn bùn trên đường.');
  await press(page, FORM_TEXT.ok, 'dialog');
  await press(page, WRITING_TEXT.check);
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('listitem').first().waitFor();
  await keepPicture(page, 'soat-bai', await around(page, [dialog]));
  await dialog.getByRole('button', { name: WRITING_TEXT.takeSuggestion }).first().click();
  await textOf(page).getByText('hưởng ứng').waitFor({ state: 'attached' });
  await press(page, WRITING_TEXT.checkClose, 'dialog');
  await save(page);
}

/** The page as readers will see it. */
export async function previewStory(page: Page): Promise<void> {
  await press(page, WRITING_TEXT.preview);
  await page.frameLocator('iframe').getByRole('heading', { level: 1 }).waitFor();
  await press(page, WRITING_TEXT.previewPhone, 'dialog');
  await page.waitForLoadState('networkidle');
  await keepPicture(page, 'xem-truoc', wholeWindow(page));
  await press(page, WRITING_TEXT.previewClose, 'dialog');
}

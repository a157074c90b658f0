import type { GuideNewsroom } from './guide-newsroom.ts';
import { keepPicture } from './keep-picture.ts';
import { writeWordFile } from './word-file.ts';

/** One editor writes, another one approves; on the way the pictures of the guide are taken. */
export async function walkThroughTheDay(newsroom: GuideNewsroom): Promise<void> {
  const page = await newsroom.openFor('lan', '/toa-soan/');
  await keepPicture(page, 'ban-lam-viec', { x: 0, y: 0, width: 1280, height: 860 });
  await page
    .locator('[data-part="file"]')
    .setInputFiles({
      name: 'Xom Lung Muoi mo duong.docx',
      mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      buffer: await writeWordFile(),
    });
  await page.waitForTimeout(8000);
  await page.screenshot({ path: '/tmp/guide-1.png', fullPage: true });
}

import { SIGN_IN_TEXT } from '../../../messages/sign-in.ts';
import { around } from '../cut.ts';
import type { GuideNewsroom } from '../guide-newsroom.ts';
import { keepPicture } from '../keep-picture.ts';
import { writeWordFile } from '../word-file.ts';

/** The door. */
export async function signIn(newsroom: GuideNewsroom): Promise<void> {
  const page = await newsroom.openForNobody('/toa-soan/');
  await page.getByRole('button', { name: SIGN_IN_TEXT.passkeyButton }).waitFor();
  await page.setViewportSize({ width: 1280, height: 1200 });
  const parts = [page.getByRole('heading', { level: 1 }), page.locator('[data-part="sign-in"]')];
  await keepPicture(page, 'dang-nhap', await around(page, parts));
  await page.close();
}

/** A Word file becomes a draft; resolves to the address of its writing screen. */
export async function bringFromWord(newsroom: GuideNewsroom): Promise<string> {
  const page = await newsroom.openFor('lan', '/toa-soan/');
  await page.locator('[data-part="file"]').setInputFiles({
    name: 'Xóm Lũng Mười góp công mở đường.docx',
    mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    buffer: await writeWordFile(),
  });
  const link = page.locator('[data-part="imported"] a');
  await link.waitFor();
  const address = (await link.getAttribute('href')) ?? '';
  await keepPicture(page, 'tu-word', await around(page, [page.locator('[data-part="drop"]')]));
  await page.close();
  return address;
}

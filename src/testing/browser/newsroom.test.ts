import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fromEpochMs } from '../../content-model/time/local-time.ts';
import { article, drawPicture } from '../content-folder.ts';
import { startNewsroom, type TestNewsroom } from './newsroom-site.ts';

const MINUTE = 60_000;
let newsroom: TestNewsroom;

beforeAll(async () => {
  newsroom = await startNewsroom({
    'tin-tuc/2026/bai-thu/index.mdx': article('lead: { src: anh.jpg, alt: Một tấm ảnh, credit: Lan Tỏa }'),
    'tin-tuc/2026/bai-thu/anh.jpg': await drawPicture(900, 600),
  });
}, 240_000);
afterAll(() => newsroom.stop());

const STORY = '/toa-soan/bai/tin-tuc/le-phat-dong-mua-xuan/';

describe('from a Word file to readers', () => {
  it('takes a Word file and opens what it became', async () => {
    const page = await newsroom.openFor('lan', '/toa-soan/');
    await page.locator('[data-part="file"]').setInputFiles('src/importing/word/fixtures/libreoffice.docx');
    const link = page.locator('[data-part="imported"] a.newsroom-title');
    await link.waitFor();
    expect(await link.textContent()).not.toBe('');
    await link.click();
    await page.getByRole('textbox', { name: 'Nội dung bài' }).waitFor();
    expect(await page.getByLabel('Tiêu đề', { exact: false }).first().inputValue()).not.toBe('');
  });

  it('begins a story, saves it and shows it as readers will see it', async () => {
    const page = await newsroom.openFor('lan', '/toa-soan/viet/');
    await page.getByLabel('Tiêu đề').fill('Lễ phát động mùa xuân');
    await page.getByRole('button', { name: 'Bắt đầu viết' }).click();
    await page.waitForURL(`**${STORY}`);
    await page.getByLabel('Sapo').fill('Cả xã ra quân từ sáng sớm.');
    await page.getByRole('textbox', { name: 'Nội dung bài' }).click();
    await page.keyboard.type('Sáng nay, bà con ba xóm cùng làm đường.');
    await page.keyboard.press('Control+s');
    await page.getByText(/^Đã lưu lúc/).waitFor();
    await page.getByRole('button', { name: 'Xem trước' }).click();
    const shown = page.frameLocator('iframe');
    await shown.getByRole('heading', { name: 'Lễ phát động mùa xuân' }).waitFor();
    await shown.getByText('bà con ba xóm cùng làm đường').waitFor();
    await page.getByRole('button', { name: 'Đóng xem trước' }).click();
    await page.getByRole('button', { name: 'Gửi duyệt' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Gửi duyệt' }).click();
    await page.locator('.stage', { hasText: 'Chờ duyệt' }).waitFor();
    expect((await fetch(`${newsroom.url}/tin-tuc/le-phat-dong-mua-xuan/`)).status).toBe(404);
  });

  it('is returned with a note, mended and sent again', async () => {
    const head = await newsroom.openFor('hung', '/toa-soan/');
    await head.getByRole('link', { name: 'Lễ phát động mùa xuân' }).click();
    await head.getByRole('button', { name: 'Trả lại' }).click();
    await head.getByLabel('Cần sửa gì?').fill('Thiếu tên xã.');
    await head.getByRole('dialog').getByRole('button', { name: 'Trả lại' }).click();
    await head.locator('.stage', { hasText: 'Bị trả lại' }).waitFor();
    const page = await newsroom.openFor('lan', '/toa-soan/');
    await page.getByText('Thiếu tên xã.').waitFor();
    await page.getByRole('link', { name: 'Lễ phát động mùa xuân' }).click();
    await page.getByRole('textbox', { name: 'Nội dung bài' }).click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' Đường thuộc xã Quảng Uyên.');
    await page.getByRole('button', { name: 'Gửi duyệt' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Gửi duyệt' }).click();
    await page.locator('.stage', { hasText: 'Chờ duyệt' }).waitFor();
  });

  it('comes out at the hour that was set, in lists, feeds and search too', async () => {
    const page = await newsroom.openFor('hung', STORY);
    await page.getByRole('button', { name: 'Duyệt và đăng' }).click();
    await page.getByLabel('Hẹn giờ').check();
    await page.getByLabel('Ngày giờ (giờ Việt Nam)').fill(fromEpochMs(Date.now() + MINUTE));
    await page.getByRole('dialog').getByRole('button', { name: 'Duyệt và đăng' }).click();
    await page.locator('.stage', { hasText: /Hẹn giờ đăng|Đã đăng/ }).waitFor();
    const html = await newsroom.untilPublic('/tin-tuc/le-phat-dong-mua-xuan/', (_, status) => status === 200);
    expect(html).toContain('Đường thuộc xã Quảng Uyên.');
    for (const path of ['/tin-tuc/', '/rss.xml', '/sitemap-tin-moi.xml'])
      expect(await newsroom.untilPublic(path, (text) => text.includes('le-phat-dong-mua-xuan'))).toContain(
        'le-phat-dong-mua-xuan',
      );
    const found = await newsroom.openFor('lan', '/tim-kiem/?tu=ba+con+ba+xom');
    await found.getByRole('link', { name: 'Lễ phát động mùa xuân' }).first().waitFor();
  });

  it('is corrected in public by a second person, and the difference stays on record', async () => {
    const page = await newsroom.openFor('lan', STORY);
    await page.getByRole('textbox', { name: 'Nội dung bài' }).click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' Có 60 hộ góp công.');
    await page.getByRole('button', { name: 'Lưu' }).click();
    await page.getByText(/^Đã lưu lúc/).waitFor();
    await page.reload();
    await page.getByText('Bạn đang viết một bản sửa').waitFor();
    await page.getByRole('button', { name: 'Gửi duyệt' }).click();
    await page.getByLabel('Đính chính: bản trước có chỗ sai').check();
    await page.getByLabel('Bản trước sai điều gì').fill('Bản trước không nêu số hộ góp công.');
    await page.getByRole('dialog').getByRole('button', { name: 'Gửi duyệt' }).click();
    await page.locator('.stage', { hasText: 'Chờ duyệt' }).waitFor();
    expect(await (await fetch(`${newsroom.url}/tin-tuc/le-phat-dong-mua-xuan/`)).text()).not.toContain('60 hộ');
    const head = await newsroom.openFor('hung', STORY);
    await head.getByRole('button', { name: 'Duyệt bản sửa' }).click();
    await head.getByRole('dialog').getByRole('button', { name: 'Duyệt bản sửa' }).click();
    await head.locator('.stage', { hasText: 'Đã đăng' }).waitFor();
    const html = await newsroom.untilPublic('/tin-tuc/le-phat-dong-mua-xuan/', (text) => text.includes('60 hộ'));
    expect(html).toContain('Bản trước không nêu số hộ góp công.');
    await head.getByRole('link', { name: 'Lịch sử sửa' }).click();
    await head.getByRole('button', { name: 'Xem khác biệt' }).first().click();
    await head.locator('.history-changes ins', { hasText: 'Bản trước không nêu số hộ góp công.' }).waitFor();
  });

  it('is withdrawn with a reason that stands at its address, and brought back', async () => {
    const page = await newsroom.openFor('hung', STORY);
    await page.getByRole('button', { name: 'Gỡ bài' }).click();
    await page.getByLabel('Lý do gỡ bài').fill('Chờ kiểm tra lại số hộ.');
    await page.getByRole('dialog').getByRole('button', { name: 'Gỡ bài' }).click();
    await page.locator('.stage', { hasText: 'Đã gỡ' }).waitFor();
    const html = await newsroom.untilPublic('/tin-tuc/le-phat-dong-mua-xuan/', (text) =>
      text.includes('Chờ kiểm tra lại số hộ.'),
    );
    expect(html).not.toContain('60 hộ');
    await page.getByRole('button', { name: 'Đăng lại' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Đăng lại' }).click();
    await newsroom.untilPublic('/tin-tuc/le-phat-dong-mua-xuan/', (text) => text.includes('60 hộ'));
  });

  it('opens as it was saved when the newsroom was killed meanwhile', async () => {
    const page = await newsroom.openFor('lan', STORY);
    await page.getByRole('textbox', { name: 'Nội dung bài' }).click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' Chữ chưa lưu.');
    await page.waitForFunction(() =>
      localStorage.getItem('toa-soan:tin-tuc/le-phat-dong-mua-xuan')?.includes('Chữ chưa lưu.'),
    );
    await newsroom.kill();
    page.on('dialog', (dialog) => void dialog.accept());
    await page.reload();
    await page.getByRole('button', { name: 'Lấy lại chữ ấy' }).click();
    await page.getByText('Chữ chưa lưu.').waitFor();
  });
});

it('lets heads change catalogues and the front page, which readers see, and editors only look', async () => {
  const head = await newsroom.openFor('hung', '/toa-soan/danh-muc/tac-gia/');
  await head.getByRole('button', { name: 'Thêm một hàng' }).click();
  const row = head.getByRole('dialog');
  await row.getByLabel('Mã').fill('Tổ ảnh');
  await row.getByLabel('Tên').fill('Tổ ảnh');
  await row.getByRole('button', { name: 'Xong' }).click();
  await row.locator('[aria-invalid="true"]').waitFor();
  await row.getByLabel('Mã').fill('to-anh');
  await row.getByRole('button', { name: 'Xong' }).click();
  await head.getByText('Đã lưu; trang đang được dựng lại.').waitFor();
  await head.goto('/toa-soan/danh-muc/trang-nhat/');
  await head.getByRole('button', { name: 'Thêm thông báo' }).click();
  await head.getByRole('textbox', { name: /^Thông báo/ }).fill('Nhận hồ sơ đến hết tháng.');
  await head.getByLabel(/^Hiện đến/).fill('2099-12-20T23:59');
  await head.getByRole('button', { name: 'Lưu và dựng lại trang' }).click();
  await newsroom.untilPublic('/', (html) => html.includes('Nhận hồ sơ đến hết tháng.'));
  const page = await newsroom.openFor('mai', '/toa-soan/danh-muc/tac-gia/');
  await page.getByText('to-anh').waitFor();
  expect(await page.getByRole('button', { name: 'Thêm một hàng' }).count()).toBe(0);
});

describe('the door of the newsroom', () => {
  it('sends whoever is not signed in to the sign-in, and back', async () => {
    const answer = await fetch(`${newsroom.url}/toa-soan/bai/`, { redirect: 'manual' });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/bien-tap/dang-nhap/?tiep=/toa-soan/bai/']);
    expect((await fetch(`${newsroom.url}/api/v1/toa-soan/dung`)).status).toBe(401);
  });

  it('answers no other host and takes nothing from another origin', async () => {
    const page = await newsroom.openFor('hung', '/toa-soan/');
    const cookie = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
    const post = (headers: Record<string, string>) =>
      fetch(`${newsroom.url}/api/v1/toa-soan/dung`, {
        method: 'POST',
        body: '{}',
        headers: { cookie, 'content-type': 'application/json', ...headers },
      });
    expect((await post({ origin: 'https://evil.example' })).status).toBe(403);
    expect((await post({})).status).toBe(403);
    expect((await post({ origin: newsroom.url, 'content-type': 'text/plain' })).status).toBe(415);
    expect((await post({ origin: newsroom.url })).status).toBe(200);
  });

  it('lets no editor approve, whatever his browser sends', async () => {
    const page = await newsroom.openFor('mai', '/toa-soan/bai/tin-tuc/bai-thu/');
    await page.getByRole('button', { name: 'Lưu' }).waitFor();
    expect(await page.getByRole('button', { name: 'Gỡ bài' }).count()).toBe(0);
    const status = await page.evaluate(async () => {
      const path = '/api/v1/toa-soan/bai/tin-tuc/bai-thu';
      const { version } = (await (await fetch(path)).json()) as { version: string };
      const sent = await fetch(`${path}/viec`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ action: 'withdraw', base: version, reason: 'Thử.' }),
      });
      return sent.status;
    });
    expect(status).toBe(403);
  });
});

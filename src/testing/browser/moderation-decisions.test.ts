import { expect, test } from 'vitest';
import { STORY } from '../../comments/storage/contract/samples.ts';
import { findAxeProblems } from './find-axe-problems.ts';
import { isOpen, openDesk } from './moderation-site.ts';

test('of many that are rejected at once each is told of that could not be', async () => {
  const { desk, openFor } = await openDesk({ a: 'Hay quá.', b: 'Mua ngay kẻo hết!', c: 'Mua ngay kẻo hết!' });
  const page = await openFor('Lan');
  await isOpen(page, 'a');
  await page.getByRole('button', { name: 'Chọn nhiều' }).click();
  await page.getByLabel('Chọn bình luận của Bạn đọc b').check();
  await page.getByLabel('Chọn bình luận của Bạn đọc c').check();
  await page.getByText('Đã chọn 2').waitFor();
  // A colleague is faster with one of them.
  await page.route('**/thay-doi*', () => undefined);
  const mai = await desk.signedIn('mai', 'editor', { name: 'Chị Mai' });
  await mai.post('/binh-luan/c/quyet-dinh', { phienBan: 1, viec: 'publish' });
  await page.getByRole('button', { name: 'Không đăng…' }).first().click();
  await page.getByLabel('Quảng cáo').check();
  await page.getByRole('dialog').getByRole('button', { name: 'Không đăng' }).click();
  const result = page.getByRole('dialog', { name: 'Xong 1 trong 2 bình luận' });
  await result.getByText('Chị Mai vừa đăng bình luận này.').waitFor();
  expect(await result.locator('li strong').allInnerTexts()).toEqual(['Bạn đọc c']);
  expect(await findAxeProblems(page)).toEqual([]);
  await result.getByRole('button', { name: 'Đóng' }).click();
  expect(await page.locator('.desk-line').count()).toBe(1);
  expect((await desk.store.open('b'))?.comment).toMatchObject({ state: 'rejected', reason: 'advertising' });
  expect((await desk.store.open('c'))?.comment.state).toBe('published');
});

test('a complaint is handed on as text without its writer, is not published, and the log has it', async () => {
  const { desk, openFor } = await openDesk({ a: 'Đường vào xóm hỏng, gọi tôi 0912 345 678.', b: 'Cảm ơn.' });
  const page = await openFor('Lan', { width: 390, height: 844 });
  await page.getByRole('link', { name: /Bạn đọc a/ }).click();
  await page.getByRole('button', { name: 'Chuyển…' }).click();
  await page.getByLabel('Nơi nhận').fill('Sở Xây dựng');
  expect(await page.getByLabel('Người gửi đã đồng ý').isChecked()).toBe(false);
  expect(await findAxeProblems(page)).toEqual([]);
  await page.getByRole('button', { name: 'Ghi nhận và lấy văn bản' }).click();
  const letter = await page.getByLabel('Văn bản để chuyển').last().inputValue();
  expect(letter).toContain('Kính gửi: Sở Xây dựng');
  expect(letter).toContain('gọi tôi 09xx xxx xxx');
  for (const secret of ['Bạn đọc a', 'example.vn', 'LT-']) expect(letter).not.toContain(secret);
  expect(await findAxeProblems(page)).toEqual([]);
  await page.getByRole('button', { name: 'Đóng' }).click();
  await isOpen(page, 'b');
  const file = await desk.store.open('a');
  expect(file?.comment).toMatchObject({ state: 'rejected', reason: 'forwarded' });
  expect(file?.events.find(({ kind }) => kind === 'forwarded')?.detail).toEqual({
    to: 'Sở Xây dựng',
    withContact: false,
  });
  expect(await desk.store.published(STORY)).toEqual([]);

  await page.goto('/bien-tap/binh-luan/nhat-ky/');
  await page.getByText('chuyển đi (đến Sở Xây dựng, không kèm liên hệ)').waitFor();
});

test('the newsroom answers in one go with the publication, signed, and remembers who signs', async () => {
  const { desk, openFor, publish } = await openDesk({ a: 'Bao giờ làm cầu?', b: 'Bao giờ làm đường?' });
  await publish('b');
  const page = await openFor('Lan');
  await isOpen(page, 'a');
  await page.keyboard.press('5');
  await page.getByLabel('Nội dung trả lời').fill('Cầu khởi công tháng 12.');
  await page.getByLabel('Người ký').fill('Nông Thị Lan');
  await page.getByLabel('Đơn vị, chức danh').fill('Phòng Bạn đọc');
  expect(await findAxeProblems(page)).toEqual([]);
  // The line breaks between the publication and the answer: neither is done twice, and the answer is not written anew.
  await page.route('**/tra-loi', (route) => route.abort());
  await page.getByRole('button', { name: 'Đăng trả lời' }).click();
  await page.getByRole('alert').getByText('Chưa nối được với máy chủ.').waitFor();
  await page.unroute('**/tra-loi');
  await page.getByRole('button', { name: 'Trả lời…' }).click();
  expect(await page.getByLabel('Nội dung trả lời').inputValue()).toBe('Cầu khởi công tháng 12.');
  await page.getByRole('button', { name: 'Đăng trả lời' }).click();
  await page.getByText('Đã đăng trả lời.').waitFor();
  const shown = (await desk.store.published(STORY)).map(({ name, department, parent }) => [name, department, parent]);
  expect(shown).toContainEqual(['Nông Thị Lan', 'Phòng Bạn đọc', 'a']);

  await page.goto('/bien-tap/binh-luan/#published/b');
  await isOpen(page, 'b');
  await page.getByRole('button', { name: 'Trả lời…' }).click();
  expect(await page.getByLabel('Người ký').inputValue()).toBe('Nông Thị Lan');
  expect(await page.getByLabel('Đơn vị, chức danh').inputValue()).toBe('Phòng Bạn đọc');
});

test('a published comment is featured, corrected, withdrawn, and comes back to the queue', async () => {
  const { desk, openFor, publish } = await openDesk({ a: 'Bai hay.', b: 'Cảm ơn.' });
  await publish('a');
  const page = await openFor('Lan', { path: '/bien-tap/binh-luan/#published/a' });
  await isOpen(page, 'a');
  await page.getByLabel('Bản biên tập').fill('Bài hay.');
  await page.getByRole('button', { name: 'Đánh dấu nổi bật' }).click();
  await page.getByRole('button', { name: 'Bỏ nổi bật' }).waitFor();
  expect(await desk.store.published(STORY)).toMatchObject([{ id: 'a', isFeatured: true }]);
  // What was typed before is still there.
  await page.getByRole('button', { name: 'Lưu bản sửa' }).click();
  await page.getByText('Bản biên tập 1').first().waitFor();
  expect(await desk.store.published(STORY)).toMatchObject([{ text: 'Bài hay.', isEdited: true }]);
  await page.getByRole('button', { name: 'Gỡ khỏi trang…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Gỡ khỏi trang' }).click();
  await page.getByText('Đã gỡ khỏi trang.').waitFor();
  expect(await desk.store.published(STORY)).toEqual([]);
  await page.goto('/bien-tap/binh-luan/#alarm/a');
  await page.getByText('Báo động: chưa xác nhận bình luận đã rời khỏi trang.').waitFor();
  await page.getByRole('button', { name: 'Đưa về hàng chờ' }).click();
  await page.getByText('Đã đưa về hàng chờ duyệt.').waitFor();
  expect((await desk.store.counts()).inbox).toBe(2);
});

test('where two must agree, one editor alone publishes neither a comment nor the newsroom’s answer to it', async () => {
  const { desk, openFor } = await openDesk({ a: 'Xin hỏi về đền bù.' }, ['thoi-su']);
  const lan = await openFor('Lan');
  await isOpen(lan, 'a');
  await lan.getByText('Chuyên mục này cần hai biên tập viên đồng ý.').waitFor();
  expect(await lan.getByRole('button', { name: 'Đăng, trả lời…' }).count()).toBe(0);
  await lan.getByRole('button', { name: /^Đồng ý lần một/ }).click();
  await lan.getByText('Đã đồng ý lần một.').waitFor();
  await lan.goto('/bien-tap/binh-luan/#awaiting-second-approval/a');
  await isOpen(lan, 'a');
  expect(await lan.getByRole('button', { name: /^Đồng ý và đăng/ }).isDisabled()).toBe(true);
  await lan.goto('about:blank');

  const mai = await openFor('Mai', { path: '/bien-tap/binh-luan/#awaiting-second-approval' });
  await isOpen(mai, 'a');
  await mai.getByText('Chị Lan đã đồng ý lần một.').waitFor();
  await mai.getByRole('button', { name: /^Đồng ý và đăng/ }).click();
  await mai.getByText('Đã đăng.').waitFor();
  await mai.goto('/bien-tap/binh-luan/#published/a');
  await mai.getByText('Muốn sửa bình luận đã đăng, xin gỡ khỏi trang').waitFor();
  expect(await mai.getByLabel('Bản biên tập').count()).toBe(0);
  await mai.getByRole('button', { name: 'Trả lời…' }).click();
  await mai.getByText('trả lời hiện ra khi một biên tập viên khác đồng ý').waitFor();
  await mai.getByLabel('Nội dung trả lời').fill('Xã sẽ công bố trong tháng.');
  await mai.getByLabel('Người ký').fill('Lục Thị Mai');
  await mai.getByLabel('Đơn vị, chức danh').fill('Phòng Bạn đọc');
  await mai.getByRole('button', { name: 'Đăng trả lời' }).click();
  await mai.getByText('Đã ghi câu trả lời.').waitFor();
  expect(await desk.store.published(STORY)).toHaveLength(1);

  await lan.goto('/bien-tap/binh-luan/#awaiting-second-approval');
  await lan.locator('.desk-detail h2', { hasText: 'Lục Thị Mai' }).waitFor();
  expect(await lan.locator('.desk-kicker').innerText()).toContain('Tòa soạn trả lời');
  expect(await findAxeProblems(lan)).toEqual([]);
  await lan.getByRole('button', { name: /^Đồng ý và đăng/ }).click();
  await lan.getByText('Đã đăng.').waitFor();
  expect((await desk.store.published(STORY)).map(({ voice }) => voice)).toEqual(['reader', 'newsroom']);
});

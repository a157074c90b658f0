import { expect, test } from 'vitest';
import { bodyOf, openBodyPage, pasteInto, showBody } from '../newsroom/open-body-page.ts';
import { findAxeProblems } from './find-axe-problems.ts';

test('signs at the beginning of a line make headings, lists and quotes', async () => {
  const page = await openBodyPage();
  await showBody(page, { type: 'paragraph' });
  const { keyboard } = page;
  for (const line of ['## Đề mục', '- một', 'hai']) {
    await keyboard.type(line);
    await keyboard.press('Enter');
  }
  await keyboard.press('Enter');
  await keyboard.type('> trích');
  expect(await bodyOf(page)).toBe(
    'doc(heading("Đề mục"), bullet_list(list_item(paragraph("một")), list_item(paragraph("hai"))), blockquote(paragraph("trích")))',
  );
});

test('a Vietnamese input method composes its letters undisturbed', async () => {
  const page = await openBodyPage();
  await showBody(page, { type: 'paragraph' });
  const session = await page.context().newCDPSession(page);
  await page.keyboard.type('Vi');
  for (const text of ['e', 'ê', 'ệ', 'ệt'])
    await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  await session.send('Input.insertText', { text: 'ệt' });
  await page.keyboard.type(' Nam');
  expect(await bodyOf(page)).toBe('doc(paragraph("Việt Nam"))');
});

test('pasted HTML is what the server made of it, told with what was left out; without an answer the words stay', async () => {
  const page = await openBodyPage();
  await showBody(page, { type: 'paragraph' });
  await pasteInto(page, { html: '<h1>Đề</h1><img src="a.png">', text: 'Đề' });
  await page.getByText('Có ảnh bị bỏ lại.').waitFor();
  expect(await bodyOf(page)).toBe('doc(heading("Đề"))');

  await showBody(page, { type: 'paragraph' });
  await pasteInto(page, { html: '<p>hỏng</p>', text: 'chữ trần' });
  await page.getByText('chữ được dán không kèm định dạng').waitFor();
  expect(await bodyOf(page)).toBe('doc(paragraph("chữ trần"))');
});

test('a pasted picture becomes a card that asks for its description', async () => {
  const page = await openBodyPage();
  await showBody(page, { type: 'paragraph' });
  await pasteInto(page, { file: 'nui.jpg' });
  await page.getByText('Ảnh chưa có lời mô tả.').waitFor();
  expect(await bodyOf(page)).toBe('doc(block, paragraph)');
});

test('a block is added, edited by Enter, moved and taken away; typing never replaces it', async () => {
  const page = await openBodyPage();
  await showBody(page, { type: 'paragraph', content: [{ type: 'text', text: 'Đoạn' }] });
  await page.getByRole('button', { name: 'Thêm khối…' }).click();
  await page.getByRole('menuitem', { name: /^Lời trích lớn/ }).click();
  await page.getByRole('group', { name: 'Khối lời trích lớn' }).waitFor();
  await page.keyboard.type('Tiếp');
  expect(await bodyOf(page)).toBe('doc(paragraph("Đoạn"), block, paragraph("Tiếp"))');

  await page.getByRole('button', { name: 'Lên khối lời trích lớn' }).click();
  expect(await bodyOf(page)).toBe('doc(block, paragraph("Đoạn"), paragraph("Tiếp"))');
  await page.keyboard.press('Enter');
  await page.getByText('Lời mới').waitFor();
  await page.keyboard.type('x');
  expect(await bodyOf(page)).toBe('doc(block, paragraph("x"), paragraph("Đoạn"), paragraph("Tiếp"))');
  await page.getByRole('button', { name: 'Xóa khối lời trích lớn' }).click();
  await page.keyboard.press('Control+z');
  expect(await bodyOf(page)).toContain('doc(block');
});

test('a footnote is written at the end, numbered, and goes with its sign', async () => {
  const page = await openBodyPage();
  await showBody(page, { type: 'paragraph', content: [{ type: 'text', text: 'Chữ' }] });
  await page.keyboard.press('Control+End');
  await page.getByRole('button', { name: 'Chú thích' }).click();
  await page.keyboard.type('Nguồn');
  expect(await bodyOf(page)).toBe('doc(paragraph("Chữ", footnote_ref), footnote(paragraph("Nguồn")))');
  expect(await page.locator('[data-footnote-ref]').getAttribute('data-number')).toBe('1');
  await page.locator('.body-footnote').getByRole('button', { name: 'Xóa' }).click();
  expect(await bodyOf(page)).toBe('doc(paragraph("Chữ"))');
});

test('a link is refused when it leads nowhere, and set when it leads somewhere', async () => {
  const page = await openBodyPage();
  await showBody(page, { type: 'paragraph' });
  await page.keyboard.press('Control+k');
  await page.getByLabel('Địa chỉ').fill('javascript:alert(1)');
  await page.getByRole('button', { name: 'Đặt liên kết' }).click();
  await page.getByText('Địa chỉ này không mở được từ trang.').waitFor();
  await page.getByLabel('Địa chỉ').fill('/tin-tuc/a/');
  await page.getByLabel('Chữ hiện trong bài').fill('trang');
  await page.getByRole('button', { name: 'Đặt liên kết' }).click();
  await page.locator('dialog').waitFor({ state: 'detached' });
  expect(await bodyOf(page)).toBe('doc(paragraph(link("trang")))');
});

test('tables grow by Tab and by tools that appear inside them', async () => {
  const page = await openBodyPage();
  await showBody(page, { type: 'paragraph' });
  await page.getByRole('button', { name: 'Bảng', exact: true }).click();
  await page.keyboard.type('A');
  for (let step = 0; step < 9; step++) await page.keyboard.press('Tab');
  await page.keyboard.type('Z');
  await page.getByRole('button', { name: 'Canh phải' }).click();
  await page.getByRole('button', { name: 'Xóa cột' }).click();
  const row = 'table_row(table_cell, table_cell)';
  expect(await bodyOf(page)).toBe(
    `doc(table(table_row(table_header, table_header), ${row}, ${row}, ${row}), paragraph)`,
  );
});

test('the tools are one stop of the keyboard, and the page has no accessibility problems', async () => {
  const page = await openBodyPage();
  await showBody(page, { type: 'block', attrs: { name: 'PullQuote', props: { text: 'Lời' } } }, { type: 'paragraph' });
  await page.keyboard.press('Alt+F10');
  await page.keyboard.press('ArrowRight');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Làm lại');
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Bộ ảnh');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('textbox');
  expect(await findAxeProblems(page)).toEqual([]);
});

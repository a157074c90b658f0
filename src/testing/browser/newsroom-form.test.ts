import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { collectionNames, type CollectionName } from '../../content-model/collections/index.ts';
import { describeBlock, describeCollection } from '../../newsroom/form/describe-form.ts';
import { readFrontMatter } from '../../newsroom/form/front-matter/read-front-matter.ts';
import { onForms, openFormPage } from '../newsroom/open-form-page.ts';
import { findAxeProblems } from './find-axe-problems.ts';
import { listen } from './listen.ts';

const samples = globSync('content/*/**/index.mdx').map((file) => ({
  collection: file.split(/[\\/]/)[1] as CollectionName,
  data: readFrontMatter(readFileSync(file, 'utf8'), file).data,
}));
const campaign = describeCollection('dot-thi-dua');
const article = describeCollection('tin-tuc');

test('gives every sample entry back as it was opened', async () => {
  const page = await openFormPage();
  for (const collection of collectionNames) {
    const values = samples.filter((sample) => sample.collection === collection).map(({ data }) => data);
    const back = await onForms(
      page,
      (forms, [fields, entries]) =>
        entries.map((entry) => {
          forms.mount(fields, entry);
          return forms.form?.value() ?? {};
        }),
      [describeCollection(collection), values] as const,
    );
    expect(back, collection).toEqual(values);
  }
});

test('a campaign can be read at every width, by every reader', async () => {
  const largest = samples
    .filter(({ collection }) => collection === 'dot-thi-dua')
    .toSorted((a, b) => JSON.stringify(b.data).length - JSON.stringify(a.data).length)[0];
  for (const view of [{ width: 1280 }, { width: 390, scheme: 'dark' }] as const) {
    const page = await openFormPage(view);
    const { complaints } = listen(page);
    await onForms(page, (forms, [fields, value]) => forms.mount(fields, value), [
      campaign,
      largest?.data ?? {},
    ] as const);
    await page.evaluate(() => {
      for (const part of document.querySelectorAll('details')) part.open = true;
    });
    await page.getByRole('button', { name: 'Thêm ảnh chính' }).click();
    expect(await findAxeProblems(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(view.width);
    expect(complaints).toEqual([]);
  }
});

test('fills in a story with the keyboard alone', async () => {
  const page = await openFormPage();
  await onForms(page, (forms, fields) => forms.mount(fields, {}), article);
  expect(await page.getByText('còn thiếu: tiêu đề, sapo, chuyên mục').count()).toBe(1);
  await page.getByLabel('Tiêu đề').focus();
  await page.keyboard.type('Cầu treo');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Ba xóm góp công.');
  await page.keyboard.press('Tab');
  await page.keyboard.type('so noi');
  await page.getByRole('option', { name: /Sở Nội vụ/ }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.type('thuc');
  await page.getByRole('option', { name: /Thục Phán/ }).waitFor();
  await page.keyboard.press('Enter');
  expect(await onForms(page, (forms) => forms.form?.value(), null)).toEqual({
    title: 'Cầu treo',
    standfirst: 'Ba xóm góp công.',
    section: 'so-noi-vu',
    authors: ['thuc-phan'],
  });
  expect(await onForms(page, (forms) => forms.changes, null)).toBeGreaterThan(3);
});

test('lists are moved, emptied and taken back; a sentence finds its field', async () => {
  const page = await openFormPage();
  const value = { purpose: ['Một', 'Hai', 'Ba'], documents: [{ kind: 'Kế hoạch', title: 'A' }], lạ: 1 };
  await onForms(page, (forms, [fields, entry]) => forms.mount(fields, entry), [campaign, value] as const);
  await page.getByRole('button', { name: 'Xuống: Mục đích, mục 1' }).click();
  await page.getByRole('button', { name: 'Xóa: Mục đích, mục 3' }).click();
  const purpose = () => onForms(page, (forms) => forms.form?.value()['purpose'], null);
  expect(await purpose()).toEqual(['Hai', 'Một']);
  await page.getByRole('button', { name: 'Lấy lại' }).click();
  expect(await purpose()).toEqual(['Hai', 'Một', 'Ba']);

  const left = await onForms(
    page,
    (forms) => {
      const left = forms.form?.showFindings([
        { path: ['documents', 0, 'title'], sentence: 'Trích yếu quá ngắn.', severity: 'error' },
        { path: ['lạ'], sentence: 'Không có trường này.', severity: 'error' },
      ]);
      forms.form?.focusField(['documents', 0, 'title']);
      return left?.length;
    },
    null,
  );
  expect(left).toBe(1);
  await page.getByText('Trích yếu quá ngắn.').waitFor();
  expect(await page.locator(':focus').getAttribute('aria-invalid')).toBe('true');
  expect(await onForms(page, (forms) => forms.form?.value()['lạ'], null)).toBe(1);
});

test('dates are as exact as they are known, numbers are Vietnamese', async () => {
  const page = await openFormPage();
  const fields = [...describeCollection('ket-qua'), ...describeBlock('KeyNumbers')];
  await onForms(page, (forms, all) => forms.mount(all, { asOf: 2024 }), fields);
  const date = page.getByRole('group', { name: 'Số liệu tính đến' });
  expect(await onForms(page, (forms) => forms.form?.value()['asOf'], null)).toBe(2024);
  await date.getByLabel('Biết chính xác đến').selectOption('quý');
  await date.getByLabel('Quý').selectOption('quý III');
  await page.getByRole('textbox', { name: /^Con số/ }).fill('1.234,5');
  await page.getByRole('textbox', { name: /^Nghĩa/ }).fill('hộ');
  expect(await onForms(page, (forms) => forms.form?.value(), null)).toEqual({
    asOf: '2024-Q3',
    numbers: [{ value: 1234.5, label: 'hộ' }],
  });
});

test('a picture is brought, described and gets its point', async () => {
  const page = await openFormPage();
  await onForms(page, (forms, fields) => forms.mount(fields, {}), article);
  await page.getByRole('button', { name: 'Thêm ảnh chính' }).click();
  const file = page.locator('.form-picture input[type=file]');
  await file.setInputFiles({ name: 'IMG_1.heic', mimeType: 'image/heic', buffer: Buffer.from('x') });
  await page.getByText('Ảnh “IMG_1.heic” ở dạng HEIC.').waitFor();
  await file.setInputFiles({ name: 'IMG_1.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('x') });
  await page.getByText('le-phat-dong.jpg').waitFor();
  await page.getByLabel('Mô tả thay ảnh').fill('Các em học sinh dự lễ');
  await page.getByText('hãy chắc người giám hộ đã đồng ý').waitFor();
  await page.getByRole('slider').focus();
  for (const key of ['ArrowLeft', 'ArrowLeft', 'Shift+ArrowUp']) await page.keyboard.press(key);
  const window = page.locator('.crop-window').first();
  await expect.poll(() => window.locator('img').evaluate((image) => image.style.left)).toBe('-11.3333%');
  expect(await onForms(page, (forms) => forms.form?.value()['lead'], null)).toEqual({
    src: 'le-phat-dong.jpg',
    alt: 'Các em học sinh dự lễ',
    focalPoint: '46% 40%',
  });
});

test('a dialog asks for what is missing, and a table follows its columns', async () => {
  const page = await openFormPage();
  const value = { columns: [{ label: 'Xã' }, { label: 'Số hộ' }], rows: [['Lý Bôn', 12]] };
  await onForms(page, (forms, [fields, props]) => forms.open(fields, props), [
    describeBlock('DataTable'),
    value,
  ] as const);
  expect(await findAxeProblems(page)).toEqual([]);
  await page.getByRole('button', { name: 'Xong' }).click();
  await page.getByText('Chưa điền tên bảng.').waitFor();
  await page.getByLabel('Tên bảng').fill('Hộ hiến đất');
  await page.getByRole('button', { name: 'Thêm hàng' }).click();
  await page.keyboard.type('Bảo Lâm');
  await page.getByLabel('Hàng 2, cột Số hộ').fill('1.500');
  await page.getByRole('button', { name: 'Xong' }).click();
  await expect
    .poll(() => onForms(page, (forms) => forms.answer, null))
    .toEqual({
      caption: 'Hộ hiến đất',
      columns: value.columns,
      rows: [
        ['Lý Bôn', 12],
        ['Bảo Lâm', 1500],
      ],
    });
});

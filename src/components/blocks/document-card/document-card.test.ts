import { expect, test } from 'vitest';
import { renderComponent } from '../../../testing/render-component.ts';
import { createExampleContext } from '../example-context.ts';
import DocumentCard from './DocumentCard.astro';

const render = (props: object): Promise<string> =>
  renderComponent(DocumentCard, {
    kind: 'Kế hoạch',
    title: 'Phát động <đợt> thi đua',
    ...props,
    context: createExampleContext(),
  });

test('links the title to the file and tells its type and size', async () => {
  const html = await render({ file: 'ke-hoach.pdf' });
  expect(html).toMatch(
    /<a href="\/tep\/ke-hoach-5f1c\.pdf" type="application\/pdf"[^>]*>Phát động &lt;đợt&gt; thi đua<\/a>/,
  );
  expect(html).toContain('PDF, 350\u00A0KB');
});

test('names kind, issuer, number and date in that order', async () => {
  const html = await render({ issuer: 'ubnd-tinh', number: '1199/KH-UBND', date: '2020-02-25' });
  expect(html.replace(/<[^>]+>/g, '').replace(/\s+/g, ' ')).toContain(
    'Kế hoạch · Ủy ban nhân dân tỉnh Cao Bằng · số 1199/KH-UBND · 25/02/2020 · tệp: chưa có',
  );
});

test('names what is missing and links nothing', async () => {
  const html = await render({});
  expect(html).toContain('Kế hoạch · số, ký hiệu: chưa có · ngày ban hành: chưa có · tệp: chưa có');
  expect(html).not.toContain('<a ');
});

test('throws when the file is not among the assets', async () => {
  await expect(render({ file: 'khong-co.pdf' })).rejects.toThrow('no file “khong-co.pdf”');
});

test('refuses a picture where a document should be', async () => {
  await expect(render({ file: 'nui-da-voi.jpg' })).rejects.toThrow('no file “nui-da-voi.jpg”');
});

import { expect, it } from 'vitest';
import { htmlProblems } from '../../testing/html-conformity.ts';
import { renderComponent } from '../../testing/render-component.ts';
import DocumentList from './DocumentList.astro';

const story = { title: 'Làm đường', path: '/tin-tuc/lam-duong/' };
const whole = {
  kind: 'Kế hoạch',
  title: 'Phát động thi đua',
  number: '12/KH-UBND',
  date: '2026-04-02',
  issuer: { name: 'UBND tỉnh', path: '/co-quan/ubnd-tinh/' },
  signer: 'Chủ tịch',
  file: { kind: 'file', url: '/tep/a-1b2c.pdf', bytes: 2048, type: 'application/pdf' },
  story,
} as const;
const text = (html: string): string => html.replace(/<[^>]+>/gu, ' ').replace(/\s+/gu, ' ');

it('says everything that is known of a document', async () => {
  const said = text(await renderComponent(DocumentList, { documents: [whole], showStory: true }));
  expect(said).toContain('Phát động thi đua (PDF, 2 KB)');
  for (const part of ['số 12/KH-UBND', 'ngày 02/04/2026', 'UBND tỉnh', 'người ký: Chủ tịch', 'Kèm bài: Làm đường'])
    expect(said).toContain(part);
  expect(said).not.toContain('chưa có');
});

it('names every part that is missing', async () => {
  const said = text(
    await renderComponent(DocumentList, { documents: [{ kind: 'Công văn', title: 'Nhắc việc', story }] }),
  );
  for (const gap of ['số, ký hiệu', 'ngày ban hành', 'người ký', 'tệp']) expect(said).toContain(`${gap}: chưa có`);
});

it('does not call a month a day', async () => {
  const said = text(await renderComponent(DocumentList, { documents: [{ ...whole, date: '2026-04' }] }));
  expect(said).toContain('tháng 4/2026');
  expect(said).not.toContain('ngày tháng');
});

it('conforms to HTML', async () => {
  expect(
    await htmlProblems(
      await renderComponent(DocumentList, { documents: [whole, { kind: 'Công văn', title: 'a', story }] }),
    ),
  ).toEqual([]);
});

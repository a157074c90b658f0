import { expect, it } from 'vitest';
import type { MonthFigures } from '../domain/month-figures.ts';
import { renderFigures } from './render-figures.ts';

const month = (name: string, changes: Partial<MonthFigures> = {}): MonthFigures => ({
  ...{
    month: name,
    received: 0,
    published: 0,
    edited: 0,
    rejected: 0,
    withdrawn: 0,
    rejectedFor: {},
    medianHours: null,
  },
  ...changes,
});

it('says that nothing has come yet, rather than showing months of zeros', () => {
  const html = renderFigures([month('2026-11'), month('2026-10')]);
  expect(html).toContain('Chưa có bình luận nào được gửi đến.');
  expect(html).not.toContain('<table');
});

it('gives each month a row under named columns, newest first, and leaves out months without any', () => {
  const html = renderFigures([
    month('2026-11', { received: 1234, published: 1000, edited: 400, rejected: 34, withdrawn: 2 }),
    month('2026-10'),
    month('2026-09', { received: 5, published: 5 }),
  ]);
  expect([...html.matchAll(/<th scope="row">([^<]+)</g)].map(([, name]) => name)).toEqual(['11/2026', '9/2026']);
  expect([...html.matchAll(/<th scope="col"[^>]*>([^<]+)</g)].map(([, name]) => name)).toEqual([
    'Tháng',
    'Nhận',
    'Đăng',
    'Có biên tập',
    'Không đăng',
    'Gỡ',
  ]);
  expect(
    [...html.matchAll(/<td class="number" data-label="([^"]+)">([^<]+)</g)].slice(0, 5).map((cell) => cell[2]),
  ).toEqual(['1.234', '1.000', '400', '34', '2']);
});

it('adds the reasons of all months up, the most frequent first', () => {
  const html = renderFigures([
    month('2026-11', { received: 3, rejected: 3, rejectedFor: { insult: 1, advertising: 2 } }),
    month('2026-10', { received: 4, rejected: 4, rejectedFor: { insult: 4 } }),
  ]);
  expect(html).toContain('<h3>Vì sao không đăng</h3>');
  expect([...html.matchAll(/<li>([^<]+)</g)].map(([, line]) => line)).toEqual([
    'Lời lẽ xúc phạm: 5 lần',
    'Quảng cáo: 2 lần',
  ]);
});

it('has no list of reasons where nothing was rejected', () => {
  expect(renderFigures([month('2026-11', { received: 1, published: 1 })])).not.toContain('<ul>');
});

import { expect, test } from 'vitest';
import { createOutput } from '../testing/output-folder.ts';
import { putHostFiles } from './host-files.ts';

const facts = { withdrawn: [], siteUrl: 'https://lantoa.example', siteName: 'Lan Tỏa' };
const to = '/tin-tuc/moi/';

test('puts both files and a page at a former path', async () => {
  const { publish, text, names } = await createOutput();
  const redirects = [
    { from: '/tin-tuc/cu/', to },
    { from: '/tin.aspx?id=1', to },
  ];
  await publish(async (tree) => {
    await tree.put('index.html', 'Chào');
    expect(await putHostFiles({ ...facts, redirects }, tree)).toBe(2);
  });
  expect(await text('tin-tuc/cu/index.html')).toContain(`url=${to}`);
  expect((await text('_redirects')).split('\n')).toEqual([`/tin.aspx?id=1 ${to} 301`, `/tin-tuc/cu/ ${to} 301!`, '']);
  expect(await text('_headers')).toContain('/tin-tuc/*\n');
  expect((await names()).filter((name) => !/\.(?:br|gz)$/.test(name))).toEqual([
    '_headers',
    '_redirects',
    'index.html',
    'tin-tuc/cu/index.html',
  ]);
});

test('never takes the address of a page that exists', async () => {
  const { publish, text } = await createOutput();
  await publish(async (tree) => {
    await tree.put('tin-tuc/cu/index.html', 'Bài khác');
    expect(await putHostFiles({ ...facts, redirects: [{ from: '/tin-tuc/cu/', to }] }, tree)).toBe(0);
  });
  expect(await text('tin-tuc/cu/index.html')).toBe('Bài khác');
  expect(await text('_redirects')).toBe('');
});

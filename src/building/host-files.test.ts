import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createTemporaryFolder } from '../testing/temporary-folder.ts';
import { writeHostFiles } from './host-files.ts';

const facts = { withdrawn: [], siteUrl: 'https://lantoa.example', siteName: 'Lan Tỏa' };
const to = '/tin-tuc/moi/';

test('writes both files and a page at a former path', async () => {
  const folder = await createTemporaryFolder({ 'index.html': 'Chào' });
  expect(
    await writeHostFiles(
      {
        ...facts,
        redirects: [
          { from: '/tin-tuc/cu/', to },
          { from: '/tin.aspx?id=1', to },
        ],
      },
      folder,
    ),
  ).toBe(2);
  expect(await readFile(join(folder, 'tin-tuc/cu/index.html'), 'utf8')).toContain(`url=${to}`);
  expect((await readFile(join(folder, '_redirects'), 'utf8')).split('\n')).toEqual([
    `/tin.aspx?id=1 ${to} 301`,
    `/tin-tuc/cu/ ${to} 301!`,
    '',
  ]);
  expect(await readFile(join(folder, '_headers'), 'utf8')).toContain('/tin-tuc/*\n');
  expect(existsSync(join(folder, 'tin.aspx'))).toBe(false);
});

test('never takes the address of a page that exists', async () => {
  const folder = await createTemporaryFolder({ 'tin-tuc/cu/index.html': 'Bài khác' });
  expect(await writeHostFiles({ ...facts, redirects: [{ from: '/tin-tuc/cu/', to }] }, folder)).toBe(0);
  expect(await readFile(join(folder, 'tin-tuc/cu/index.html'), 'utf8')).toBe('Bài khác');
  expect(await readFile(join(folder, '_redirects'), 'utf8')).toBe('');
});

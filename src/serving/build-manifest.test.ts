import { symlink, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { createTemporaryFolder } from '../testing/temporary-folder.ts';
import { buildManifest } from './build-manifest.ts';

it('lists pages under their folders and leaves out what is not for readers', async () => {
  const folder = await createTemporaryFolder({
    'index.html': 'a',
    'tin-tuc/index.html': 'b',
    'tin-tuc/index.html.gz': 'c',
    'so-lieu.csv.gz': 'd',
    _redirects: '/cu /tin-tuc/',
    _headers: '',
    '.env': 'e',
    '.git/config': 'f',
    '.well-known/security.txt': 'g',
  });
  await symlink('/etc/passwd', path.join(folder, 'passwd'));
  await symlink('/etc', path.join(folder, 'etc'));
  const manifest = await buildManifest(folder);
  expect([...manifest.files.keys()]).toEqual(['/', '/.well-known/security.txt', '/so-lieu.csv.gz', '/tin-tuc/']);
  expect(manifest.files.get('/tin-tuc/')).toMatchObject({ url: '/tin-tuc/', gzip: { size: 1 }, br: undefined });
  expect(manifest.redirects.size).toBe(1);
  expect(manifest.notFound).toBeUndefined();
});

it('takes a file name written in decomposed letters under its composed address', async () => {
  const folder = await createTemporaryFolder({ [`${'điển-hình'.normalize('NFD')}/index.html`]: 'a' });
  const manifest = await buildManifest(folder);
  expect(manifest.files.get('/điển-hình/'.normalize('NFC'))?.url).toBe(encodeURI('/điển-hình/'.normalize('NFC')));
});

it('ignores a compressed copy that is older than its source', async () => {
  const folder = await createTemporaryFolder({ 'a.css': 'a', 'a.css.br': 'b' });
  await utimes(path.join(folder, 'a.css.br'), 1_000, 1_000);
  expect((await buildManifest(folder)).files.get('/a.css')?.br).toBeUndefined();
  await writeFile(path.join(folder, 'a.css.br'), 'c');
  expect((await buildManifest(folder)).files.get('/a.css')?.br).toBeDefined();
});

it('follows the output folder when that is a link to the current release', async () => {
  const folder = await createTemporaryFolder({ 'ban-1/index.html': 'a' });
  await symlink(path.join(folder, 'ban-1'), path.join(folder, 'hien-tai'));
  expect((await buildManifest(path.join(folder, 'hien-tai'))).files.has('/')).toBe(true);
});

import { expect, test } from 'vitest';
import { createTemporaryFolder } from '../testing/temporary-folder.ts';
import { buildManifest } from './build-manifest.ts';
import { resolveAddress } from './resolve-address.ts';

const folder = async (redirects: string) =>
  buildManifest(
    await createTemporaryFolder({
      _redirects: redirects,
      'cu/index.html': 'trang ở địa chỉ cũ',
      'moi/index.html': 'trang mới',
    }),
  );

test('a redirect does not hide a page that exists', async () => {
  expect(resolveAddress(await folder('/cu/ /moi/ 301\n'), '/cu/', '')).toMatchObject({ kind: 'file', status: 200 });
});

test('a forced redirect wins over the page that stands in for it elsewhere', async () => {
  expect(resolveAddress(await folder('/cu/ /moi/ 301!\n'), '/cu/', '')).toEqual({
    kind: 'redirect',
    location: '/moi/',
    status: 301,
  });
});

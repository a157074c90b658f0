import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { findHeavyPages, weighPage } from './page-budgets.ts';

let out = '';
beforeEach(async () => (out = await mkdtemp(join(tmpdir(), 'lan-toa-'))));
afterEach(() => rm(out, { recursive: true }));

async function write(path: string, text: string): Promise<void> {
  await mkdir(join(out, path, '..'), { recursive: true });
  await writeFile(join(out, path), text);
}

it('adds up styles, scripts and the modules that scripts import, each once', async () => {
  await write('_astro/a.css', 'x'.repeat(10));
  await write('_astro/a.css.br', 'x'.repeat(4));
  await write('_astro/a.js', 'import{f}from"./b.js";f()');
  await write('_astro/b.js', 'export const f=1');
  const html =
    '<link rel="stylesheet" href="/_astro/a.css"><script type="module" src="/_astro/a.js"></script><script src="/_astro/b.js"></script>';
  await write('tin-tuc/bai/index.html', html);
  expect(await weighPage(out, '/tin-tuc/bai/', html)).toEqual({ html: html.length, css: 4, js: 25 + 16 });
});

it('names the page, the part and both numbers when a page is too heavy', async () => {
  await write('tin-tuc/dai/index.html', 'x'.repeat(20_001));
  await write('tin-tuc/vua/index.html', 'x'.repeat(20_000));
  expect(await findHeavyPages(out, ['tin-tuc/dai/index.html', 'tin-tuc/vua/index.html', '_astro/a.js'])).toEqual([
    { page: '/tin-tuc/dai/', part: 'html', bytes: 20_001, limit: 20_000 },
  ]);
});

it('counts all fonts of the site, whatever the page uses', async () => {
  await write('tin-tuc/bai/index.html', 'x');
  await write('_astro/a.woff2', 'x'.repeat(50_000));
  await write('_astro/b.woff2', 'x'.repeat(30_001));
  expect(await findHeavyPages(out, ['tin-tuc/bai/index.html'])).toEqual([
    { page: '/tin-tuc/bai/', part: 'fonts', bytes: 80_001, limit: 80_000 },
  ]);
});

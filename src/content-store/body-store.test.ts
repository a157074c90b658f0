import { existsSync } from 'node:fs';
import { utimes } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { createTemporaryFolder } from '../testing/temporary-folder.ts';
import { bodyFile, BodyStore } from './body-store.ts';
import { compileBody } from './compile-body.ts';

const compile = (source: string) => compileBody(source, 'tin-tuc/bai/index.mdx', 0);
const monthMs = 31 * 24 * 3600 * 1000;

test('keeps the segments and text in a file of their digest, and the rest beside', async () => {
  const folder = await createTemporaryFolder({});
  const kept = await new BodyStore(folder).put(compile('Chữ.'));
  expect(kept).toMatchObject({ segments: [], text: '', summary: { words: 1 } });
  expect(new BodyStore(folder).has(kept.summary.digest)).toBe(true);
});

test('removes what nobody used for a month, and nothing else', async () => {
  const folder = await createTemporaryFolder({});
  const first = new BodyStore(folder);
  const [used, old, fresh] = await Promise.all(
    ['Một.', 'Hai.', 'Ba.'].map(async (source) => (await first.put(compile(source))).summary.digest),
  );
  for (const digest of [used, old]) await utimes(bodyFile(folder, digest ?? ''), 1000, 1000);
  const second = new BodyStore(folder);
  second.has(used ?? '');
  await second.prune(1000 * 1000 + monthMs);
  expect([used, old, fresh].map((digest) => existsSync(bodyFile(folder, digest ?? '')))).toEqual([true, false, true]);
});

test('binds links to files in blocks too, under a digest of its own', async () => {
  const folder = await createTemporaryFolder({});
  const store = new BodyStore(folder);
  const { summary } = await store.put(compile('<CallOut>\n\n[Kế hoạch](a.pdf)\n\n</CallOut>'));
  const one = await store.bindFiles(summary, () => '/tep/1/a.pdf');
  const two = await store.bindFiles(summary, () => '/tep/2/a.pdf');
  expect(new Set([summary.digest, one.digest, two.digest]).size).toBe(3);
});

import { expect, test } from 'vitest';
import { patchFile } from '../../serving/publication/patch-file.ts';
import { placesOf } from '../../serving/publication/places.ts';
import { createOutput } from '../../testing/output-folder.ts';
import { patchPage } from '../../testing/patch-page.ts';
import { openOutput } from './output-tree.ts';

const page = (words: string) => `<!doctype html><title>Bài</title>${`<p>${words}</p>`.repeat(50)}`;
const path = 'a/index.html';

test('a page that was changed by itself is what the next build finds published', async () => {
  const output = await createOutput();
  await output.publish((tree) => tree.put(path, page('trước')));
  expect(await patchPage(output, path, page('sau'))).toBe('done');
  expect(await output.names()).toEqual([path, `${path}.br`, `${path}.gz`]);
  expect(await output.publish((tree) => tree.put(path, page('sau')))).toMatchObject({ written: 0, kept: 1 });
  await output.publish((tree) => tree.put(path, page('trước')));
  expect(await output.text(path)).toBe(page('trước'));
});

test('loses its copies when it has become small', async () => {
  const output = await createOutput();
  await output.publish((tree) => tree.put(path, page('trước')));
  await patchPage(output, path, 'nhỏ');
  expect(await output.names()).toEqual([path]);
});

test('a change during a build stays where the build left the page as it was', async () => {
  const output = await createOutput();
  await output.publish(async (tree) => {
    for (const name of ['a', 'b', 'c']) await tree.put(`${name}/index.html`, page(name));
  });
  const tree = await openOutput(output);
  await tree.put('a/index.html', page('a'));
  tree.keep('b/index.html');
  await tree.put('c/index.html', page('c mới'));
  for (const name of ['a', 'b', 'c']) await patchPage(output, `${name}/index.html`, page(`${name} có bình luận`));
  expect(await tree.publish()).toMatchObject({ changed: ['c/index.html'] });
  expect(await output.text('a/index.html')).toBe(page('a có bình luận'));
  expect(await output.text('b/index.html')).toBe(page('b có bình luận'));
  expect(await output.text('c/index.html')).toBe(page('c mới'));
});

test('a change that was made from an older page does not take back what was published since', async () => {
  const output = await createOutput();
  await output.publish((tree) => tree.put(path, page('một')));
  const change = { bytes: Buffer.from(page('một có bình luận')), readAt: 0 };
  expect(await patchFile(placesOf(output), path, change)).toBe('overtaken');
  expect(await output.text(path)).toBe(page('một'));
});

test('is unknown where no build noted the folder', async () => {
  const output = await createOutput();
  expect(await patchFile(placesOf(output), path, { bytes: Buffer.from(''), readAt: 0 })).toBe('unknown');
});

import { rm, writeFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { createOutput, type OutputFolder } from '../../testing/output-folder.ts';
import { patchPage } from '../../testing/patch-page.ts';
import { rollBack } from './roll-back.ts';

/** Publishes one version after the other: all files, by path. */
async function publishVersions(output: OutputFolder, ...versions: readonly Record<string, string>[]): Promise<void> {
  for (const files of versions)
    await output.publish(async (tree) => {
      for (const [path, text] of Object.entries(files)) await tree.put(path, text);
    });
}

const version = (number: number) => ({
  'index.html': `trang ${number}`,
  [`bai-${number}/index.html`]: 'x'.repeat(400),
});

describe('going back', () => {
  test('shows one publication after the other again, three at most, and leads forward too', async () => {
    const output = await createOutput();
    await publishVersions(output, ...[1, 2, 3, 4, 5].map(version));
    const shown = async () => [await output.text('index.html'), (await output.names()).length];
    for (const number of [4, 3, 2]) {
      expect(await rollBack(output)).toMatchObject({ ok: true, shown: { origin: number } });
      expect(await shown()).toEqual([`trang ${number}`, 4]);
    }
    expect(await rollBack(output)).toMatchObject({ ok: false, reason: 'nothing-before' });
    expect(await rollBack({ ...output, target: 5 })).toMatchObject({ ok: true, left: 2, shown: { origin: 5 } });
    expect(await shown()).toEqual(['trang 5', 4]);
    expect(await rollBack({ ...output, target: 1 })).toMatchObject({ ok: false, reason: 'not-kept' });
    expect(await rollBack({ ...output, target: 5 })).toMatchObject({ ok: false, reason: 'shown-already' });
  });

  test('takes a build after it as the next publication, and goes back to what was shown before that', async () => {
    const output = await createOutput();
    await publishVersions(output, version(1), version(2));
    await rollBack(output);
    await publishVersions(output, version(3));
    expect(await output.text('index.html')).toBe('trang 3');
    await rollBack(output);
    expect(await output.text('index.html')).toBe('trang 1');
  });

  test('brings back files that became folders', async () => {
    const output = await createOutput();
    await publishVersions(output, { a: 'tệp', 'b/c': 'tệp' }, { 'a/index.html': 'trang', b: 'tệp' });
    await rollBack(output);
    expect(await output.names()).toEqual(['a', 'b/c']);
  });

  test('leaves alone a page that was changed by itself when the publication did not touch it', async () => {
    const output = await createOutput();
    await publishVersions(
      output,
      { 'a/index.html': 'a1', 'b/index.html': 'b1' },
      { 'a/index.html': 'a1', 'b/index.html': 'b2' },
    );
    expect(await patchPage(output, 'a/index.html', 'a1 có bình luận')).toBe('done');
    await rollBack(output);
    expect([await output.text('a/index.html'), await output.text('b/index.html')]).toEqual(['a1 có bình luận', 'b1']);
  });

  test('tells what is wrong where there is nothing to go back to', async () => {
    const output = await createOutput();
    expect(await rollBack(output)).toMatchObject({ ok: false, reason: 'nothing-published' });
    await publishVersions(output, version(1));
    expect(await rollBack(output)).toMatchObject({ ok: false, reason: 'nothing-before' });
  });

  test('leaves a folder alone in which somebody else was', async () => {
    const output = await createOutput();
    await publishVersions(output, version(1), version(2));
    await writeFile(output.at('la.txt'), 'lạ');
    expect(await rollBack(output)).toMatchObject({ ok: false, reason: 'folder-changed' });
    await rm(output.at(''), { recursive: true });
    expect(await rollBack(output)).toMatchObject({ ok: false, reason: 'folder-changed' });
  });
});

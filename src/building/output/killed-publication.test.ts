import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { openPublished } from '../../serving/publication/published-site.ts';
import { placesOf } from '../../serving/publication/places.ts';
import { createOutput, type OutputFolder } from '../../testing/output-folder.ts';
import { publishElsewhere } from '../../testing/publication-process.ts';
import { openOutput } from './output-tree.ts';
import { rollBack } from './roll-back.ts';

const page = (words: string) => `<!doctype html>${`<p>${words}</p>`.repeat(60)}`;
const before = { 'index.html': page('cũ'), 'bo/index.html': page('bỏ'), 'nho/index.html': page('to'), 'a.txt': 'giữ' };
const after = { 'index.html': page('mới'), 'them/index.html': page('thêm'), 'nho/index.html': 'nhỏ', 'a.txt': 'giữ' };

async function contentsOf(output: OutputFolder): Promise<Record<string, string>> {
  const names = await output.names();
  const texts = await Promise.all(names.map((name) => readFile(output.at(name), 'latin1')));
  return Object.fromEntries(names.map((name, index) => [name, texts[index] as string]));
}

async function publishAll(output: OutputFolder, files: Record<string, string>): Promise<void> {
  await output.publish(async (tree) => {
    for (const [path, text] of Object.entries(files)) await tree.put(path, text);
  });
}

test('a publication that is killed anywhere leaves the old site or the new one, whoever comes next', async () => {
  const [old, fresh] = await Promise.all([createOutput(), createOutput()]);
  await publishAll(old, before);
  await publishAll(fresh, after);
  const [isOld, isNew] = [await contentsOf(old), await contentsOf(fresh)];
  const seen: string[] = [];
  for (let dieAt = 0; ; dieAt++) {
    const output = await createOutput();
    await publishAll(output, before);
    const signal = await publishElsewhere({ ...output, versions: [after], dieAt });
    if (signal === undefined) break;
    // The server finishes it as well as the next build does.
    if (dieAt % 2 === 0) expect(await openPublished(placesOf(output))).toBeDefined();
    else await openOutput(output).then((tree) => tree.abandon());
    const found = await contentsOf(output);
    const isPublished = 'them/index.html' in found;
    expect(found, `killed before call ${dieAt}`).toEqual(isPublished ? isNew : isOld);
    seen.push(isPublished ? 'new' : 'old');
    await publishAll(output, after);
    expect(await contentsOf(output)).toEqual(isNew);
    expect(await rollBack(output)).toMatchObject({ ok: true });
    expect(await contentsOf(output)).toEqual(isOld);
  }
  // Old up to the moment when the journal stands, new from then on.
  expect(seen.join(' ')).toMatch(/^(?:old ){2}(?:new ?){20,}$/);
}, 120_000);

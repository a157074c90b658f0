import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { exportShapes } from '../../testing/old-sites/export-shapes.ts';
import { exportPieces, type MadeItem, writeExport } from '../../testing/old-sites/write-export.ts';
import { createTemporaryFolder } from '../../testing/temporary-folder.ts';
import { ExportError, readExport } from './read-export.ts';

async function read(content: string | Uint8Array) {
  const folder = await createTemporaryFolder({ 'export.xml': content });
  const parts = [];
  for await (const part of readExport(join(folder, 'export.xml'))) parts.push(part);
  return parts;
}

const problemOf = (content: string | Uint8Array) =>
  read(content).then(
    () => undefined,
    (error: unknown) => (error instanceof ExportError ? error.problem : error),
  );

test('gives out the site, its authors and its items', async () => {
  const parts = await read(writeExport(exportShapes));
  expect(parts.map(({ kind }) => kind).filter((kind) => kind !== 'item')).toEqual(['site', 'author']);
  expect(parts.filter(({ kind }) => kind === 'item')).toHaveLength(exportShapes.length);
  expect(JSON.stringify(parts)).not.toMatch(/203\.0\.113|hoa@example/);
});

test('steps over control signs that plugins leave behind', async () => {
  const parts = await read(writeExport([{ id: 1, title: 'Một', content: 'a\u000Bb\u0000c' }]));
  expect(parts.at(-1)).toMatchObject({ item: { content: 'abc' } });
});

test('tells where a file is cut off, is another kind, or not in UTF-8', async () => {
  const whole = writeExport(exportShapes);
  expect(await problemOf(whole.slice(0, whole.length / 2))).toMatchObject({ code: 'export-broken' });
  expect(await problemOf('<html><body>Chào</body></html>')).toMatchObject({ code: 'export-not-wordpress' });
  expect(await problemOf('')).toMatchObject({ code: 'export-not-wordpress' });
  expect(await problemOf(Buffer.from(whole, 'utf16le'))).toMatchObject({ code: 'export-encoding' });
  await expect(readExport('/khong/co.xml').next()).rejects.toMatchObject({ problem: { code: 'export-missing' } });
});

test('does not follow entities that multiply', async () => {
  const bomb = '<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>';
  expect(await problemOf(`${bomb}<rss><channel><title>&b;</title></channel></rss>`)).toMatchObject({
    code: 'export-broken',
  });
});

test('reads ten thousand posts in a memory smaller than the file', { timeout: 60_000 }, async () => {
  function* posts(): Generator<MadeItem> {
    const content = 'Bà con xóm Lũng Tám hiến đất làm đường. '.repeat(120);
    for (let id = 1; id <= 10_000; id++) yield { id, title: `Bài ${id}`, content };
  }
  const file = join(await createTemporaryFolder({}), 'export.xml');
  const out = createWriteStream(file);
  for (const piece of exportPieces(posts())) if (!out.write(piece)) await once(out, 'drain');
  out.end();
  await once(out, 'close');
  const reader = fileURLToPath(new URL('read-export.ts', import.meta.url));
  const code = `const { readExport } = await import(${JSON.stringify(reader)}); let n = 0;
    for await (const part of readExport(${JSON.stringify(file)})) if (part.kind === 'item') n++; console.log(n);`;
  const { stdout } = spawnSync(process.execPath, ['--max-old-space-size=32', '--input-type=module', '-e', code]);
  expect(out.bytesWritten).toBeGreaterThan(50e6);
  expect(stdout.toString().trim()).toBe('10000');
});

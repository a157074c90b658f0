import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import sharp from 'sharp';
import { openSqlite } from '../../comments/storage/sqlite/open-sqlite.ts';
import { exportShapes } from '../../testing/old-sites/export-shapes.ts';
import { type MadeItem, writeExport } from '../../testing/old-sites/write-export.ts';
import { createTemporaryFolder } from '../../testing/temporary-folder.ts';

/** Enough posts with comments and pictures that an import lasts some hundred milliseconds after its start. */
const posts: MadeItem[] = Array.from({ length: 60 }, (_, index) => ({
  id: 1000 + index,
  title: `Bài ${index}`,
  slug: `bai-${index % 40}`,
  content: `Đoạn một của bài ${index}.\n\n<img class="wp-image-2${1 + (index % 2)}" src="https://tuyengiao.example.vn/wp-content/uploads/2019/05/anh-${1 + (index % 2)}.jpg">\n\nĐoạn hai.`,
  comments: [{ id: 5000 + index, text: `Lời bàn ${index}` }],
}));

async function makeFolder(): Promise<string> {
  const picture = (background: string) =>
    sharp({ create: { width: 300, height: 200, channels: 3, background } })
      .jpeg()
      .toBuffer();
  return createTemporaryFolder({
    'content/danh-muc/chuyen-muc.yaml': '- { id: tin-tuc-su-kien, name: Tin tức, description: Tin. }\n',
    'export.xml': writeExport([...exportShapes, ...posts]),
    'uploads/2019/05/anh-1.jpg': await picture('#c33'),
    'uploads/2019/05/anh-2.jpg': await picture('#3c3'),
  });
}

/** Stories of the export that become entries. */
const STORIES = posts.length + 9;

/** Runs an import in a process of its own, which kills itself some time after it has begun to write. */
async function runOnce(folder: string, killAfterMs?: number): Promise<boolean> {
  const here = (path: string) => JSON.stringify(fileURLToPath(new URL(path, import.meta.url)));
  const code = `const { openWordpress, wordpressMapping } = await import(${here('../wordpress/open-wordpress.ts')});
    const { runImport } = await import(${here('run-import.ts')});
    const { readEnvironment } = await import(${here('../../environment/read-environment.ts')});
    const files = { media: 'uploads', isFetching: false };
    const site = await openWordpress('export.xml', wordpressMapping.parse({}), files);
    const kill = () => process.kill(process.pid, 'SIGKILL');
    await runImport(site, readEnvironment(process.env, process.cwd()).value, {
      out: undefined, isDraft: false, withComments: true,
      onProgress({ phase, count }) {
        if (phase === 'reading' && count === ${STORIES} && ${String(killAfterMs !== undefined)})
          setTimeout(kill, ${killAfterMs ?? 0});
      },
    });`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], {
    cwd: folder,
    env: { ...process.env, CONTENT_DIR: 'content', DATA_DIR: 'data', OUT_DIR: 'dist', DATABASE_URL: '' },
    stdio: 'ignore',
  });
  const [exitCode] = (await once(child, 'exit')) as [number | null];
  return exitCode === 0;
}

async function resultIn(folder: string) {
  const found = await readdir(join(folder, 'content'), { recursive: true, withFileTypes: true });
  const names = found.filter((item) => item.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  const files = await Promise.all(
    names.sort().map(async (name) => [name.slice(folder.length), await readFile(name, 'base64')]),
  );
  const database = openSqlite(join(folder, 'data/lan-toa.sqlite'));
  const comments = await database.all({
    sql: 'SELECT id, story, parent, text, state, received_at FROM comments ORDER BY id',
    values: [],
  });
  const events = await database.all({
    sql: 'SELECT comment, kind, COUNT(*) AS events FROM comment_events GROUP BY comment, kind ORDER BY comment, kind',
    values: [],
  });
  await database.close();
  return { files, comments, events };
}

test('an import that is killed again and again ends as one that was left in peace', { timeout: 180_000 }, async () => {
  const [peaceful, killed] = [await makeFolder(), await makeFolder()];
  expect(await runOnce(peaceful)).toBe(true);
  let kills = 0;
  for (let turn = 0; turn < 8; turn++) {
    const isWhole = await runOnce(killed, Math.floor(Math.random() * 300));
    if (!isWhole) kills++;
    else break;
  }
  expect(kills).toBeGreaterThan(2);
  expect(await runOnce(killed)).toBe(true);
  expect(await resultIn(killed)).toEqual(await resultIn(peaceful));
});

import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, it } from 'vitest';
import { article, createContentFolder } from '../../testing/content-folder.ts';
import { createTemporaryFolder } from '../../testing/temporary-folder.ts';
import { bytesOfBlob } from './blobs.ts';
import { finishRecord } from './journal.ts';
import { openRepository } from './repository.ts';
import { readGit } from './run-git.ts';

const PROCESS = join(import.meta.dirname, '../../testing/newsroom/saving-process.ts');

/** Runs a saving process and kills it after some saves and a moment more; resolves to the versions that it told of. */
async function killWhileSaving(
  contentDir: string,
  dataDir: string,
  from: number,
  saves: number,
  ms: number,
): Promise<string[]> {
  const child = spawn(process.execPath, [PROCESS, contentDir, dataDir, String(from)], {
    stdio: ['ignore', 'pipe', 'inherit'],
    // Most of a start is compiling.
    env: { ...process.env, NODE_COMPILE_CACHE: join(dataDir, 'compiled') },
  });
  const told: string[] = [];
  const ended = new Promise<void>((resolve) => child.on('exit', () => resolve()));
  for await (const line of createInterface({ input: child.stdout })) {
    told.push(line);
    if (told.length === saves + 1) setTimeout(() => child.kill('SIGKILL'), ms);
  }
  await ended;
  return told.slice(1);
}

it('loses nothing that was saved, and leaves nothing half, when it is killed at any moment', async () => {
  const contentDir = await createContentFolder({
    'tin-tuc/2026/bai-thu/index.mdx': article(),
    'tin-tuc/2026/nhap/index.mdx': article().replace('đã duyệt', 'nháp'),
  });
  const dataDir = await createTemporaryFolder({});
  const opened = await openRepository(contentDir);
  if (!opened.ok) throw new Error(opened.problem.args.said);
  const repository = opened.value;
  let saved = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const versions = await killWhileSaving(contentDir, dataDir, round * 100, round % 3, (round * 37) % 190);
    await finishRecord(repository);
    // What was told as saved can be had again, and the folder is as the last record says.
    for (const version of versions) expect(await bytesOfBlob(contentDir, version)).toBeDefined();
    expect(await readGit(contentDir, ['status', '--porcelain', '--untracked-files=all'])).toBe('');
    saved += versions.length;
  }
  expect(saved).toBeGreaterThan(0);
  await readGit(contentDir, ['fsck', '--strict', '--no-dangling']);
  expect(await readFile(join(contentDir, 'tin-tuc/2026/bai-thu/index.mdx'), 'utf8')).toContain('state: đã duyệt');
}, 240_000);

const ROUNDS = 30;

import { readdir } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { writeWorkerConfig } from '../../../testing/comments/worker-site.ts';
import { createTemporaryFolder } from '../../../testing/temporary-folder.ts';
import { migrations } from '../../storage/migrations/migrations.ts';
import { runD1Command } from './run-d1-command.ts';

it('makes the tables and the first account of a worker that runs on this machine', { timeout: 120_000 }, async () => {
  const folder = await createTemporaryFolder({});
  const options = {
    configPath: await writeWorkerConfig(folder, { 'index.html': '' }),
    siteUrl: 'https://lantoa.example',
  };
  expect((await runD1Command([], options)).isDone).toBe(false);
  const first = await runD1Command(['migrate'], options);
  for (const { name } of migrations) expect(first.words).toContain(name);
  expect((await runD1Command(['migrate'], options)).words).toBe('Các bảng đã đủ, không cần làm gì.');
  const { words } = await runD1Command(['editors', 'them', 'lan', 'Nông Thị Lan'], options);
  expect(words).toContain('https://lantoa.example/bien-tap/dang-nhap/#loi-moi=');
  expect((await runD1Command(['editors'], options)).words).toContain('Nông Thị Lan');
  // Where `wrangler dev` with the same settings looks for it.
  expect(await readdir(folder)).toContain('.wrangler');
});

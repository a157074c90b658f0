import { copyFile, link, mkdir, utimes } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { listFiles, type ListedFile } from '../../serving/list-files.ts';
import { precompressFolder } from '../../serving/precompress.ts';
import { runPool } from '../../serving/run-pool.ts';
import { INDEX_PATH } from '../../search/index-path.ts';
import { isForReaders } from '../../search/indexing/write-index.ts';

/** Compresses what is new in a kept index, then puts index and copies into the output; returns how many files. */
export async function publishIndex(folder: string, outDir: string): Promise<number> {
  // Compressed where they are kept, so that a shard's copies last as long as the shard; a new story's shard should not take long.
  await precompressFolder(folder, 9);
  const files = (await listFiles(folder)).filter(({ name }) => isForReaders(name));
  const target = join(outDir, INDEX_PATH);
  for (const place of new Set(files.map(({ name }) => dirname(name))))
    await mkdir(join(target, place), { recursive: true });
  await runPool(files, 32, (file) => place(file, join(target, file.name)));
  return files.length;
}

/** A hard link costs no bytes. Across file systems it is a copy of the same age, because age tells which compressed copies are fresh. */
async function place({ file, mtimeMs }: ListedFile, to: string): Promise<void> {
  await link(file, to).catch(async () => {
    await copyFile(file, to);
    await utimes(to, mtimeMs / 1_000, mtimeMs / 1_000);
  });
}

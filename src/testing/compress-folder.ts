import { readFile, utimes, writeFile } from 'node:fs/promises';
import { listFiles } from '../serving/list-files.ts';
import { compressCopies } from '../serving/publication/compress-copies.ts';

/** Writes the compressed copies beside the files of a folder, as a publication does: with the times of their files. */
export async function compressFolder(folder: string): Promise<void> {
  for (const { name, file, mtimeMs } of await listFiles(folder)) {
    for (const [form, bytes] of Object.entries(await compressCopies(name, await readFile(file)))) {
      await writeFile(`${file}.${form}`, bytes as Uint8Array);
      await utimes(`${file}.${form}`, mtimeMs / 1_000, mtimeMs / 1_000);
    }
  }
}

import type { Warn } from '../body/html/clean-html.ts';
import type { EntryFile } from '../entry/entry-draft.ts';
import { cleanPicture } from '../pictures/clean-picture.ts';
import type { WordPicture } from './word-to-html.ts';

/** Cleaned pictures as files, and the file name of each `anh:0` of the HTML; refused ones have none and are told. */
export interface KeptPictures {
  readonly files: readonly EntryFile[];
  readonly nameOf: (src: string) => string | undefined;
}

/** Cleans the pictures one after the other, so that a long album does not need all memory at once. */
export async function keepPictures(pictures: readonly WordPicture[], warn: Warn): Promise<KeptPictures> {
  const files: EntryFile[] = [];
  const names = new Map<string, string>();
  for (const [index, { bytes }] of pictures.entries()) {
    const cleaned = await cleanPicture(bytes);
    if ('problem' in cleaned) {
      warn('picture-refused', { ...cleaned.problem.args, number: index + 1, reason: cleaned.problem.code });
      continue;
    }
    for (const { code, args } of cleaned.warnings)
      warn('picture-refused', { ...args, number: index + 1, reason: code });
    const same = files.find((file) => Buffer.compare(file.bytes, cleaned.bytes) === 0);
    const name = same?.name ?? `anh-${String(files.length + 1)}${cleaned.extension}`;
    if (same === undefined) files.push({ name, bytes: cleaned.bytes });
    names.set(`anh:${String(index)}`, name);
  }
  return { files, nameOf: (src) => names.get(src) };
}

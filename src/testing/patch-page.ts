import { stat } from 'node:fs/promises';
import { patchFile, type PatchOutcome } from '../serving/publication/patch-file.ts';
import { placesOf } from '../serving/publication/places.ts';
import type { OutputFolder } from './output-folder.ts';

/** Changes one published page as a decision about a comment does. */
export async function patchPage(output: OutputFolder, path: string, text: string): Promise<PatchOutcome> {
  const { mtimeMs } = await stat(output.at(path));
  return patchFile(placesOf(output), path, { bytes: Buffer.from(text), readAt: mtimeMs });
}

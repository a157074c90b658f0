import type { Entry, FileAsset, PictureAsset } from '../../content-model/entry.ts';

/** The picture of that name beside the entry; throws when there is none, because the checker has refused such an entry before. */
export function pictureOf(entry: Entry, name: string): PictureAsset {
  const asset = entry.assets[name];
  if (asset?.kind !== 'picture') throw new Error(`${entry.id}: no picture “${name}” among the assets of the entry`);
  return asset;
}

/** The file of that name beside the entry; throws when there is none, because the checker has refused such an entry before. */
export function fileOf(entry: Entry, name: string): FileAsset {
  const asset = entry.assets[name];
  if (asset?.kind !== 'file') throw new Error(`${entry.id}: no file “${name}” among the assets of the entry`);
  return asset;
}

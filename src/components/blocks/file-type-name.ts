import type { FileAsset } from '../../content-model/entry.ts';

/** The name by which readers know the type of a file, from the end of its address: "PDF", "MP4", "MP3". */
export function fileTypeName(file: FileAsset): string {
  const end = /\.([a-z0-9]+)$/iu.exec(file.url)?.[1] ?? file.type.replace(/^.*\//u, '');
  return end.toUpperCase();
}

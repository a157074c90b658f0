import type { AssetKind } from './field.ts';

/** The file name endings that each kind of file may have, with their media types. */
export const assetTypes: Readonly<Record<AssetKind, Readonly<Record<string, string>>>> = {
  picture: {
    '.jpg': 'image/jpeg',
    '.jpeg': 'image/jpeg',
    '.png': 'image/png',
    '.webp': 'image/webp',
    '.avif': 'image/avif',
    '.tif': 'image/tiff',
    '.tiff': 'image/tiff',
  },
  document: { '.pdf': 'application/pdf' },
  audio: { '.mp3': 'audio/mpeg', '.ogg': 'audio/ogg', '.opus': 'audio/ogg', '.m4a': 'audio/mp4' },
  video: { '.mp4': 'video/mp4', '.webm': 'video/webm' },
  captions: { '.vtt': 'text/vtt' },
  recipients: { '.csv': 'text/csv', '.yaml': 'application/yaml', '.yml': 'application/yaml' },
};

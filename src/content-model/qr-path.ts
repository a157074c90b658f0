import type { Entry } from './entry.ts';

/** The path of the QR code that leads to an entry. */
export function qrPath({ collection, slug }: Pick<Entry, 'collection' | 'slug'>): string {
  return `/ma-qr/${collection}/${slug}.svg`;
}

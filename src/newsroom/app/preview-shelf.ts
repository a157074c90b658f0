import { randomUUID } from 'node:crypto';

/** Pages that were lately previewed, by addresses that nobody can guess. */
export interface PreviewShelf {
  /** Keeps a page and tells its address. */
  readonly put: (html: string) => string;
  readonly get: (token: string) => string | undefined;
}

/** Below it stand previewed pages. */
export const PREVIEWS = '/toa-soan/xem-truoc/';
const MOST = 20;

/** Creates the shelf; the oldest pages go. */
export function createPreviewShelf(): PreviewShelf {
  const pages = new Map<string, string>();
  return {
    put(html) {
      const token = randomUUID();
      pages.set(token, html);
      for (const old of [...pages.keys()].slice(0, -MOST)) pages.delete(old);
      return `${PREVIEWS}${token}/`;
    },
    get: (token) => pages.get(token),
  };
}

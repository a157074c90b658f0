import type { Page } from 'playwright-core';

/** What a request brings: the page itself, its styles, scripts, typefaces, pictures, or anything else. */
export type ViewPart = 'html' | 'css' | 'js' | 'fonts' | 'picture' | 'other';

/** What crosses the line, headers included, until a page stands on the screen without being scrolled. */
export interface FirstView {
  readonly bytes: Readonly<Record<ViewPart, number>>;
  readonly total: number;
  readonly requests: number;
}

/** Most bytes of the first view of an article with its lead picture, at 390 px and one device pixel per CSS pixel. */
export const firstViewLimit = 150_000;

/** Opens an address in a blank page and counts what is loaded until the network rests; nothing may be cached. */
export async function measureFirstView(page: Page, path: string): Promise<FirstView> {
  const session = await page.context().newCDPSession(page);
  const bytes: Record<ViewPart, number> = { html: 0, css: 0, js: 0, fonts: 0, picture: 0, other: 0 };
  const kinds = new Map<string, ViewPart>();
  let requests = 0;
  await session.send('Network.enable');
  session.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, partOf(type)));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    requests++;
    bytes[kinds.get(requestId) ?? 'other'] += encodedDataLength;
  });
  await page.goto(path, { waitUntil: 'networkidle' });
  await session.detach();
  return { bytes, total: Object.values(bytes).reduce((sum, part) => sum + part, 0), requests };
}

function partOf(type: string): ViewPart {
  const parts: Readonly<Record<string, ViewPart>> = {
    Document: 'html',
    Stylesheet: 'css',
    Script: 'js',
    Font: 'fonts',
    Image: 'picture',
  };
  return parts[type] ?? 'other';
}

import type { Page } from 'playwright-core';

/** What crosses the line: the page itself, its styles, scripts, typefaces, pictures, anything else; and the headers of all. */
export type ViewPart = 'html' | 'css' | 'js' | 'fonts' | 'picture' | 'other' | 'headers';

/** The compressed bytes that come until a page stands on the screen without being scrolled. */
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
  const bytes: Record<ViewPart, number> = { html: 0, css: 0, js: 0, fonts: 0, picture: 0, other: 0, headers: 0 };
  const begun = new Map<string, { readonly part: ViewPart; readonly headers: number }>();
  let requests = 0;
  await session.send('Network.enable');
  session.on('Network.responseReceived', ({ requestId, type, response }) => {
    begun.set(requestId, { part: partOf(type), headers: response.encodedDataLength });
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const { part, headers } = begun.get(requestId) ?? { part: 'other', headers: 0 };
    requests++;
    bytes[part] += encodedDataLength - headers;
    bytes.headers += headers;
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

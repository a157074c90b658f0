/** A page on the device, as the offline page lists it. */
export interface KeptPage {
  readonly path: string;
  /** Text of its title element, entities not yet decoded. */
  readonly title: string;
  /** When it was fetched, in milliseconds since 1/1/1970. */
  readonly keptAt: number;
}

const KEPT_AT = 'x-lt-luc';
const KEPT_TITLE = 'x-lt-ten';

/** A copy of a page for the cache, with its title and the time written on it. */
export async function stampPage(response: Response, now: number): Promise<Response> {
  const html = await response.text();
  const headers = bodyHeaders(response);
  headers.set(KEPT_AT, String(now));
  // Header values are bytes: Vietnamese letters go encoded.
  headers.set(KEPT_TITLE, encodeURIComponent(/<title>([^<]*)<\/title>/.exec(html)?.[1] ?? ''));
  return new Response(html, { headers });
}

/** Reads what `stampPage` wrote; undefined for anything else. */
export function readStamp(path: string, { headers }: Response): KeptPage | undefined {
  const keptAt = Number(headers.get(KEPT_AT) ?? Number.NaN);
  if (Number.isNaN(keptAt)) return undefined;
  return { path, keptAt, title: decodeURIComponent(headers.get(KEPT_TITLE) ?? '') };
}

/** The kept page with a notice above its content, so that nobody takes it for today's. */
export async function withNotice(kept: Response, notice: string): Promise<Response> {
  const html = await kept.text();
  const aside = `<aside class="notice kept-notice" data-kept><p class="frame">${notice}</p></aside>`;
  return new Response(
    html.replace(/<main(?=[\s>])/, (main) => aside + main),
    { headers: bodyHeaders(kept) },
  );
}

/** The text is decoded: what described its coded form no longer holds. */
function bodyHeaders(response: Response): Headers {
  const headers = new Headers(response.headers);
  headers.delete('content-encoding');
  headers.delete('content-length');
  return headers;
}

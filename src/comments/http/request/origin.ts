/**
 * Whether a post comes from a page of the site: its `Origin` is the site's or the function's own. A missing one counts only where the
 * browser itself vouches for it (`Sec-Fetch-Site`, which no page can set); "null" never does.
 */
export function isFromSite(request: Request, siteOrigin: string): boolean {
  const origin = request.headers.get('Origin');
  if (origin === null) return request.headers.get('Sec-Fetch-Site') === 'same-origin';
  if (origin === siteOrigin) return true;
  // Behind a proxy that ends TLS the function sees http where the reader has https: the host is what counts.
  return URL.canParse(origin) && new URL(origin).host === new URL(request.url).host;
}

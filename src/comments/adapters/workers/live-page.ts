const TIMEOUT_MS = 20_000;

/** Reads pages as readers get them, from a site's origin and past the caches on the way; undefined where there is none. */
export function fetchPageFrom(
  origin: string,
  clock: () => number,
  send: typeof fetch = fetch,
): (path: string) => Promise<string | undefined> {
  return async (path) => {
    const address = new URL(path, origin);
    // A cache in front may not heed the header; an address that was never asked for is not in it.
    address.searchParams.set('kiem-tra', clock().toString(36));
    const response = await send(address, {
      headers: { 'Cache-Control': 'no-cache' },
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if (response.status === 404 || response.status === 410) return undefined;
    if (!response.ok) throw new Error(`${path} answered ${response.status}.`);
    return response.text();
  };
}

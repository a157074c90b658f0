/** Hashed names never change their content: keep for a year without asking. */
export const IMMUTABLE = 'public, max-age=31536000, immutable';

/**
 * Pages are kept but asked for each time: a correction or a withdrawal must show at once, and the answer to an unchanged page is a
 * 304 of a few hundred bytes from memory.
 */
export const REVALIDATE = 'public, max-age=0, must-revalidate';

/** A redirect may change its mind (a story renamed back), so browsers must not keep a 301 for good. */
export const REDIRECT = 'public, max-age=3600';

/** The Cache-Control of a file of the site, by its path from the root. */
export function cacheControlOf(path: string): string {
  // The browser must see a new service worker at its next look, whatever proxies think of max-age.
  if (path === '/sw.js') return 'no-cache';
  return isHashed(path) ? IMMUTABLE : REVALIDATE;
}

/**
 * Whether the path carries a digest of the content: everything in `/_astro/`, and assets with eight or more hexadecimal digits set apart
 * in the name or with a folder named by ten or more.
 */
export function isHashed(path: string): boolean {
  if (path.startsWith('/_astro/')) return true;
  const name = path.slice(path.lastIndexOf('/') + 1);
  return HASHABLE.test(name) && (DIGEST.test(name) || DIGEST_FOLDER.test(path));
}

const HASHABLE = /\.(?:webp|avif|jpe?g|png|svg|gif|woff2?|css|js|wasm|mp3|m4a|ogg|opus|mp4|webm|vtt|pdf|json|txt)$/i;
/** Letters and digits both, so that the date in `le-phat-dong-20200225.webp` is no digest. */
const DIGEST = /(?:^|[._-])(?=\d*[a-f])(?=[a-f]*\d)[0-9a-f]{8,64}(?=[._-])/;
/** The address word of a story is hardly ever ten signs of digits and the letters a to f alone, and its page is not hashable. */
const DIGEST_FOLDER = /\/[0-9a-f]{10,64}\//;

import { findRedirect, redirectLocation } from './redirects.ts';
import type { SiteFile, SiteManifest } from './site-manifest.ts';
import { decodePath, foldPath } from './web-path.ts';

/** What stands at an address. */
export type Resolution =
  | { readonly kind: 'file'; readonly file: SiteFile; readonly status: 200 | 404 | 410 }
  | { readonly kind: 'redirect'; readonly location: string; readonly status: 301 | 302 }
  | { readonly kind: 'nothing'; readonly status: 404 | 410 };

/**
 * Looks an address up; `search` is the query with its question mark, or empty. Old addresses with a query, forced redirects (`301!`)
 * and withdrawn pages (410) come before files, other redirects after them: a redirect left over from a rename must not hide a page that exists.
 */
export function resolveAddress(manifest: SiteManifest, pathname: string, search: string): Resolution {
  const path = decodePath(pathname);
  if (path === undefined) return missing(manifest, 404);

  const file = manifest.files.get(path);
  const elsewhere = file ? undefined : otherSpelling(manifest, path);
  const rule = findRedirect(manifest.redirects, path, search);
  if (rule?.status === 410) return gone(manifest, rule.to);
  if (rule && (rule.forced || rule.query.length > 0 || (!file && !elsewhere))) {
    return { kind: 'redirect', location: redirectLocation(rule, search), status: rule.status };
  }
  if ((file ?? elsewhere)?.url === manifest.notFound?.url) return missing(manifest, 404);
  if (file) return { kind: 'file', file, status: 200 };
  return elsewhere ? { kind: 'redirect', location: elsewhere.url + search, status: 301 } : missing(manifest, 404);
}

/** The page of an address written with capitals, with `index.html`, or with one slash too few or too many at its end. */
function otherSpelling(manifest: SiteManifest, path: string): SiteFile | undefined {
  const folded = foldPath(path);
  const page = folded.replace(/\/index\.html$/, '/');
  return manifest.folded.get(page) ?? manifest.folded.get(page.endsWith('/') ? page.slice(0, -1) : `${page}/`);
}

function gone(manifest: SiteManifest, to: string): Resolution {
  const file = manifest.files.get(decodePath(to) ?? '') ?? manifest.files.get(`${decodePath(to) ?? ''}/`);
  return file ? { kind: 'file', file, status: 410 } : missing(manifest, 410);
}

function missing(manifest: SiteManifest, status: 404 | 410): Resolution {
  return manifest.notFound ? { kind: 'file', file: manifest.notFound, status } : { kind: 'nothing', status };
}

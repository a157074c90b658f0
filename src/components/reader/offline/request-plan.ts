/** How the worker answers: `page` network first, `fixed` and `picture` from the device first, `pass` not at all. */
export type RequestPlan = 'page' | 'fixed' | 'picture' | 'pass';

/** What the plan depends on. */
export interface RequestFacts {
  readonly method: string;
  readonly url: string;
  /** Whether the reader goes to this address, rather than a page asking for a part of itself. */
  readonly navigates: boolean;
}

/** Decides about a request; `shell` holds the paths that came with the worker. */
export function planRequest(
  { method, url, navigates }: RequestFacts,
  origin: string,
  shell: ReadonlySet<string>,
): RequestPlan {
  const { origin: from, pathname } = new URL(url);
  if (method !== 'GET' || from !== origin || isPrivate(pathname)) return 'pass';
  if (navigates) return 'page';
  if (pathname.startsWith('/_astro/') || shell.has(pathname)) return 'fixed';
  return /^\/(?:anh|ma-qr)\//.test(pathname) ? 'picture' : 'pass';
}

/** Whether a page of this path may lie on the device: no editors' pages, none whose content is made on the spot. */
export function mayKeep(pathname: string): boolean {
  return pathname.endsWith('/') && !isPrivate(pathname) && !/^\/(?:tim-kiem|da-luu|ngoai-tuyen)\//.test(pathname);
}

function isPrivate(pathname: string): boolean {
  return /^\/(?:api|bien-tap|toa-soan)(?:\/|$)/.test(pathname);
}

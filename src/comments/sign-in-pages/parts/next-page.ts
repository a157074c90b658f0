import { DESK_PAGE } from '../../domain/desk-place.ts';

/** Where an editor signs in to come back to a page of the desk, and to the comment that was open there. */
export function signInAddress({ pathname, hash }: Pick<Location, 'pathname' | 'hash'>): string {
  return `/bien-tap/dang-nhap/?tiep=${pathname}${encodeURIComponent(hash)}`;
}

/** The page that asked for the sign-in (`?tiep=`): only one of the desk's or the newsroom's own, never another site. */
export function nextPage(search: string): string {
  const asked = new URLSearchParams(search).get('tiep') ?? '';
  return /^\/(?:bien-tap|toa-soan)\/[a-z0-9/?=&-]*(?:#[\w/-]*)?$/.test(asked) && !asked.includes('//')
    ? asked
    : DESK_PAGE;
}

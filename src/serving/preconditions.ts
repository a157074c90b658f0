/** Whether If-None-Match names the tag (weak comparison, RFC 9110, 13.1.2): the reader has this very version. */
export function matchesEntityTag(header: string | null, etag: string): boolean {
  if (header === null) return false;
  if (header.trim() === '*') return true;
  return header.split(',').some((member) => member.trim().replace(/^W\//, '') === etag);
}

/** Whether a range may be taken from this version (If-Range, strong comparison; dates never match, as the site sends none). */
export function allowsRange(ifRange: string | null, etag: string): boolean {
  return ifRange === null || ifRange.trim() === etag;
}

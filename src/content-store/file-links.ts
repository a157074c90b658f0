import type { Segment } from '../content-model/blocks/segments.ts';

/**
 * The address that stands in a compiled body for a file beside its entry, until the file's digest is known.
 * No author can write it: the compiler refuses the protocol, and text never holds a raw `<a`.
 */
export function fileHref(name: string, fragment: string): string {
  return `tep:${encodeURIComponent(name)}${fragment}`;
}

/** The segments with the real addresses of files; a name without an address loses its link target. */
export function bindFileLinks(segments: readonly Segment[], urlOf: (name: string) => string | undefined): Segment[] {
  return segments.map((segment) => {
    if (typeof segment !== 'string') return { ...segment, children: bindFileLinks(segment.children, urlOf) };
    return segment.replace(placeholder, (_, encoded: string, fragment = '') => {
      const url = urlOf(decodeURIComponent(encoded));
      return url === undefined ? '<a' : `<a href="${url}${fragment}"`;
    });
  });
}

const placeholder = /<a href="tep:([^"#]*)(#[^"]*)?"/gu;

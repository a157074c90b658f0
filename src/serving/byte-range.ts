/** First and last byte, both included. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/** What a Range header asks of a file: nothing usable (send it whole), one range, or bytes that do not exist. */
export type RangeRequest =
  { readonly kind: 'whole' } | { readonly kind: 'unsatisfiable' } | ({ readonly kind: 'part' } & ByteRange);

/**
 * Reads a single `bytes=` range (RFC 9110, 14.1.2) against a file of `size` bytes. Several ranges and malformed headers mean the
 * whole file, as the standard allows: no player asks for several, and answering them is a known way to overload servers.
 */
export function parseByteRange(header: string | null, size: number): RangeRequest {
  const match = header === null ? null : /^bytes=[ \t]*(\d*)-(\d*)[ \t]*$/i.exec(header);
  const [first, last] = [match?.[1] ?? '', match?.[2] ?? ''];
  if (first === '' && last === '') return { kind: 'whole' };
  if (first === '') {
    const length = Math.min(Number(last), size);
    return length === 0 ? { kind: 'unsatisfiable' } : { kind: 'part', start: size - length, end: size - 1 };
  }
  const start = Number(first);
  if (last !== '' && Number(last) < start) return { kind: 'whole' };
  if (start >= size) return { kind: 'unsatisfiable' };
  return { kind: 'part', start, end: last === '' ? size - 1 : Math.min(Number(last), size - 1) };
}

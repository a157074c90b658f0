/** A content coding that the server can send. */
export type ContentCoding = 'br' | 'gzip' | 'identity';

/** Parses an Accept-Encoding header (RFC 9110, 12.5.3) into coding → weight 0…1; malformed members are skipped. */
export function parseAcceptEncoding(header: string): Map<string, number> {
  const weights = new Map<string, number>();
  for (const member of header.split(',')) {
    const match = MEMBER.exec(member);
    const coding = match?.[1]?.toLowerCase();
    if (coding === undefined) continue;
    weights.set(coding === 'x-gzip' ? 'gzip' : coding, Number(match?.[2] ?? 1));
  }
  return weights;
}

/** Chooses the heaviest acceptable coding of those available (`identity` always is one); undefined means that none is acceptable. */
export function chooseCoding(header: string | null, available: ReadonlySet<ContentCoding>): ContentCoding | undefined {
  // Without the header anything may be sent, but such clients (curl, old feed readers) rarely decode.
  if (header === null) return 'identity';
  const weights = parseAcceptEncoding(header);
  const wildcard = weights.get('*');
  const identity = weights.get('identity') ?? (wildcard === 0 ? 0 : UNLISTED_IDENTITY);
  let best: ContentCoding | undefined = identity > 0 ? 'identity' : undefined;
  let bestWeight = identity;
  for (const coding of SMALLEST_LAST) {
    const weight = weights.get(coding) ?? wildcard ?? 0;
    if (weight > 0 && weight >= bestWeight && available.has(coding)) {
      best = coding;
      bestWeight = weight;
    }
  }
  return best;
}

/** Acceptable, yet after everything that the client names: below the smallest weight that the grammar allows. */
const UNLISTED_IDENTITY = 0.000_1;
const SMALLEST_LAST = ['gzip', 'br'] as const;
const MEMBER = /^[ \t]*([!#$%&'*+.^_`|~0-9A-Za-z-]+)[ \t]*(?:;[ \t]*[qQ]=(0(?:\.\d{0,3})?|1(?:\.0{0,3})?)[ \t]*)?$/;

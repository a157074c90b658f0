import type { Literal } from '../../content-model/blocks/segments.ts';

/** A literal as it stands between the braces of an attribute, on one line, spaced as the sample entries are. */
export function writeLiteral(value: Literal): string {
  if (isList(value)) return `[${value.map(writeLiteral).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const parts = Object.entries(value).map(([key, part]) => `${JSON.stringify(key)}: ${writeLiteral(part)}`);
    return parts.length === 0 ? '{}' : `{ ${parts.join(', ')} }`;
  }
  return JSON.stringify(value);
}

function isList(value: Literal): value is readonly Literal[] {
  return Array.isArray(value);
}

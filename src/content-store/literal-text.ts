/** The readable words in a block's props: strings that are not identifiers, file names or choices. */
export function literalText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(literalText).join(' ');
  if (value !== null && typeof value === 'object') {
    return Object.entries(value)
      .filter(([key]) => !notWords.has(key))
      .map(([, child]) => literalText(child))
      .join(' ');
  }
  return '';
}

const notWords = new Set([
  'src',
  'file',
  'poster',
  'captions',
  'portrait',
  'story',
  'issuer',
  'size',
  'tone',
  'align',
  'state',
  'date',
  'drawn',
  'alt',
]);

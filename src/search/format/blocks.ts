/** One way of marking a term, and where it occurs. */
export interface Variant {
  /** `markSignature` of each word with a space between; "!" before it for an acronym. */
  readonly marks: string;
  /** Encoded postings. */
  readonly postings: string;
}

/** A word, or two that follow each other with a space between (folded), and its ways of marking. */
export interface Term {
  readonly key: string;
  readonly variants: readonly Variant[];
}

/**
 * Cuts terms in ascending order of keys into blocks of text. A line is a term: its key, then marks and postings of each variant,
 * parted by tabs; of the pairs of one block a first word that repeats is left out ("\tkhanh" after "trung hoc").
 */
export function writeBlocks(
  terms: Iterable<Term>,
  target: number,
): { readonly firstKeys: string[]; readonly texts: string[] } {
  const firstKeys: string[] = [];
  const texts: string[] = [];
  let lines: string[] = [];
  let size = 0;
  let head = '';
  const close = (): void => {
    if (lines.length > 0) texts.push(lines.join('\n'));
    [lines, size, head] = [[], 0, ''];
  };
  for (const { key, variants } of terms) {
    const space = key.indexOf(' ');
    let fields = '';
    for (const { marks, postings } of variants) fields += `\t${marks}\t${postings}`;
    if (size > 0 && size + fields.length + key.length > target) close();
    if (lines.length === 0) firstKeys.push(key);
    const first = space > 0 ? key.slice(0, space) : '';
    const line = (space > 0 && first === head ? key.slice(space).replace(' ', '\t') : key) + fields;
    head = first;
    lines.push(line);
    size += line.length + 1;
  }
  close();
  return { firstKeys, texts };
}

/** Reads what `writeBlocks` wrote. */
export function readBlock(text: string): Map<string, readonly Variant[]> {
  const terms = new Map<string, readonly Variant[]>();
  let head = '';
  for (const line of text.split('\n')) {
    const fields = line.split('\t');
    let at = 0;
    let key = fields[0] ?? '';
    if (key === '') {
      key = `${head} ${fields[1] ?? ''}`;
      at = 1;
    } else head = key.split(' ')[0] ?? '';
    const variants: Variant[] = [];
    for (at += 1; at + 1 < fields.length; at += 2)
      variants.push({ marks: fields[at] ?? '', postings: fields[at + 1] ?? '' });
    terms.set(key, variants);
  }
  return terms;
}

/** The block in which a key stands if it stands anywhere: the last whose first key is not greater; -1 before the first. */
export function findBlock(firstKeys: readonly string[], key: string): number {
  let low = 0;
  let high = firstKeys.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((firstKeys[middle] ?? '') <= key) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

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

/** A block as it was cut. */
export interface Block {
  readonly firstKey: string;
  readonly text: string;
}

/** Cuts terms that come in ascending order into blocks. */
export interface BlockCutter {
  /** Takes a term and gives the block that it closed by beginning another one. */
  add(term: Term): Block | undefined;
  /** The last block. */
  end(): Block | undefined;
}

/**
 * Cuts terms into blocks of about so many signs. A line is a term: its key, then marks and postings of each variant, parted by tabs; of the
 * pairs of one block a first word that repeats is left out ("\tkhanh" after "trung hoc"). A block begins where the key itself says so, as
 * far as sizes allow: what is added to one block, or leaves it, moves the borders of hardly any other.
 */
export function createCutter(target: number): BlockCutter {
  const least = target * 0.9;
  const most = target * 1.4;
  let lines: string[] = [];
  let [size, firstKey, head] = [0, '', ''];
  const close = (): Block | undefined => {
    const block = lines.length > 0 ? { firstKey, text: lines.join('\n') } : undefined;
    [lines, size, head] = [[], 0, ''];
    return block;
  };
  return {
    add({ key, variants }) {
      let fields = '';
      for (const { marks, postings } of variants) fields += `\t${marks}\t${postings}`;
      const isFull = (size >= least && hashOf(key) % CUTS === 0) || size + fields.length + key.length > most;
      const closed = isFull ? close() : undefined;
      if (lines.length === 0) firstKey = key;
      const space = key.indexOf(' ');
      const first = space > 0 ? key.slice(0, space) : '';
      const line = (space > 0 && first === head ? key.slice(space).replace(' ', '\t') : key) + fields;
      head = first;
      lines.push(line);
      size += line.length + 1;
      return closed;
    },
    end: close,
  };
}

/** Whether a block that begins with a key begins a section, a group of blocks that bear one digest. */
export function beginsSection(firstKey: string): boolean {
  return hashOf(firstKey) % SECTIONS === 0;
}

/** Of so many keys one may begin a block. */
const CUTS = 4;
/** Of so many keys one begins a section if it begins a block; so a section has eight blocks as a rule. */
const SECTIONS = 32;

/** FNV-1a with its bits stirred, so that the lowest tell the whole key. */
function hashOf(key: string): number {
  let sum = 0x811c9dc5;
  for (let index = 0; index < key.length; index += 1) sum = Math.imul(sum ^ key.charCodeAt(index), 0x01000193);
  sum = Math.imul(sum ^ (sum >>> 15), 0x2c1b3c6d);
  return (sum ^ (sum >>> 13)) >>> 0;
}

/** Reads a block. */
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

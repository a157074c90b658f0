/** The kerning of two glyphs by their numbers, in font units; 0 for most pairs. */
export type Kerning = (left: number, right: number) => number;

/**
 * Reads the pair kerning of a font file (OpenType, table GPOS, feature `kern`, lookup type 2, also behind the extension
 * lookups that opentype.js leaves out). A font without the table has no kerning.
 */
export function readKerning(ttf: Uint8Array): Kerning {
  const view = new DataView(ttf.buffer, ttf.byteOffset, ttf.byteLength);
  const gpos = findTable(view, 'GPOS');
  if (gpos === undefined) return () => 0;
  const pairs = kernLookups(view, gpos).map((lookup) =>
    pairSubtables(view, lookup).map((subtable) => readPairs(view, subtable)),
  );
  return (left, right) => {
    let sum = 0;
    for (const lookup of pairs) {
      // Within one lookup the first subtable that covers the pair decides.
      for (const subtable of lookup) {
        const value = subtable(left, right);
        if (value === undefined) continue;
        sum += value;
        break;
      }
    }
    return sum;
  };
}

type PairSubtable = (left: number, right: number) => number | undefined;

function findTable(view: DataView, name: string): number | undefined {
  for (let index = 0; index < view.getUint16(4); index++) {
    const record = 12 + index * 16;
    if (tagAt(view, record) === name) return view.getUint32(record + 8);
  }
  return undefined;
}

function kernLookups(view: DataView, gpos: number): number[] {
  const features = gpos + view.getUint16(gpos + 6);
  const lookups = gpos + view.getUint16(gpos + 8);
  const numbers = new Set<number>();
  for (let index = 0; index < view.getUint16(features); index++) {
    const record = features + 2 + index * 6;
    if (tagAt(view, record) !== 'kern') continue;
    const feature = features + view.getUint16(record + 4);
    for (const number of wordsAt(view, feature + 4, view.getUint16(feature + 2))) numbers.add(number);
  }
  return [...numbers].sort((a, b) => a - b).map((number) => lookups + view.getUint16(lookups + 2 + number * 2));
}

function pairSubtables(view: DataView, lookup: number): number[] {
  const type = view.getUint16(lookup);
  return wordsAt(view, lookup + 6, view.getUint16(lookup + 4)).flatMap((offset) => {
    const subtable = lookup + offset;
    if (type === 2) return [subtable];
    return type === 9 && view.getUint16(subtable + 2) === 2 ? [subtable + view.getUint32(subtable + 4)] : [];
  });
}

function readPairs(view: DataView, subtable: number): PairSubtable {
  const coverage = readCoverage(view, subtable + view.getUint16(subtable + 2));
  const [first, second] = [view.getUint16(subtable + 4), view.getUint16(subtable + 6)];
  // Only the advance of the left glyph kerns horizontal text; its place among the values follows from the bits before it.
  const advance = (first & 4) === 0 ? undefined : countBits(first & 3) * 2;
  const size = (countBits(first) + countBits(second)) * 2;
  const valueAt = (record: number) => (advance === undefined ? 0 : view.getInt16(record + advance));
  return view.getUint16(subtable) === 1
    ? singlePairs(view, subtable, coverage, size, valueAt)
    : classPairs(view, subtable, coverage, size, valueAt);
}

function singlePairs(
  view: DataView,
  subtable: number,
  coverage: ReadonlyMap<number, number>,
  size: number,
  valueAt: (record: number) => number,
): PairSubtable {
  return (left, right) => {
    const index = coverage.get(left);
    if (index === undefined) return undefined;
    const set = subtable + view.getUint16(subtable + 10 + index * 2);
    for (let pair = 0; pair < view.getUint16(set); pair++) {
      const record = set + 2 + pair * (2 + size);
      if (view.getUint16(record) === right) return valueAt(record + 2);
    }
    return undefined;
  };
}

function classPairs(
  view: DataView,
  subtable: number,
  coverage: ReadonlyMap<number, number>,
  size: number,
  valueAt: (record: number) => number,
): PairSubtable {
  const leftClasses = readClasses(view, subtable + view.getUint16(subtable + 8));
  const rightClasses = readClasses(view, subtable + view.getUint16(subtable + 10));
  const rightCount = view.getUint16(subtable + 14);
  return (left, right) => {
    if (!coverage.has(left)) return undefined;
    const cell = (leftClasses.get(left) ?? 0) * rightCount + (rightClasses.get(right) ?? 0);
    return valueAt(subtable + 16 + cell * size);
  };
}

function readCoverage(view: DataView, table: number): Map<number, number> {
  const count = view.getUint16(table + 2);
  if (view.getUint16(table) === 1)
    return new Map(wordsAt(view, table + 4, count).map((glyph, index) => [glyph, index]));
  return new Map(
    rangesAt(view, table + 4, count).flatMap(([first, last, start]) =>
      span(first, last).map((glyph) => [glyph, start + glyph - first] as const),
    ),
  );
}

function readClasses(view: DataView, table: number): Map<number, number> {
  if (view.getUint16(table) === 1) {
    const first = view.getUint16(table + 2);
    return new Map(wordsAt(view, table + 6, view.getUint16(table + 4)).map((value, index) => [first + index, value]));
  }
  return new Map(
    rangesAt(view, table + 4, view.getUint16(table + 2)).flatMap(([first, last, value]) =>
      span(first, last).map((glyph) => [glyph, value] as const),
    ),
  );
}

function rangesAt(view: DataView, offset: number, count: number): [number, number, number][] {
  return Array.from({ length: count }, (_, index) => {
    const [first = 0, last = 0, value = 0] = wordsAt(view, offset + index * 6, 3);
    return [first, last, value];
  });
}

function wordsAt(view: DataView, offset: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => view.getUint16(offset + index * 2));
}

function span(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, step) => first + step);
}

function tagAt(view: DataView, offset: number): string {
  return String.fromCharCode(...Array.from({ length: 4 }, (_, index) => view.getUint8(offset + index)));
}

function countBits(value: number): number {
  return value.toString(2).replaceAll('0', '').length;
}

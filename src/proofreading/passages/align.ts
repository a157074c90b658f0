/** Where each unit of a read text stands in its source. */
export interface Alignment {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/**
 * Finds each UTF-16 unit of `value` in `source[from, to)`, from which a parser read it: escapes, entities and doubled quotes count as
 * the unit that they stand for, a folded line end as its space; marks of the surrounding format are stepped over.
 */
export function align(source: string, from: number, to: number, value: string): Alignment {
  if (source.startsWith(value, from) && from + value.length <= to) return plain(from, value.length);
  const starts: number[] = [];
  const ends: number[] = [];
  let at = from;
  for (let index = 0; index < value.length; index++) {
    const wanted = value[index] ?? '';
    const found = findUnit(source, at, Math.min(to, at + MOST_SKIPPED), wanted, value[index + 1]);
    starts.push(found === undefined ? -1 : index === 0 ? withBlanksBefore(source, found[0]) : found[0]);
    ends.push(found === undefined ? -1 : found[1]);
    if (found !== undefined) at = found[1];
  }
  return { starts, ends };
}

/** An indented line of a quotation inside a list has no more marks than this. */
const MOST_SKIPPED = 60;

function plain(from: number, length: number): Alignment {
  return {
    starts: Array.from({ length }, (_, index) => from + index),
    ends: Array.from({ length }, (_, index) => from + index + 1),
  };
}

/** Where a line end at the beginning of a value begins: a parser leaves out the blanks before it. */
function withBlanksBefore(source: string, at: number): number {
  let start = at;
  if (source[at] === '\n') while (/[ \t]/.test(source[start - 1] ?? '')) start--;
  return start;
}

function findUnit(
  source: string,
  from: number,
  to: number,
  wanted: string,
  next: string | undefined,
): readonly [number, number] | undefined {
  for (let at = from; at < to; at++) {
    const length = lengthOfUnit(source, at, wanted, next);
    if (length > 0) return [at, at + length];
  }
  return undefined;
}

/** How many units of the source at a place stand for one unit of the value; 0 when they do not. */
function lengthOfUnit(source: string, at: number, wanted: string, next: string | undefined): number {
  const unit = source[at] ?? '';
  if (isFolded(wanted) && isFolded(unit)) {
    // A folded line end with the indent, or the quotation mark, of the next line.
    const run = /^[ \t]*\n[ \t\r\n>]*/.exec(source.slice(at, at + MOST_SKIPPED))?.[0].length ?? 0;
    return run > 0 && !isFolded(next ?? 'x') ? run : 1;
  }
  if (unit === '\\') return escapeLength(source, at, wanted);
  if (unit === '&') return entityLength(source, at, wanted);
  if (unit === "'" && wanted === "'" && source[at + 1] === "'") return 2;
  return unit === wanted ? 1 : 0;
}

/** Whether a parser may read one for the other; a no-break space stands only for itself. */
function isFolded(unit: string): boolean {
  return /[ \t\r\n]/.test(unit);
}

function escapeLength(source: string, at: number, wanted: string): number {
  const [escape = '', letter = '', hex] =
    /^\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|([^\n]))/u.exec(source.slice(at, at + 8)) ?? [];
  const code = letter || hex;
  if (code && String.fromCharCode(Number.parseInt(code, 16)) === wanted) return escape.length;
  const named = source[at + 1] ?? '';
  if (named === wanted || NAMED_ESCAPES[named] === wanted) return 2;
  return wanted === '\\' ? 1 : 0;
}

const NAMED_ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', _: '\u00A0' };

function entityLength(source: string, at: number, wanted: string): number {
  const [entity = '', name = ''] = /^&(#?\w{1,8});/u.exec(source.slice(at, at + 12)) ?? [];
  const code = /^#(?:x([0-9a-f]+)|(\d+))$/iu.exec(name);
  const point = code?.[1] ? Number.parseInt(code[1], 16) : Number(code?.[2] ?? Number.NaN);
  if (entity !== '' && (NAMED_ENTITIES[name] === wanted || String.fromCharCode(point) === wanted)) return entity.length;
  return wanted === '&' ? 1 : 0;
}

const NAMED_ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
};

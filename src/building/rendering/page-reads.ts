import { hash } from 'node:crypto';
import type { QueryKind } from './handed-site.ts';

/** Room for the fields of an entry in a key; the content model has about sixty. */
const FIELDS = 256;
/** Keys from here on are queries. */
const QUERIES = 2 ** 31;
/** Field of everything: whoever lists the names of an entry's fields depends on all of them. */
const WHOLE = '*';

/** Names of what pages read, as numbers that stay the same from build to build. */
export interface ReadNames {
  readonly entries: readonly string[];
  readonly fields: readonly string[];
  /** Kind and argument with a space between. */
  readonly queries: readonly string[];
}

/** A short digest of a text, to tell whether it is the same as the last time. */
export function digestOf(text: string): string {
  return hash('sha1', text, 'base64url');
}

/** Numbers names in the order in which they come up. */
class Numbering {
  readonly names: string[];
  private readonly numbers: Map<string, number>;

  constructor(names: readonly string[]) {
    this.names = [...names];
    this.numbers = new Map(names.map((name, number) => [name, number]));
  }

  of(name: string): number {
    const known = this.numbers.get(name);
    if (known !== undefined) return known;
    this.names.push(name);
    this.numbers.set(name, this.names.length - 1);
    return this.names.length - 1;
  }

  find(name: string): number | undefined {
    return this.numbers.get(name);
  }
}

/** Collects what the page being rendered reads; pages are rendered one after the other. */
export class ReadRecorder {
  private readonly entries: Numbering;
  private readonly fields: Numbering;
  private readonly queries: Numbering;
  private current: Set<number> | undefined;
  /** Digests of queries whose values came up, by their numbers. */
  readonly answers = new Map<number, string>();

  constructor(names: ReadNames = { entries: [], fields: [], queries: [] }) {
    this.entries = new Numbering(names.entries);
    this.fields = new Numbering(names.fields.length > 0 ? names.fields : [WHOLE]);
    this.queries = new Numbering(names.queries);
  }

  /** Everything that was read while the page was made, as sorted keys. */
  async record<T>(render: () => Promise<T>): Promise<{ readonly value: T; readonly keys: Uint32Array }> {
    const reads = new Set<number>();
    this.current = reads;
    try {
      return { value: await render(), keys: Uint32Array.from(reads).sort() };
    } finally {
      this.current = undefined;
    }
  }

  /** Does something whose reading does not count. */
  unrecorded<T>(work: () => T): T {
    const { current } = this;
    this.current = undefined;
    try {
      return work();
    } finally {
      this.current = current;
    }
  }

  field(entry: number, field: string): void {
    this.current?.add(entry * FIELDS + this.fields.of(field));
  }

  whole(entry: number): void {
    this.current?.add(entry * FIELDS);
  }

  query(kind: QueryKind, argument: string): void {
    this.current?.add(QUERIES + this.queries.of(`${kind} ${argument}`));
  }

  /** Like `query`, for a value that was just computed: it need not be computed again to be compared with later. */
  answer(kind: QueryKind, argument: string, value: () => readonly string[]): void {
    this.query(kind, argument);
    const number = this.queries.of(`${kind} ${argument}`);
    if (this.current && !this.answers.has(number)) this.answers.set(number, digestOf(JSON.stringify(value())));
  }

  numberOf(entry: string): number {
    return this.entries.of(entry);
  }

  /** Keys of the fields of an entry, those that some page has read in any entry; the first is that of the whole. */
  keysOf(entry: string): readonly { readonly key: number; readonly field: string }[] {
    const number = this.entries.find(entry);
    return number === undefined
      ? []
      : this.fields.names.map((field, index) => ({ key: number * FIELDS + index, field }));
  }

  queryKey(text: string): number | undefined {
    const number = this.queries.find(text);
    return number === undefined ? undefined : QUERIES + number;
  }

  get names(): ReadNames {
    return { entries: this.entries.names, fields: this.fields.names, queries: this.queries.names };
  }
}

/** What a key stands for, for people: `tin-tuc/a data.title` or `query related tin-tuc/a 5`. */
export function nameKey(key: number, { entries, fields, queries }: ReadNames): string {
  if (key >= QUERIES) return queries[key - QUERIES] ?? '';
  return `${entries[Math.floor(key / FIELDS)] ?? ''} ${fields[key % FIELDS] ?? ''}`;
}

import { loadPart } from '../../components/honour-roll/load-parts.ts';
import type { OpenPart, RollRow } from '../../components/honour-roll/read-part.ts';
import { createPause } from '../../components/recipients/pause.ts';
import type { SubjectKind } from '../../content-model/fields/subject.ts';
import { findRows, readWordQuery } from '../../content-model/text/word-query.ts';
import { NAME_GATE_PATH, type NameGate } from './name-gate.ts';
import { readNameQuery, type NameQuery } from './name-query.ts';
import { namesRecipient } from './names-recipient.ts';
import { openNameGate, type OpenGate } from './open-name-gate.ts';

/** Recipients of commendations whose name answers a query. */
export interface RecipientsFound {
  readonly total: number;
  /** The kind of all of them, when it is one. */
  readonly kind: SubjectKind | undefined;
  /**
   * The first of them in the order of the honour roll: best answers, newest decisions. None when two words, which may well be meant
   * otherwise, are a part of many names ("hà quang").
   */
  readonly rows: readonly RollRow[];
}

/** Finds recipients of commendations by name. */
export interface RecipientSearch {
  /** The recipients that a text names; undefined when it names none, or when the data cannot be loaded. */
  find(text: string): Promise<RecipientsFound | undefined>;
}

/**
 * Makes a search that loads nothing before a text of two words, and parts of the honour roll only when the gate lets the text pass.
 * What could not be loaded is tried again with the next text.
 */
export function createRecipientSearch(): RecipientSearch {
  let gate: Promise<OpenGate> | undefined;
  const parts = new Map<string, Promise<OpenPart | undefined>>();

  const load = async (path: string): Promise<OpenPart | undefined> => {
    const loading = parts.get(path) ?? loadPart(path);
    parts.set(path, loading);
    const part = await loading;
    // A new build renames its parts: the old gate goes with the part that is no more.
    if (!part) {
      parts.delete(path);
      gate = undefined;
    }
    return part;
  };

  const open = async (): Promise<OpenGate | undefined> => {
    try {
      return await (gate ??= loadGate());
    } catch {
      // The page's own search tells the reader about a lost network.
      gate = undefined;
      return undefined;
    }
  };

  return {
    find: async (text) => {
      const query = readNameQuery(text);
      const opened = query && (await open());
      if (!opened) return undefined;
      const loaded = await Promise.all(opened.partsFor(query).map(load));
      const held = loaded.filter((part) => part !== undefined);
      return held.length === 0 || held.length < loaded.length ? undefined : findNamed(held, text, query);
    },
  };
}

async function loadGate(): Promise<OpenGate> {
  const response = await fetch(NAME_GATE_PATH);
  if (!response.ok) throw new Error(`${NAME_GATE_PATH} was answered with ${response.status}.`);
  return openNameGate((await response.json()) as NameGate);
}

async function findNamed(
  parts: readonly OpenPart[],
  text: string,
  query: NameQuery,
): Promise<RecipientsFound | undefined> {
  const words = readWordQuery(text);
  if (!words) return undefined;
  const pause = createPause();
  // A name alone answers here: units would crowd it out with every row of a commune.
  const tables = parts.map((part) => ({
    ...{ from: 0, to: part.count, name: part.foldedName, unit: () => ' ', mayAnswer: part.sift(words) },
  }));
  const found = { same: [] as RollRow[], 'other marks': [] as RollRow[] };
  for (const { table, row } of await findRows(words, tables, pause)) {
    await pause();
    const read = parts[table]?.row(row);
    const answer = read && namesRecipient(query, read);
    if (read && answer) found[answer].push(read);
  }
  const rows = found.same.length > 0 ? found.same : found['other marks'];
  if (rows.length === 0) return undefined;
  const isTelling = !query.isStrict || rows.length <= FEW_ROWS;
  const kinds = new Set(rows.map(({ kind }) => kind));
  return {
    total: rows.length,
    kind: kinds.size === 1 ? rows[0]?.kind : undefined,
    rows: rows.filter(({ name }) => isTelling || name.split(' ').length === query.words.length).slice(0, MOST_ROWS),
  };
}

/** As many as leave the first story in sight on a desk, and near on a phone. */
const MOST_ROWS = 3;
const FEW_ROWS = 2;

import { parse, stringify } from 'yaml';
import type { LocalTime } from '../../content-model/time/local-time.ts';

/** What can happen to a story besides saving, which git keeps. */
export const storyEventKinds = [
  'created',
  'imported',
  'submitted',
  'taken-back',
  'returned',
  'approved',
  'unscheduled',
  'withdrawn',
  'restored',
  'renamed',
  'kind-changed',
  'dropped',
] as const;
/** What can happen to a story besides saving, which git keeps. */
export type StoryEventKind = (typeof storyEventKinds)[number];

/** How a change of a public story is told to readers: not at all (spelling), as an update, or as a correction. */
export type ChangeNote = { readonly kind: 'minor' } | { readonly kind: 'update' | 'correction'; readonly text: string };

/** One thing that happened to a story. */
export interface StoryEvent {
  /** Instant in ISO 8601, UTC. */
  readonly at: string;
  /** Id and name of the editor. */
  readonly by: string;
  readonly name: string;
  readonly kind: StoryEventKind;
  /** Words to whoever reads it next. */
  readonly note?: string;
  /** Hour of publication that was set. */
  readonly hour?: LocalTime;
  /** Of a change to a public story. */
  readonly change?: ChangeNote;
}

/** What the newsroom remembers of a story beside its text. */
export interface StoryRecord {
  readonly events: readonly StoryEvent[];
  /** Ids of the editors who wrote on what is not approved yet. */
  readonly writers: readonly string[];
}

/** The record of a story that nobody has touched here. */
export const EMPTY_RECORD: StoryRecord = { events: [], writers: [] };

/** Reads a record's YAML; one that cannot be read counts as empty, the text of the story is what matters. */
export function readRecord(source: string | undefined): StoryRecord {
  if (source === undefined) return EMPTY_RECORD;
  try {
    const read = parse(source) as Partial<StoryRecord> | null;
    return { events: read?.events ?? [], writers: read?.writers ?? [] };
  } catch {
    return EMPTY_RECORD;
  }
}

/** A record as YAML. */
export function writeRecord({ events, writers }: StoryRecord): string {
  return stringify({ events, writers }, { lineWidth: 0 });
}

/** The record with one event more; approval and dropping end what was being written. */
export function withEvent({ events, writers }: StoryRecord, event: StoryEvent): StoryRecord {
  const ends = event.kind === 'approved' || event.kind === 'dropped';
  return { events: [...events, event], writers: ends ? [] : writers };
}

/** The record with somebody among those who wrote. */
export function withWriter(record: StoryRecord, id: string): StoryRecord {
  return record.writers.includes(id) ? record : { ...record, writers: [...record.writers, id] };
}

/** The last event; undefined when nothing happened. */
export function lastEvent({ events }: StoryRecord): StoryEvent | undefined {
  return events.at(-1);
}

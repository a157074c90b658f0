import type { Entry, Story } from '../../content-model/entry.ts';
import type { Site } from '../../content-model/site/site.ts';
import type { LoadedComments } from '../comments/load-comments.ts';
import { readPacked, type WrittenEntry } from './entry-pack.ts';
import { evaluateQuery } from './evaluate-queries.ts';
import { digestOf, type ReadRecorder } from './page-reads.ts';
import type { PageState } from './page-state.ts';

/** What is no longer as the last build found it: keys of fields and queries. */
export async function findChanges(
  folder: string,
  state: PageState,
  {
    site,
    comments,
    written,
    recorder,
  }: {
    readonly site: Site;
    readonly comments: LoadedComments;
    readonly written: ReadonlyMap<string, WrittenEntry>;
    readonly recorder: ReadRecorder;
  },
): Promise<ReadonlySet<number>> {
  const changed = new Set<number>();
  const touched = [...state.pack.entries].filter(([id, { digest }]) => written.get(id)?.digest !== digest);
  const texts = await readPacked(
    folder,
    state.pack,
    touched.map(([, place]) => place),
  );
  const before = texts.map((text) => JSON.parse(text) as Entry);
  for (const entry of before) {
    const after = site.entry(entry.id);
    for (const { key, field } of recorder.keysOf(entry.id))
      if (after === undefined || field === '*' || valueOf(entry, field) !== valueOf(after, field)) changed.add(key);
  }
  const fresh = site.entries.filter(({ id }) => !state.pack.entries.has(id));
  const beside = new Set(
    [...before, ...before.flatMap(({ id }) => site.entry(id) ?? []), ...fresh]
      .filter((entry): entry is Story => entry.collection !== 'trang')
      .flatMap((story) => [story.id, ...site.besideWhich(story).map(({ id }) => id)]),
  );
  for (const [number, text] of state.names.queries.entries()) {
    const known = state.answers[number] ?? '';
    const answer = isBeside(text, beside) ? digestOf(evaluateQuery(text, site, comments)) : known;
    recorder.answers.set(number, answer);
    const key = recorder.queryKey(text);
    if (answer !== known && key !== undefined) changed.add(key);
  }
  return changed;
}

const NEAR = /^(?:related|older) (\S+)/;

/** Whether a query must be asked again: what stands beside a story can only change through its neighbours, all else is asked each time. */
function isBeside(text: string, beside: ReadonlySet<string>): boolean {
  const id = NEAR.exec(text)?.[1];
  return id === undefined || beside.has(id);
}

function valueOf(entry: Entry, field: string): string | undefined {
  const holder: unknown = field.startsWith('data.') ? entry.data : entry;
  return JSON.stringify((holder as Record<string, unknown>)[field.replace(/^data\./, '')]);
}

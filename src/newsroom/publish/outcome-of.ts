import { collectionNames } from '../../content-model/collections/index.ts';
import type { LocalTime } from '../../content-model/time/local-time.ts';
import type { BuildOutcome, BuildResultLine, BuildTrouble, RunningBuild } from './publisher.ts';

/** What came of a build, for those who look at it later; `titleOf` gives the title of the entry that a file of the content belongs to. */
export function outcomeOf(
  { reasons, hour }: Pick<RunningBuild, 'reasons' | 'hour'>,
  line: BuildResultLine,
  ended: LocalTime,
  titleOf: (file: string) => string | undefined,
): BuildOutcome {
  const of = { reasons, hour, ended };
  if (line === undefined) return { ...of, failure: 'died', notes: [], troubles: [] };
  const { notes, publication, pages, seconds } = line;
  if (!line.ok) {
    const said = line.reason === 'environment' ? [line.message] : notes;
    return { ...of, failure: line.reason ?? 'died', notes: said, troubles: troublesOf(line, titleOf) };
  }
  return {
    ...of,
    notes,
    troubles: [],
    ...(seconds === undefined ? {} : { seconds }),
    ...(pages === undefined ? {} : { pages: pages.rendered }),
    ...(publication === undefined
      ? {}
      : { publication: publication.number, changed: publication.written + publication.removed }),
  };
}

function troublesOf(
  { findings }: NonNullable<BuildResultLine>,
  titleOf: (file: string) => string | undefined,
): BuildTrouble[] {
  return findings
    .filter(({ severity }) => severity === 'error')
    .map(({ file, line, label, what, remedy }) => {
      const id = entryOf(file);
      const title = id === undefined ? undefined : titleOf(file);
      return {
        ...(id === undefined ? {} : { id }),
        ...(title === undefined ? {} : { title }),
        file,
        ...(line === undefined ? {} : { line }),
        ...(label === undefined || label === '' ? {} : { label }),
        what,
        remedy,
      };
    });
}

/** The entry that a file of the content folder belongs to; undefined for reference data and settings. */
export function entryOf(file: string): string | undefined {
  const [collection = '', ...parts] = file.split('/');
  if (!collectionNames.some((name) => name === collection) || parts.length < 2) return undefined;
  const slug = /^\d{4}$/.test(parts[0] ?? '') && parts.length > 2 ? parts[1] : parts[0];
  return slug === undefined ? undefined : `${collection}/${slug}`;
}

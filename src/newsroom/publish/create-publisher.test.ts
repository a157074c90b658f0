import { expect, test } from 'vitest';
import { toEpochMs } from '../../content-model/time/local-time.ts';
import { readEnvironment } from '../../environment/read-environment.ts';
import { createTemporaryFolder } from '../../testing/temporary-folder.ts';
import { createPublisher, type StartBuild } from './create-publisher.ts';
import type { BuildResultLine } from './publisher.ts';

const good = { kind: 'result', ok: true, message: '', findings: [], gaps: 0, notes: [] } as const;

/** A publisher whose builds end when the test says so. */
async function open(folder?: string) {
  const dataDir = folder ?? (await createTemporaryFolder({}));
  const environment = readEnvironment({ DATA_DIR: dataDir }, dataDir);
  if (!environment.ok) throw new Error(JSON.stringify(environment.problems));
  const builds: { hour: string; end: (line: BuildResultLine) => void; hear: Parameters<StartBuild>[1] }[] = [];
  let now = toEpochMs('2026-11-22T08:00');
  const start: StartBuild = (hour, hear) => {
    const { promise, resolve } = Promise.withResolvers<BuildResultLine>();
    builds.push({ hour, hear, end: resolve });
    return { ended: promise, kill: () => resolve(undefined), pid: undefined };
  };
  const publisher = createPublisher(environment.value, dataDir, () => now, start);
  return {
    ...{ publisher, builds, dataDir },
    setClock: (hour: string) => (now = toEpochMs(hour)),
    /** The number of builds that were begun, once it is so many. */
    begun: (count: number) => expect.poll(() => builds.length).toBe(count),
    idle: () => expect.poll(() => publisher.state().running).toBeUndefined(),
  };
}

test('builds asked for while one runs are done as one after it', async () => {
  const { publisher, builds, begun, idle } = await open();
  publisher.publish('a');
  await begun(1);
  publisher.publish('b');
  publisher.publish('c');
  publisher.publish('b');
  expect(publisher.state().isQueued).toBe(true);
  builds[0]?.end(good);
  await begun(2);
  expect(publisher.state()).toMatchObject({ running: { reasons: ['b', 'c'] }, isQueued: false });
  builds[1]?.end(good);
  await idle();
  expect(builds).toHaveLength(2);
});

test('tells how far it is', async () => {
  const { publisher, builds, begun } = await open();
  let told = 0;
  const end = publisher.onChange(() => told++);
  publisher.publish('a');
  await begun(1);
  builds[0]?.hear({ kind: 'part', part: 'pages', count: 3, message: '' });
  builds[0]?.hear({ kind: 'progress', step: 'page', count: 1, of: 3, secondsLeft: 2 });
  expect(publisher.state().running).toMatchObject({ part: 'pages', progress: { count: 1, of: 3 } });
  const before = told;
  end();
  builds[0]?.hear({ kind: 'part', part: 'publish', message: '' });
  expect(publisher.state().running?.progress).toBeUndefined();
  expect(told).toBe(before);
});

test('the hour of the content that readers see is that at which the last good build began', async () => {
  const { publisher, builds, begun, idle, setClock } = await open();
  publisher.publish('a');
  await begun(1);
  setClock('2026-11-22T08:10');
  builds[0]?.end(good);
  await idle();
  expect(publisher.state()).toMatchObject({ publishedUntil: '2026-11-22T08:00', last: { ended: '2026-11-22T08:10' } });
  publisher.publish('b');
  await begun(2);
  builds[1]?.end({ ...good, ok: false, reason: 'content' });
  await idle();
  expect(publisher.state()).toMatchObject({ publishedUntil: '2026-11-22T08:00', last: { failure: 'content' } });
});

test('a build that was killed is done again, once', async () => {
  const { publisher, builds, begun, idle } = await open();
  publisher.publish('a');
  await begun(1);
  builds[0]?.end(undefined);
  await begun(2);
  builds[1]?.end(undefined);
  await idle();
  expect(publisher.state().last).toMatchObject({ failure: 'died', reasons: ['a'] });
  expect(builds).toHaveLength(2);
});

test('what the end of the newsroom interrupted is done at its next start, as one', async () => {
  const first = await open();
  first.publisher.publish('a');
  await first.begun(1);
  first.publisher.publish('b');
  await first.publisher.stop();
  first.publisher.publish('c');
  const second = await open(first.dataDir);
  await second.begun(1);
  expect(second.publisher.state().running?.reasons).toEqual(['a', 'b']);
  second.builds[0]?.end(good);
  await second.idle();
  await second.publisher.stop();
  const third = await open(first.dataDir);
  expect(third.publisher.state()).toMatchObject({ isQueued: false, publishedUntil: '2026-11-22T08:00', last: {} });
  expect(third.builds).toHaveLength(0);
});

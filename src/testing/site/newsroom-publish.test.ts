import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { BuildPart } from '../../building/telling/build-step.ts';
import { readEnvironment } from '../../environment/read-environment.ts';
import { variablesOf } from '../../newsroom/child-process/variables-of.ts';
import { createPublisher } from '../../newsroom/publish/create-publisher.ts';
import type { BuildState } from '../../newsroom/publish/publisher.ts';
import { runBuildProcess } from '../../newsroom/publish/run-build-process.ts';
import { serveSite } from '../../serving/serve-site.ts';
import { article, createContentFolder } from '../content-folder.ts';
import { createTemporaryFolder } from '../temporary-folder.ts';
import { samplePublicUrl } from './sample-site.ts';

const FILE = 'tin-tuc/2026/a/index.mdx';
const titled = (title: string) => article().replace('Bài thử', title);

/** A small site whose one story can be given titles. */
async function openSite() {
  // Set inside a test: a build would take itself for one of development.
  for (const name of ['DEV', 'PROD', 'MODE', 'SSR', 'BASE_URL', 'VITEST', 'NOW']) vi.stubEnv(name, undefined);
  onTestFinished(() => void vi.unstubAllEnvs());
  const contentDir = await createContentFolder({ [FILE]: titled('Tên đầu') });
  const folder = await createTemporaryFolder({});
  const outDir = join(folder, 'trang');
  const variables = { CONTENT_DIR: contentDir, DATA_DIR: join(folder, 'du-lieu'), OUT_DIR: outDir };
  const environment = readEnvironment({ ...variables, SITE_URL: samplePublicUrl }, process.cwd());
  if (!environment.ok) throw new Error(JSON.stringify(environment.problems));
  return {
    environment: environment.value,
    write: (title: string) => writeFile(join(contentDir, FILE), titled(title)),
    breakStory: () => writeFile(join(contentDir, FILE), titled('Hỏng').replace('section: tin', 'section: khong-co')),
    page: () => readFile(join(outDir, 'tin-tuc/a/index.html'), 'utf8'),
    /** Serves it as readers see it meanwhile. */
    async serve() {
      const served = await serveSite({ ...environment.value, host: '127.0.0.1', port: 0 });
      if (!served.ok) throw new Error(JSON.stringify(served.problem));
      onTestFinished(() => served.value.stop(0));
      return async () => (await fetch(`${served.value.url}/tin-tuc/a/`)).text();
    },
  };
}

test(
  'a build killed at any part is done again; readers have the old page or the new one',
  { timeout: 300_000 },
  async () => {
    const { environment, write, breakStory, page, serve } = await openSite();
    let killAt: BuildPart | undefined;
    const killed: BuildPart[] = [];
    const publisher = createPublisher(environment, process.cwd(), Date.now, (hour, hear) => {
      const build = runBuildProcess(process.cwd(), { ...variablesOf(environment), NOW: hour }, (line) => {
        hear(line);
        if (line.kind !== 'part' || line.part !== killAt || build.pid === undefined) return;
        killed.push(killAt);
        killAt = undefined;
        process.kill(build.pid, 'SIGKILL');
      });
      return build;
    });
    onTestFinished(() => publisher.stop());
    const publish = async (reason: string) => {
      const { promise, resolve } = Promise.withResolvers<undefined>();
      const off = publisher.onChange(() => {
        if (publisher.state().running === undefined) resolve(undefined);
      });
      publisher.publish(reason);
      await promise;
      off();
      return publisher.state().last;
    };
    expect(await publish('lần đầu')).toMatchObject({ publication: 1 });
    const read = await serve();
    let shown = 'Tên đầu';
    for (const part of ['pages', 'search', 'publish'] as const) {
      const title = `Bị ngắt ở ${part}`;
      await write(title);
      killAt = part;
      const done = publish(part);
      await expect.poll(() => killed.at(-1), { timeout: 100_000 }).toBe(part);
      expect(await read()).toMatch(new RegExp(`<title>(?:${shown}|${title}) – `));
      expect(await done).not.toHaveProperty('failure');
      expect(await page()).toContain(`<title>${title} – `);
      await expect.poll(read).toContain(`<title>${title} – `);
      shown = title;
    }
    await breakStory();
    expect(await publish('hỏng')).toMatchObject({
      failure: 'content',
      troubles: [{ id: 'tin-tuc/a', title: 'Hỏng', label: 'Chuyên mục' }],
    });
    expect(await read()).toContain(`<title>${shown} – `);
  },
);

test('what a killed newsroom was publishing is published by the next one', { timeout: 300_000 }, async () => {
  const { environment, page } = await openSite();
  const start = (...reasons: string[]) =>
    fork('src/testing/publishing-newsroom.ts', reasons, { env: variablesOf(environment), stdio: 'inherit' });
  const until = async (newsroom: ReturnType<typeof start>, isReached: (state: BuildState) => boolean) => {
    for (;;) {
      const [state] = (await once(newsroom, 'message')) as [BuildState];
      if (isReached(state)) return state;
    }
  };
  const first = start('tin-tuc/a');
  await until(first, ({ running }) => running?.part === 'pages');
  first.kill('SIGKILL');
  await once(first, 'exit');
  const second = start();
  onTestFinished(() => void second.kill('SIGKILL'));
  const { last } = await until(second, (state) => state.last !== undefined);
  expect(last).toMatchObject({ reasons: ['tin-tuc/a'] });
  expect(last).not.toHaveProperty('failure');
  expect(await page()).toContain('<title>Tên đầu – ');
});

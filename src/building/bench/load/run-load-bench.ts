import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readArchiveFacts } from '../archive/archive-facts.ts';
import { makeArchive } from '../archive/make-archive.ts';
import type { ArchiveStory } from '../archive/story.ts';
import { addStory } from '../archive/write-our-archive.ts';
import { middleOf, runMeasured } from '../measure/run-measured.ts';
import type { BenchSite } from '../ours/bench-site.ts';
import { writeBenchSite } from '../ours/measure-ours.ts';
import { tryCommand } from '../peers/run-command.ts';
import { LOAD_CORE, runWrk, type LoadFigures } from './run-wrk.ts';
import { startNginx, startOurs, type LoadedServer } from './start-server.ts';
import { watchPublication, type Watched } from './watch-publication.ts';

/** Rounds in which both servers take turns: what else the machine does falls on both. */
const ROUNDS = 5;
const SECONDS = 4;
/** Different pages that the load asks for. */
const PAGES = 60;
const PUBLICATIONS = 2;
const GOAL = 0.5;

/**
 * `npm run bench load`: static pages by our server and by nginx from the same folder, a core each, in turns; then our server under load while a
 * story is edited and published. `--size` stories, `--folder` where to work, `--json` one line for machines. Resolves to 1 when a goal is missed.
 */
export async function runLoadBench(
  args: readonly string[],
  installPackage: (name: string) => boolean,
): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      size: { type: 'string', default: '200' },
      folder: { type: 'string', default: join(tmpdir(), 'lan-toa-bench') },
      json: { type: 'boolean', default: false },
    },
  });
  for (const name of ['wrk', 'nginx'])
    if ((await tryCommand('which', [name])) === undefined && !installPackage(name)) {
      console.error(`Phép đo này cần ${name}: hãy cài gói ${name} rồi chạy lại.`);
      return 1;
    }
  const root = process.cwd();
  const contentDir = join(root, 'content');
  const size = Number(values.size);
  const facts = await readArchiveFacts(contentDir);
  const folder = join(values.folder, 'tai');
  if (!values.json) console.error(`Đang dựng trang ${size} bài …`);
  const site = await writeBenchSite({ root, folder, contentDir, size, facts }, false);
  const stories = [...makeArchive(size, facts, false)];
  const newest = stories.at(-1);
  if (newest === undefined) throw new Error('An archive has stories.');
  await addStory(site.contentDir, versionedAs(newest, 0));
  await runMeasured(site.run('scripts/build.ts'));
  const paths = ['/', ...stories.slice(1 - PAGES).map(({ collection, slug }) => `/${collection}/${slug}/`)];
  const script = join(folder, 'wrk.lua');

  const ours = await startOurs(site.run);
  try {
    const nginx = await startNginx(site.outDir, join(folder, 'nginx'));
    const rounds: { ours: LoadFigures; nginx: LoadFigures }[] = [];
    try {
      // Not counted: the first seconds warm both.
      await runWrk(ours.origin, paths, SECONDS, script);
      await runWrk(nginx.origin, paths, 1, script);
      for (let round = 0; round < ROUNDS; round++)
        rounds.push({
          ours: await runWrk(ours.origin, paths, SECONDS, script),
          nginx: await runWrk(nginx.origin, paths, SECONDS, script),
        });
    } finally {
      await nginx.stop();
    }
    const watched = await publishUnderLoad(site, ours, newest, paths, script);
    const failed = rounds.reduce((sum, round) => sum + round.ours.failed, watched.failed);
    const figures = {
      loadRatio: round2(middleOf(rounds.map((round) => round.ours.perSecond / round.nginx.perSecond))),
      perSecond: Math.round(middleOf(rounds.map((round) => round.ours.perSecond))),
      nginxPerSecond: Math.round(middleOf(rounds.map((round) => round.nginx.perSecond))),
      p99Ms: round2(middleOf(rounds.map((round) => round.ours.p99Ms))),
      nginxP99Ms: round2(middleOf(rounds.map((round) => round.nginx.p99Ms))),
      failed,
      mixed: watched.mixed,
      publicationsSeen: watched.versions - 1,
      publicationP99Ms: round2(watched.p99Ms),
    };
    console.log(values.json ? JSON.stringify(figures) : describe(figures));
    const isGood = failed === 0 && watched.mixed === 0 && watched.versions === PUBLICATIONS + 1;
    return isGood && figures.loadRatio >= GOAL ? 0 : 1;
  } finally {
    await ours.stop();
  }
}

/** The story with a version in its title, which its own page and every list of it show. */
function versionedAs(story: ArchiveStory, version: number): ArchiveStory {
  return { ...story, title: `${story.title} (lần ${version})` };
}

function versionOf(html: string): string | undefined {
  return /\(lần (\d+)\)/.exec(html)?.[1];
}

/** Edits the newest story, which stands first in its section too, and builds, while readers ask for pages and one compares the two. */
async function publishUnderLoad(
  site: BenchSite,
  server: LoadedServer,
  newest: ArchiveStory,
  paths: readonly string[],
  script: string,
): Promise<Watched & { readonly p99Ms: number }> {
  const pages = [`/${newest.collection}/${newest.slug}/`, `/chuyen-muc/${newest.section}/`] as const;
  for (const page of pages) {
    const html = await (await fetch(server.origin + page)).text();
    if (versionOf(html) !== '0') throw new Error(`${page} does not name the version of the newest story.`);
  }
  const ended = new AbortController();
  const watching = watchPublication(server.origin, ...pages, versionOf, ended.signal);
  const loads: LoadFigures[] = [];
  for (let turn = 1; turn <= PUBLICATIONS; turn++) {
    await addStory(site.contentDir, versionedAs(newest, turn));
    const build = site.run('scripts/build.ts');
    const building = runMeasured({
      ...build,
      command: 'taskset',
      args: ['-c', LOAD_CORE, build.command, ...build.args],
    });
    const built = new AbortController();
    void Promise.allSettled([building]).then(() => built.abort());
    // On to the end of the build and a little further: the server may learn of it late.
    do loads.push(await runWrk(server.origin, paths, SECONDS, script));
    while (!built.signal.aborted);
    await building;
    loads.push(await runWrk(server.origin, paths, 1, script));
  }
  ended.abort();
  const watched = await watching;
  return {
    ...watched,
    failed: loads.reduce((sum, load) => sum + load.failed, watched.failed),
    p99Ms: Math.max(...loads.map(({ p99Ms }) => p99Ms)),
  };
}

function describe(figures: Readonly<Record<string, number>>): string {
  const get = (name: string): string => String(figures[name]);
  return [
    `Trang tĩnh, mỗi máy chủ một nhân: ${get('perSecond')}/s, p99 ${get('p99Ms')} ms; nginx ${get('nginxPerSecond')}/s, p99 ${get('nginxP99Ms')} ms; tỷ lệ ${get('loadRatio')} (cần ${GOAL})`,
    `Trong lúc đăng ${PUBLICATIONS} lần (thấy ${get('publicationsSeen')}): ${get('failed')} lượt hỏng, ${get('mixed')} lượt lẫn bản cũ và mới, p99 ${get('publicationP99Ms')} ms`,
  ].join('\n');
}

function round2(value: number): number {
  return Number(value.toFixed(2));
}

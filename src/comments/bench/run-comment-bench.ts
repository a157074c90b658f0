import { copyFile, readFile } from 'node:fs/promises';
import { startBenchChild } from './bench-child.ts';
import { BENCH_ORIGIN, BENCH_SECRET, benchStories, makeReadings, makeSubmissions } from './bench-requests.ts';
import { makeBenchSite } from './bench-site.ts';
import { type LoadFigures, type RawRequest, sendLoad } from './load-generator.ts';
import { missesGoal, printFigures } from './report-figures.ts';

/** Rounds in which both servers take turns: what else the machine does falls on both. */
const ROUNDS = 5;
/** Rounds before them that do not count: a server that has run for a minute is measured, not its start. */
const WARMING = 2;
const SUBMISSIONS = 1_000;
const READINGS = 3_000;
const CONNECTIONS = 64;
/** One story takes 200 comments at once. */
const STORIES = 100;
const COMMENTED = 10;
const PUBLISHED = 20;

/**
 * Measures submitting and reading side by side with bare `node:http` and prepared statements, in turns, the middle of the rounds; prints
 * a table, or one line with `--json`. Resolves to 1 when a goal is missed.
 */
export async function runCommentBench(args: readonly string[]): Promise<number> {
  const isJson = args.includes('--json');
  const stories = benchStories(STORIES);
  const commented = stories.slice(0, COMMENTED);
  const site = await makeBenchSite(stories, commented, PUBLISHED);
  const bareDatabase = `${site.databaseFile}.doi-chung`;
  await copyFile(site.databaseFile, bareDatabase);
  if (!isJson) console.log('Đang chuẩn bị bằng chứng cho các bình luận…');
  const submissions = await makeSubmissions((WARMING + ROUNDS) * SUBMISSIONS, stories, 0);
  const readings = makeReadings(READINGS, commented);

  const ours = await startBenchChild(
    new URL('our-server.ts', import.meta.url),
    {
      ...{ DATA_DIR: site.dataDir, OUT_DIR: site.outDir, PORT: '0', SITE_URL: BENCH_ORIGIN, TRUST_PROXY: '1' },
      ...{ COMMENTS_SECRET: BENCH_SECRET, DATABASE_URL: `file:${site.databaseFile}` },
    },
    await serverFlags(),
  );
  const bare = await startBenchChild(new URL('bare-server.ts', import.meta.url), { BARE_DATABASE: bareDatabase });
  try {
    const [first = Buffer.alloc(0)] = readings;
    const run = (port: number, requests: readonly RawRequest[], status: number) =>
      sendLoad(port, { requests, status, first }, CONNECTIONS);
    const rounds: Record<'bareSubmit' | 'submit' | 'bareRead' | 'read', LoadFigures>[] = [];
    for (let round = 0; round < WARMING + ROUNDS; round++) {
      const part = submissions.slice(round * SUBMISSIONS, (round + 1) * SUBMISSIONS);
      rounds.push({
        bareSubmit: await run(bare.port, part, 202),
        submit: await run(ours.port, part, 202),
        bareRead: await run(bare.port, readings, 200),
        read: await run(ours.port, readings, 200),
      });
    }
    const middle = (pick: (round: (typeof rounds)[number]) => LoadFigures): LoadFigures => {
      const figures = rounds
        .slice(WARMING)
        .map(pick)
        .sort((a, b) => a.perSecond - b.perSecond);
      return figures[Math.floor(figures.length / 2)] ?? { perSecond: 0, p99Ms: 0 };
    };
    const figures = {
      submit: middle((round) => round.submit),
      bareSubmit: middle((round) => round.bareSubmit),
      read: middle((round) => round.read),
      bareRead: middle((round) => round.bareRead),
      peakMB: await ours.peakMB(),
      barePeakMB: await bare.peakMB(),
    };
    console.log(printFigures(figures, isJson));
    return missesGoal(figures) ? 1 : 0;
  } finally {
    await Promise.all([ours.stop(), bare.stop()]);
    await site.remove();
  }
}

/** What `npm run serve` gives to Node. */
async function serverFlags(): Promise<readonly string[]> {
  const { scripts } = JSON.parse(await readFile(new URL('../../../package.json', import.meta.url), 'utf8')) as {
    scripts: Readonly<Record<string, string>>;
  };
  return (scripts['serve'] ?? '').split(' ').filter((word) => word.startsWith('--'));
}

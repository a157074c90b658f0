import { mkdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readArchiveFacts } from './archive/archive-facts.ts';
import { makeArchive } from './archive/make-archive.ts';
import { judgeGoals, type PeerFigures, type SizeReport } from './build-report.ts';
import { measureOurs } from './ours/measure-ours.ts';
import { astro } from './peers/astro.ts';
import { eleventy } from './peers/eleventy.ts';
import { hugo } from './peers/hugo.ts';
import { measurePeer } from './peers/measure-peer.ts';
import type { Peer, PeerTool } from './peers/peer.ts';
import { buildReportJson, buildReportText } from './print-build-report.ts';

/** Pictures are derived from a set of eight, whatever the size: archives up to this one tell what they cost. */
const SMALL = 1_000;

/**
 * `npm run bench build`: generated archives built by this project and by its peers, one after another, then changed. `--sizes 1000,10000,50000`,
 * `--tools ours,hugo,eleventy,astro-md,astro-mdx`, `--folder` where to work, `--json` one line for machines. Resolves to 1 when a goal is missed.
 */
export async function runBuildBench(
  args: readonly string[],
  installPackage: (name: string) => boolean,
): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      sizes: { type: 'string', default: '1000,10000,50000' },
      tools: { type: 'string', default: 'ours,hugo,eleventy,astro-md,astro-mdx' },
      folder: { type: 'string', default: join(tmpdir(), 'lan-toa-bench') },
      json: { type: 'boolean', default: false },
    },
  });
  const root = process.cwd();
  const contentDir = join(root, 'content');
  const sizes = values.sizes
    .split(',')
    .map(Number)
    .filter((size) => size > 0);
  const tools = new Set(values.tools.split(','));
  const peers = [hugo(installPackage), eleventy, astro('md'), astro('mdx')].filter(({ name }) => tools.has(name));
  const facts = await readArchiveFacts(contentDir);
  const toolsFolder = join(values.folder, 'cong-cu');
  await mkdir(toolsFolder, { recursive: true });
  const tell = (text: string): void => {
    if (!values.json) console.error(text);
  };

  const reports: SizeReport[] = [];
  for (const size of sizes) {
    const figures: Record<string, PeerFigures> = {};
    for (const peer of peers) {
      tell(`${peer.title}, ${size} bài …`);
      const folder = join(values.folder, `${peer.name}-${size}`);
      figures[peer.name] = await measureOne(
        peer,
        await installOf(peer, toolsFolder),
        () => makeArchive(size, facts, false),
        folder,
      );
      await rm(folder, { recursive: true, force: true });
      const made = figures[peer.name];
      if (made !== undefined && 'seconds' in made) tell(`  ${made.seconds.toFixed(1)} giây`);
    }
    if (tools.has('ours')) tell(`Lan Tỏa, ${size} bài …`);
    const order = {
      ...{ root, folder: join(values.folder, `lan-toa-${size}`), contentDir, size, facts },
      withPictures: size <= SMALL,
    };
    const ours = tools.has('ours') ? await measureOurs(order) : undefined;
    reports.push({ size, peers: figures, ...(ours && { ours }) });
  }
  const titles = Object.fromEntries(peers.map(({ name, title }) => [name, title]));
  console.log(values.json ? buildReportJson(reports) : buildReportText(reports, titles));
  return judgeGoals(reports).every(({ isMet }) => isMet) ? 0 : 1;
}

async function installOf(peer: Peer, toolsFolder: string): Promise<PeerTool> {
  try {
    return await peer.install(toolsFolder);
  } catch (error) {
    return { ok: false, reason: `không cài được: ${String(error).slice(0, 200)}` };
  }
}

async function measureOne(
  peer: Peer,
  tool: PeerTool,
  archive: () => ReturnType<typeof makeArchive>,
  folder: string,
): Promise<PeerFigures> {
  if (!tool.ok) return { missing: tool.reason };
  try {
    return await measurePeer(peer, tool, archive(), folder);
  } catch (error) {
    // A peer that gives up on a large archive is a result too.
    return { missing: `bản ${tool.version} không dựng xong: ${String(error).slice(-300)}` };
  }
}

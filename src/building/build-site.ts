import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { siteCard, storyCard } from '../content-model/preview-card.ts';
import { currentLocalTime } from '../content-store/astro-loader.ts';
import { sortFindings, type Finding } from '../content-store/finding.ts';
import { readContent } from '../content-store/read-content.ts';
import type { Environment } from '../environment/environment.ts';
import { databaseSource, exportSource, type CommentSource } from './comments/comment-source.ts';
import { refreshSnapshot, type CommentReading } from './comments/refresh-snapshot.ts';
import { snapshotFile } from './comments/snapshot-file.ts';
import { placesOf } from '../serving/publication/places.ts';
import { putHostFiles } from './host-files.ts';
import { findHeavyPages, type BudgetExcess } from './page-budgets.ts';
import { checkLocations, type LocationHit } from './location-check.ts';
import { openOutput } from './output/output-tree.ts';
import type { PublicationCounts } from './output/publish-plan.ts';
import { publishCards } from './preview-cards/publish-cards.ts';
import { publishWorker } from './service-worker/publish-worker.ts';
import { publishAssets } from './publish-assets.ts';
import type { RenderedPages } from './rendering/render-pages.ts';
import { renderSite } from './rendering/render-site.ts';
import { publishIndex } from './search-index/publish-index.ts';
import { indexFolder, updateIndex } from './search-index/update-index.ts';
import { siteOf } from './site-of.ts';
import { takeTurn } from './take-turn.ts';
import type { BuildStep } from './telling/build-step.ts';

/** What a build did, or what stopped it: errors in the content, or files that tell where they were taken. */
export type BuildResult =
  | {
      readonly ok: true;
      readonly findings: readonly Finding[];
      readonly entries: number;
      readonly derived: number;
      readonly seconds: number;
      /** Story pages over their budgets: told, but published all the same. */
      readonly heavy: readonly BudgetExcess[];
      /** How the comments were had; undefined on a site without them. */
      readonly comments: CommentReading | undefined;
      /** Which pages were rendered, and why. */
      readonly pages: RenderedPages;
      /** What readers see since then. */
      readonly publication: PublicationCounts;
    }
  | { readonly ok: false; readonly reason: 'content'; readonly findings: readonly Finding[] }
  | {
      readonly ok: false;
      readonly reason: 'location';
      readonly findings: readonly Finding[];
      readonly hits: readonly LocationHit[];
    };

/**
 * Builds the site and makes it visible at once, telling `report` of each step; what stops it leaves readers what they had. One build at a time:
 * another one waits and reads the content when its turn has come; several that wait are done as one.
 */
export async function buildSite(
  environment: Environment,
  root: string,
  report: (step: BuildStep) => void = () => undefined,
): Promise<BuildResult> {
  return takeTurn<BuildResult>(placesOf(environment), {
    key: JSON.stringify([root, environment]),
    onWait: () => report({ step: 'wait' }),
    work: () => buildAlone(environment, root, report),
    // The reasons of tens of thousands of pages are for whoever built them.
    toShare: (result) =>
      result.ok ? { ...result, comments: undefined, pages: withoutReasons(result.pages) } : undefined,
  });
}

function withoutReasons({ rendered, kept }: RenderedPages): RenderedPages {
  return { rendered: new Map(), kept: kept + rendered.size };
}

async function buildAlone(
  environment: Environment,
  root: string,
  report: (step: BuildStep) => void,
): Promise<BuildResult> {
  const start = performance.now();
  const { contentDir, dataDir, outDir, siteUrl } = environment;
  const now = environment.now ?? currentLocalTime();
  report({ step: 'read' });
  const content = await readContent({ contentDir, dataDir, now });
  if (content.findings.some(({ severity }) => severity === 'error'))
    return { ok: false, reason: 'content', findings: content.findings };
  const site = siteOf(content, now);
  const cacheDir = join(dataDir, 'cache');
  const comments =
    site.settings.comments.mode === 'tắt'
      ? undefined
      : await refreshSnapshot(snapshotFile(cacheDir), commentSource(environment), now);

  await mkdir(cacheDir, { recursive: true });
  const tree = await openOutput({ outDir, dataDir });
  try {
    report({ step: 'pages', count: content.entries.length });
    // The loader reads the same wall time, so that nothing is released between the check and the pages.
    process.env['NOW'] = now;
    const pages = await renderSite({
      ...{ root, siteUrl, cacheDir, content, site, output: tree },
      onPage: (count, of) => report({ step: 'page', count, of }),
    });
    report({ step: 'pictures', count: content.assets.length });
    const { derived } = await publishAssets(content.assets, cacheDir, tree);
    const cards = [siteCard(site.settings), ...site.stories.map((story) => storyCard(story, site))];
    report({ step: 'cards', count: cards.length });
    await publishCards(cards, cacheDir, tree, (count, of) => report({ step: 'card', count, of }));
    report({ step: 'search', count: site.entries.length });
    const index = await updateIndex(site, content, cacheDir, indexFolder(cacheDir));
    await publishIndex(indexFolder(cacheDir), tree);
    await publishWorker(tree, {
      offline: site.settings.features.offline,
      withdrawn: site.withdrawn.map(({ path }) => path),
    });
    // Last of what is put: the headers name every file.
    report({ step: 'redirects', count: site.redirects.length });
    await putHostFiles(
      { redirects: site.redirects, withdrawn: site.withdrawn, siteUrl, siteName: site.settings.siteName },
      tree,
    );
    report({ step: 'check' });
    const findings = sortFindings([...content.findings, ...index.findings]);
    const { hits } = await checkLocations(tree.fresh());
    if (hits.length > 0) return { ok: false, reason: 'location', findings, hits };
    report({ step: 'publish' });
    const publication = await tree.publish();
    const heavy = await findHeavyPages(outDir, publication.changed);
    return {
      ...{ ok: true, findings, entries: content.entries.length, derived, heavy, comments, pages, publication },
      seconds: (performance.now() - start) / 1000,
    };
  } finally {
    // Nothing is left of it when it is published already.
    await tree.abandon();
  }
}

/** The database of this machine, or the export of a comment function elsewhere. */
function commentSource({ database, comments: { exportUrl: url, exportToken: token } }: Environment): CommentSource {
  return url !== undefined && token !== undefined ? exportSource({ url, token }) : databaseSource(database);
}

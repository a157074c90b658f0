import { createHash } from 'node:crypto';
import { buildRollParts } from '../../components/honour-roll/build-parts.ts';
import { openPart, type RollRow } from '../../components/honour-roll/read-part.ts';
import { buildChapters, type RollChapter } from '../../components/honour-roll/roll-pages.ts';
import type { RollPart } from '../../components/honour-roll/roll-part.ts';
import { buildNameGate } from '../../search/recipients/build-name-gate.ts';
import type { NameGate } from '../../search/recipients/name-gate.ts';
import { loadSite } from '../_site/load-site.ts';

/** The honour roll of this build: its letters, and the data files that the search loads. */
export interface HonourRoll {
  readonly chapters: readonly RollChapter[];
  readonly files: readonly { readonly name: string; readonly path: string; readonly json: string }[];
  /** Tells the search which names the files may hold. */
  readonly gate: NameGate;
}

let built: Promise<HonourRoll> | undefined;

/** Puts the roll together once for all of its pages. */
export function loadRoll(): Promise<HonourRoll> {
  built ??= buildRoll();
  return built;
}

async function buildRoll(): Promise<HonourRoll> {
  const site = await loadSite();
  const decisions = site.collection('khen-thuong');
  const forms = site.catalogues['hinh-thuc-khen-thuong'];
  const parts = buildRollParts(decisions, { forms, storyPath: (id) => site.story(id)?.path });
  const files = parts.map((part, index) => {
    const json = JSON.stringify(part);
    // The digest keeps an open page and its data of one build.
    const name = `${String(index + 1)}-${createHash('sha256').update(json).digest('hex').slice(0, 12)}`;
    return { name, path: `/bang-vang/du-lieu/${name}.json`, json };
  });
  const gate = buildNameGate(
    parts.map((part, index) => ({ path: files[index]?.path ?? '', recipients: rowsOf(part) })),
  );
  return { chapters: buildChapters(decisions, forms), files, gate };
}

function rowsOf(part: RollPart): RollRow[] {
  const { count, row } = openPart(part);
  return Array.from({ length: count }, (_, index) => row(index));
}

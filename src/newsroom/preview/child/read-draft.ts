import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { collectionNames } from '../../../content-model/collections/index.ts';
import type { Entry } from '../../../content-model/entry.ts';
import type { PublicationFields } from '../../../content-model/publication.ts';
import { compareLocal, type LocalTime } from '../../../content-model/time/local-time.ts';
import { decodeText } from '../../../content-store/decode-text.ts';
import type { EntryReader } from '../../../content-store/entry-reader.ts';
import { sortFindings, type Finding } from '../../../content-store/finding.ts';
import { linkEntries, type Linkable } from '../../../content-store/link-entries.ts';
import type { EntryPlace, ParsedEntry } from '../../../content-store/parse-entry.ts';
import { redirectsOf } from '../../../content-store/public-view.ts';
import { findingsOf, toLinkable, type Content } from '../../../content-store/read-content.ts';
import type { ResolvedAsset } from '../../../content-store/resolve-assets.ts';
import type { PreviewProblem, PreviewRequest } from '../preview.ts';
import { asApproved } from './as-approved.ts';
import type { Archive } from './kept-archive.ts';

/** An entry as if it were public now. */
export interface Draft {
  readonly entry: Entry;
  readonly assets: readonly ResolvedAsset[];
  readonly findings: readonly Finding[];
  /** What the site is made from, with it. */
  readonly content: Content;
  /** The hour of the site: now, or the later one at which it comes out. */
  readonly hour: LocalTime;
}

/** What reads drafts. */
export interface DraftSource {
  readonly contentDir: string;
  readonly reader: EntryReader;
  readonly look: (now: LocalTime) => Promise<Archive>;
}

type Read = { readonly ok: true; readonly value: Draft } | { readonly ok: false; readonly problem: PreviewProblem };

/** Reads the entry of a request and puts it into the site that is there, in place of what stands under its address. */
export async function readDraft(
  { contentDir, reader, look }: DraftSource,
  { id, folder, source }: PreviewRequest,
  now: LocalTime,
): Promise<Read> {
  const refuse = (code: PreviewProblem['code'], findings: readonly Finding[] = []): Read => ({
    ok: false,
    problem: { code, findings },
  });
  const place = placeOf(contentDir, id, folder);
  const text = source ?? (await readText(join(folder, 'index.mdx')));
  if (place === undefined || text === undefined) return refuse('missing');
  const approved = asApproved(text, now);
  const read = await reader.readText(place, approved.text);
  const fields = read.entry.data as PublicationFields | undefined;
  const hour = fields && compareLocal(fields.publishedAt, now) > 0 ? fields.publishedAt : now;
  const archive = await look(hour);
  const own = { ...read.entry, data: fields && { ...fields, embargoUntil: undefined, withdrawn: undefined } };
  const isOwn = ({ file }: Finding) => file === place.file || file === read.list.file;
  const others = archive.targets.filter(({ entry }) => !isAt(place, entry));
  const linkable: Linkable = { ...toLinkable(read), entry: own };
  const linked = linkEntries([...others, linkable], archive.reference, hour).filter(isOwn);
  const findings = sortFindings([...findingsOf(read), ...linked].map(approved.inPlace));
  if (archive.reference.settings === undefined) return refuse('settings', archive.reference.findings);
  if (fields === undefined) return refuse('content', findings);
  if (needsBundling(read.entry, id, archive)) return refuse('code-in-text', findings);
  const entry = await reader.bind({ ...read, entry: own });
  const assets = [...new Set(read.files.assets.values())];
  const elsewhere = ({ path }: { readonly path: string }) => path !== entry.path;
  return {
    ok: true,
    value: {
      entry,
      assets,
      findings,
      hour,
      content: {
        entries: [...archive.entries.filter(elsewhere), entry],
        withdrawn: archive.withdrawn.filter(elsewhere),
        redirects: [...archive.redirects.filter(({ to }) => to !== entry.path), ...redirectsOf(own, hour)],
        reference: archive.reference,
        // A preview is rendered whole, whatever was rendered before: it needs no digests.
        ...{ assets, findings, compiled: 0, digests: new Map() },
      },
    },
  };
}

function placeOf(contentDir: string, id: string, folder: string): EntryPlace | undefined {
  const [first, slug = '', ...more] = id.split('/');
  const collection = collectionNames.find((name) => name === first);
  const inside = relative(contentDir, folder).replaceAll('\\', '/');
  if (collection === undefined || more.length > 0 || slug === '' || inside.startsWith('..')) return undefined;
  return { collection, slug, file: `${inside}/index.mdx` };
}

/** Whether the text is a program that the kept renderer does not hold: it holds those that are public. */
function needsBundling({ body }: ParsedEntry, id: string, { entries }: Archive): boolean {
  if (body?.summary.form !== 'mdx') return false;
  return entries.find((entry) => entry.id === id)?.body.digest !== body.summary.digest;
}

function isAt(place: EntryPlace, { collection, slug }: EntryPlace): boolean {
  return place.collection === collection && place.slug === slug;
}

async function readText(file: string): Promise<string | undefined> {
  try {
    return decodeText(await readFile(file)).text;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

import { join } from 'node:path';
import { derivePicture, pictureJobs } from '../../../building/derive-pictures.ts';
import { entryPath } from '../../../content-model/publication.ts';
import { currentLocalTime } from '../../../content-store/astro-loader.ts';
import { openEntryReader } from '../../../content-store/entry-reader.ts';
import { contentTypeOf } from '../../../serving/content-types.ts';
import type { PreviewAnswer, PreviewFile, PreviewPlace, PreviewRequest } from '../preview.ts';
import { keepArchive } from './kept-archive.ts';
import { readDraft, type Draft } from './read-draft.ts';
import { createDraftRenderer } from './render-drafts.ts';

/** Renders drafts, and finds the files that their pages load. */
export interface Previews {
  readonly render: (request: PreviewRequest) => Promise<PreviewAnswer>;
  readonly file: (path: string) => Promise<PreviewFile | undefined>;
  /** Reads the content, so that the next page is made at once. */
  readonly warm: () => Promise<void>;
}

/** So many drafts can show their pictures; those seen last. */
const KEPT_DRAFTS = 30;

/** Opens the caches of a site; what is read of its content stays in memory from preview to preview. */
export async function openPreviews(place: PreviewPlace): Promise<Previews> {
  const { contentDir, dataDir, now } = place;
  const cacheDir = join(dataDir, 'cache');
  const reader = await openEntryReader(contentDir, dataDir);
  const { look } = keepArchive(contentDir, reader);
  const renderer = createDraftRenderer(place, cacheDir);
  const drafts = new Map<string, Draft>();
  // One after the other: the pages of a process share the site that is handed to them.
  let before: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const own = before.then(work);
    before = own.catch(() => undefined);
    return own;
  };

  const render = async (request: PreviewRequest): Promise<PreviewAnswer> => {
    const read = await readDraft({ contentDir, reader, look }, request, now ?? currentLocalTime());
    if (!read.ok) return read;
    const { entry, findings } = read.value;
    drafts.delete(entry.id);
    drafts.set(entry.id, read.value);
    for (const id of [...drafts.keys()].slice(0, -KEPT_DRAFTS)) drafts.delete(id);
    try {
      const html = await renderer.render(read.value, entry.path);
      if (html !== undefined) return { ok: true, value: { path: entry.path, html, findings } };
    } catch (error) {
      // A page that cannot be made of content with errors is no surprise.
      if (!findings.some(({ severity }) => severity === 'error')) throw error;
    }
    return { ok: false, problem: { code: 'content', findings } };
  };

  return {
    render: (request) => inTurn(() => render(request)),
    warm: () =>
      inTurn(async () => {
        await look(now ?? currentLocalTime());
      }),
    async file(path) {
      const script = renderer.client().find((file) => `/${file.path}` === path);
      if (script) return { type: contentTypeOf(path), file: script.source };
      const newestFirst = [...drafts.values()].toReversed();
      for (const { assets } of newestFirst) {
        const found = await findAsset(assets, path, cacheDir);
        if (found) return found;
      }
      const draft = newestFirst.find(({ entry }) => belongsTo(entry, path));
      const text = draft && (await inTurn(() => renderer.render(draft, path)));
      return text === undefined ? undefined : { type: contentTypeOf(path), text };
    },
  };
}

/** A file that a draft names, or a size of its pictures, derived now when it is not there. */
async function findAsset(assets: Draft['assets'], path: string, cacheDir: string): Promise<PreviewFile | undefined> {
  for (const resolved of assets) {
    const { asset, source } = resolved;
    if (asset.kind === 'file' && asset.url === path) return { type: asset.type, file: source };
    if (asset.kind !== 'picture' || !pictureJobs(asset).some((job) => job.path === path)) continue;
    await derivePicture(resolved, cacheDir);
    return { type: contentTypeOf(path), file: join(cacheDir, path) };
  }
  return undefined;
}

/** Whether a path is a further page or file of an entry: its list, its figures, its QR code. */
function belongsTo({ collection, slug }: Draft['entry'], path: string): boolean {
  return path.startsWith(entryPath(collection, slug)) || path === `/ma-qr/${collection}/${slug}.svg`;
}

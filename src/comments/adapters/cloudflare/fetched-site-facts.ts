import { FORM_SETTINGS_PATH, STORY_FACTS_PATH } from '../../published/story-facts.ts';
import { FRAME_PATH, NO_SITE, parseSiteFacts, type SiteFactsReader } from '../site-facts.ts';

/** How long what was read counts as fresh. */
const FRESH_MS = 60_000;

/** Reads a file of the site by its path, without a leading slash. */
export type SiteFetch = (path: string, headers: Readonly<Record<string, string>>) => Promise<Response>;

interface Copy {
  readonly etag: string | null;
  /** Undefined when the site has no such file. */
  readonly text: string | undefined;
}

/**
 * Opens the facts of a site that is read by HTTP. Only values are kept between requests, never a pending promise: the runtime ties one to
 * the request that made it, and a reader who hangs up would take everybody's with him. When reading fails, what was known before stays.
 */
export function fetchSiteFacts(
  fetchFile: SiteFetch,
  clock: () => number,
  report: (error: unknown) => void,
): SiteFactsReader {
  const copies = new Map<string, Copy>();
  let facts = NO_SITE;
  let readAt = -Infinity;
  let builds = 0;

  async function read(path: string): Promise<{ readonly copy: Copy; readonly isNew: boolean }> {
    const known = copies.get(path);
    const response = await fetchFile(path, known?.etag ? { 'If-None-Match': known.etag } : {});
    if (response.status === 304 && known) return { copy: known, isNew: false };
    if (!response.ok && response.status !== 404) throw new Error(`/${path} answered ${response.status}.`);
    const body = await response.text();
    const text = response.ok ? body : undefined;
    return { copy: { etag: response.headers.get('ETag'), text }, isNew: text !== known?.text };
  }

  async function readAll(): Promise<void> {
    const paths = [STORY_FACTS_PATH, FORM_SETTINGS_PATH, FRAME_PATH.replace(/index\.html$/, '')];
    const found = await Promise.all(paths.map(read));
    if (found.some(({ isNew }) => isNew)) {
      const [stories, settings, frame] = found.map(({ copy }) => copy.text);
      facts =
        stories === undefined || settings === undefined
          ? NO_SITE
          : parseSiteFacts({ stories, settings, frame, version: String(++builds) });
    }
    paths.forEach((path, index) => found[index] && copies.set(path, found[index].copy));
    readAt = clock();
  }

  return {
    current: () => facts,
    async refresh() {
      const age = clock() - readAt;
      if (age >= 0 && age < FRESH_MS) return facts;
      try {
        await readAll();
      } catch (error) {
        report(error);
      }
      return facts;
    },
  };
}

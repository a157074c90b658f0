import { createSite, type Site } from '../content-model/site/site.ts';
import type { LocalTime } from '../content-model/time/local-time.ts';
import type { Content } from '../content-store/read-content.ts';

/** The site that content without errors makes at a wall time. */
export function siteOf({ entries, withdrawn, redirects, reference }: Content, now: LocalTime): Site {
  const { catalogues, settings, frontPage } = reference;
  if (settings === undefined) throw new Error('Content without errors has no settings.');
  return createSite({ entries, withdrawn, redirects, catalogues, settings, frontPage, now });
}

import type { CollectionName, Collections } from '../content-model/collections/index.ts';
import type { Recipient } from '../content-model/collections/commendation.ts';
import type { Assets, BodySummary, Entry } from '../content-model/entry.ts';
import {
  entryPath,
  formerPath,
  visibilityAt,
  type PublicationFields,
  type Visibility,
} from '../content-model/publication.ts';
import type { LocalTime } from '../content-model/time/local-time.ts';
import type { Redirect, WithdrawnNotice } from '../content-model/withdrawal.ts';
import type { ParsedEntry } from './parse-entry.ts';
import type { ResolvedAsset } from './resolve-assets.ts';

/** What readers may see of a parsed entry; nothing of one whose front matter is broken. */
export function visibilityOf({ data }: ParsedEntry, now: LocalTime): Visibility {
  return data === undefined ? 'held' : visibilityAt(data as PublicationFields, now);
}

/** A published entry as the site reads it. */
export function toEntry(
  { collection, slug, file, data }: ParsedEntry,
  body: BodySummary,
  resolved: ReadonlyMap<string, ResolvedAsset>,
  recipients: readonly Recipient[],
): Entry {
  const assets: Assets = Object.fromEntries([...resolved].map(([name, { asset }]) => [name, asset]));
  return {
    id: `${collection}/${slug}`,
    collection,
    slug,
    path: entryPath(collection, slug),
    data: data as Collections[CollectionName],
    body,
    assets,
    recipients,
    file,
  };
}

/** The notice that stands at the address of a withdrawn entry; none for the others. */
export function withdrawnNotice(entry: ParsedEntry, now: LocalTime): WithdrawnNotice[] {
  if (visibilityOf(entry, now) !== 'withdrawn') return [];
  const { title, withdrawn } = entry.data as Collections['tin-tuc'];
  if (withdrawn === undefined) return [];
  const { at, reason, replacement } = withdrawn;
  return [
    {
      path: entryPath(entry.collection, entry.slug),
      title,
      at,
      reason,
      ...(replacement === undefined ? {} : { replacement }),
    },
  ];
}

/** The former addresses of an entry that readers can reach. */
export function redirectsOf(entry: ParsedEntry, now: LocalTime): Redirect[] {
  if (visibilityOf(entry, now) === 'held') return [];
  const { formerSlugs } = entry.data as Collections['tin-tuc'];
  const to = entryPath(entry.collection, entry.slug);
  return formerSlugs.map((slug) => ({ from: formerPath(entry.collection, slug), to }));
}

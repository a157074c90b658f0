import { getCollection, getEntry } from 'astro:content';
import { collectionNames } from '../../content-model/collections/index.ts';
import { handedSite } from '../../building/rendering/handed-site.ts';
import type { Entry } from '../../content-model/entry.ts';
import { fromStored, type Stored } from '../../content-store/astro-loader.ts';
import { createSite, type Site } from '../../content-model/site/site.ts';

let loaded: Promise<Site> | undefined;

/** The site of this build, as it was handed over; in the dev server put together once from Astro's store. */
export function loadSite(): Promise<Site> {
  const handed = handedSite();
  if (handed) return Promise.resolve(handed.site);
  loaded ??= readSite();
  return loaded;
}

async function readSite(): Promise<Site> {
  const lists = await Promise.all(collectionNames.map((name) => getCollection(name)));
  const site = await getEntry('site', 'site');
  if (!site) throw new Error('The site collection is empty: the loader did not run.');
  return createSite({
    ...fromStored(site.data),
    entries: lists.flat().map(({ data }) => fromStored<Entry>(data as Stored<Entry>)),
  });
}

import { z } from 'astro/zod';
import { defineCollection } from 'astro:content';
import type { CollectionName } from './content-model/collections/index.ts';
import type { Entry } from './content-model/entry.ts';
import type { SiteData } from './content-model/site/site.ts';
import { entryLoader, siteLoader, type Stored } from './content-store/astro-loader.ts';

/** The loader has validated the entries against `content-model`; Astro only needs to know their type. */
const collection = <N extends CollectionName>(name: N) =>
  defineCollection({ loader: entryLoader(name), schema: z.custom<Stored<Entry<N>>>() });

/** Astro's list of collections; the fields are described in `content-model/collections`. */
export const collections = {
  'tin-tuc': collection('tin-tuc'),
  'dot-thi-dua': collection('dot-thi-dua'),
  'dien-hinh': collection('dien-hinh'),
  'nguoi-tot-viec-tot': collection('nguoi-tot-viec-tot'),
  'ket-qua': collection('ket-qua'),
  'khen-thuong': collection('khen-thuong'),
  trang: collection('trang'),
  site: defineCollection({ loader: siteLoader(), schema: z.custom<Stored<Omit<SiteData, 'entries'>>>() }),
};

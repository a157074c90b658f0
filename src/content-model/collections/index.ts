import type * as z from 'zod';
import { articleSchema, type Article } from './article.ts';
import { campaignSchema, type Campaign } from './campaign.ts';
import { commendationSchema, type Commendation } from './commendation.ts';
import { goodDeedSchema, type GoodDeed } from './good-deed.ts';
import { pageSchema, type Page } from './page.ts';
import { resultSchema, type CampaignResult } from './result.ts';
import { roleModelSchema, type RoleModel } from './role-model.ts';

/** The front matter type of every collection, by the folder it lies in. */
export interface Collections {
  'tin-tuc': Article;
  'dot-thi-dua': Campaign;
  'dien-hinh': RoleModel;
  'nguoi-tot-viec-tot': GoodDeed;
  'ket-qua': CampaignResult;
  'khen-thuong': Commendation;
  trang: Page;
}

/** The folder names of the collections. */
export type CollectionName = keyof Collections;
/** The collections whose entries are stories (all but plain pages). */
export type StoryCollectionName = Exclude<CollectionName, 'trang'>;

/** The schema of every collection, by the folder it lies in. */
export const collectionSchemas = {
  'tin-tuc': articleSchema,
  'dot-thi-dua': campaignSchema,
  'dien-hinh': roleModelSchema,
  'nguoi-tot-viec-tot': goodDeedSchema,
  'ket-qua': resultSchema,
  'khen-thuong': commendationSchema,
  trang: pageSchema,
} as const satisfies Record<CollectionName, z.ZodObject>;

/** The collections in the order of the navigation. */
export const collectionNames = Object.keys(collectionSchemas) as CollectionName[];
/** The story collections in the order of the navigation. */
export const storyCollectionNames = collectionNames.filter((name): name is StoryCollectionName => name !== 'trang');

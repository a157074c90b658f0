import { collectionSchemas, type Collections, type StoryCollectionName } from '../content-model/collections/index.ts';
import type { Assets, Entry, Story } from '../content-model/entry.ts';
import { catalogueSchemas, type Catalogues } from '../content-model/reference/catalogues.ts';
import { frontPageSchema, settingsSchema } from '../content-model/reference/settings.ts';
import { createSite, type Site } from '../content-model/site/site.ts';
import { entryPath } from '../content-model/publication.ts';

/** An approved story whose front matter is checked by its schema; what a test does not give is as plain as it can be. */
export function makeStory<N extends StoryCollectionName>(
  collection: N,
  slug: string,
  frontMatter: object = {},
  assets: Assets = {},
): Entry<N> & Story {
  const data = collectionSchemas[collection].parse({
    title: 'Xóm Bản Lang làm đường',
    state: 'đã duyệt',
    publishedAt: '2026-11-20T08:00',
    standfirst: 'Hai mươi hộ góp công, đường xong trước mùa mưa.',
    section: 'tin-tuc-su-kien',
    ...frontMatter,
  }) as Collections[N];
  const body = { digest: '0', form: 'segments', words: 320, headings: [], blocks: [] } as const;
  const entry: Entry<N> = {
    id: `${collection}/${slug}`,
    collection,
    slug,
    path: entryPath(collection, slug),
    data,
    body,
    assets,
    recipients: [],
    file: `${collection}/${slug}/index.mdx`,
  };
  return entry as Entry<N> & Story;
}

/** A published site of these stories with one row in each catalogue that they may name. */
export function makeSite(
  stories: readonly Story[],
  changes: Partial<Pick<Site, 'now' | 'redirects' | 'withdrawn' | 'catalogues'>> = {},
): Site {
  const settings = settingsSchema.parse({
    siteName: 'Lan Tỏa',
    tagline: 'Thi đua, khen thưởng tỉnh Cao Bằng',
    description: 'Tin về các đợt thi đua.',
    body: 'Ban Tuyên giáo và Dân vận Tỉnh ủy Cao Bằng',
    province: 'cao-bang',
    reuse: 'Ghi rõ nguồn “Lan Tỏa”.',
    navigation: [{ label: 'Tin tức', href: '/tin-tuc/' }],
  });
  const frontPage = frontPageSchema.parse({});
  return createSite({
    entries: stories,
    withdrawn: [],
    redirects: [],
    catalogues: catalogues(),
    settings,
    frontPage,
    now: '2026-11-22T08:00',
    ...changes,
  });
}

function catalogues(): Catalogues {
  const rows: Readonly<Record<string, readonly object[]>> = {
    'chuyen-muc': [{ id: 'tin-tuc-su-kien', name: 'Tin tức – Sự kiện', description: 'Tin mới.' }],
    'dia-danh': [{ id: 'cao-bang', name: 'Cao Bằng', level: 'tỉnh' }],
    'co-quan': [{ id: 'ubnd-tinh', name: 'Ủy ban nhân dân tỉnh Cao Bằng' }],
    'tac-gia': [{ id: 'nong-van-mau', name: 'Nông Văn Mẫu', role: 'Cộng tác viên' }],
  };
  return Object.fromEntries(
    Object.entries(catalogueSchemas).map(([name, schema]) => [
      name,
      (rows[name] ?? []).map((row) => schema.parse(row)),
    ]),
  ) as unknown as Catalogues;
}

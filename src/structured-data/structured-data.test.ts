import { breadcrumbsJsonLd } from './breadcrumbs.ts';
import { describe, expect, test } from 'vitest';
import { makeSite, makeStory } from '../testing/story-builder.ts';
import { frontPageJsonLd } from './publisher.ts';
import { storyJsonLd } from './story-json-ld.ts';
import type { RootThing } from './thing.ts';

const origin = 'https://lantoa.example';
const picture = {
  'a.jpg': {
    kind: 'picture',
    digest: 'a1b2c3d4e5f6',
    width: 2400,
    height: 1600,
    widths: [480, 1600],
    shapes: { the: [360, 720] },
  },
} as const;
const article = makeStory(
  'tin-tuc',
  'lam-duong',
  {
    title: 'Đường mới '.repeat(15).trim(),
    lead: { src: 'a.jpg', alt: 'Con đường', credit: 'Lan Tỏa' },
    authors: ['nong-van-mau'],
    updates: [{ at: '2026-11-21T09:00', note: 'Thêm ảnh.' }],
  },
  picture,
);
const campaign = (launch: object) =>
  makeStory('dot-thi-dua', 'moi-xom-mot-to-so', {
    name: 'Mỗi xóm một tổ số',
    form: 'thi đua theo chuyên đề',
    issuer: 'ubnd-tinh',
    timeline: { launch, end: { planned: { date: '2026-12' } } },
  });
const result = makeStory('ket-qua', 'so-ket', {
  campaign: 'moi-xom-mot-to-so',
  review: 'sơ kết',
  period: 'sáu tháng đầu năm 2026',
  asOf: '2026-06-30',
  rows: [{ name: 'Xóm có tổ công nghệ số', unit: 'xóm', achieved: 1352, target: 1300 }],
});
const of = (type: string, things: readonly RootThing[]) => things.find((thing) => thing['@type'] === type);
const things = (story: Parameters<typeof storyJsonLd>[0], csv?: string) =>
  storyJsonLd(story, makeSite([story]), origin, csv);

/** Every address in an object, however deep, must be absolute. */
function addresses(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return /^(?:url|item|contentUrl|@id|image)$/.test(key) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => addresses(part, Array.isArray(value) ? key : name));
}

test('every object says its context and has absolute addresses only, nothing undefined', () => {
  const all = [
    ...things(article),
    ...things(campaign({ actual: { date: '2026-03-09' } })),
    ...things(result, '/ket-qua/so-ket/so-lieu.csv'),
    ...frontPageJsonLd(makeSite([]).settings, origin),
  ];
  for (const thing of all) {
    expect(thing['@context']).toBe('https://schema.org');
    expect(JSON.parse(JSON.stringify(thing))).toStrictEqual(thing);
    for (const address of addresses(thing)) expect(address).toMatch(/^https:\/\//);
  }
});

describe('NewsArticle', () => {
  const news = of('NewsArticle', things(article));

  test('has what Google recommends', () => {
    expect(news).toMatchObject({
      datePublished: '2026-11-20T08:00:00+07:00',
      dateModified: '2026-11-21T09:00:00+07:00',
      author: [{ '@type': 'Person', name: 'Nông Văn Mẫu', url: `${origin}/tac-gia/nong-van-mau/` }],
      publisher: {
        name: 'Ban Tuyên giáo và Dân vận Tỉnh ủy Cao Bằng',
        logo: { '@type': 'ImageObject', url: `${origin}/icon-512.png` },
      },
      mainEntityOfPage: { '@id': `${origin}/tin-tuc/lam-duong/` },
      inLanguage: 'vi',
      articleSection: 'Tin tức – Sự kiện',
      isAccessibleForFree: true,
    });
    expect([...String(news?.['headline'])].length).toBeLessThanOrEqual(110);
  });

  test('shows the lead picture in its proportions, cut, and on the preview card', () => {
    expect(news?.['image']).toMatchObject([
      { url: `${origin}/anh/a1b2c3d4e5f6-1600.webp`, width: 1600, height: 1067 },
      { url: `${origin}/anh/a1b2c3d4e5f6-the-720.webp`, width: 720, height: 480 },
      { width: 1200, height: 630 },
    ]);
  });

  test('names an organization where no person signs', () => {
    expect(of('NewsArticle', things(makeStory('tin-tuc', 'a', { byline: 'P.V' })))?.['author']).toEqual([
      { '@type': 'Organization', name: 'P.V', url: `${origin}/` },
    ]);
  });
});

test('BreadcrumbList counts from one and only its last step may lack an address', () => {
  const trail = breadcrumbsJsonLd(
    [{ label: 'Tin tức', href: '/tin-tuc/' }, { label: 'Cầu treo' }],
    'Trang nhất',
    origin,
  );
  expect(trail).toMatchObject({
    '@type': 'BreadcrumbList',
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: 'Trang nhất', item: `${origin}/` },
      { '@type': 'ListItem', position: 2, name: 'Tin tức', item: `${origin}/tin-tuc/` },
      { '@type': 'ListItem', position: 3, name: 'Cầu treo' },
    ],
  });
});

describe('Event', () => {
  test('has what Google requires and recommends', () => {
    expect(
      of('Event', things(campaign({ planned: { date: '2026-03-05' }, actual: { date: '2026-03-09' } }))),
    ).toMatchObject({
      name: 'Mỗi xóm một tổ số',
      startDate: '2026-03-09',
      endDate: '2026-12-31',
      eventStatus: 'https://schema.org/EventScheduled',
      location: { '@type': 'Place', name: 'tỉnh Cao Bằng', address: { addressCountry: 'VN' } },
      organizer: {
        '@type': 'Organization',
        name: 'Ủy ban nhân dân tỉnh Cao Bằng',
        url: `${origin}/co-quan/ubnd-tinh/`,
      },
      description: expect.stringMatching(/./) as string,
      image: [expect.stringMatching(/^https:/) as string],
    });
  });

  test.each([{ planned: { date: '2026-03' } }, { planned: { anchor: 'cùng dịp Đại hội' } }])(
    'is left out while the day is not known: %j',
    (launch) => {
      expect(of('Event', things(campaign(launch)))).toBeUndefined();
    },
  );
});

describe('Dataset', () => {
  const dataset = of('Dataset', things(result, '/ket-qua/so-ket/so-lieu.csv'));

  test('has a name, a long enough description, a creator and its table', () => {
    expect(dataset).toMatchObject({
      name: result.data.title,
      creator: { '@type': 'Organization', name: 'Ban Tuyên giáo và Dân vận Tỉnh ủy Cao Bằng' },
      distribution: [
        { '@type': 'DataDownload', encodingFormat: 'text/csv', contentUrl: `${origin}/ket-qua/so-ket/so-lieu.csv` },
      ],
    });
    const { length } = [...String(dataset?.['description'])];
    expect(length).toBeGreaterThanOrEqual(50);
    expect(length).toBeLessThanOrEqual(5000);
  });

  test('is left out where the page offers no table', () => {
    expect(of('Dataset', things(result))).toBeUndefined();
  });
});

test('the front page names the publishing body and the site', () => {
  const [body, page] = frontPageJsonLd(makeSite([]).settings, origin);
  expect(body).toMatchObject({ '@type': 'NewsMediaOrganization', logo: { width: 512 } });
  expect(page).toMatchObject({
    '@type': 'WebSite',
    name: 'Lan Tỏa',
    url: `${origin}/`,
    publisher: { '@id': body?.['@id'] },
    potentialAction: { '@type': 'SearchAction', target: { urlTemplate: `${origin}/tim-kiem/?tu={tu}` } },
  });
});

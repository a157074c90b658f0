import { describe, expect, it } from 'vitest';
import { makeSite, makeStory } from '../../testing/story-builder.ts';
import { placeSchema } from '../reference/catalogues.ts';
import { formerNames, placesByDistrict } from './place-districts.ts';
import { placeLinks } from './place-links.ts';
import { endedFrom, placeTitle, plainDate } from './place-names.ts';
import { groupPlaceStories, honoursOfPlace } from './place-stories.ts';
import type { PlaceView } from './place-tree.ts';

const until2020 = { validUntil: '2020-01-31' };
const until2025 = { validUntil: '2025-06-30' };
const since2025 = { parent: 'cao-bang', validFrom: '2025-07-01' };
const places = [
  { id: 'cao-bang', name: 'Cao Bằng', level: 'tỉnh' },
  {
    id: 'tra-linh-huyen',
    name: 'Trà Lĩnh',
    level: 'huyện',
    parent: 'cao-bang',
    ...until2020,
    successors: ['trung-khanh-huyen'],
  },
  {
    id: 'trung-khanh-huyen',
    name: 'Trùng Khánh',
    level: 'huyện',
    parent: 'cao-bang',
    ...until2025,
    successors: ['dam-thuy-xa', 'tra-linh-xa'],
  },
  {
    id: 'quang-hoa-huyen',
    name: 'Quảng Hòa',
    level: 'huyện',
    parent: 'cao-bang',
    ...until2025,
    successors: ['phuc-hoa-xa', 'tra-linh-xa'],
  },
  {
    id: 'phong-chau-xa-cu',
    name: 'Phong Châu',
    level: 'xã',
    parent: 'trung-khanh-huyen',
    ...until2025,
    successors: ['dam-thuy-xa'],
  },
  {
    id: 'dam-thuy-xa-cu',
    name: 'Đàm Thủy',
    level: 'xã',
    parent: 'trung-khanh-huyen',
    ...until2025,
    successors: ['dam-thuy-xa'],
  },
  {
    id: 'tra-linh-thi-tran',
    name: 'Trà Lĩnh',
    level: 'thị trấn',
    parent: 'trung-khanh-huyen',
    ...until2025,
    successors: ['tra-linh-xa'],
  },
  {
    id: 'quoc-toan-xa-cu',
    name: 'Quốc Toản',
    level: 'xã',
    parent: 'quang-hoa-huyen',
    ...until2025,
    successors: ['tra-linh-xa'],
  },
  {
    id: 'cao-chuong-xa-cu',
    name: 'Cao Chương',
    level: 'xã',
    parent: 'trung-khanh-huyen',
    ...until2025,
    successors: ['tra-linh-xa'],
  },
  { id: 'dam-thuy-xa', name: 'Đàm Thủy', level: 'xã', ...since2025 },
  { id: 'tra-linh-xa', name: 'Trà Lĩnh', level: 'xã', ...since2025 },
  { id: 'phuc-hoa-xa', name: 'Phục Hòa', level: 'xã', ...since2025 },
].map((row) => placeSchema.parse(row));

const stories = [
  makeStory('tin-tuc', 'moi', { places: ['dam-thuy-xa'], publishedAt: '2026-02-01T08:00' }),
  makeStory('tin-tuc', 'cu', { places: ['trung-khanh-huyen'], publishedAt: '2020-02-01T08:00' }),
  makeStory('nguoi-tot-viec-tot', 'viec', {
    places: ['dam-thuy-xa-cu'],
    publishedAt: '2021-02-01T08:00',
    subject: { kind: 'cá nhân', name: 'Nông Thị Mẫu' },
    deed: 'Trả lại của rơi.',
    consent: { kind: 'nhân vật hư cấu' },
  }),
];
const site = makeSite(stories, { catalogues: { ...makeSite([]).catalogues, 'dia-danh': places } });
const view = (id: string) => site.places.get(id) as PlaceView;
const ids = (views: readonly PlaceView[] | undefined) => views?.map(({ place }) => place.id);

describe('the names of a place', () => {
  it.each([
    ['2025-06-30', '1/7/2025'],
    ['2020-02-29', '1/3/2020'],
    ['2012-09', 'tháng 9/2012'],
    ['1976', 'năm 1976'],
  ])('a name valid until %s ended from %s', (until, from) => {
    expect(endedFrom(until)).toBe(from);
  });

  it('writes dates as running text does', () => {
    expect(plainDate('2025-07-01')).toBe('1/7/2025');
    expect(plainDate('2025-10-10')).toBe('10/10/2025');
  });

  it('begins a title with a capital', () => {
    expect(placeTitle({ level: 'huyện', name: 'Trùng Khánh' })).toBe('Huyện Trùng Khánh');
  });
});

describe('placesByDistrict', () => {
  const { districts, others } = placesByDistrict(site.places);
  const of = (id: string) => districts.find(({ district }) => district.place.id === id);

  it('sets every commune of today under the district that gave it most units', () => {
    expect(ids(of('trung-khanh-huyen')?.units)).toEqual(['dam-thuy-xa', 'tra-linh-xa']);
    expect(ids(of('quang-hoa-huyen')?.units)).toEqual(['phuc-hoa-xa']);
    expect(others).toEqual([]);
  });

  it('names a commune that took only a part of a district apart', () => {
    expect(ids(of('quang-hoa-huyen')?.partly)).toEqual(['tra-linh-xa']);
  });

  it('names the districts that had gone into one before, and gives them no group of their own', () => {
    expect(ids(of('trung-khanh-huyen')?.earlier)).toEqual(['tra-linh-huyen']);
    expect(of('tra-linh-huyen')).toBeUndefined();
  });

  it('lists every former name as a dictionary does', () => {
    expect(ids(formerNames(site.places))?.slice(0, 2)).toEqual(['cao-chuong-xa-cu', 'dam-thuy-xa-cu']);
  });
});

describe('placeLinks', () => {
  it('leads from a former district to its communes, then and now', () => {
    const { successors, pastUnits, madeFrom } = placeLinks(view('trung-khanh-huyen'), site.places);
    expect(ids(successors)).toEqual(['dam-thuy-xa', 'tra-linh-xa']);
    expect(ids(pastUnits)).toEqual(['cao-chuong-xa-cu', 'dam-thuy-xa-cu', 'phong-chau-xa-cu', 'tra-linh-thi-tran']);
    expect(ids(madeFrom)).toEqual(['tra-linh-huyen']);
  });

  it('leads from a commune of today back to the communes and the district that it was', () => {
    const { madeFrom, onLandOf } = placeLinks(view('dam-thuy-xa'), site.places);
    expect(ids(madeFrom)).toEqual(['phong-chau-xa-cu', 'dam-thuy-xa-cu']);
    expect(ids(onLandOf)).toEqual(['trung-khanh-huyen']);
  });

  it('keeps the units of today and of the past apart', () => {
    const { currentUnits, pastUnits } = placeLinks(view('cao-bang'), site.places);
    expect(ids(currentUnits)).toEqual(['dam-thuy-xa', 'phuc-hoa-xa', 'tra-linh-xa']);
    expect(ids(pastUnits)).toEqual(['quang-hoa-huyen', 'trung-khanh-huyen', 'tra-linh-huyen']);
  });
});

describe('the stories of a place', () => {
  it('say from which former place they come', () => {
    const groups = groupPlaceStories(view('dam-thuy-xa'), site.ofPlace('dam-thuy-xa'), site);
    expect(
      groups.map(({ kind, stories: told }) => [kind, told.map(({ story, from }) => [story.slug, from?.place.id])]),
    ).toEqual([
      ['nguoi-tot-viec-tot', [['viec', 'dam-thuy-xa-cu']]],
      [
        'tin-tuc',
        [
          ['moi', undefined],
          ['cu', 'trung-khanh-huyen'],
        ],
      ],
    ]);
  });

  it('count the rows of decisions in force that name the place', () => {
    const decision = (slug: string, status: string) => ({
      ...makeStory('khen-thuong', slug, {
        decision: { level: 'Tỉnh' },
        form: 'bang-khen',
        recipientsFile: 'danh-sach.csv',
        status,
      }),
      recipients: ['dam-thuy-xa', 'tra-linh-xa', 'dam-thuy-xa'].map(
        (place, index) =>
          ({ order: index + 1, name: 'Nông Văn Mẫu', kind: 'cá nhân', posthumous: false, place }) as const,
      ),
    });
    const honoured = makeSite([decision('con', 'còn hiệu lực'), decision('thu-hoi', 'đã thu hồi')]);
    expect(honoursOfPlace('dam-thuy-xa', honoured).map(({ decision: { slug }, count }) => [slug, count])).toEqual([
      ['con', 2],
    ]);
  });
});

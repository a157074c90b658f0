import { describe, expect, it } from 'vitest';
import type { FileAsset } from '../entry.ts';
import { makeSite, makeStory } from '../../testing/story-builder.ts';
import { documentKinds, documentsByYear, documentsOf, documentsOfSite } from './documents.ts';

const pdf: FileAsset = { kind: 'file', url: '/tep/ke-hoach-1a2b.pdf', bytes: 2048, type: 'application/pdf' };
const plan = {
  kind: 'Kế hoạch',
  number: '12/KH-UBND',
  date: '2026-04-02',
  title: 'Làm đường',
  issuer: 'ubnd-tinh',
  file: 'ke-hoach.pdf',
};
const older = makeStory(
  'tin-tuc',
  'cu',
  { publishedAt: '2026-04-03T08:00', documents: [plan, { kind: 'Công văn', title: 'Nhắc việc' }] },
  { 'ke-hoach.pdf': pdf },
);
const newer = makeStory('tin-tuc', 'moi', {
  publishedAt: '2026-06-01T08:00',
  documents: [
    { kind: 'Kế hoạch', date: '2025', title: 'Trồng cây' },
    { ...plan, file: undefined, signer: 'Chủ tịch' },
  ],
});
const site = makeSite([older, newer]);

describe('documentsOf', () => {
  it('looks up the issuer and the file', () => {
    expect(documentsOf(older, site)[0]).toEqual({
      kind: 'Kế hoạch',
      number: '12/KH-UBND',
      date: '2026-04-02',
      title: 'Làm đường',
      issuer: { name: 'Ủy ban nhân dân tỉnh Cao Bằng', path: '/co-quan/ubnd-tinh/' },
      file: pdf,
      story: { title: older.data.title, path: '/tin-tuc/cu/' },
    });
  });

  it('leaves a gap where nothing is known', () => {
    expect(Object.keys(documentsOf(older, site)[1] ?? {})).toEqual(['kind', 'title', 'story']);
  });
});

describe('documentsOfSite', () => {
  it('lists the newest first and those without a date last', () => {
    expect(documentsOfSite(site).map(({ title }) => title)).toEqual(['Làm đường', 'Trồng cây', 'Nhắc việc']);
  });

  it('lists a document of two stories once, with all that either knows of it', () => {
    expect(documentsOfSite(site)[0]).toMatchObject({ file: pdf, signer: 'Chủ tịch', story: { path: '/tin-tuc/cu/' } });
  });
});

describe('documentKinds', () => {
  it('counts the kinds, the most frequent first', () => {
    expect(documentKinds(documentsOfSite(site))).toEqual([
      { kind: 'Kế hoạch', slug: 'ke-hoach', count: 2 },
      { kind: 'Công văn', slug: 'cong-van', count: 1 },
    ]);
  });
});

describe('documentsByYear', () => {
  it('keeps documents without a date in a group without a year', () => {
    expect(documentsByYear(documentsOfSite(site)).map(({ year, documents }) => [year, documents.length])).toEqual([
      ['2026', 1],
      ['2025', 1],
      [undefined, 1],
    ]);
  });
});

import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCorpus, readSynonyms, SAMPLE_SETS, toDocument } from '../bench/bench-corpus.ts';
import { sourceOf } from '../indexing/index-source.ts';
import { writeIndex, type IndexOptions } from '../indexing/write-index.ts';
import type { SearchDocument } from '../indexing/search-document.ts';
import { createTemporaryFolder } from '../../testing/temporary-folder.ts';
import { createSearch, type Search, type SearchAnswer } from './create-search.ts';

let documents: SearchDocument[];
let synonyms: string[][];
/** A search over all documents, of one index for all tests. */
let corpus: Search;
let corpusFolder: string;

beforeAll(async () => {
  documents = (await readCorpus(SAMPLE_SETS.corpus)).map(toDocument);
  synonyms = await readSynonyms('content');
  corpusFolder = await mkdtemp(join(tmpdir(), 'lan-toa-'));
  corpus = await searchIn(corpusFolder, documents);
});
afterAll(() => rm(corpusFolder, { recursive: true, force: true }));

async function openSearch(list: readonly SearchDocument[], options: IndexOptions = {}): Promise<Search> {
  return searchIn(await createTemporaryFolder({}), list, options);
}

async function searchIn(folder: string, list: readonly SearchDocument[], options: IndexOptions = {}): Promise<Search> {
  await writeIndex(folder, list.map(sourceOf), { synonyms, ...options });
  return createSearch((path) => readFile(join(folder, path), 'utf8'));
}

const story = (title: string, more: Partial<SearchDocument> = {}): SearchDocument => ({
  url: `/tin-tuc/${title}/`,
  title,
  date: '2025-01-01',
  kind: 'Tin tức',
  text: [],
  ...more,
});
const titles = ({ hits }: SearchAnswer): string[] => hits.map(({ title }) => title);
const marked = (answer: SearchAnswer): string[] =>
  answer.hits
    .flatMap(({ excerpt, markedTitle }) => [...markedTitle, ...excerpt.parts])
    .flatMap((part) => (part.marked ? [part.text] : []));

describe('ranking', () => {
  it('prefers the marks that were typed', async () => {
    const search = await openSearch([story('Đóng góp'), story('Mùa đông'), story('Cánh đồng')]);
    expect(titles(await search.find({ text: 'đông' }))[0]).toBe('Mùa đông');
    expect(titles(await search.find({ text: 'đồng' }))[0]).toBe('Cánh đồng');
  });

  it('puts words together before words apart, and a title before a mention', async () => {
    const search = await openSearch([
      story('Khánh thành đình cổ sau trùng tu'),
      story('Vụ mới', { text: ['Nông dân Trùng Khánh xuống đồng.'] }),
      story('Trùng Khánh vào vụ'),
    ]);
    expect(titles(await search.find({ text: 'trung khanh' }))).toEqual([
      'Trùng Khánh vào vụ',
      'Vụ mới',
      'Khánh thành đình cổ sau trùng tu',
    ]);
  });

  it('does not join words of two sentences', async () => {
    const search = await openSearch([
      story('Một', { text: ['Xóm giữ hòa. An ninh tốt.'] }),
      story('Hai', { text: ['Rau Hòa An.'] }),
    ]);
    expect((await search.find({ text: 'hòa an' })).hits.map(({ isNear }) => isNear)).toEqual([true, false]);
  });

  it('takes the newer of equals, and sorts by date on demand', async () => {
    const search = await openSearch([
      story('Thi đua A', { date: '2024-01-01' }),
      story('Thi đua B', { date: '2025-06-01' }),
      story('Sơ kết', { date: '2026-01-01', text: ['thi đua'] }),
    ]);
    expect(titles(await search.find({ text: 'thi dua' }))).toEqual(['Thi đua B', 'Thi đua A', 'Sơ kết']);
    expect(titles(await search.find({ text: 'thi dua', sort: 'date' }))).toEqual(['Sơ kết', 'Thi đua B', 'Thi đua A']);
  });

  it('takes the story whose title begins with the name among equals', async () => {
    const search = await openSearch([
      story('La Văn Cầu, người chiến sĩ bộc phá', { date: '2020-09-16' }),
      story('Kể chuyện La Văn Cầu', { date: '2022-05-01' }),
    ]);
    expect(titles(await search.find({ text: 'la van cau' }))[0]).toBe('La Văn Cầu, người chiến sĩ bộc phá');
  });

  it('finds acronyms by their words and words by their acronym', async () => {
    const search = await openSearch([
      story('Phát động TĐĐB'),
      story('UBND xã họp'),
      story('Tỉnh ủy họp', { text: ['Kế hoạch 15-KH/TU'] }),
      story('Đình trùng tu'),
    ]);
    expect(titles(await search.find({ text: 'thi đua đặc biệt' }))[0]).toBe('Phát động TĐĐB');
    expect(titles(await search.find({ text: 'ủy ban nhân dân xã' }))[0]).toBe('UBND xã họp');
    expect(titles(await search.find({ text: 'ủy ban' }))[0]).toBe('UBND xã họp');
    expect(titles(await search.find({ text: 'TU' }))[0]).toBe('Tỉnh ủy họp');
    expect(titles(await search.find({ text: 'tỉnh ủy' }))).not.toContain('Đình trùng tu');
  });

  it('holds phrases in quotation marks together', async () => {
    const search = await openSearch([
      story('Làm đường'),
      story('Đường làm đẹp'),
      story('Tổ tự quản đường biên xanh'),
      story('Tự quản đường, đường biên xanh'),
    ]);
    expect(titles(await search.find({ text: '"làm đường"' }))).toEqual(['Làm đường']);
    expect(titles(await search.find({ text: '“quản đường biên”' }))).toEqual(['Tổ tự quản đường biên xanh']);
  });

  it('puts a whole phrase before its pairs in other company', async () => {
    const search = await openSearch([
      story('Chiến sĩ trẻ, bác sĩ thi tài, cả xóm thi đua'),
      story('Tin ngắn', { text: ['Chị là chiến sĩ thi đua.'] }),
    ]);
    expect(titles(await search.find({ text: 'chien si thi dua' }))[0]).toBe('Tin ngắn');
  });

  it('finds a rare word apart from words that are everywhere', async () => {
    const many = Array.from({ length: 1_500 }, (_, number) => story(`Việc của xóm ${number}`));
    const search = await openSearch([
      ...many,
      story('Chuyện lò rèn', { text: ['Nghề này của xóm đã lâu, thợ già quai búa.'] }),
    ]);
    expect(titles(await search.find({ text: 'búa của việc' }))[0]).toBe('Chuyện lò rèn');
    expect((await search.find({ text: 'của việc' })).total).toBeGreaterThan(0);
  });

  it('finds half a word while it is typed, and not when it is finished', async () => {
    const search = await openSearch([story('Công tác khen thưởng'), story('Kyoto kết nghĩa')]);
    expect(titles(await search.find({ text: 'khen thuo' }))[0]).toBe('Công tác khen thưởng');
    expect(titles(await search.find({ text: 'ky' }))).toContain('Kyoto kết nghĩa');
    expect(titles(await search.find({ text: 'kyo', isTyping: false }))).toEqual([]);
  });

  it('finds attached files and former names of places', async () => {
    const search = await openSearch([
      story('Kế hoạch', { attachments: [{ title: 'ke-hoach.pdf', text: 'Điều khoản về nghiệm thu.' }] }),
      story('Tin xã', { places: [{ name: 'Thanh Long', otherNames: ['Thông Nông'] }] }),
    ]);
    expect(titles(await search.find({ text: 'nghiem thu' }))).toEqual(['Kế hoạch']);
    expect(titles(await search.find({ text: 'thong nong' }))).toEqual(['Tin xã']);
  });
});

describe('corrections', () => {
  it.each([
    ['thi ddua', 'thi đua'],
    ['trungf khanhs', 'trùng khánh'],
    ['tru2ng kha1nh', 'trùng khánh'],
    ['trugn khanh', 'trùng khánh'],
    ['trungkhanh', 'trùng khánh'],
    ['khen thuongg', 'khen thưởng'],
  ])('reads %j as %j', async (typed, meant) => {
    const corrected = await corpus.find({ text: typed });
    expect(corrected.correction).toEqual({ text: meant, isApplied: true });
    expect(corrected.hits[0]?.url).toBe((await corpus.find({ text: meant })).hits[0]?.url);
  });

  it('leaves words alone that are found, and proposes searches when nothing is', async () => {
    expect((await corpus.find({ text: 'miến dong' })).correction).toBeUndefined();
    const nothing = await corpus.find({ text: 'zzzqqq' });
    expect(nothing).toMatchObject({ total: 0, hits: [] });
    expect(nothing.suggestions).toContain('Chung sức xây dựng nông thôn mới');
  });

  it.each(['“trungkhanh”', '"trugn khanh"', '"thi ddua"'])('takes %s in quotation marks at its word', async (text) => {
    expect((await corpus.find({ text })).correction).toBeUndefined();
  });
});

describe('facets', () => {
  const list = [
    story('Thi đua A', {
      campaign: 'Dân vận khéo',
      tags: ['biên giới'],
      places: [{ name: 'Thanh Long', otherNames: ['Thông Nông'] }],
    }),
    story('Thi đua B', { kind: 'Kết quả', date: '2024-02-02' }),
    story('Thi đua C', { date: '2024-03-03' }),
  ];

  it('counts what is found, each facet as if it were not narrowed itself', async () => {
    const search = await openSearch(list);
    const { facets, total } = await search.find({ text: 'thi đua', withFacets: true, filters: { kind: ['Tin tức'] } });
    expect(total).toBe(2);
    expect(facets?.kind.map(({ value, count }) => [value, count])).toEqual([
      ['Tin tức', 2],
      ['Kết quả', 1],
    ]);
    expect(facets?.year.map(({ value, count }) => [value, count])).toEqual([
      ['2025', 1],
      ['2024', 1],
    ]);
    expect(facets?.place).toEqual([{ value: 'Thanh Long', count: 1, also: ['Thông Nông'] }]);
  });

  it('browses everything by date, and nothing when nothing is asked', async () => {
    const search = await openSearch(list);
    const all = await search.find({ text: ' ', sort: 'date', withFacets: true });
    expect(titles(all)).toEqual(['Thi đua A', 'Thi đua C', 'Thi đua B']);
    expect(all.facets?.year.map(({ value, count }) => [value, count])).toEqual([
      ['2025', 1],
      ['2024', 2],
    ]);
    expect((await search.find({ text: '' })).total).toBe(0);
  });

  it('browses by filters alone, newest first, and by the former name of a place', async () => {
    const search = await openSearch(list);
    expect(titles(await search.find({ text: '', filters: { kind: ['Tin tức'] } }))).toEqual(['Thi đua A', 'Thi đua C']);
    expect(titles(await search.find({ text: '', filters: { place: ['thông nông'] } }))).toEqual(['Thi đua A']);
    expect(titles(await search.find({ text: '', filters: { year: ['2024'], kind: ['Kết quả', 'Tin tức'] } }))).toEqual([
      'Thi đua C',
      'Thi đua B',
    ]);
    expect((await search.find({ text: '' })).total).toBe(0);
  });
});

describe('any query', () => {
  const pieces =
    'thi đua khen thưởng hòa hoà an Trùng Khánh UBND tđđb uỷ ủy ban kỷ kỉ luật ddua đông dong " “ ” - / 2025 quý I y'.split(
      ' ',
    );
  const typed = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.array(fc.constantFrom(...pieces), { maxLength: 6 }).map((words) => words.join(' ')),
  );
  const urls = async (search: Search, text: string): Promise<string> =>
    (await search.find({ text, count: 64 })).hits.map(({ url }) => url).join(' ');

  it('is answered, alike in NFC and NFD and with either placement of tones, with excerpts from the source', async () => {
    const sources = new Map(documents.map((document) => [document.url, document]));
    await fc.assert(
      fc.asyncProperty(typed, async (text) => {
        const answer = await corpus.find({ text });
        for (const { url, title, markedTitle, excerpt } of answer.hits) {
          expect(markedTitle.map((part) => part.text).join('')).toBe(title);
          const shown = excerpt.parts.map((part) => part.text).join('');
          expect(sources.get(url)?.text.some((paragraph) => paragraph.includes(shown))).toBe(true);
        }
        expect(await urls(corpus, text.normalize('NFD'))).toBe(await urls(corpus, text.normalize('NFC')));
        expect(await urls(corpus, text.replaceAll('hoà', 'hòa').replaceAll('uỷ', 'ủy').replaceAll('kỷ', 'kỉ'))).toBe(
          await urls(corpus, text),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('is answered by many shards as by one', async () => {
    const many = await openSearch(documents, { shardSizes: [6] });
    await fc.assert(
      fc.asyncProperty(typed, async (text) => {
        expect(await urls(many, text)).toBe(await urls(corpus, text));
      }),
      { numRuns: 40 },
    );
  });

  it('marks whole syllables only', async () => {
    expect(new Set(marked(await corpus.find({ text: 'khen thuo' })).map((text) => text.toLowerCase()))).toContain(
      'khen thưởng',
    );
    expect(marked(await corpus.find({ text: 'xoa nha tam' }))).toContain('xoá nhà tạm');
  });
});

it('asks again for a file that could not be had', async () => {
  const folder = await createTemporaryFolder({});
  await writeIndex(folder, [sourceOf(story('Thi đua'))]);
  let fails = 3;
  const search = createSearch((path) =>
    fails-- > 0 ? Promise.reject(new Error('offline')) : readFile(join(folder, path), 'utf8'),
  );
  for (let attempt = 0; attempt < 3; attempt += 1)
    await expect(search.find({ text: 'thi đua' })).rejects.toThrow('offline');
  expect((await search.find({ text: 'thi đua' })).total).toBe(1);
});

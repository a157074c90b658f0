import { glob, readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { alternativesOf, createSynonymTable } from '../query/alternatives.ts';
import { readQuery } from '../query/read-query.ts';
import { readWords } from '../text/read-words.ts';
import type { CorpusPage, LabelledQuery } from './bench-corpus.ts';

/** What hay is made from: texts whose word pairs are followed, place names, and what must not occur. */
export interface HaySource {
  readonly texts: readonly string[];
  readonly places: readonly string[];
  readonly campaigns: readonly string[];
  readonly tags: readonly string[];
  readonly queries: readonly LabelledQuery[];
  readonly synonyms: readonly (readonly string[])[];
}

/** Collects the source of hay from a labelled corpus and the stories and places of a content folder. */
export async function readHaySource(
  corpus: readonly CorpusPage[],
  queries: readonly LabelledQuery[],
  synonyms: readonly (readonly string[])[],
  contentDir: string,
): Promise<HaySource> {
  const stories: string[] = [];
  for await (const file of glob(`${contentDir}/**/index.mdx`)) {
    const [, , body = ''] = (await readFile(file, 'utf8')).split(/^---$/mu);
    stories.push(body.replace(/<[^>]*>|[[\]()#*_>`{}|]/gu, ' '));
  }
  const places = parse(await readFile(`${contentDir}/danh-muc/dia-danh.yaml`, 'utf8')) as { name: string }[];
  return {
    texts: [...corpus.flatMap((page) => [page.title, ...page.body]), ...stories.sort()],
    places: [...new Set(places.map(({ name }) => name))],
    campaigns: [...new Set(corpus.flatMap(({ campaign }) => campaign ?? []))],
    tags: [...new Set(corpus.flatMap(({ tags }) => tags ?? []))],
    queries,
    synonyms,
  };
}

/**
 * Pages of made-up Vietnamese news, the same for the same source: words follow each other as in the source, mixed with places, persons
 * and rarer syllables, so that pairs are about as many as in real news. No sentence answers a labelled query in full, for then the
 * labels would be wrong; the words of the queries occur apart.
 */
export function makeHay(source: HaySource, count: number): CorpusPage[] {
  const random = createRandom(20_251_122);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const followers = followersOf(source.texts);
  const starts = [...followers.keys()];
  const rare = syllables();
  const rareAt = (): string => rare[Math.floor(rare.length * random() ** 2.2)] ?? 'an';
  const isAnswer = answerTest(source);
  const name = (): string => `${pick(FAMILY)} ${pick(MIDDLE)} ${capital(rareAt())}`;

  const phrase = (length: number): string => {
    const words: string[] = [];
    let word = pick(starts);
    while (words.length < length) {
      words.push(word);
      const chance = random();
      const next = followers.get(word.toLowerCase());
      if (chance < 0.035) words.push(name());
      else if (chance < 0.06) words.push(pick(source.places));
      else if (chance < 0.16) words.push(rareAt());
      else if (chance < 0.18) words.push(String(Math.floor(random() * 900) + 2));
      word = next === undefined || chance < 0.16 ? pick(starts) : pick(next);
    }
    return words.join(' ');
  };
  const clean = (length: number): string => {
    for (;;) {
      const text = capital(phrase(length));
      if (!isAnswer(text)) return text;
    }
  };
  const cleanOf = (list: readonly string[]): string | undefined => {
    const value = pick(list);
    return isAnswer(value) ? undefined : value;
  };
  return Array.from({ length: count }, (_, index): CorpusPage => {
    const words = 140 + Math.floor(620 * random() ** 1.6);
    const body: string[] = [];
    for (let written = 0; written < words;) {
      const sentences = Array.from(
        { length: 2 + Math.floor(random() * 3) },
        () => `${clean(10 + Math.floor(random() * 16))}.`,
      );
      body.push(sentences.join(' '));
      written += sentences.length * 18;
    }
    const id = `rom-${index}`;
    const campaign = random() < 0.4 ? cleanOf(source.campaigns) : undefined;
    const locality = cleanOf(source.places);
    const day = new Date(Date.UTC(2018, 0, 1) + Math.floor(random() * 2_870) * 86_400_000).toISOString().slice(0, 10);
    return {
      id,
      url: `/tin-tuc/${id}/`,
      title: clean(7 + Math.floor(random() * 7)),
      date: day,
      category: pick(['Tin tức', 'Tin tức', 'Gương sáng', 'Kết quả', 'Văn bản']),
      ...(campaign !== undefined && { campaign }),
      ...(locality !== undefined && { locality }),
      tags: [cleanOf(source.tags) ?? 'đời sống'],
      body,
    };
  });
}

/** Whether a text answers one of the queries in full: its words side by side, in any spelling, or by a synonym. */
function answerTest({ queries, synonyms }: HaySource): (text: string) => boolean {
  const table = createSynonymTable(synonyms);
  const wanted = queries.flatMap(({ q }) =>
    alternativesOf(readQuery(q, true), table)
      .filter(({ weight }) => weight > 0.8)
      .map(({ words }) => words.map(({ folded }) => folded)),
  );
  const byFirst = Map.groupBy(wanted, ([first = '']) => first);
  return (text) => {
    const words = readWords(text).map(({ folded }) => folded);
    return words.some((word, at) =>
      byFirst
        .get(word)
        ?.some((folded) =>
          folded.every((key, index) =>
            index === folded.length - 1 ? words[at + index]?.startsWith(key) : words[at + index] === key,
          ),
        ),
    );
  };
}

function followersOf(texts: readonly string[]): Map<string, string[]> {
  const followers = new Map<string, string[]>();
  for (const text of texts) {
    const words = text
      .normalize('NFC')
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== '' && word.length < 12);
    for (const [at, word] of words.entries()) {
      const key = word.toLowerCase();
      const next = words[at + 1];
      if (next !== undefined) followers.set(key, [...(followers.get(key) ?? []), next.toLowerCase()]);
    }
  }
  return followers;
}

/** Syllables that Vietnamese spelling allows, in an order that looks random but is not. */
function syllables(): string[] {
  const tones = ['', '\u0301', '\u0300', '\u0309', '\u0303', '\u0323'];
  const all = ONSETS.flatMap((onset) =>
    RIMES.flatMap(([before, vowel, after]) =>
      tones
        .filter((tone) => !/[cpt]$|ch$/.test(after) || tone === '\u0301' || tone === '\u0323')
        .map((tone) => `${onset}${before}${(vowel + tone).normalize('NFC')}${after}`),
    ),
  );
  return all
    .map((syllable, index) => ({ syllable, order: Math.imul(index + 1, 2_654_435_761) >>> 0 }))
    .sort((a, b) => a.order - b.order)
    .map(({ syllable }) => syllable);
}

const ONSETS = 'b c ch d đ g h kh l m n ng nh ph r s t th tr v x'.split(' ');
const RIMES = [
  ['', 'a', ''],
  ['', 'a', 'n'],
  ['', 'a', 'ng'],
  ['', 'a', 'i'],
  ['', 'a', 'o'],
  ['', 'ă', 'n'],
  ['', 'ă', 'ng'],
  ['', 'ấ', 't'],
  ['', 'â', 'y'],
  ['', 'e', 'o'],
  ['', 'ê', 'n'],
  ['i', 'ê', 'n'],
  ['i', 'ê', 'u'],
  ['', 'i', 'nh'],
  ['', 'o', 'ng'],
  ['', 'ô', 'i'],
  ['', 'ô', 'n'],
  ['', 'ơ', 'i'],
  ['ư', 'ơ', 'ng'],
  ['u', 'ô', 'ng'],
  ['', 'u', 'ng'],
  ['', 'ư', ''],
  ['', 'ư', 'ng'],
  ['', 'a', 'ch'],
  ['', 'o', 'c'],
] as const;
const FAMILY = [
  'Nông',
  'Hoàng',
  'Lý',
  'Triệu',
  'Nguyễn',
  'Đàm',
  'Lương',
  'Bế',
  'Hà',
  'Mã',
  'Vi',
  'Chu',
  'Lục',
  'Đinh',
  'Phùng',
];
const MIDDLE = ['Văn', 'Thị', 'Đức', 'Thu', 'Minh', 'Quốc', 'Thanh', 'Ngọc', 'Hải', 'Mùi'];

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** Mulberry32: numbers from 0 to 1, the same for the same seed. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

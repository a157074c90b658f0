import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { collectionSchemas, type CollectionName } from '../../../content-model/collections/index.ts';
import { joinEntry, readFrontMatter } from './read-front-matter.ts';
import { writeFrontMatter } from './write-front-matter.ts';
import type { Json } from './write-value.ts';

const samples = globSync('content/*/**/index.mdx').map((file) => {
  const collection = file.split(/[\\/]/)[1] as CollectionName;
  const source = readFileSync(file, 'utf8');
  return { file, source, schema: collectionSchemas[collection], ...readFrontMatter(source, file) };
});

const article = collectionSchemas['tin-tuc'];
const change = (before: string, edit: (data: Record<string, Json>) => void, schema = article) => {
  const data = parse(before) as Record<string, Json>;
  edit(data);
  return writeFrontMatter(before, data, schema);
};

test('gives every sample entry back byte for byte when nothing changed', () => {
  expect(samples.length).toBeGreaterThan(70);
  for (const { file, source, yaml, data, body, schema } of samples) {
    expect(joinEntry(writeFrontMatter(yaml, data, schema), body), file).toBe(source);
  }
});

test('changes the lines of one field and no other, in every sample entry', () => {
  for (const { file, yaml, data, schema } of samples) {
    const changed = writeFrontMatter(yaml, { ...data, title: 'Tiêu đề: mới' }, schema);
    const expected = yaml.replace(/^title: .*(?:\n {2}.*)*$/mu, 'title: "Tiêu đề: mới"');
    expect(changed, file).toBe(expected);
  }
});

test.each(['thi-dua-dac-biet-chao-mung-dai-hoi-xix', 'la-van-cau'])(
  'takes out and puts back any field of %s without touching the others',
  (slug) => {
    const { yaml, data, schema } = samples.find(({ file }) => file.includes(`/${slug}/`)) as (typeof samples)[number];
    for (const key of Object.keys(data)) {
      const { [key]: taken, ...rest } = data;
      const without = writeFrontMatter(yaml, rest, schema);
      const again = writeFrontMatter(without, { ...rest, [key]: taken as Json }, schema);
      expect([parse(without), schema.parse(parse(again))], key).toEqual([rest, schema.parse(data)]);
      expect(isPartOf(without, yaml) && isPartOf(without, again), key).toBe(true);
    }
  },
);

test('keeps comments, quotes, order and brackets around what changes', () => {
  const before = [
    '# Bài của chị Lan',
    'publishedAt: 2020-02-25T18:00 # giờ họp báo',
    "title: 'Cũ'",
    'tags: [một, hai]',
    'lead:',
    '  src: "anh.jpg" # chụp sáng thứ hai',
    '  alt: Hội trường',
    'documents:',
    '  # bản ký',
    '  - { kind: Kế hoạch, title: Một }',
    '  - { kind: Quyết định, title: Hai }',
  ].join('\n');
  const after = change(before, (data) => {
    data['title'] = 'Mới';
    data['tags'] = ['một', 'hai', 'ba, bốn'];
    data['lead'] = { src: 'anh.jpg', alt: 'Hội trường lớn', credit: 'Lan' };
    data['documents'] = [
      { kind: 'Kế hoạch', title: 'Một' },
      { kind: 'Hướng dẫn', title: 'Mới, giữa' },
      { kind: 'Quyết định', title: 'Hai' },
    ];
    data['kicker'] = 'Thi đua';
  });
  expect(after.split('\n')).toEqual([
    '# Bài của chị Lan',
    'publishedAt: 2020-02-25T18:00 # giờ họp báo',
    'kicker: Thi đua',
    'title: Mới',
    'tags: [một, hai, "ba, bốn"]',
    'lead:',
    '  src: "anh.jpg" # chụp sáng thứ hai',
    '  alt: Hội trường lớn',
    '  credit: Lan',
    'documents:',
    '  # bản ký',
    '  - { kind: Kế hoạch, title: Một }',
    '  - { kind: Hướng dẫn, title: "Mới, giữa" }',
    '  - { kind: Quyết định, title: Hai }',
  ]);
});

test('writes a new entry in the style of the sample entries', () => {
  const long =
    'Từ quý I/2023, các bộ phận một cửa thi đua trả kết quả đúng hẹn, xin lỗi bằng văn bản khi chậm. '.repeat(2);
  const yaml = writeFrontMatter(
    undefined,
    {
      standfirst: long.trim(),
      title: 'Trả kết quả đúng hẹn',
      tags: ['một cửa'],
      purpose: ['Giảm thời gian chờ và số lần đi lại của người dân.'],
      timeline: { launch: { planned: { date: '2023-Q1' }, actual: { date: '2023' } } },
      sample: false,
      byline: undefined,
    },
    collectionSchemas['dot-thi-dua'],
  );
  expect(yaml.split('\n')).toEqual([
    'title: Trả kết quả đúng hẹn',
    'standfirst: >-',
    '  Từ quý I/2023, các bộ phận một cửa thi đua trả kết quả đúng hẹn, xin lỗi bằng văn bản khi chậm. Từ quý I/2023, các bộ phận một cửa thi đua trả kết',
    '  quả đúng hẹn, xin lỗi bằng văn bản khi chậm.',
    'tags: [một cửa]',
    'purpose:',
    '  - Giảm thời gian chờ và số lần đi lại của người dân.',
    'timeline:',
    '  launch:',
    '    planned: { date: 2023-Q1 }',
    '    actual: { date: 2023 }',
  ]);
});

test('writes anew what cannot be changed in place', () => {
  const data = { title: 'A', byline: 'B' };
  for (const before of ['{ title: x }', 'title: [', 'a: &x 1\nb: *x', 'title: a\ntitle: b', '- x']) {
    expect(writeFrontMatter(before, data, article)).toBe('title: A\nbyline: B');
  }
});

const awkward = fc.constantFrom(
  ...[
    '2020-02',
    '2020',
    '1e3',
    '0x1F',
    'yes',
    'No',
    'null',
    '~',
    'true',
    '- a',
    '# không',
    'a # b',
    'a: b',
    ': x',
    "it's",
  ],
  ...[
    '"trích"',
    '“trích”',
    '[a]',
    '{b}',
    '&neo',
    '*neo',
    '!x',
    '%',
    '@',
    '`',
    '|',
    '>-',
    '?',
    '---',
    '...',
    '12:30',
    '',
  ],
  ...[
    'dòng một\ndòng hai',
    'a\n\n b\n',
    ' đầu',
    'cuối ',
    '\tx',
    'ấ'.normalize('NFD'),
    '👩‍🌾 vườn',
    'a\u00A0b',
    '\u2028',
    '-',
    '=',
    '<<',
  ],
);
const words = fc.oneof(
  awkward,
  fc.string({ unit: 'grapheme' }),
  fc.array(fc.constantFrom('thi', 'đua,', 'ở', 'xã:', '#1', ' '), { maxLength: 60 }).map((parts) => parts.join(' ')),
);
const { value } = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    words,
    fc.boolean(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
    fc.integer(),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.oneof(fc.constantFrom('title', 'date', 'anchor', 'a b', 'yes', '1'), words), tie('value'), {
      maxKeys: 4,
      noNullPrototype: true,
    }),
  ),
}));
const fields = fc.dictionary(fc.constantFrom('mot', 'hai', 'ba', 'bon', 'nam'), value, { noNullPrototype: true });
const bareSchema = collectionSchemas.trang;

test('writes any data so that it reads back equal', () => {
  fc.assert(
    fc.property(fields, (data) => {
      expect(parse(writeFrontMatter(undefined, data, bareSchema)) ?? {}).toEqual(normal(data));
    }),
  );
});

test('changes any front matter into any other', () => {
  fc.assert(
    fc.property(fields, fields, (before, after) => {
      const source = writeFrontMatter(undefined, before, bareSchema);
      expect(parse(writeFrontMatter(source, after, bareSchema)) ?? {}).toEqual(normal(after));
      expect(writeFrontMatter(source, before, bareSchema)).toBe(source);
    }),
  );
});

/** Whether the lines of a text stand in another one in the same order. */
function isPartOf(part: string, whole: string): boolean {
  const lines = part.split('\n');
  let found = 0;
  for (const line of whole.split('\n')) if (line === lines[found]) found += 1;
  return found === lines.length;
}

/** What data is equal to after a round trip: NFC, minus zero is zero. */
function normal(data: Json): unknown {
  return JSON.parse(JSON.stringify(data).normalize('NFC'));
}

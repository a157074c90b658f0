import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { collectionNames } from '../content-model/collections/index.ts';
import type { Segment } from '../content-model/blocks/segments.ts';
import { article } from '../testing/content-folder.ts';
import { parseEntry, type EntryPlace } from './parse-entry.ts';

const place: EntryPlace = { collection: 'tin-tuc', slug: 'bai', file: 'tin-tuc/bai/index.mdx' };

/** Words that mean something to one of the parsers, mixed with any text. */
const pieces = fc.oneof(
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  fc.constantFrom(
    '---',
    '\n',
    '\r\n',
    '\n\n',
    ': ',
    '- ',
    '"',
    "'",
    '*a',
    '&a ',
    '!!x ',
    '<',
    '>',
    '/>',
    '{',
    '}',
    '`',
    '|',
    '#',
    '[',
    '](',
  ),
  fc.constantFrom(
    'title',
    'constructor: 1',
    '__proto__: 2',
    'state: nháp',
    'lead:\n  src: x',
    'toString',
    '\uFEFF',
    '\0',
    '🙂',
    'đ'.normalize('NFD'),
  ),
  fc.constantFrom(
    '<script>alert(1)</script>',
    '<CallOut>',
    '</CallOut>',
    '<Picture src="%zz" />',
    '<a onclick="x">',
    '<br onload={x} />',
    '<abbr title="a > onx=b">',
    '</abbr>',
  ),
  fc.constantFrom(
    '](javascript:alert(1))',
    '![a](%E0%A4%A.jpg)',
    '[^1]',
    'import a',
    'export x',
    '{...a}',
    '<constructor />',
    '<PullQuote text={{"__proto__":1}} />',
  ),
);
const anyText = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''));

function htmlOf(segments: readonly Segment[]): string {
  return segments.map((segment) => (typeof segment === 'string' ? segment : htmlOf(segment.children))).join('\n');
}

/** Every start tag in the HTML with its attributes, read as a browser would. */
function tagsOf(html: string) {
  return [...html.matchAll(/<([a-z][a-z0-9]*)((?:\s+[^\s=>"]+(?:="[^"]*")?)*)\s*>/giu)].map(
    ([, name = '', attributes = '']) => ({
      name: name.toLowerCase(),
      attributes: [...attributes.matchAll(/([^\s=>"]+)(?:="([^"]*)")?/gu)].map(
        ([, key = '', value = '']) => [key.toLowerCase(), value] as const,
      ),
    }),
  );
}

describe('any text at all', () => {
  test('is read without an exception', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...collectionNames), fc.boolean(), (text, collection, hasFront) => {
        const source = hasFront ? article(text.replaceAll('---', ''), text) : text;
        expect(parseEntry({ ...place, collection }, source).file).toBe(place.file);
      }),
      { numRuns: 400 },
    );
  });

  test('compiles to HTML without scripts, event attributes or addresses that run code', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const tags = tagsOf(htmlOf(parseEntry(place, article('', text)).body?.segments ?? []));
        for (const { name, attributes } of tags) {
          expect(['script', 'style', 'iframe', 'object', 'svg', 'form', 'input', 'img']).not.toContain(name);
          for (const [key, value] of attributes) {
            expect(key).not.toMatch(/^on|^style$/);
            if (key === 'href') expect(value).toMatch(/^(?:https?:|mailto:|tel:|tep:|#|\/(?!\/))/i);
          }
        }
      }),
      { numRuns: 600 },
    );
  });

  test.for([
    '<script>alert(1)</script>',
    '<a href="javascript:x" onclick="y">z</a>',
    '[a](javascript:x)',
    '<img src="x" onerror="y" />',
  ])('%s leaves only its words', (source) => {
    const html = htmlOf(parseEntry(place, article('', `Trước ${source} sau.`)).body?.segments ?? []);
    expect(html).toMatch(/Trước [\s\S]*sau\./);
    expect(html).not.toMatch(/<script|javascript:|on\w+=|<img/);
  });
});

test('an entry written on Windows, in decomposed letters, is the same entry', () => {
  const source = article('kicker: Đợt thi đua', '## Mục\n\nChữ.');
  expect(parseEntry(place, `\uFEFF${source.replaceAll('\n', '\r\n').normalize('NFD')}`)).toEqual(
    parseEntry(place, source),
  );
});

test.for([
  ['state: chờ duyệt\ntitle: "x', 'chờ duyệt'],
  ['state: "nháp"\ntitle: "x', 'nháp'],
  ['state: xong\ntitle: Bài', 'đã duyệt'],
  ['title: Bài', 'nháp'],
])('the state of a broken front matter is read as far as it goes: %j', ([front, state]) => {
  expect(parseEntry(place, `---\n${front}\n---\nChữ.`).state).toBe(state);
});

test('dates that stand in reverse are reported where the later one is written', () => {
  const front = `timeline:
  launch: { planned: { date: "2020-05" }, actual: { date: 2020-05-20 } }
  end: { planned: { date: "2020" }, actual: { date: 2020-04 } }
rounds:
  - { name: Đợt 1, start: 2020-06-01, end: 2020-05-01 }
name: Đợt
form: thi đua theo chuyên đề
issuer: a
`;
  const { findings } = parseEntry({ ...place, collection: 'dot-thi-dua' }, article(front));
  expect(findings.filter(({ code }) => code === 'date-order').map(({ line, label }) => [line, label])).toEqual([
    [11, 'Các đợt nhỏ › mục 1 › Đến'],
    [9, 'Các mốc › Kết thúc › Thực tế › Ngày'],
  ]);
});

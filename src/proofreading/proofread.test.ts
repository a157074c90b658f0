import fc from 'fast-check';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readReferenceData } from '../content-store/read-catalogues.ts';
import { createNames } from './names.ts';
import { takeSuggestion, type ProofFinding } from './proof-finding.ts';
import { proofread } from './proofread.ts';

const { catalogues } = await readReferenceData(join(import.meta.dirname, '../../content'));
const names = createNames(catalogues, ['Mỗi xóm một tổ số']);
const nothing = { headingsOf: () => undefined, marks: new Map() };
const look = (source: string): ProofFinding[] =>
  proofread({ collection: 'tin-tuc', slug: 'x', file: 'tin-tuc/2026/x/index.mdx', source }, names, nothing);
const story = (front: string, body = '') => `---\n${front}\n---\n\n${body}\n`;
const codes = (source: string) => look(source).map(({ code }) => code);

test('names the line, the field, the words around and a replacement', () => {
  const source = story(
    'title: Lễ phát động\nstandfirst: >-\n  Sáng nay, tỉnh phát động\n  đợt thi đua  chào mừng Đại hội lấn thứ XIX.',
  );
  expect(look(source)).toContainEqual({
    severity: 'warning',
    code: 'typo',
    file: 'tin-tuc/2026/x/index.mdx',
    line: 5,
    field: ['standfirst'],
    label: 'Sapo',
    args: { text: 'lấn thứ', right: 'lần thứ' },
    excerpt: '…đợt thi đua  chào mừng Đại hội lấn thứ XIX.',
    span: { from: source.indexOf('lấn thứ'), to: source.indexOf('lấn thứ') + 7 },
    suggestion: 'lần thứ',
  });
});

test.each([
  ['a headline in capitals', 'title: TỔNG KẾT PHONG TRÀO THI ĐUA', ['title-capitals']],
  [
    'a headline with acronyms',
    'title: Phát động đợt TĐĐB chào mừng ĐHĐB tỉnh',
    ['acronym-headline', 'acronym-headline'],
  ],
  ['a headline with a full stop', 'title: Xóm nhỏ làm đường.', ['title-full-stop']],
  ['a good headline', 'title: Xóm nhỏ làm đường cùng UBND xã', []],
  ['names of persons with initials', 'title: Phát biểu của P.V.', []],
  ['a tag in small letters', 'title: x\ntags: [sở nội vụ]', []],
  ['a campaign in quotation marks', 'title: Đợt “mỗi xóm một tổ số” về đích', ['capitals']],
  ['a place of the web without a host', 'title: x\nsource: { name: Báo, url: https://bao }', ['link-web-address']],
])('reads %s', (_, front, expected) => {
  expect(codes(story(front))).toEqual(expected);
});

test.each([
  ['[tại đây](/tin-tuc/a/)', ['link-text']],
  ['[Kế hoạch thi đua](/tin-tuc/a/)', []],
  ['Mã `của của` trong bài.', []],
  ['Một câu có **của của** chữ đậm.', ['doubled-word']],
  ['<Picture src="a.jpg" alt="IMG_2034.jpg" credit="P.V" />', ['alt-not-a-description']],
  ['<Picture src="a.jpg" alt="Một con đường." caption="Một con đường" credit="P.V" />', ['alt-repeats-caption']],
  ['<Picture src="a.jpg" alt="Các em học sinh nhận quà." credit="P.V" />', ['child-without-consent']],
  ['<Picture src="a.jpg" alt="Các em học sinh nhận quà." credit="P.V" drawn />', []],
  ['<PullQuote text="Làm vì của của dân." attribution="Một người dân" />', ['doubled-word']],
  ['| A | B |\n| --- | --- |\n| một | của của |', ['doubled-word']],
  ['> Lời của\n> của dân.', ['doubled-word']],
  ['Chữ lặp ở chú thích.[^a]\n\n[^a]: Trích của của báo.', ['doubled-word']],
  ['Cột mốc {site.total} xóm.', []],
])('reads the body “%s”', (body, expected) => {
  expect(codes(story('title: x', body))).toEqual(expected);
});

test('a guardian’s consent allows pictures of children', () => {
  const front = 'title: x\nconsent: { kind: người giám hộ đồng ý }\nlead: { src: a.jpg, alt: Các em nhỏ đọc sách. }';
  expect(codes(story(front))).toEqual([]);
});

test('tells of missing parts of pages and of what picture files carry', () => {
  const source = story(
    'title: x',
    '[Mục hai](/tin-tuc/a/#muc-hai) và [mục ba](#muc-ba)\n\n<Picture src="a.jpg" alt="Con đường." />',
  );
  const headingsOf = (path: string) => (path === '/tin-tuc/a/' ? new Set(['muc-mot']) : new Set(['muc-ba']));
  const marks = new Map([['a.jpg', ['location', 'serial'] as const]]);
  const found = proofread({ collection: 'tin-tuc', slug: 'x', file: 'x', source }, names, { headingsOf, marks });
  expect(found.map(({ code }) => code)).toEqual(['link-anchor', 'picture-location', 'picture-serial']);
});

test('offers old text in Unicode, as a whole', () => {
  const source = story('title: x', 'Kh«ng cã viÖc g× khã, chØ sî lßng kh«ng bÒn.');
  const [finding, ...others] = look(source);
  expect(others).toEqual([]);
  expect(finding && takeSuggestion(source, finding)).toBe(
    story('title: x', 'Không có việc gì khó, chỉ sợ lòng không bền.'),
  );
});

test('tells of links to pages that readers do not find', () => {
  const source = story(
    'title: x',
    '[Bài có](/tin-tuc/a/), [bài không có](/tin-tuc/b/#muc), [nơi khác](https://example.vn/b/)',
  );
  const reaches = (path: string) => path === '/tin-tuc/a/';
  const found = proofread({ collection: 'tin-tuc', slug: 'x', file: 'x', source }, names, { ...nothing, reaches });
  expect(found.map(({ code, args }) => [code, args['href']])).toEqual([['link-dead', '/tin-tuc/b/#muc']]);
});

test('a standfirst that comes again and a text of long sentences are told once', () => {
  const long = `${'Các cơ quan đơn vị trên địa bàn tỉnh nghiêm túc triển khai thực hiện phong trào thi đua trường kỳ '.repeat(4)}.`;
  const front = 'title: x\nstandfirst: Bà con xóm Nà Rì góp đất, góp công làm đường trong một mùa khô.';
  const body = [
    'Bà con xóm Nà Rì góp đất, góp công làm đường trong một mùa khô, ai cũng vui.',
    ...Array.from({ length: 6 }, () => long),
  ];
  const found = codes(story(front, body.join('\n\n')));
  expect(found.filter((code) => code === 'standfirst-repeated')).toHaveLength(1);
  expect(found.filter((code) => code === 'hard-to-read')).toHaveLength(1);
});

const piece = fc.oneof(
  fc.constantFrom(
    'của',
    'lấn thứ',
    'ủy ban nhân dân tỉnh',
    ' ',
    ' ,',
    '"',
    '“',
    '”',
    '**',
    '\\<',
    '&amp;',
    '\n',
    '\n\n',
    '- ',
    '> ',
    '# ',
  ),
  fc.constantFrom(
    '1.5 triệu',
    '50000 đồng',
    '5km',
    'đuợc',
    'thứ hai, 25/02/2020',
    '31/11/2026',
    'TĐĐB',
    '\u00A0',
    '\u00A0\u00A0',
    '\u200B',
    '| a | b |',
  ),
  fc.constantFrom(
    '<Picture src="a.jpg" alt="x x" />',
    '[tại đây](/a/#b)',
    '`mã`',
    '[^1]',
    '[^1]: ghi chú',
    '😀',
    'e\u0301',
    '---',
    '{a}',
    '<',
  ),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
);
const text = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(' ').normalize('NFC'));

test('any text is read without failing; places lie inside it', () => {
  fc.assert(
    fc.property(text, text, (title, body) => {
      const source = `---\ntitle: ${JSON.stringify(title)}\nstandfirst: |\n  ${title.replaceAll('\n', '\n  ')}\n---\n${body}`;
      for (const { span, line, code } of look(source)) {
        expect(line).toBeLessThanOrEqual(source.split('\n').length);
        if (span)
          expect([code, 0 <= span.from && span.from < span.to && span.to <= source.length]).toEqual([code, true]);
      }
    }),
  );
});

test('taking a suggestion ends its finding', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const source = story('title: x', pieces.join(' ').normalize('NFC'));
      const before = look(source);
      for (const finding of before.filter(({ suggestion }) => suggestion !== undefined)) {
        const same = (list: readonly ProofFinding[]) =>
          list.filter(({ code, args }) => code === finding.code && args['text'] === finding.args['text']).length;
        const after = look(takeSuggestion(source, finding));
        expect([finding, same(after) < same(before)]).toEqual([finding, true]);
      }
    }),
  );
});

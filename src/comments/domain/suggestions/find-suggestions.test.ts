import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findSuggestions } from './find-suggestions.ts';
import { acceptSuggestion } from './suggestion.ts';
import { isSyllable } from '../../../content-model/text/syllable.ts';
import { readTelex, readVni } from './typed-syllable.ts';

const repairs = (text: string) =>
  findSuggestions(text).flatMap(({ text: found, replacement }) =>
    replacement === null ? [] : [`${found}→${replacement}`],
  );
const acceptAll = (text: string) =>
  findSuggestions(text).reduceRight((changed, suggestion) => acceptSuggestion(changed, suggestion), text);

test.each([
  ['Tôi ko biết', 'Tôi không biết.'],
  ['Việc này đc làm từ lâu.', 'Việc này được làm từ lâu.'],
  ['Bài viết rất hay ,cảm ơn tòa soạn!!!', 'Bài viết rất hay, cảm ơn tòa soạn!'],
  ['rất  hay . Cảm ơn', 'Rất hay. Cảm ơn.'],
  ['Cây cầu đã duocwj làm.', 'Cây cầu đã được làm.'],
  ['Con dduowngf này đẹp.', 'Con đường này đẹp.'],
  ['Tru7o7ng2 tôi ở Đông Khê.', 'Trường tôi ở Đông Khê.'],
  ['Mừng quá.Chúc bà con vui.', 'Mừng quá. Chúc bà con vui.'],
  ['Chờ mãi..', 'Chờ mãi…'],
])('repairs “%s” when all is accepted', (text, repaired) => {
  expect(acceptAll(text)).toBe(repaired);
});

test.each([
  'Bài viết hay, xin cảm ơn tòa soạn.',
  'Quê tôi ở xã Quảng Lâm; năm 1950 có 1.234,5 ha ruộng, 10:30 sáng mới tan chợ.',
  'Xem thêm ở caobang.gov.vn, file bao-cao.docx, hoặc viết tới ban@caobang.gov.vn.',
  'Con gái tôi học lớp 9A, thi test ở trường, thích xem tivi và nghe nhạc pop.',
  'Chị Lan (ở Đàm Thủy) kể: “Vui lắm...”.',
  'Huyện Hạ Lang, tuyến ĐT 207, xe 11A-123.45, TP. Cao Bằng.',
])('has nothing to say about “%s”', (text) => {
  expect(repairs(text)).toEqual([]);
});

test('points at words without diacritics and guesses nothing', () => {
  const [found, ...rest] = findSuggestions('Ngày xưa toi hoc o truong nay rat vui, nay đã khác.');
  expect(found).toMatchObject({
    kind: 'missing-diacritics',
    text: 'toi hoc o truong nay rat vui, nay',
    replacement: null,
  });
  expect(rest).toEqual([]);
});

describe('a typed syllable', () => {
  test.each([
    ['dduwowcj', 'được'],
    ['dduocwj', 'được'],
    ['tieesng', 'tiếng'],
    ['tieengs', 'tiếng'],
    ['ngwowif', undefined],
    ['nguwowif', 'người'],
    ['nguowif', 'người'],
    ['hoaf', 'hòa'],
    ['toanf', 'toàn'],
    ['quees', 'quế'],
    ['thuyr', 'thủy'],
    ['khoongs', 'khống'],
    ['gias', 'giá'],
    ['xes', 'xé'],
    ['windows', undefined],
    ['facebook', undefined],
  ])('reads Telex %s as %s', (keys, word) => {
    expect(readTelex(keys)).toBe(word);
  });

  test.each([
    ['d9uo7c5', 'được'],
    ['d9u7o7c5', 'được'],
    ['tie6ng1', 'tiếng'],
    ['ngu7o7i2', 'người'],
    ['a3nh', 'ảnh'],
    ['covid19', undefined],
  ])('reads VNI %s as %s', (keys, word) => {
    expect(readVni(keys)).toBe(word);
  });

  test.each(['nghiêng', 'khuya', 'quyết', 'giường', 'uống', 'yên', 'thuở', 'ngoằn', 'đẹp'])('knows %s', (word) => {
    expect(isSyllable(word)).toBe(true);
  });
  test.each(['duocwj', 'ngiêng', 'kang', 'bâ', 'zui', 'wan', 'cẻt'])('knows no %s', (word) => {
    expect(isSyllable(word)).toBe(false);
  });
});

test('accepting one suggestion changes only its own place', () => {
  const piece = fc.constantFrom(
    'ko',
    'đc',
    ' ',
    '  ',
    ',',
    ' ,',
    '!!',
    'hay',
    'tieengs',
    '.',
    'Quê',
    '\n',
    'o truong nay rat vui',
    '💐',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 15 }), (pieces) => {
      const text = pieces.join('');
      const found = findSuggestions(text);
      for (const [at, one] of found.entries()) {
        expect(text.slice(one.from, one.to)).toBe(one.text);
        expect(one.from).toBeGreaterThanOrEqual(found[at - 1]?.to ?? 0);
        const changed = acceptSuggestion(text, one);
        expect(changed.startsWith(text.slice(0, one.from))).toBe(true);
        expect(changed.endsWith(text.slice(one.to))).toBe(true);
        expect(changed).toHaveLength(text.length + (one.replacement ?? one.text).length - one.text.length);
      }
    }),
  );
});

test('does nothing where the text has changed in the meantime', () => {
  const [first] = findSuggestions('Tôi ko biết.');
  expect(first && acceptSuggestion('Tôi đã biết.', first)).toBe('Tôi đã biết.');
});

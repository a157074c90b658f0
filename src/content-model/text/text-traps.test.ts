import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTextTraps } from './nfc.ts';

const codes = (text: string) => findTextTraps(text).map(({ code }) => code);

describe('findTextTraps', () => {
  it('lists what is found in reading order with its place', () => {
    expect(findTextTraps(`Xã\u00A0${'Hòa'.normalize('NFD')} A\u200Bn ddang`)).toEqual([
      { code: 'no-break-space', index: 2, args: { codePoint: 'U+00A0' } },
      { code: 'decomposed-letter', index: 3, args: { text: 'Hòa' } },
      { code: 'zero-width-character', index: 9, args: { codePoint: 'U+200B' } },
      { code: 'telex-residue', index: 12, args: { text: 'ddang' } },
    ]);
  });

  it.each(['Quy Õ t ®Þ nh', 'viÖt nam', '§ång chÝ', 'nhµ n\u00ADíc', 'quyÕt tiÕn'])('suspects TCVN3 in %j', (text) => {
    expect(codes(text)).toEqual(['tcvn3-residue']);
  });

  it('reports a TCVN3 passage once, whole words of it', () => {
    expect(findTextTraps('Theo quyÕt ®Þnh cña tØnh.')).toEqual([
      { code: 'tcvn3-residue', index: 5, args: { text: 'quyÕt ®Þnh cña tØnh.' } },
    ]);
  });

  it.each(['dduwowcj', 'Vieetj Nam', 'phuowng', 'tieengs', 'ddoongf', 'quyeets'])('suspects Telex in %j', (text) => {
    expect(codes(text)).toEqual(['telex-residue']);
  });

  it.each([
    'Thứ ba, 25/02/2020: 12,5\u00A0triệu đồng; Đ/c Lý; hoà và hòa',
    'Canon® EOS, © 2020, 5 µm, m², 3×4, § 5, từ¹ “Xin chào”',
    'España, Nuñez, Gödel, Ấn Độ; dânÝ',
    'DDoS, DD/MM, books, seems, Google, zoom, proof, roots, street, team',
    'https://vi-du.vn/ddang-vieetj, ten_tep_ddang.pdf',
    'Gia đình 👨‍👩‍👧 và 👍🏽',
  ])('finds nothing in %j', (text) => {
    expect(findTextTraps(text)).toEqual([]);
  });

  it('finds decomposed letters in a text exactly when it is not in NFC', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aoeuưđ \u0301\u0323\u0302') }), (text) => {
        expect(codes(text).includes('decomposed-letter')).toBe(text !== text.normalize('NFC'));
      }),
    );
  });

  it('points inside the text, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(findTextTraps(text).every(({ index }) => index >= 0 && index < text.length)).toBe(true);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { containsFolded, foldForMatch, foldVariants, foldVietnamese } from './fold.ts';

const freeText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'qQuUyYỷiĩkhđĐ \u00A0\u200B\u0309\u0323ơƠ.-') }),
);

describe('foldVietnamese', () => {
  it.each([
    ['Đợt thi đua ĐẶC BIỆT', 'dot thi dua dac biet'],
    ['  Ban\u00A0Tuyên\u3000giáo \n Tỉnh\u200Bủy ', 'ban tuyen giao tinhuy'],
    ['Hoà An, thuỷ, uỷ', 'hoa an, thuy, uy'],
    ['ế ộ ữ ặ Ế Ộ Ữ Ặ', 'e o u a e o u a'],
    ['chiến sỹ, chiến sĩ', 'chien sy, chien si'],
    ['', ''],
  ])('folds %j', (text, folded) => {
    expect(foldVietnamese(text)).toBe(folded);
  });

  it('gives the same for composed and decomposed input', () => {
    fc.assert(
      fc.property(freeText, (text) => foldVietnamese(text.normalize('NFD')) === foldVietnamese(text.normalize('NFC'))),
    );
  });

  it('changes nothing the second time, and leaves no mark and no space at an end', () => {
    fc.assert(
      fc.property(freeText, (text) => {
        const folded = foldVietnamese(text);
        expect(foldVietnamese(folded)).toBe(folded);
        expect(folded).not.toMatch(/đ|^\s|\s$|\s\s/u);
      }),
    );
  });
});

describe('foldForMatch', () => {
  it.each([
    ['sĩ', 'sỹ'],
    ['kỷ luật', 'kỉ luật'],
    ['15 tỷ', '15 tỉ'],
    ['Lý Bôn', 'Lí Bôn'],
    ['Mỹ', 'Mĩ'],
    ['hy sinh', 'hi sinh'],
    ['quy định', 'qui định'],
    ['ý kiến', 'í kiến'],
    ['hòa', 'hoà'],
    ['THUỶ', 'thủy'],
  ])('makes %j and %j one', (a, b) => {
    expect(foldForMatch(a)).toBe(foldForMatch(b));
  });

  it.each([
    ['tay', 'tai'],
    ['thúy', 'thúi'],
    ['huy', 'hui'],
    ['mây', 'mai'],
    ['yên', 'iên'],
  ])('keeps %j and %j apart', (a, b) => {
    expect(foldForMatch(a)).not.toBe(foldForMatch(b));
  });

  it('changes nothing the second time', () => {
    fc.assert(fc.property(freeText, (text) => foldForMatch(foldForMatch(text)) === foldForMatch(text)));
  });

  it('is foldVariants of the folded text', () => {
    expect(foldVariants('ly qui quy')).toBe('li qui qui');
  });
});

describe('containsFolded', () => {
  it.each([
    ['Chiến sĩ thi đua cơ sở', 'chien sy', true],
    ['Nguyễn Thị Lí', 'thị lý', true],
    ['Kyoto', 'ky', true],
    ['Hoàng Đình Giong', 'dinh giong', true],
    ['Hoàng Đình Giong', 'giong hoang', false],
    ['Kim Đồng', '', true],
  ])('%j contains %j: %s', (haystack, needle, expected) => {
    expect(containsFolded(haystack, needle)).toBe(expected);
  });

  it('finds every part of a text in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aáyỷkqu đ') }), fc.nat(), fc.nat(), (text, from, length) => {
        const part = text.slice(from % (text.length + 1)).slice(0, length);
        expect(containsFolded(text, part)).toBe(true);
      }),
    );
  });
});

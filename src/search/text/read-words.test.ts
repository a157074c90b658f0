import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWords } from './read-words.ts';

const folded = (text: string): string[] => readWords(text).map((word) => word.folded);

describe('readWords', () => {
  it.each([
    ['Đồng chí', ['dong', 'chi']],
    ['Thi đua – Khen thưởng', ['thi', 'dua', 'khen', 'thuong']],
    ['1657/NQ-UBTVQH15', ['1657', 'nq', 'ubtvqh15']],
    ['kỷ luật, kỉ luật', ['ki', 'luat', 'ki', 'luat']],
    ['Tỉnh\u00A0ủy', ['tinh', 'ui']],
    ['  …  ', []],
  ])('reads %j', (text, words) => {
    expect(folded(text).map((word) => word.replace('uy', 'ui'))).toEqual(words);
  });

  it('gives offsets that cut the words out of the text as written', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aăâđếộữ ệ\u0301\u0323.,-\u00ADUBND1') }), (text) => {
        let last = 0;
        for (const { start, end } of readWords(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(text.slice(start, end)).toMatch(/^[\p{L}\p{N}]/u);
          last = end;
        }
      }),
    );
  });

  it('reads composed and decomposed text alike', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'hòaHOÀ thuỷ đẾ. ') }),
        (text) => folded(text.normalize('NFD')).join() === folded(text.normalize('NFC')).join(),
      ),
    );
  });

  it('lets a sentence begin anew, but not after an abbreviation', () => {
    const opening = (text: string): string[] => readWords(text).flatMap((word) => (word.opens ? [word.folded] : []));
    expect(opening('Cuối vụ đông. Xã mở chợ')).toEqual(['cuoi', 'xa']);
    expect(opening('Ở TP. Cao Bằng\nNgày mai')).toEqual(['o', 'ngay']);
  });

  it('knows acronyms by their capitals, unless all is in capitals', () => {
    const acronyms = (text: string): string[] =>
      readWords(text).flatMap((word) => (word.isAcronym ? [word.folded] : []));
    expect(acronyms('Kế hoạch 15-KH/TU của Tỉnh ủy, trùng tu')).toEqual(['kh', 'tu']);
    expect(acronyms('THI ĐUA KHEN THƯỞNG')).toEqual([]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultPhrases } from './default-phrases.ts';
import { findPhrases } from './find-phrases.ts';

const gambling = [{ text: 'đánh bạc', label: 'cờ bạc' }];
const found = (text: string, phrase = 'đánh bạc') =>
  findPhrases(text, [{ text: phrase, label: '' }]).map((match) => match.found);

describe('findPhrases', () => {
  it.each([
    'Đánh bạc',
    'danh bac',
    'danhbac',
    'đ.á.n.h b.a.c',
    'd a n h   b a c',
    'ĐÁNH-BẠC',
    'd4nh b@c',
    'ｄａｎｈ ｂａｃ',
    'đánh_bạc',
    'Mời anh đánh b a c nhé',
  ])('sees through %j', (text) => {
    expect(found(text)).toHaveLength(1);
  });

  it.each(['danh bạ cá nhân', 'đành bác bỏ', 'nhanh bạch', 'bạc đánh', 'đánh\nbạc', 'danhbacthang'])(
    'leaves %j alone',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );

  it('does not take other accents for missing ones', () => {
    expect(found('Mùa lúa đào ao thả cá', 'lừa đảo')).toEqual([]);
    expect(found('bọn lua đao', 'lừa đảo')).toEqual(['lua đao']);
  });

  it('lets the tone stand on either vowel', () => {
    expect(found('hoà giải', 'hòa giải')).toEqual(['hoà giải']);
  });

  it('tells what stands in the text and why it was looked for', () => {
    expect(findPhrases('Vào d.anh bac đi', gambling)).toEqual([{ phrase: gambling[0], index: 4, found: 'd.anh bac' }]);
  });

  it('finds every default phrase however its letters are parted', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...defaultPhrases),
        fc.constantFrom('', ' ', '.', '-', ' . '),
        fc.boolean(),
        (phrase, separator, isBare) => {
          const letters = isBare ? phrase.text.normalize('NFD').replace(/\p{M}/gu, '') : phrase.text;
          expect(found([...letters.replaceAll(' ', '')].join(separator), phrase.text)).toHaveLength(1);
        },
      ),
    );
  });

  it('answers quickly on a long text of one letter', () => {
    expect(found('a'.repeat(60_000), 'a'.repeat(30))).toEqual([]);
  });
});

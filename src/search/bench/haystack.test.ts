import { expect, it } from 'vitest';
import { foldForMatch } from '../../content-model/text/fold.ts';
import { makeHay, type HaySource } from './haystack.ts';

const source: HaySource = {
  texts: [
    'Nông dân Trùng Khánh thi đua trồng dẻ',
    'Hợp tác xã thi đua khen thưởng cuối năm',
    'Khánh thành cầu mới sau mùa mưa',
  ],
  places: ['Trùng Khánh', 'Hạ Lang'],
  campaigns: ['Dân vận khéo'],
  tags: ['nông nghiệp'],
  queries: [
    { id: 'q', type: 'noaccent', q: 'trung khanh', relevant: [] },
    { id: 'r', type: 'abbr', q: 'HTX', relevant: [] },
  ],
  synonyms: [['Hợp tác xã', 'HTX']],
};

it('makes the same pages each time, none of which answers a query', () => {
  const pages = makeHay(source, 5);
  expect(makeHay(source, 5)).toEqual(pages);
  expect(pages).toHaveLength(5);
  for (const { title, body, locality } of pages) {
    const text = foldForMatch([title, ...body].join(' \n '));
    expect(text).not.toMatch(/\btrung khanh|\bhop tac xa|\bhtx/u);
    expect(text).toMatch(/\bkhanh\b/u);
    expect(locality).not.toBe('Trùng Khánh');
  }
});

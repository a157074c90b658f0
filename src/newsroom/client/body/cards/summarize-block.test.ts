import { expect, test } from 'vitest';
import { blockSchemas, type BlockName } from '../../../../content-model/blocks/block-schemas.ts';
import { BLOCK_WORDS } from '../../../../messages/newsroom-body.ts';
import { summarizeBlock } from './summarize-block.ts';

test.for([
  ['PullQuote', { text: 'Lời', attribution: 'Ai đó' }, 'Lời', ['Ai đó']],
  ['DocumentCard', { kind: 'Công văn', number: '12/CV', title: 'Trích yếu' }, 'Trích yếu', ['Công văn 12/CV']],
  [
    'Timeline',
    { events: [{ date: '2026-03-09', label: 'Phát động' }, { label: 'Sau' }] },
    undefined,
    ['09/03/2026 · Phát động', 'Sau'],
  ],
  ['KeyNumbers', { numbers: [{ value: 1352.5, unit: 'xóm', label: 'có tổ' }] }, undefined, ['có tổ · 1.352,5 xóm']],
  [
    'DataTable',
    { caption: 'Bảng', columns: [{ label: 'A' }, { label: 'B' }], rows: [['x', 1]] },
    'Bảng',
    ['1 hàng, 2 cột'],
  ],
  [
    'FactBox',
    { facts: ['a', 'b', 'c', 'd', 'e'].map((label) => ({ label, value: 'x' })) },
    undefined,
    ['a · x', 'b · x', 'c · x', 'và 2 mục nữa'],
  ],
  ['RelatedStory', { story: 'tin-tuc/a' }, 'tin-tuc/a', []],
  ['BarChart', {}, undefined, []],
] as const)('%s', ([name, props, title, lines]) => {
  expect(summarizeBlock(name, props)).toEqual({ pictures: [], title, lines });
});

test('pictures come with their words', () => {
  const picture = { src: 'a.jpg', alt: 'Núi' };
  expect(summarizeBlock('Picture', { ...picture, caption: 'C' }).pictures).toEqual([picture]);
  expect(summarizeBlock('Gallery', { pictures: [picture, { src: 'b.jpg' }] }).pictures).toEqual([
    picture,
    { src: 'b.jpg', alt: '' },
  ]);
  expect(summarizeBlock('PersonCard', { name: 'A', portrait: 'a.jpg', alt: 'Núi' }).pictures).toEqual([picture]);
});

test('props that are not what they should be do no harm', () => {
  for (const name of Object.keys(blockSchemas) as BlockName[]) {
    expect(() =>
      summarizeBlock(name, { title: 3, facts: 'x', pictures: [1, null, 'x'], events: [null], rows: {} }),
    ).not.toThrow();
    expect(BLOCK_WORDS[name].use).toMatch(/\.$/);
  }
});

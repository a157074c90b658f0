import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paginate } from './paginate.ts';

const newestFirst = (length: number) => Array.from({ length }, (_, index) => length - index);

describe('paginate', () => {
  it('shows a short list on the landing page alone', () => {
    expect(paginate([3, 2, 1], 5)).toEqual([{ items: [3, 2, 1], count: 0 }]);
  });

  it('counts pages from the oldest item', () => {
    const [landing, second, first] = paginate(newestFirst(11), 3);
    expect(landing).toMatchObject({ items: [11, 10, 9, 8, 7], older: 2 });
    expect(second).toMatchObject({ items: [6, 5, 4], number: 2, newer: 'landing', older: 1 });
    expect(first).toMatchObject({ items: [3, 2, 1], number: 1, newer: 2 });
  });

  it('keeps every item once and in order, whatever the length', () => {
    fc.assert(
      fc.property(fc.nat(300), fc.integer({ min: 1, max: 40 }), (length, size) => {
        expect(paginate(newestFirst(length), size).flatMap(({ items }) => items)).toEqual(newestFirst(length));
      }),
    );
  });

  it('leaves every numbered page as it was when one item is added, but for its links up', () => {
    fc.assert(
      fc.property(fc.nat(300), fc.integer({ min: 1, max: 40 }), (length, size) => {
        const before = paginate(newestFirst(length), size).slice(1);
        const after = new Map(paginate(newestFirst(length + 1), size).map((page) => [page.number, page.items]));
        for (const page of before) expect(after.get(page.number)).toEqual(page.items);
      }),
    );
  });
});

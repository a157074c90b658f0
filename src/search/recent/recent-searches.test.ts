import { describe, expect, it } from 'vitest';
import { addRecent, parseRecent, type RecentSearches } from './recent-searches.ts';

const of = (...texts: readonly string[]): RecentSearches => ({ isOn: true, texts });

describe('recent searches', () => {
  it('come newest first, each once whatever its marks', () => {
    expect(addRecent(of('hoa an', 'Trùng Khánh'), ' trung khanh ')).toEqual(of('trung khanh', 'hoa an'));
  });

  it('forget what the new one goes on', () => {
    expect(addRecent(of('trung', 'hoa an'), 'trung khánh')).toEqual(of('trung khánh', 'hoa an'));
  });

  it('are six at most, and none of one letter', () => {
    const six = of('a1', 'b1', 'c1', 'd1', 'e1', 'f1');
    expect(addRecent(six, 'g1').texts).toEqual(['g1', 'a1', 'b1', 'c1', 'd1', 'e1']);
    expect(addRecent(six, 'g')).toBe(six);
  });

  it('stay empty when the reader turned them off', () => {
    const off = parseRecent('{"isOn":false,"texts":["hoa an"]}');
    expect(off).toEqual({ isOn: false, texts: [] });
    expect(addRecent(off, 'hoa an')).toEqual(off);
  });

  it.each([null, '', 'null', '[]', '{"texts":[1]}', '{"texts":"hoa an"}', '{'])('read %j as none', (stored) => {
    expect(parseRecent(stored)).toEqual(of());
  });
});

import { describe, expect, it } from 'vitest';
import { comparePeople, compareVietnamese, givenName } from './names.ts';

describe('compareVietnamese', () => {
  it('follows the Vietnamese alphabet', () => {
    const letters = ['đ', 'ư', 'ơ', 'ô', 'e', 'd', 'ê', 'â', 'ă', 'a', 'o', 'u'];
    expect(letters.sort(compareVietnamese)).toEqual(['a', 'ă', 'â', 'd', 'đ', 'e', 'ê', 'o', 'ô', 'ơ', 'u', 'ư']);
  });

  it('puts numbers in order of value', () => {
    expect(['Tổ 10', 'Tổ 2', 'Tổ 1'].sort(compareVietnamese)).toEqual(['Tổ 1', 'Tổ 2', 'Tổ 10']);
  });

  it('sees no difference between composed and decomposed letters', () => {
    expect(compareVietnamese('Hoàng', 'Hoàng'.normalize('NFD'))).toBe(0);
  });
});

describe('comparePeople', () => {
  it('orders by given name, then middle names, then family name', () => {
    const people = ['Bế Văn Đàn', 'Trần Văn An', 'Nông Thị Dung', 'Lê An', 'Hoàng Văn An', 'Lý Thị An'];
    expect(people.sort(comparePeople)).toEqual([
      'Lê An',
      'Lý Thị An',
      'Hoàng Văn An',
      'Trần Văn An',
      'Nông Thị Dung',
      'Bế Văn Đàn',
    ]);
  });
});

describe('givenName', () => {
  it.each([
    ['Nguyễn Thị Minh Khai', 'Khai'],
    [' La\u00A0Văn  Cầu ', 'Cầu'],
    ['Bế Văn Đàn (liệt sĩ)', 'Đàn'],
    ['Páo', 'Páo'],
    ['', ''],
  ])('of %j is %j', (fullName, expected) => {
    expect(givenName(fullName)).toBe(expected);
  });
});

import { expect, it } from 'vitest';
import { readNameQuery } from './name-query.ts';
import { namesRecipient } from './names-recipient.ts';

const answer = (typed: string, name: string, kind: 'cá nhân' | 'tập thể' = 'cá nhân') => {
  const query = readNameQuery(typed);
  return query && namesRecipient(query, { name, kind });
};

it('takes two words for a name only with their marks, and three also without', () => {
  expect(answer('văn hóa', 'Nông Văn Hòa')).toBeUndefined();
  expect(answer('văn hoà', 'Nông Văn Hòa')).toBe('same');
  expect(answer('van hoa', 'Nông Văn Hòa')).toBe('same');
  expect(answer('nông văn hóa', 'Nông Văn Hòa')).toBe('other marks');
});

it('takes a beginning for the second word only behind the family name', () => {
  expect(answer('thi du', 'Đàm Thị Dung')).toBeUndefined();
  expect(answer('dam thi d', 'Đàm Thị Dung')).toBe('same');
  expect(answer('đàm t', 'Đàm Thị Dung')).toBe('same');
});

it('takes most of a group’s name', () => {
  expect(answer('trùng khánh', 'Trường Tiểu học Trùng Khánh', 'tập thể')).toBeUndefined();
  expect(answer('tiểu học trùng khánh', 'Trường Tiểu học Trùng Khánh', 'tập thể')).toBe('same');
  expect(answer('ủy ban nhân dân tỉnh', 'Ủy ban nhân dân Tĩnh Túc', 'tập thể')).toBeUndefined();
});

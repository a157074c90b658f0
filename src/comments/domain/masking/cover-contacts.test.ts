import { expect, test } from 'vitest';
import { coverContacts } from './cover-contacts.ts';

test.each([
  ['Xe 11A-123.45 chở cát, gọi tôi 0912 345 678', 'Xe 11A-123.45 chở cát, gọi tôi 09xx xxx xxx'],
  ['11A-123.45 0912345678', '11A-123.45 09xxxxxxxx'],
  ['Viết cho hien.0912345678@gmail.com nhé', 'Viết cho h…@g….com nhé'],
  ['CCCD 004090001234, 0912345678@example.vn', 'CCCD xxxxxxxxxxxx, 0…@e….vn'],
  ['Cầu hỏng từ 25/02/2020', 'Cầu hỏng từ 25/02/2020'],
])('hands “%s” on as “%s”', (text, covered) => {
  expect(coverContacts(text)).toBe(covered);
});

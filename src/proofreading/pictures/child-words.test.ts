import { expect, test } from 'vitest';
import { childWordIn, hasChildConsent } from './child-words.ts';

test.each([
  ['Các em qua cầu treo', 'Các em'],
  ['Lớp 9A, em Ánh đứng bên trái', 'em Ánh'],
  ['Trẻ em xóm Bản Gủn', 'Trẻ em'],
  ['Anh em trong tổ dân quân', undefined],
  ['Tuổi trẻ Cao Bằng', undefined],
  ['Các em họ của ông Pảo', undefined],
])('%s: %s', (words, expected) => expect(childWordIn(words)).toBe(expected));

test('a guardian’s consent is enough, the person’s own is not', () => {
  expect(hasChildConsent({ consent: { kind: 'người giám hộ đồng ý' } })).toBe(true);
  expect(hasChildConsent({ consent: { kind: 'người trong bài đồng ý' } })).toBe(false);
  expect(hasChildConsent({})).toBe(false);
});

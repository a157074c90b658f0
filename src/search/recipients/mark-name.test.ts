import { expect, it } from 'vitest';
import { markName } from './mark-name.ts';
import { readNameQuery } from './name-query.ts';

const marked = (typed: string, name: string) => {
  const query = readNameQuery(typed);
  return query && markName(query, name).map(({ text, isHit }) => (isHit ? `[${text}]` : text));
};

it('marks whole words in the spelling of the name and gives all of it back', () => {
  expect(marked('la cau', 'La Văn Cầu')?.join('')).toBe('[La] Văn [Cầu]');
  expect(marked('hoang van a', 'Hộ ông Hoàng Văn Ánh')?.join('')).toBe('Hộ ông [Hoàng Văn Ánh]');
  expect(marked('hoàng an', 'Hoàng Anh An')?.join('')).toBe('[Hoàng] Anh [An]');
});

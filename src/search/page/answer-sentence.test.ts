import { expect, it } from 'vitest';
import type { SearchHit } from '../query/create-search.ts';
import { answerSentence } from './answer-sentence.ts';
import { EMPTY_ASK } from './search-address.ts';

type Marked = Pick<SearchHit, 'markedTitle' | 'excerpt'>;
const hit = (...marks: readonly string[]): SearchHit => {
  const marked: Marked = {
    markedTitle: [{ text: 'Ở ', marked: false }],
    excerpt: {
      parts: marks.map((text) => ({ text, marked: true })),
      cutBefore: false,
      cutAfter: false,
      isAttached: false,
    },
  };
  return marked as SearchHit;
};
const sentence = (text: string, answer: Parameters<typeof answerSentence>[1], filtered = false): string =>
  answerSentence({ ...EMPTY_ASK, text, filters: { ...EMPTY_ASK.filters, year: filtered ? ['2020'] : [] } }, answer)
    .map((part) => (part.strong ? `*${part.text}*` : part.text))
    .join('');

it('counts, names what was asked and how the stories spell it', () => {
  const hits = [hit('Trùng Khánh'), hit('Trùng Khánh', 'trung', 'trùng khánh', 'trung khanh')];
  expect(sentence('trung khanh', { total: 1204, hits })).toBe(
    'Có *1.204* kết quả cho *trung khanh*, gồm cả chữ có dấu *Trùng Khánh*.',
  );
});

it('names two spellings at most, the frequent one first', () => {
  const hits = [hit('Hoa An'), hit('Hòa An', 'Hoà An'), hit('Hòa An', 'hóa án')];
  expect(sentence('hoa an', { total: 3, hits })).toBe(
    'Có *3* kết quả cho *hoa an*, gồm cả chữ có dấu *Hòa An* và *Hoà An*.',
  );
});

it('says no more than was typed where it is spelled so', () => {
  expect(sentence('Trùng Khánh', { total: 1, hits: [hit('Trùng Khánh', 'trùng khánh')] })).toBe(
    'Có *1* kết quả cho *Trùng Khánh*.',
  );
});

it('speaks of the correction where it was applied', () => {
  const correction = { text: 'trùng khánh', isApplied: true };
  expect(sentence('trungkhanh', { total: 1, hits: [hit('Trùng Khánh')], correction })).toBe(
    'Có *1* kết quả cho *trùng khánh*.',
  );
});

it('tells nothing found from nothing left by the filters', () => {
  expect(sentence('xyz', { total: 0, hits: [] })).toBe('Không tìm thấy bài nào cho *xyz*.');
  expect(sentence('xyz', { total: 0, hits: [] }, true)).toBe('Không có bài nào hợp với các mục đã chọn cho *xyz*.');
  expect(sentence('', { total: 2, hits: [] }, true)).toBe('Có *2* kết quả.');
});

import { expect, test } from 'vitest';
import { documentFacts } from './document-facts.ts';

test.each([
  ['Kế hoạch số 15-KH/TU', 'Kế hoạch', '15-KH/TU'],
  ['QUYẾT ĐỊNH 1199/QĐ-UBND về khen thưởng', 'Quyết định', '1199/QĐ-UBND'],
  ['Nghị định 98/2023/NĐ-CP', 'Nghị định', '98/2023/NĐ-CP'],
  ['Tải về ngày 25/02/2020', 'Văn bản', undefined],
])('reads %j', (title, kind, number) => {
  expect(documentFacts(title)).toEqual({ kind, number });
});

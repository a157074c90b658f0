import type { RootContent } from 'mdast';
import { expect, it } from 'vitest';
import { takeTitle } from './take-title.ts';

const lines = (...texts: string[]): RootContent[] =>
  texts.map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] }));

it.each([
  [
    ['QUYẾT ĐỊNH', 'Về việc tặng Bằng khen của Chủ tịch UBND tỉnh', 'Tặng Bằng khen cho 2 tập thể.'],
    'Quyết định về việc tặng Bằng khen của Chủ tịch UBND tỉnh',
  ],
  [
    ['KẾ HOẠCH', 'Phát động đợt thi đua đặc biệt', 'Mục đích: đẩy mạnh thi đua.'],
    'Kế hoạch phát động đợt thi đua đặc biệt',
  ],
  [['THÔNG BÁO', 'Các cơ quan nghỉ lễ hai ngày.'], 'THÔNG BÁO'],
  [['Kế hoạch mới', 'Đoạn văn của bài.'], 'Kế hoạch mới'],
])('takes the title of %j', (texts, title) => {
  expect(takeTitle(lines(...texts))).toBe(title);
});

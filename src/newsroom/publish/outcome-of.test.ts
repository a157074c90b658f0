import { expect, test } from 'vitest';
import { describeBuildState } from '../../messages/newsroom-publish.ts';
import { entryOf, outcomeOf } from './outcome-of.ts';
import type { BuildResultLine } from './publisher.ts';

const asked = { reasons: ['lan'], hour: '2026-11-22T08:00' };
const told = (line: BuildResultLine) =>
  describeBuildState({ isQueued: false, last: outcomeOf(asked, line, '2026-11-22T08:01', () => 'Lễ phát động') });
const end = { kind: 'result', message: '', findings: [], gaps: 0, notes: [] } as const;
const error = {
  severity: 'error',
  code: 'value-missing',
  args: {},
  what: 'Thiếu thông tin bắt buộc này.',
  remedy: 'Điền chữ vào đây.',
} as const;

test.each([
  ['tin-tuc/2026/le-phat-dong/index.mdx', 'tin-tuc/le-phat-dong'],
  ['tin-tuc/2026/le-phat-dong/danh-sach.csv', 'tin-tuc/le-phat-dong'],
  ['trang/gioi-thieu/index.mdx', 'trang/gioi-thieu'],
  ['danh-muc/chuyen-muc.yaml', undefined],
  ['cai-dat.yaml', undefined],
  ['tin-tuc/lac.mdx', undefined],
])('%s belongs to %s', (file, id) => {
  expect(entryOf(file)).toBe(id);
});

test('errors lead to the story that they are in; warnings are left out', () => {
  const finding = { ...error, file: 'tin-tuc/2026/le-phat-dong/index.mdx', label: 'Sapo' };
  const warning = { ...finding, severity: 'warning' } as const;
  expect(told({ ...end, ok: false, reason: 'content', findings: [finding, warning] })).toEqual({
    line: 'Chưa đăng được lúc 08:01 ngày 22/11/2026: nội dung có 1 lỗi. Hãy sửa những chỗ dưới đây rồi bấm “Dựng lại trang”. Bạn đọc vẫn thấy trang cũ, không mất gì.',
    places: [
      {
        id: 'tin-tuc/le-phat-dong',
        title: 'Lễ phát động',
        sentence: 'Sapo. Thiếu thông tin bắt buộc này. Điền chữ vào đây.',
      },
    ],
  });
});

test('errors in the reference data are for whoever keeps the machine', () => {
  const finding = { ...error, file: 'danh-muc/co-quan.yaml', line: 7 };
  expect(told({ ...end, ok: false, reason: 'content', findings: [finding] }).places).toEqual([
    {
      title: 'Tệp danh-muc/co-quan.yaml, dòng 7 (việc của người quản trị máy)',
      sentence: 'Thiếu thông tin bắt buộc này. Điền chữ vào đây.',
    },
  ]);
});

test('a file that tells where it was taken is named', () => {
  const { line, places } = told({
    ...end,
    ok: false,
    reason: 'location',
    notes: ['tep/a/ke-hoach.pdf: tệp còn mang tọa độ.'],
  });
  expect(line).toContain('có tệp làm lộ nơi chụp');
  expect(places).toEqual([{ title: 'tep/a/ke-hoach.pdf', sentence: 'tệp còn mang tọa độ.' }]);
});

test('a publication is told with its number; one that changes nothing says so', () => {
  const good = { ...end, ok: true, seconds: 3.25, pages: { rendered: 26, kept: 700 } } as const;
  const files = { number: 12, written: 30, removed: 0, kept: 900 };
  expect(told({ ...good, publication: files }).line).toBe(
    'Đã đăng lúc 08:01 ngày 22/11/2026: lần đăng 12, dựng lại 26 trang trong 3,3 giây.',
  );
  expect(told({ ...good, publication: { ...files, written: 0 } }).line).toBe(
    'Đã dựng lúc 08:01 ngày 22/11/2026: trang không có gì phải đổi.',
  );
});

test('a build that ended without a word is told as one', () => {
  expect(told(undefined).line).toContain('bị ngắt giữa chừng');
});

test('what goes on is told part by part', () => {
  const running = { ...asked, progress: { step: 'page', count: 5, of: 20, secondsLeft: 2.2 } } as const;
  expect(describeBuildState({ isQueued: true, running }).line).toBe(
    'Đang đăng: dựng trang 5/20, còn khoảng 3 giây. Vừa có thay đổi mới: xong lần này máy dựng thêm một lần nữa.',
  );
  expect(describeBuildState({ isQueued: false }).line).toBe('Tòa soạn chưa dựng trang lần nào.');
});

import { expect, test } from 'vitest';
import { describeBuild, describeLocationHit, describeStep } from './building.ts';

test('tells of a failed build whether an earlier one still stands', () => {
  const failed = { ok: false, reason: 'content', findings: [] } as const;
  expect(describeBuild(failed, true)).toMatch(/Trang dựng lần trước vẫn giữ nguyên/);
  expect(describeBuild(failed, false)).toBe('Chưa dựng trang: sửa các lỗi trên rồi chạy lại.');
});

test.each([
  ['anh/nui.jpg', ['location'] as const, /^anh\/nui\.jpg: .*tọa độ nơi chụp.*Thuộc tính/],
  ['tep/12/ke-hoach.pdf', ['serial'] as const, /số sê-ri.*PDF/],
  ['tep/12/phim.mp4', ['location', 'serial'] as const, /tọa độ.* và số sê-ri.*ffmpeg/],
])('says of %s what it tells and what to do', (name, marks, expected) => {
  expect(describeLocationHit({ name, marks })).toMatch(expected);
});

test('counts in the Vietnamese manner', () => {
  expect(describeStep({ step: 'pages', count: 13058 })).toBe('Dựng trang cho 13.058 bài …');
  expect(describeStep({ step: 'check' })).toMatch(/^Soát/);
});

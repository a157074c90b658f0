import { expect, test } from 'vitest';
import { describeBuild, describeLocationHit, describeProgress, describeStep, explainPages } from './building.ts';

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
  expect(describeStep({ step: 'pages', count: 13058 })).toBe('Tìm trang phải dựng lại trong 13.058 bài …');
  expect(describeStep({ step: 'check' })).toMatch(/^Soát/);
});

test('tells how far the pages are', () => {
  const pages = { step: 'page', of: 2905 } as const;
  expect(describeProgress({ ...pages, count: 1200, secondsLeft: 12.3 })).toBe(
    'Dựng trang 1.200/2.905, còn khoảng 13 giây',
  );
  expect(describeProgress({ ...pages, count: 2905, secondsLeft: 0 })).toBe('Dựng trang 2.905/2.905');
  expect(describeProgress({ step: 'card', count: 7, of: 7, secondsLeft: 0 })).toBe('Vẽ ảnh xem trước 7/7');
});

test('tells which pages were rendered and why, the commonest cause first', () => {
  const rendered = new Map([
    ['rss.xml', 'tin-tuc/a body'],
    ['index.html', 'tin-tuc/a data.title'],
    ['tin-tuc/index.html', 'tin-tuc/a data.title'],
    ['tin-tuc/b/index.html', 'related tin-tuc/b 5'],
    ['404.html', 'settings '],
    ['tin-tuc/c/index.html', 'new'],
  ]);
  expect(explainPages({ rendered, kept: 1500 }).split('\n')).toEqual([
    'Dựng lại 6 trang, giữ nguyên 1.500 trang.',
    '  tin-tuc/a đổi title: /, /tin-tuc/',
    '  tin-tuc/a đổi body: /rss.xml',
    '  Bài liên quan của tin-tuc/b đổi: /tin-tuc/b/',
    '  cai-dat.yaml đổi: /404.html',
    '  Trang chưa có, hoặc mã nguồn đã đổi: /tin-tuc/c/',
  ]);
});

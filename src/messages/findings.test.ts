import { expect, test } from 'vitest';
import type { Finding } from '../content-store/finding.ts';
import { printFindings } from './findings.ts';

const finding = (file: string, severity: Finding['severity'], code: Finding['code'], label?: string): Finding => ({
  severity,
  code,
  file,
  line: 3,
  args: {},
  ...(label === undefined ? {} : { label, field: ['lead'] }),
});

const findings = [
  finding('a.mdx', 'warning', 'gap', 'Ảnh chính'),
  finding('a.mdx', 'warning', 'gap', 'Nguồn ảnh'),
  finding('b.mdx', 'warning', 'body-empty'),
  finding('b.mdx', 'error', 'body-heading-one'),
  finding('c.mdx', 'error', 'front-matter-missing'),
];

test('prints file by file, errors first, one empty line between files, gaps in one line, counts last', () => {
  expect(printFindings(findings, 'content/')).toBe(`✗ content/b.mdx:3
    Thân bài có tiêu đề cấp một (#).
    → Tiêu đề bài đã là cấp một; dùng ## và ###.
! content/b.mdx:3
    Bài chưa có nội dung.
    → Viết phần thân bài dưới dòng “---”.

✗ content/c.mdx:3
    Tệp không bắt đầu bằng phần khai báo giữa hai dòng “---”.
    → Thêm phần khai báo với ít nhất title, state, publishedAt.

! content/a.mdx
    Còn để trống: Ảnh chính; Nguồn ảnh.

Nội dung: 2 lỗi trong 2 tệp, 1 điều cần xem, 1 bài còn chỗ trống.`);
});

test('colours marks and places only when asked', () => {
  expect(printFindings(findings)).not.toContain('\u001B');
  expect(printFindings(findings, '', true)).toContain('\u001B[31m✗\u001B[0m \u001B[1mc.mdx:3\u001B[0m');
});

test('says that nothing is wrong', () => {
  expect(printFindings([])).toBe('Nội dung: không có lỗi.');
});

test('leaves out files that only want a look past a number, and says so', () => {
  const findings = ['a', 'b', 'c'].map((file): Finding => ({
    severity: 'warning',
    code: 'gap',
    file: `${file}.mdx`,
    args: {},
    label: 'Ảnh chính',
  }));
  const printed = printFindings(findings, '', false, 2);
  expect(printed).toContain('b.mdx');
  expect(printed).not.toContain('c.mdx');
  expect(printed).toContain('… và 1 tệp khác');
  expect(printed).toContain('3 bài còn chỗ trống');
});

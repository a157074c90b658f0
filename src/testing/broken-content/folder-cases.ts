import { article, minimalContent } from '../content-folder.ts';
import { articleFile, type BrokenCase } from './broken-case.ts';

const { 'danh-muc/dia-danh.yaml': places = '', 'cai-dat.yaml': settings = '' } = minimalContent;

/** What can be wrong with folders, addresses and catalogues. */
export const folderCases: readonly BrokenCase[] = [
  {
    name: 'an entry that is not a folder',
    files: { 'tin-tuc/bai.mdx': article(), 'tin-tuc/2026/11/bai/index.mdx': article() },
    expected: [
      ['not-a-folder-entry', 'tin-tuc/2026/11/bai/index.mdx', 1],
      ['not-a-folder-entry', 'tin-tuc/bai.mdx', 1],
    ],
    words: ['nằm sai chỗ', '<tên-bài>/index.mdx'],
  },
  {
    name: 'a folder name with accents',
    files: { 'tin-tuc/lễ-phát-động/index.mdx': article() },
    expected: [['slug-form', 'tin-tuc/lễ-phát-động/index.mdx', 1]],
    words: ['lễ-phát-động', 'không dấu'],
  },
  {
    name: 'one address twice',
    files: { 'tin-tuc/2025/bai/index.mdx': article(), 'tin-tuc/2026/bai/index.mdx': article() },
    expected: [['slug-duplicate', 'tin-tuc/2026/bai/index.mdx', 1]],
    words: ['tin-tuc/2025/bai/index.mdx', 'Đổi tên thư mục'],
  },
  {
    name: 'a page at an address of the site itself',
    files: { 'trang/tim-kiem/index.mdx': article().replace(/section: .*\n/, '') },
    expected: [['slug-reserved', 'trang/tim-kiem/index.mdx', 1]],
    words: ['“tim-kiem”', 'tên khác'],
  },
  {
    name: 'a mistyped collection and catalogue',
    files: { 'tin-tux/bai/index.mdx': article(), 'danh-muc/dia-dan.yaml': '[]\n' },
    expected: [
      ['folder-unknown', 'danh-muc/dia-dan.yaml', 1],
      ['folder-unknown', 'tin-tux', 1],
    ],
    words: ['Có phải “tin-tuc”?', 'Có phải “dia-danh.yaml”?'],
  },
  {
    name: 'former addresses that are taken, in whatever order',
    files: {
      'tin-tuc/a/index.mdx': article('formerSlugs: [b, cu]', '[Bài cũ](/tin-tuc/cu-nhat/)'),
      'tin-tuc/b/index.mdx': article('formerSlugs: [cu, cu-nhat]'),
    },
    expected: [
      ['slug-former-taken', 'tin-tuc/a/index.mdx', 7, 'formerSlugs.0'],
      ['slug-former-taken', 'tin-tuc/a/index.mdx', 7, 'formerSlugs.1'],
      ['slug-former-taken', 'tin-tuc/b/index.mdx', 7, 'formerSlugs.0'],
    ],
    words: ['“b” đang thuộc về tin-tuc/b', '“cu” đang thuộc về tin-tuc/b', '“cu” đang thuộc về tin-tuc/a'],
  },
  {
    name: 'a catalogue with one broken row among good ones',
    files: {
      'danh-muc/dia-danh.yaml': `${String(places)}- { id: ha-lang-xa, name: Hạ Lang, level: xa }\n- { id: cao-bang, name: Cao Bằng, level: tỉnh }\n`,
      [articleFile]: article('places: [ha-lang-xa, cao-bang]'),
    },
    expected: [
      ['value-enum', 'danh-muc/dia-danh.yaml', 4, '3.level'],
      ['catalogue-duplicate', 'danh-muc/dia-danh.yaml', 5, '4.id'],
    ],
    words: ['“xa”', 'Có phải “xã”?', 'Mã “cao-bang” có hai lần'],
  },
  {
    name: 'a catalogue that cannot be read, without a flood of missing references',
    files: { 'danh-muc/dia-danh.yaml': '- id: "cao-bang\n', [articleFile]: article('places: [cao-bang]') },
    expected: [['yaml-syntax', 'danh-muc/dia-danh.yaml', 1]],
    words: ['dia-danh.yaml', 'ngoặc kép'],
  },
  {
    name: 'places that belong to themselves, and reversed dates',
    files: {
      'danh-muc/dia-danh.yaml': `${String(places)}- { id: a, name: A, level: xã, parent: b }\n- { id: b, name: B, level: xã, parent: a }\n- { id: c, name: C, level: xã, parent: c, validFrom: "2025", validUntil: "2020-05" }\n`,
    },
    expected: [
      ['catalogue-cycle', 'danh-muc/dia-danh.yaml', 4, 'parent'],
      ['date-order', 'danh-muc/dia-danh.yaml', 6, 'validUntil'],
      ['catalogue-cycle', 'danh-muc/dia-danh.yaml', 6, 'parent'],
    ],
    words: ['a → b → a', 'c → c', 'ngày hết hiệu lực đứng trước ngày bắt đầu'],
  },
  {
    name: 'no settings and no sections',
    files: { 'cai-dat.yaml': '', 'danh-muc/chuyen-muc.yaml': '' },
    expected: ['siteName', 'tagline', 'description', 'body', 'province', 'reuse', 'navigation'].map(
      (field) => ['value-missing', 'cai-dat.yaml', 1, field] as const,
    ),
    words: ['Tên trang (siteName)', 'Thiếu thông tin bắt buộc'],
  },
  {
    name: 'a navigation bar that leads nowhere',
    files: { 'cai-dat.yaml': `${String(settings)}  - { label: Liên hệ, href: /lien-he/ }\n` },
    expected: [['body-link', 'cai-dat.yaml', 14, 'navigation.1.href']],
    words: ['Điều hướng › mục 2', '/lien-he/', 'không dẫn tới đâu'],
  },
  {
    name: 'an entry that is not UTF-8',
    files: { [articleFile]: Buffer.from(article(), 'latin1') },
    expected: [['text-encoding', articleFile, 1]],
    words: ['không phải UTF-8', 'Notepad'],
  },
];

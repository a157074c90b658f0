import { article } from '../content-folder.ts';
import { articleFile, type BrokenCase } from './broken-case.ts';

/** What can be wrong between the two `---` lines. */
export const frontMatterCases: readonly BrokenCase[] = [
  {
    name: 'no front matter',
    files: { [articleFile]: 'Chỉ có chữ.\n' },
    expected: [['front-matter-missing', articleFile, 1]],
    words: ['hai dòng “---”', 'title, state, publishedAt'],
  },
  {
    name: 'an unclosed quotation mark in YAML',
    files: { [articleFile]: article('kicker: "Thi đua') },
    expected: [['yaml-syntax', articleFile, 7]],
    words: ['YAML', 'ngoặc kép'],
  },
  {
    name: 'a tab as indentation',
    files: { [articleFile]: article('source:\n\tname: Báo Cao Bằng') },
    expected: [['yaml-syntax', articleFile, 8]],
    words: ['phím Tab'],
  },
  {
    name: 'a key written twice',
    files: { [articleFile]: article('kicker: A\nkicker: B') },
    expected: [['yaml-syntax', articleFile, 8]],
    words: ['viết hai lần'],
  },
  {
    name: 'an alias without an anchor',
    files: { [articleFile]: article('kicker: *dam') },
    expected: [['yaml-syntax', articleFile, 2]],
    words: ['dấu “*”'],
  },
  {
    name: 'a missing title',
    files: { [articleFile]: article().replace('title: Bài thử\n', '') },
    expected: [['value-missing', articleFile, 2, 'title']],
    words: ['Tiêu đề (title)', 'Thiếu thông tin bắt buộc', 'Điền chữ'],
  },
  {
    name: 'an empty title',
    files: { [articleFile]: article().replace('title: Bài thử', 'title: ""') },
    expected: [['value-too-small', articleFile, 2, 'title']],
    words: ['Tiêu đề', 'Để trống', 'Điền nội dung'],
  },
  {
    name: 'a number instead of text',
    files: { [articleFile]: article().replace('title: Bài thử', 'title: 2026') },
    expected: [['value-type', articleFile, 2, 'title']],
    words: ['2026', 'không đúng loại', 'cần chữ'],
  },
  {
    name: 'a mistyped field name',
    files: { [articleFile]: article('kiker: Thi đua') },
    expected: [['value-unknown-key', articleFile, 7, 'kiker']],
    words: ['Không có trường “kiker”', 'Có phải “kicker”?'],
  },
  {
    name: 'a mistyped state',
    files: { [articleFile]: article().replace('đã duyệt', 'đã duyêt') },
    expected: [['value-enum', articleFile, 3, 'state']],
    words: ['“đã duyêt”', 'Có phải “đã duyệt”?'],
  },
  {
    name: 'a day that does not exist',
    files: { [articleFile]: article().replace('2026-11-01', '2026-02-30') },
    expected: [['custom', articleFile, 4, 'publishedAt']],
    words: ['2026-02-30', 'không phải ngày giờ có thật', '2020-02-25T18:00'],
  },
  {
    name: 'a web address without its protocol',
    files: { [articleFile]: article('source:\n  name: Báo\n  url: baocaobang.vn') },
    expected: [['value-format', articleFile, 9, 'source.url']],
    words: ['Nguồn › Địa chỉ', 'baocaobang.vn', 'https://'],
  },
  {
    name: 'part zero of a series, which does not exist either',
    files: { [articleFile]: article('series:\n  id: ban-lang\n  part: 0') },
    expected: [['value-too-small', articleFile, 9, 'series.part']],
    words: ['Loạt bài › Kỳ', 'lớn hơn 0'],
  },
  {
    name: 'references to nothing',
    files: { [articleFile]: article('places: [cao-bag]\nrelated:\n  - tin-tuc/khong-co') },
    expected: [
      ['reference-missing', articleFile, 7, 'places.0'],
      ['reference-missing', articleFile, 9, 'related.0'],
    ],
    words: [
      'Địa phương › mục 1',
      'Không có địa danh nào mang mã “cao-bag”',
      'Có phải “cao-bang”?',
      'Không có bài nào mang mã',
    ],
  },
  {
    name: 'a place that no longer exists on the day of the story',
    files: { [articleFile]: article('places: [quang-hoa-huyen]') },
    expected: [['place-not-valid', articleFile, 7, 'places.0']],
    words: ['huyện Quảng Hòa', '2026-11-01', 'đến hết 2025-06-30', 'quang-uyen-xa'],
  },
  {
    name: 'withdrawn before it was published',
    files: { [articleFile]: article('withdrawn:\n  at: 2026-10-01T08:00\n  reason: Nhầm.') },
    expected: [['date-order', articleFile, 8, 'withdrawn.at']],
    words: ['giờ gỡ đứng trước giờ đăng', 'Xem lại'],
  },
];

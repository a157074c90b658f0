import { article } from '../content-folder.ts';
import { articleFile, type BrokenCase } from './broken-case.ts';

function inBody(
  name: string,
  body: string,
  expected: readonly (readonly [string, number, string?])[],
  words: readonly string[],
): BrokenCase {
  return {
    name,
    files: { [articleFile]: article('', body) },
    expected: expected.map(([code, line, field]) =>
      field === undefined ? [code, articleFile, line] : [code, articleFile, line, field],
    ),
    words,
  };
}

/** What can be wrong in a body, whose first line is line 8 of the file. */
export const bodyCases: readonly BrokenCase[] = [
  inBody(
    'a raw less-than sign',
    'Đầu.\n\nVốn <5 tỷ đồng.',
    [['body-syntax', 10]],
    ['Dấu “<”', 'Vốn <5 tỷ đồng.', '\\<5 tỷ'],
  ),
  inBody('raw braces', 'Đạt {100%} kế hoạch.', [['body-syntax', 8]], ['Dấu “{”', '{100%}', '\\{']),
  inBody(
    'several stray signs and an unknown block at once',
    'Vốn <5 tỷ, đạt {100%}.\n\nThêm <3 xã.\n\n<Picure src="a.jpg" alt="A" />',
    [
      ['body-syntax', 8],
      ['body-syntax', 8],
      ['body-syntax', 10],
      ['block-unknown', 12],
    ],
    ['Không có khối <Picure>', 'Có phải <Picture>?'],
  ),
  inBody('a block without its end', '<CallOut>\n\nChữ.', [['body-syntax', 8]], ['Thẻ <CallOut> chưa có thẻ đóng']),
  inBody(
    'a tag that is not finished',
    '<Picture src="a.jpg" alt="A"\n\nChữ.',
    [['body-syntax', 8]],
    ['Thẻ <Picture> viết chưa xong', '/>'],
  ),
  inBody(
    'a broken attribute',
    'Chữ.\n\n<KeyNumbers numbers={[\n  {"value": 1, "label": "a" "b"}\n]} />',
    [['body-syntax', 11]],
    ['Thuộc tính của <KeyNumbers>'],
  ),
  inBody('an HTML comment', '<!-- nhớ sửa -->\n\nChữ.', [['body-syntax', 8]], ['<!-- … -->', '{/* ghi chú */}']),
  inBody(
    'an address in angle brackets',
    'Xem <https://example.vn>.',
    [['body-syntax', 8]],
    ['[chữ hiện ra](https://…)'],
  ),
  inBody(
    'a sentence that reads as code',
    'Chữ.\n\nexport hàng hóa tăng mạnh',
    [['body-syntax', 10]],
    ['import hoặc export'],
  ),
  inBody('a heading of the first rank', '# Tiêu đề', [['body-heading-one', 8]], ['cấp một', '## và ###']),
  inBody('raw HTML', '<div onclick="alert(1)">Chữ</div>', [['body-html', 8]], ['Thẻ <div> không dùng được']),
  inBody(
    'a link to nowhere',
    '[Bài](/tin-tuc/khong-co/)\n\n[Trang](/khong-co/)\n\n[Cạnh](bai-khac)',
    [
      ['body-link', 8],
      ['body-link', 10],
      ['body-link', 12],
    ],
    ['/tin-tuc/khong-co/', 'không dẫn tới đâu'],
  ),
  inBody(
    'a link that runs code',
    '[Bấm](javascript:alert(1))',
    [['body-link-protocol', 8]],
    ['không an toàn', 'https://'],
  ),
  inBody(
    'text inside a block that holds none',
    '<PullQuote text="Lời">chữ</PullQuote>',
    [['block-children', 8]],
    ['<PullQuote> không chứa chữ'],
  ),
  inBody(
    'a block inside a sentence',
    'Chữ <RelatedStory story="tin-tuc/bai" /> chữ.',
    [['block-inline', 8]],
    ['nằm giữa đoạn chữ', 'dòng riêng'],
  ),
  inBody(
    'a picture inside a sentence',
    'Chữ ![Núi](nui.jpg) chữ.',
    [['body-inline-picture', 8]],
    ['Ảnh “nui.jpg” nằm giữa đoạn chữ'],
  ),
  inBody(
    'a block with a wrong prop',
    'Chữ.\n\n<CallOut tone="lưu í">\n\nChữ.\n\n</CallOut>',
    [['value-enum', 10, 'tone']],
    ['<CallOut> Loại', 'Có phải “lưu ý”?'],
  ),
  inBody(
    'a picture without a description',
    '![](nui.jpg)',
    [['value-too-small', 8, 'alt']],
    ['<Picture> Mô tả thay ảnh', 'Để trống'],
  ),
  inBody(
    'a table row with too few cells',
    '<DataTable caption="Bảng" source="Báo cáo" columns={[{"label":"A"},{"label":"B"}]} rows={[["1","2"],["1"]]} />',
    [['custom', 8, 'rows.1']],
    ['Hàng 2 có 1 ô mà bảng có 2 cột'],
  ),
  inBody(
    'a link to a file that is not there',
    'Xem [kế hoạch](ke-hoach.pdf).',
    [['asset-missing', 8]],
    ['Không thấy tệp “ke-hoach.pdf”', 'Chép tệp'],
  ),
  inBody(
    'a portrait without a description',
    '<PersonCard name="Tổ xe" portrait="to.jpg" />',
    [['custom', 8, 'alt']],
    ['lời mô tả thay ảnh', 'Điền alt'],
  ),
];

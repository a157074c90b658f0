import { fromHtml } from 'hast-util-from-html';
import { describe, expect, test } from 'vitest';
import { compileBody } from '../../content-store/compile-body.ts';
import { htmlToBody } from './html-to-body.ts';
import { writeBody } from './write-body.ts';

const convert = (html: string) => htmlToBody(fromHtml(html));
const write = (html: string) => writeBody(convert(html).body).trimEnd();
const codes = (html: string) => convert(html).warnings.map(({ code }) => code);

describe('text', () => {
  test.for([
    ['<p>Một</p><p></p><p>&nbsp;</p><p>Hai</p>', 'Một\n\nHai'],
    ['<script>x()</script><style>p{}</style><p>Chữ<o:p></o:p></p><!-- a -->', 'Chữ'],
    [
      '<p><span style="font-weight:bold">Đậm </span><span style="font-style:italic">nghiêng</span></p>',
      '**Đậm** *nghiêng*',
    ],
    ['<b style="font-weight:normal"><p>Thường</p></b>', 'Thường'],
    ['<div style="font-weight:bold"><p>Một đoạn có dấu chấm.</p></div>', '**Một đoạn có dấu chấm.**'],
    ['<p>12 m<sup>2</sup>, CO<sub>2</sub></p>', '12 m<sup>2</sup>, CO<sub>2</sub>'],
    ['<p>12\u00A0km ở\u00A0Cao\u00A0Bằng, hai\u00ADchữ</p>', '12\u00A0km ở Cao Bằng, haichữ'],
    ['<p>Cao Ba\u0306\u0300ng</p>', 'Cao Bằng'],
    ['<p style="display:none">Ẩn</p><p>Hiện</p>', 'Hiện'],
    ['<p>Vốn &lt;5 tỷ, {100%}</p>', 'Vốn \\<5 tỷ, \\{100%\\}'],
    ['<blockquote><p>Lời</p></blockquote>', '> Lời'],
    [
      '<p><a href="https://a.vn">Xem</a> <a href="javascript:x()">đây</a> <a href="#muc">kia</a></p>',
      '[Xem](https://a.vn) đây kia',
    ],
    ['Một<br><br>Hai<br>ba', 'Một\n\nHai\\\nba'],
  ] as const)('%j', ([html, expected]) => {
    expect(write(html)).toBe(expected);
  });
});

describe('headings', () => {
  test.for([
    ['<h1>Một</h1><p>a</p><h3>Hai</h3><p>b</p><h6>Ba</h6><p>c</p>', '## Một\n\na\n\n### Hai\n\nb\n\n#### Ba\n\nc'],
    ['<h2><b>Đậm</b></h2><p>a</p><h2></h2>', '## Đậm\n\na'],
    ['<p><b>Dòng đậm ngắn</b></p><p>Câu thường.</p>', '## Dòng đậm ngắn\n\nCâu thường.'],
    ['<p><b>Câu đậm có dấu chấm.</b></p><p>Câu thường.</p>', '**Câu đậm có dấu chấm.**\n\nCâu thường.'],
    ['<p>Câu thường.</p><p><b>P.V</b></p>', 'Câu thường.\n\n**P.V**'],
    ['<p><b>I. MỤC ĐÍCH</b></p><p><b>1. Một</b></p><p>a.</p>', '## I. MỤC ĐÍCH\n\n### 1. Một\n\na.'],
    [
      '<p>1. Kết quả</p><p>Dài hơn.</p><p>2. Tồn tại</p><p>Dài hơn.</p>',
      '## 1. Kết quả\n\nDài hơn.\n\n## 2. Tồn tại\n\nDài hơn.',
    ],
  ] as const)('%j', ([html, expected]) => {
    expect(write(html)).toBe(expected);
  });
});

describe('lists', () => {
  const word = (level: number, sign: string, text: string) =>
    `<p class=MsoListParagraph style='mso-list:l0 level${String(level)} lfo1'><span style='mso-list:Ignore'>${sign}<span>&nbsp; </span></span>${text}</p>`;
  test.for([
    ['<ul><li><p>Một</p></li><li>Hai<ol><li>Con</li></ol></li></ul>', '- Một\n- Hai\n  1. Con'],
    [word(1, '·', 'Một') + word(2, 'o', 'Con') + word(1, '·', 'Hai'), '- Một\n  - Con\n- Hai'],
    [word(1, '1.', 'Một') + word(1, '2.', 'Hai'), '1. Một\n2. Hai'],
    ['<p>- Một;</p><p>– Hai.</p>', '- Một;\n- Hai.'],
    ['<p><b>1.</b> Câu một.</p><p><b>2.</b> Câu hai.</p>', '1. Câu một.\n2. Câu hai.'],
    ['<p>Gồm:<br>- Một;<br>- Hai.</p>', 'Gồm:\n\n- Một;\n- Hai.'],
    ['<p>- Anh đi đâu?</p><p>- Tôi về.</p>', '\\- Anh đi đâu?\n\n\\- Tôi về.'],
    ['<p>3. Câu ba.</p><p>Chữ.</p>', '3\\. Câu ba.\n\nChữ.'],
  ] as const)('%j', ([html, expected]) => {
    expect(write(html)).toBe(expected);
  });
});

describe('footnotes', () => {
  test.for([
    '<p>Chữ<sup><a href="#footnote-1" id="footnote-ref-1">[1]</a></sup>.</p><ol><li id="footnote-1"><p>Ghi chú. <a href="#footnote-ref-1">↑</a></p></li></ol>',
    `<p>Chữ<a href="#_ftn1" name="_ftnref1"><span>[1]</span></a>.</p><div><hr><div style='mso-element:footnote' id=ftn1><p><a href="#_ftnref1" name="_ftn1">[1]</a> Ghi chú.</p></div></div>`,
    '<p>Chữ<sup><a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a></sup>.</p><div id="sdfootnote1"><p><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a> Ghi chú.</p></div>',
  ])('%#', (html) => {
    expect(write(html)).toBe('Chữ[^1].\n\n[^1]: Ghi chú.');
  });
});

describe('tables', () => {
  test.for([
    ['<table><tr><th>A<th>B<tr><td>1<td>x</table>', '| A | B |\n| -: | - |\n| 1 | x |'],
    [
      '<table><tr><td rowspan=2>Xã<td colspan=2>Số<tr><td>Nam<td>Nữ<tr><td>Hạ Lang<td>1<td>2</table>',
      '| Xã | Số: Nam | Số: Nữ |\n| - | -: | -: |\n| Hạ Lang | 1 | 2 |',
    ],
    [
      '<table><tr><td>A<td>B<tr><td rowspan=2>Chung<td>x<tr><td>y<tr><td colspan=2>Cộng</table>',
      '| A | B |\n| - | - |\n| Chung | x |\n| Chung | y |\n| Cộng | |',
    ],
    [
      '<table><tr><td colspan=2>Danh sách<tr><td>A<td>B<tr><td>x<td>y</table>',
      '**Danh sách**\n\n| A | B |\n| - | - |\n| x | y |',
    ],
    [
      '<table><tr><td>A<td>B<tr><td><p>a<p>b<td><ul><li>c<li>d</ul></table>',
      '| A | B |\n| - | - |\n| a<br />b | – c<br />– d |',
    ],
    ['<table><tr><td><p>Trong khung</p></td></tr></table>', 'Trong khung'],
  ] as const)('%j', ([html, expected]) => {
    expect(write(html)).toBe(expected);
    expect(compileBody(write(html), 'a', 0).findings).toEqual([]);
  });
});

describe('pictures', () => {
  test.for([
    [
      '<p><img src=a.jpg alt="Cầu treo"></p><p><i>Cầu mới. Ảnh: Nông Lan</i></p>',
      '<Picture src="a.jpg" alt="Cầu treo" caption="Cầu mới." credit="Nông Lan" />',
    ],
    ['<p>Trước <img src=a.jpg alt="Cầu"> sau</p>', 'Trước\n\n<Picture src="a.jpg" alt="Cầu" />\n\nsau'],
    [
      '<figure><img src=a.jpg alt=Cầu><figcaption>Chú thích (Ảnh: P.V)</figcaption></figure>',
      '<Picture src="a.jpg" alt="Cầu" caption="Chú thích" credit="P.V" />',
    ],
    ['<ul><li>Một <img src=a.jpg alt=Cầu></li></ul>', '- Một\n\n<Picture src="a.jpg" alt="Cầu" />'],
    [
      '<table><tr><td><img src=a.jpg alt=Cầu><tr><td align=center><p align=center>Cầu mới</p></table>',
      '<Picture src="a.jpg" alt="Cầu" caption="Cầu mới" />',
    ],
    ['<p><img src=a.jpg alt=Cầu></p><p>Đoạn thường.</p>', '<Picture src="a.jpg" alt="Cầu" />\n\nĐoạn thường.'],
  ] as const)('%j', ([html, expected]) => {
    expect(write(html)).toBe(expected);
  });
});

test('tells what it left out or changed', () => {
  expect(
    codes('<iframe src=x></iframe><p>a\u00A0b</p><img src=a.jpg alt="Picture 1"><p><a href="file:///x">y</a></p>'),
  ).toEqual(['embed-dropped', 'link-dropped', 'spaces-cleaned', 'picture-alt-missing']);
});

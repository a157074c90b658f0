import { expect, test } from 'vitest';
import { bodyToDoc } from './body-to-doc.ts';

test.for([
  ['import a from "b"\n\nChữ.', 'module', 1],
  ['Chữ {a + b}.', 'expression', 1],
  ['Chữ.\n\n<PullQuote text={a + b} />', 'block-expression', 3],
  ['<PullQuote {...a} />', 'block-expression', 1],
  ['<Khung />', 'block-unknown', 1],
  ['Chữ <Picture src="a.jpg" alt="b" /> chữ', 'block-in-text', 1],
  ['- <Picture src="a.jpg" alt="b" />', 'block-in-text', 1],
  ['<PullQuote text="a">chữ</PullQuote>', 'block-with-text', 1],
  ['<div>chữ</div>', 'html', 1],
  ['Chữ ![a](b.jpg) chữ', 'inline-picture', 1],
  ['Vốn <5 tỷ', 'syntax', 1],
])('%s cannot be held', ([source, code, line]) => {
  expect(bodyToDoc(source as string).refusals).toMatchObject([{ code, line }]);
});

test('text between the tags of a block is a paragraph; a Markdown picture alone is a Picture block', () => {
  const { doc } = bodyToDoc('<CallOut>Chữ **đậm**.</CallOut>\n\n![Núi](n%C3%BAi.jpg "Mùa xuân")');
  expect(doc?.toString()).toBe('doc(container(paragraph("Chữ ", strong("đậm"), ".")), block)');
  expect(doc?.lastChild?.attrs['props']).toEqual({ src: 'núi.jpg', alt: 'Núi', caption: 'Mùa xuân' });
});

test.for([
  ['## Đề\n\nm<sup>2</sup> <abbr title="x">UB</abbr>', 'doc(heading("Đề"), paragraph("m", sup("2"), " ", abbr("UB")))'],
  [
    '3. ba\n4. bốn\n   - [x] xong',
    'doc(ordered_list(list_item(paragraph("ba")), list_item(paragraph("bốn"), bullet_list(list_item(paragraph("xong"))))))',
  ],
  [
    '| A | B |\n|---|--:|\n| a<br />b | |',
    'doc(table(table_row(table_header("A"), table_header("B")), table_row(table_cell("a", hard_break, "b"), table_cell)))',
  ],
  ['{/* a */}\n\nChữ {/* b */} {"56"}', 'doc(comment_block, paragraph("Chữ ", comment, " 56"))'],
  ['Chữ.[^1]\n\n[^1]: Nguồn.', 'doc(paragraph("Chữ.", footnote_ref), footnote(paragraph("Nguồn.")))'],
  ['<u>Thi đua</u>', 'doc(paragraph(u("Thi đua")))'],
  ['[Báo][b]\n\n[b]: https://a.vn', 'doc(paragraph(link("Báo")), link_definition)'],
  ['', 'doc(paragraph)'],
])('%s', ([source, doc]) => {
  expect(bodyToDoc(source as string).doc?.toString()).toBe(doc);
});

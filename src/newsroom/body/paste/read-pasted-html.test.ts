import { expect, test } from 'vitest';
import { encodeTcvn3 } from '../../../importing/legacy-text/tcvn3.ts';
import { encodeVni } from '../../../importing/legacy-text/vni.ts';
import { bodySchema } from '../schema/schema.ts';
import { readPastedHtml } from './read-pasted-html.ts';

const paste = (html: string) => {
  const { doc, warnings } = readPastedHtml(html);
  return { doc: bodySchema.nodeFromJSON(doc).toString(), codes: warnings.map(({ code }) => code) };
};

test.for([
  [
    '<p>Một <b>hai</b> <i>ba</i> m<sup>2</sup></p>',
    'doc(paragraph("Một ", strong("hai"), " ", em("ba"), " m", sup("2")))',
  ],
  ['<h1>Đề mục</h1><p>Chữ</p>', 'doc(heading("Đề mục"), paragraph("Chữ"))'],
  ['<ul><li>a</li><li>b</li></ul>', 'doc(bullet_list(list_item(paragraph("a")), list_item(paragraph("b"))))'],
  ['<script>alert(1)</script><p onclick="x()">Chữ</p>', 'doc(paragraph("Chữ"))'],
  ['<p>Vốn &lt;5 tỷ {100%}</p>', 'doc(paragraph("Vốn <5 tỷ {100%}"))'],
  ['<div>Một dòng</div>', 'doc(paragraph("Một dòng"))'],
  ['chữ trần', 'doc(paragraph("chữ trần"))'],
  ['', 'doc(paragraph)'],
] as const)('%s', ([html, doc]) => {
  expect(paste(html).doc).toBe(doc);
});

test.for([
  [`<p><span style='font-family:".VnTime"'>${encodeTcvn3('Cao Bằng thi đua')}</span></p>`],
  [`<p><font face="VNI-Times">${encodeVni('Cao Bằng thi đua')}</font></p>`],
  [
    `<style><!-- @font-face {font-family:".VnTime";} p.MsoNormal, li.MsoNormal {margin:0; font-family:".VnTime","serif";} --></style>
     <p class=MsoNormal>${encodeTcvn3('Cao Bằng')} <span style='font-family:Arial'>thi đua</span></p>`,
  ],
])('text of old fonts comes in Unicode: %s', ([html]) => {
  expect(paste(html as string).doc).toBe('doc(paragraph("Cao Bằng thi đua"))');
});

test('a picture is left out, which is told', () => {
  expect(paste('<p>Trước</p><p><img src="file:///C:/a.jpg"></p>')).toEqual({
    doc: 'doc(paragraph("Trước"))',
    codes: ['picture-dropped'],
  });
});

test('what Word puts on the clipboard becomes a clean list and table', () => {
  const { doc } = paste(
    `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{margin:0}</style></head><body>
    <!--StartFragment--><p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>-<span>&nbsp;&nbsp;</span></span>Việc <o:p></o:p>một</p>
    <table class=MsoTableGrid><tr><td><p class=MsoNormal>Xã</p></td><td><p class=MsoNormal>Số hộ</p></td></tr><tr><td><p>Hạ Lang</p></td><td><p>12</p></td></tr></table><!--EndFragment--></body></html>`,
  );
  expect(doc).toBe(
    'doc(bullet_list(list_item(paragraph("Việc một"))), table(table_row(table_header("Xã"), table_header("Số hộ")), table_row(table_cell("Hạ Lang"), table_cell("12"))))',
  );
});

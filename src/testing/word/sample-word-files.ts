import {
  AlignmentType,
  DeletedTextRun,
  FootnoteReferenceRun,
  HeadingLevel,
  ImageRun,
  InsertedTextRun,
  LevelFormat,
  Math as Equation,
  MathRun,
  Paragraph,
  Textbox,
  TextRun,
} from 'docx';
import sharp from 'sharp';
import { encodeTcvn3 } from '../../importing/legacy-text/tcvn3.ts';
import { encodeVni } from '../../importing/legacy-text/vni.ts';
import { cell, pack, table, text } from './docx-parts.ts';

const strong = { bold: true };
const centre = { alignment: AlignmentType.CENTER };
const right = { alignment: AlignmentType.RIGHT };
/** The beginning that most samples share. */
const opening = [
  text('Lễ phát động thi đua năm 2026', strong, centre),
  text('Sáng 25/2, hơn 200 người dự lễ phát động.', strong),
];
const plain = text('Đoạn thường của bài.');

function photo(): Promise<Buffer> {
  return sharp({ create: { width: 60, height: 40, channels: 3, background: '#2f6b4f' } })
    .jpeg()
    .toBuffer();
}

const picture = async () =>
  new Paragraph({
    children: [new ImageRun({ type: 'jpg', data: await photo(), transformation: { width: 60, height: 40 } })],
  });

/** Word files of many shapes, made when they are asked for, by what is particular about them. */
export const sampleWordFiles = {
  'title, date, standfirst and byline by place': () =>
    pack([text('Thứ ba, 25/02/2020, 18:00'), ...opening, plain, text('P.V', strong, right)]),
  'title and standfirst by style': () =>
    pack(
      [
        text('Lễ phát động', {}, { heading: HeadingLevel.TITLE }),
        text('Hơn 200 người dự lễ.', {}, { style: 'Subtitle' }),
        plain,
        text('Bài và ảnh: Nông Thị Lan'),
      ],
      { styles: { paragraphStyles: [{ id: 'Subtitle', name: 'Subtitle', basedOn: 'Normal' }] } },
    ),
  'headings by style': () =>
    pack([
      ...opening,
      text('Góp công', {}, { heading: HeadingLevel.HEADING_1 }),
      plain,
      text('Đào móng', {}, { heading: HeadingLevel.HEADING_3 }),
      plain,
    ]),
  'numbered headings typed by hand': () =>
    pack([
      ...opening,
      plain,
      text('I. MỤC ĐÍCH', strong),
      plain,
      text('1. Chung', strong),
      plain,
      text('II. YÊU CẦU', strong),
      plain,
    ]),
  'lists by numbering and typed lists': () =>
    pack(
      [
        ...opening,
        plain,
        text('Một', {}, { bullet: { level: 0 } }),
        text('Con', {}, { bullet: { level: 1 } }),
        text('Đầu', {}, { numbering: { reference: 'so', level: 0 } }),
        text('Sau', {}, { numbering: { reference: 'so', level: 0 } }),
        text('- Việc thứ nhất;'),
        text('- Việc thứ hai.'),
      ],
      {
        numbering: { config: [{ reference: 'so', levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.' }] }] },
      },
    ),
  'table of recipients with merged cells': () =>
    pack([
      ...opening,
      plain,
      table(
        [cell('TT', 1, 2), cell('Họ và tên', 1, 2), cell('Hình thức', 2)],
        [cell('Bằng khen'), cell('Giấy khen')],
        [cell('I. Tập thể', 4)],
        [cell('1'), cell('Xã Hạ Lang'), cell('x'), cell('')],
        [cell('2'), cell('Nông Văn A', 1, 2), cell(''), cell('x')],
        [cell('3'), cell('x'), cell('')],
      ),
    ]),
  'pictures with captions and credits': async () =>
    pack([
      ...opening,
      plain,
      await picture(),
      text('Quang cảnh buổi lễ. Ảnh: Nông Lan', { italics: true }, centre),
      plain,
      await picture(),
      text('Ảnh: Hoàng Sơn', {}, centre),
      plain,
    ]),
  footnotes: () =>
    pack(
      [
        ...opening,
        new Paragraph({ children: [new TextRun('Có 38 hộ'), new FootnoteReferenceRun(1), new TextRun('.')] }),
      ],
      {
        footnotes: { 1: { children: [text('Theo sổ của xóm.')] } },
      },
    ),
  'raised and lowered letters, no-break spaces': () =>
    pack([
      ...opening,
      new Paragraph({
        children: [
          new TextRun('Rộng 12\u00A0m'),
          new TextRun({ text: '2', superScript: true }),
          new TextRun(' ở\u00A0Cao\u00A0Bằng, CO'),
          new TextRun({ text: '2', subScript: true }),
        ],
      }),
    ]),
  'VNI font from styles only': () =>
    pack(
      [
        text(encodeVni('Xóm có điện'), {}, { style: 'TieuDe' }),
        text(encodeVni('Bà con Lũng Mười rất vui mừng.'), {}, { style: 'ChuCu' }),
        new Paragraph({
          style: 'ChuCu',
          children: [
            new TextRun('Ho'),
            new TextRun({ ...strong, text: 'ø' }),
            new TextRun(`a ${encodeVni('bình, Đức')}`),
          ],
        }),
      ],
      {
        styles: {
          paragraphStyles: [
            { id: 'ChuCu', name: 'Chu cu', basedOn: 'Normal', run: { font: 'VNI-Times' } },
            { id: 'TieuDe', name: 'Tieu de', basedOn: 'ChuCu', run: { bold: true } },
          ],
        },
      },
    ),
  'TCVN3 fonts in runs, capitals by font': () =>
    pack([
      text(encodeTcvn3('đảng bộ tỉnh'), { font: '.VnTimeH', bold: true }, centre),
      text(encodeTcvn3('Đại hội họp tháng 10.'), { font: '.VnTime', bold: true }),
      text(encodeTcvn3('Quy định khen thưởng được ban hành.'), { font: '.VnTime' }),
    ]),
  'TCVN3 font as the default of the document': () =>
    pack(
      [
        text(encodeTcvn3('Tin từ xã')),
        text(encodeTcvn3('Xã Hạ Lang họp dân.')),
        text(encodeTcvn3('Mọi người đồng ý.')),
      ],
      {
        styles: { default: { document: { run: { font: '.VnTime' } } } },
      },
    ),
  'tracked changes': () =>
    pack([
      ...opening,
      new Paragraph({
        children: [
          new TextRun('Có '),
          new DeletedTextRun({ text: '36', id: 1, author: 'A', date: '2026-01-01T00:00:00Z' }),
          new InsertedTextRun({ text: '38', id: 2, author: 'A', date: '2026-01-01T00:00:00Z' }),
          new TextRun(' hộ.'),
        ],
      }),
    ]),
  'text boxes': () =>
    pack([...opening, plain, new Textbox({ children: [text('Chữ trong hộp.')] }), text('Đoạn sau hộp.')]),
  'two columns': () =>
    pack([...opening, plain, text('Đoạn ở cột hai.')], {}, { properties: { column: { count: 2, space: 708 } } }),
  equations: () =>
    pack([
      ...opening,
      new Paragraph({
        children: [new TextRun('Tỷ lệ là '), new Equation({ children: [new MathRun('a+b')] }), new TextRun('.')],
      }),
    ]),
  'head of an official letter': () =>
    pack([
      table(
        [cell('UBND TỈNH CAO BẰNG'), cell('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')],
        [cell('Số: 12/TB-UBND'), cell('Độc lập - Tự do - Hạnh phúc')],
      ),
      ...opening,
      plain,
      text('Nơi nhận:'),
      text('- Như trên;'),
    ]),
  'signs that MDX would read as markup': () =>
    pack([...opening, text('Vốn <5 tỷ, đạt {100%}, import {a} từ <b>, a_b_c * 2')]),
  'letters with parted marks': () =>
    pack([
      text('Tin Ca\u0306\u0301c'.normalize('NFD'), strong, centre),
      text('Cao Bằng họp.'.normalize('NFD'), strong),
      text('Đoạn thường ở Cao Bằng.'.normalize('NFD')),
    ]),
} as const satisfies Record<string, () => Promise<Buffer>>;

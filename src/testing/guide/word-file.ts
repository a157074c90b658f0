import { readFile } from 'node:fs/promises';
import { AlignmentType, HeadingLevel, ImageRun, Paragraph } from 'docx';
import sharp from 'sharp';
import { encodeVni } from '../../importing/legacy-text/vni.ts';
import { cell, pack, table, text } from '../word/docx-parts.ts';

const PICTURE = 'content/nguoi-tot-viec-tot/2026/doan-duong-sau-mua/don-bun-sau-mua.jpg';

/** The picture of the day's story, as a camera gives it. */
export function storyPicture(): Promise<Buffer> {
  return readFile(PICTURE);
}

/** A story as an editor of a board writes it in Word, with a picture, a table and a paragraph in an old font; one word is spelt wrongly. */
export async function writeWordFile(): Promise<Buffer> {
  const picture = await sharp(await storyPicture())
    .resize(1200)
    .jpeg()
    .toBuffer();
  return pack([
    text('Xóm Lũng Mười góp công mở đường', { bold: true }, { alignment: AlignmentType.CENTER }),
    text('Ba tháng, 38 hộ ở xóm Lũng Mười góp 620 ngày công, hiến 1.200 m² đất để con đường vào xóm rộng bốn mét.', {
      bold: true,
    }),
    text(
      'Trước đây, mùa mưa xe máy không vào được xóm. Trẻ con đi học phải men theo bờ ruộng, người ốm phải cáng ra tận quốc lộ.',
    ),
    text('Cách làm', {}, { heading: HeadingLevel.HEADING_1 }),
    text(
      'Tổ trưởng Nông Văn Minh họp xóm ba lần. Mỗi hộ nhận một đoạn, đoạn nào nhiều đá thì cả xóm cùng làm. Cả xóm hưỡng ứng vì ai cũng được đi đường ấy.',
    ),
    new Paragraph({
      children: [new ImageRun({ type: 'jpg', data: picture, transformation: { width: 600, height: 400 } })],
    }),
    text('Bà con dọn đất đá sau trận mưa. Ảnh: Nông Thị Lan', { italics: true }),
    text('Kết quả', {}, { heading: HeadingLevel.HEADING_1 }),
    table(
      [cell('Việc'), cell('Số lượng')],
      [cell('Đường mở mới'), cell('2,4 km')],
      [cell('Đất hiến'), cell('1.200 m²')],
      [cell('Ngày công'), cell('620')],
    ),
    text(encodeVni('Xóm đang góp tiếp để đổ bê tông đoạn dốc trước mùa mưa năm sau.'), { font: 'VNI-Times' }),
    text('P.V', { bold: true }, { alignment: AlignmentType.RIGHT }),
  ]);
}

import { article, drawPicture } from '../content-folder.ts';
import { articleFile, type BrokenCase } from './broken-case.ts';

const lead = (src: string) => article(`lead:\n  src: ${src}\n  alt: Núi\n  credit: Ban biên tập`);
const picture = await drawPicture(60, 40);
const gif = await drawPicture(60, 40, 'gif');

function withLead(
  name: string,
  file: string,
  bytes: string | Uint8Array,
  code: string,
  words: readonly string[],
): BrokenCase {
  return {
    name,
    files: { [articleFile]: lead(file), [`tin-tuc/bai/${file}`]: bytes },
    expected: [[code, articleFile, 8, 'lead.src']],
    words,
  };
}

const decision = (csv: string | Uint8Array): BrokenCase['files'] => ({
  'khen-thuong/quyet-dinh/index.mdx': article(
    'form: bang-khen\ndecision: { number: 1/QĐ, date: "2024-05-01", level: Tỉnh, signer: Chủ tịch }\nrecipientsFile: danh-sach.csv',
  ),
  'khen-thuong/quyet-dinh/danh-sach.csv': csv,
});
const list = 'khen-thuong/quyet-dinh/danh-sach.csv';

/** What can be wrong with the files beside an entry. */
export const fileCases: readonly BrokenCase[] = [
  {
    name: 'a picture whose name differs in capitals',
    files: { [articleFile]: lead('nui.jpg'), 'tin-tuc/bai/Nui.JPG': picture },
    expected: [['asset-missing', articleFile, 8, 'lead.src']],
    words: ['Ảnh chính › Tệp ảnh', '“nui.jpg”', 'Có tệp “Nui.JPG”'],
  },
  withLead('a HEIC picture', 'nui.heic', 'x', 'asset-wrong-type', ['.heic', 'JPEG']),
  withLead(
    'a HEIC picture called JPEG',
    'nui.jpg',
    Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic0000')]),
    'asset-wrong-content',
    ['thật ra là ảnh HEIC'],
  ),
  withLead('a text file called JPEG', 'nui.jpg', 'không phải ảnh', 'asset-unreadable', [
    'Không mở được tệp “nui.jpg”',
    'JPEG',
  ]),
  withLead('a GIF called JPEG', 'nui.jpg', gif, 'asset-wrong-content', ['không phải ảnh .jpg thật']),
  withLead('an empty picture', 'nui.jpg', '', 'asset-empty', ['rỗng (0 byte)', 'Chép lại']),
  {
    name: 'a web page called PDF',
    files: { [articleFile]: article('', '[Kế hoạch](ke-hoach.pdf)'), 'tin-tuc/bai/ke-hoach.pdf': '<html>' },
    expected: [['asset-wrong-content', articleFile, 8]],
    words: ['không phải PDF thật'],
  },
  {
    name: 'a picture on the web',
    files: { [articleFile]: lead('https://example.vn/nui.jpg') },
    expected: [['value-format', articleFile, 8, 'lead.src']],
    words: ['chưa đúng dạng', 'tên tệp nằm cạnh bài'],
  },
  {
    name: 'a list of recipients with a missing cell, repeated numbers and wrong kinds',
    files: decision('order,name,kind\n1,Tổ một,tập thể\n1,Tổ hai,tap the\n1,Tổ ba,tập thể\n'),
    expected: [
      ['value-enum', list, 3, 'kind'],
      ['recipients-duplicate-order', list, 4, 'order'],
    ],
    words: ['danh-sach.csv:3', '“tap the”', 'Có phải “tập thể”?', 'Số thứ tự 1 có hai lần'],
  },
  {
    name: 'a list of recipients with ragged rows',
    files: decision('order,name,kind\n1,Tổ một\n'),
    expected: [['recipients-format', list, 2]],
    words: ['thừa hoặc thiếu ô', 'dấu phẩy'],
  },
  {
    name: 'a list of recipients that is not UTF-8',
    files: decision(Buffer.from('order,name,kind\n1,Tổ,tập thể\n', 'utf16le')),
    expected: [['recipients-format', list, 1]],
    words: ['UTF-8'],
  },
  {
    name: 'a recipient from a place that was not there on the day of the decision',
    files: decision('order,name,kind,place\n1,Tổ một,tập thể,quang-hoa-huyen\n2,Tổ hai,tập thể,quang-uyen-xa\n'),
    expected: [['place-not-valid', list, 3, 'place']],
    words: ['xã Quảng Uyên', '2024-05-01', 'quang-hoa-huyen'],
  },
];

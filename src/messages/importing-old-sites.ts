import { formatNumber } from '../content-model/text/numbers.ts';
import type { ImportProgress, ImportResult } from '../importing/old-site/run-import.ts';
import type { MappingProblem } from '../importing/old-site/mapping.ts';
import type { NoteGroup } from '../importing/old-site/import-report.ts';
import type { OldNoteCode } from '../importing/old-site/old-story.ts';
import type { StoryOutcome } from '../importing/old-site/import-story.ts';
import type { ExportProblem } from '../importing/wordpress/read-export.ts';

/** A mapping file with everything that one may say. */
export const PAGES_MAP_EXAMPLE = `site: http://tuyengiao.caobang.gov.vn      # địa chỉ trang cũ; thư mục đã lưu ứng với gốc của nó
title: .tieude                             # ba mục bắt buộc: title, date, body
date: { select: "#lblNgay", format: "dd/MM/yyyy HH:mm" }   # bỏ format nếu ngày ghi theo lối thường dùng
body: "#noidung"                           # bộ chọn bắt đầu bằng # phải đặt trong ngoặc kép
standfirst: .sapo
byline: .tacgia
source: .nguon
section: [".duongdan a", { address: "catid=(\\\\d+)" }]   # đường dẫn đầu trang, hoặc số trong địa chỉ
sections: { "Phong trào": phong-trao-thi-dua, "3051": van-ban }
caption: .chuthichanh
attachments: .dinhkem a
tags: .tukhoa a
drop: [.lienquan, .quangcao]               # phần không thuộc bài
comments: { each: .binhluan, name: .ten, text: .loi, date: .luc }
plainPages: ["gioi-thieu"]                 # địa chỉ có chữ này là trang giới thiệu, không phải tin
encoding: windows-1258                     # chỉ khi trang không tự nói đúng
font: .VnTime                              # chỉ khi phông TCVN3, VNI nằm trong tệp CSS`;

const indent = (text: string) => text.replace(/^/gm, '  ');

/** What `npm run import wordpress` and `npm run import pages` say of their use. */
export const OLD_SITE_HELP = {
  wordpress: `Cách dùng: npm run import wordpress TỆP.xml -- [--media THƯ_MỤC] [--map TỆP.yaml] [lựa chọn khác]

TỆP.xml là tệp WordPress xuất ra ở mục Công cụ → Xuất dữ liệu → Tất cả nội dung.

  --media THƯ_MỤC   bản chép thư mục wp-content/uploads, để lấy ảnh và tệp PDF
  --fetch           tải ảnh và tệp còn thiếu từ chính trang cũ`,
  pages: `Cách dùng: npm run import pages THƯ_MỤC --map TỆP.yaml -- [lựa chọn khác]

THƯ_MỤC chứa các trang HTML đã lưu (hoặc sitemap.xml liệt kê chúng); tệp YAML nói mỗi phần của bài nằm ở đâu trong trang, bằng bộ chọn CSS:

${indent(PAGES_MAP_EXAMPLE)}
`,
  both: `

  --map TỆP.yaml    chuyên mục cũ → mã chuyên mục, tên tác giả → mã tác giả
  --section MÃ      chuyên mục cho bài không rõ chuyên mục
  --out THƯ_MỤC     viết bài vào thư mục này thay cho thư mục nội dung
  --draft           mọi bài thành bài nháp; không có thì bài từng đăng vẫn là “đã duyệt”, giữ nguyên ngày cũ
  --no-comments     không đưa bình luận vào kho
  --json            chỉ in một dòng JSON

Chạy lại bao nhiêu lần cũng được: bài đã nhập thì thôi, bài biên tập viên đã sửa không bao giờ bị ghi đè.`,
} as const;

/** The sentence for a command line that cannot be understood. */
export const OLD_SITE_USAGE = {
  unknownOption: (option: string) => `Không có lựa chọn “${option}”: gõ thêm --help để xem các lựa chọn.`,
  noExport: 'Chưa nói tệp nào: npm run import wordpress TỆP.xml (gõ thêm --help để xem các lựa chọn).',
  noFolder: 'Chưa nói thư mục nào: npm run import pages THƯ_MỤC --map TỆP.yaml (gõ thêm --help để xem các lựa chọn).',
  noMap: 'Chưa nói tệp ánh xạ: thêm --map TỆP.yaml, trong đó ghi tiêu đề, ngày, thân bài nằm ở đâu trong trang cũ.',
  folderMissing: (folder: string) => `Không có thư mục “${folder}”: xem lại đường dẫn.`,
  noPages: (folder: string) =>
    `Trong “${folder}” không có trang HTML nào: lưu các trang cũ thành tệp .html, .htm hoặc .aspx rồi chạy lại.`,
} as const;

/** The sentence for an export that cannot be read. */
export function exportSentence({ code, args }: ExportProblem, file: string): string {
  switch (code) {
    case 'export-missing':
      return `Không mở được tệp “${file}”: xem lại đường dẫn và quyền đọc tệp.`;
    case 'export-not-wordpress':
      return `Tệp “${file}” không phải bản xuất của WordPress: trong WordPress vào Công cụ → Xuất dữ liệu, chọn “Tất cả nội dung”.`;
    case 'export-encoding':
      return `Tệp “${file}” không phải UTF-8: xuất lại từ WordPress, đừng mở rồi lưu bằng chương trình khác.`;
    case 'export-broken':
      return `Tệp “${file}” hỏng ở dòng ${args['line'] ?? ''} (${args['reason'] ?? ''}), có lẽ tải về chưa hết: xuất lại rồi chạy lại. Chưa có bài nào được viết.`;
  }
}

/** The sentence for a mapping file that cannot be used. */
export function mappingSentence({ code, args }: MappingProblem): string {
  const at = `“${args['file'] ?? ''}”, dòng ${args['line'] ?? ''}`;
  switch (code) {
    case 'map-missing':
      return `Không mở được tệp ánh xạ “${args['file'] ?? ''}”: xem lại đường dẫn.`;
    case 'map-broken':
      return `${at}: không đọc được YAML, xem lại dấu hai chấm, thụt dòng và ngoặc kép.`;
    case 'map-field':
      return `${at}: mục “${args['field'] ?? ''}” thiếu, sai tên hoặc sai kiểu: bộ chọn bắt đầu bằng # phải đặt trong ngoặc kép; gõ npm run import pages -- --help để xem các mục.`;
    case 'map-section':
      return `Không có chuyên mục mang mã “${args['id'] ?? ''}”: dùng một mã trong danh-muc/chuyen-muc.yaml.`;
    case 'map-author':
      return `Không có tác giả mang mã “${args['id'] ?? ''}”: dùng một mã trong danh-muc/tac-gia.yaml, hoặc để trống để không ký.`;
    case 'map-value':
      return `${at}: mục “${args['field'] ?? ''}” ghi “${args['value'] ?? ''}” là sai: xem lại bộ chọn CSS, mẫu chữ hoặc địa chỉ.`;
  }
}

/** One line that tells how far an import has come. */
export function progressLine({ phase, count, of }: ImportProgress): string {
  if (phase === 'waiting') return 'Đang chờ một lần nhập khác của cùng trang cũ làm xong…';
  if (phase === 'reading') return `Đang đọc: ${formatNumber(count)} bài`;
  return `Đang viết: ${formatNumber(count)} trên ${formatNumber(of ?? count)} bài`;
}

/** What an import came to, for an editor to read. */
export function reportLines({ report, defaultSection, folder }: Extract<ImportResult, { report: unknown }>): string[] {
  const { stories, comments, notes, skipped } = report;
  const total = stories.written + stories.renewed + stories.unchanged + stories.kept;
  const outcomes = (Object.keys(OUTCOMES) as StoryOutcome[]).filter((outcome) => stories[outcome] > 0);
  const kinds = Object.entries(skipped).map(([kind, count]) => `${kind} ${formatNumber(count)}`);
  return [
    `Đã nhập vào ${folder}: ${formatNumber(total)} bài, trong đó ${formatNumber(report.pages)} trang giới thiệu; ${formatNumber(report.public)} bài hiện ngay khi dựng trang, còn lại là nháp.`,
    ...outcomes.map((outcome) => `  ${OUTCOMES[outcome]}: ${formatNumber(stories[outcome])}`),
    `  tệp kèm lần này: ${formatNumber(report.pictures)} ảnh, ${formatNumber(report.documents)} tệp PDF`,
    `  bình luận: thấy ${formatNumber(comments.found)}, đưa thêm vào kho ${formatNumber(comments.added)}`,
    ...(kinds.length === 0 ? [] : [`  không phải bài, bỏ qua: ${kinds.join(', ')}`]),
    ...(notes.length === 0 ? ['Không có gì mới phải xem lại.'] : ['', 'Cần xem lại:']),
    ...notes.flatMap((group) => noteLines(group, defaultSection)),
  ];
}

const OUTCOMES: Readonly<Record<StoryOutcome, string>> = {
  written: 'bài mới',
  renewed: 'viết lại vì trang cũ đã đổi',
  unchanged: 'đã nhập từ trước, không đổi',
  kept: 'trang cũ đã đổi nhưng biên tập viên đã sửa ở đây: giữ bản đã sửa',
  removed: 'biên tập viên đã xóa hoặc dời đi: không viết lại',
};

function noteLines({ code, count, examples }: NoteGroup, defaultSection: string): string[] {
  return [
    `• ${NOTES[code](defaultSection)} (${formatNumber(count)} lần)`,
    ...examples.map(
      ({ place, title, detail }) =>
        `    ${place}${title === '' ? '' : ` “${title}”`}${detail === '' ? '' : `: ${detail}`}`,
    ),
    ...(count > examples.length ? ['    …'] : []),
  ];
}

const NOTES: Readonly<Record<OldNoteCode, (defaultSection: string) => string>> = {
  'alt-missing': () => 'Ảnh không có lời mô tả: tạm lấy chú thích hoặc tiêu đề bài, biên tập viên viết lại khi rảnh',
  'author-unknown': () =>
    'Tài khoản không phải tên người: bài không ký tên; muốn ký thì thêm vào “authors” của tệp ánh xạ',
  'body-changed': () => 'Bảng, ảnh hoặc chú thích phải đổi cách trình bày: mở bài xem lại',
  'body-empty': () => 'Bài không còn chữ nào trong thân bài: mở trang cũ xem lại',
  'comments-waiting': () => 'Bình luận trang cũ chưa duyệt: để lại trang cũ',
  'comments-unwanted': () => 'Bình luận rác hoặc đã bỏ ở trang cũ: không nhập',
  'date-missing': () => 'Không có ngày đăng: bài thành nháp, ghi ngày đúng rồi hãy duyệt',
  'date-shifted': () => 'Đồng hồ trang cũ không theo giờ Việt Nam: giờ đăng đã đổi theo giờ UTC cộng 7',
  'document-kind': () => 'Tệp kèm không phải PDF: không đưa lên được, hãy lưu thành PDF rồi gắn lại',
  'document-missing': () => 'Không thấy tệp kèm: chép thêm vào thư mục tệp rồi chạy lại',
  'film-linked': () => 'Phim nhúng thành liên kết',
  'film-left': () => 'Phim hoặc bản thu không nhập được: tải tệp về rồi gắn bằng khối Video, Audio',
  'former-taken': () => 'Địa chỉ cũ đã dẫn tới bài khác: không chuyển tiếp',
  'link-lost': () => 'Liên kết tới trang cũ không tìm thấy bài tương ứng: chỉ giữ chữ',
  'page-missing': () => 'Sơ đồ trang nhắc tới trang chưa lưu trong thư mục: lưu thêm rồi chạy lại',
  'password-protected': () => 'Bài có mật khẩu ở trang cũ: thành nháp',
  'picture-missing': () => 'Không thấy ảnh: chép thêm vào thư mục ảnh rồi chạy lại',
  'picture-refused': () => 'Ảnh hỏng hoặc không dùng được',
  'section-unknown': (section) =>
    `Chuyên mục cũ chưa rõ: tạm xếp vào “${section}”; thêm vào “sections” của tệp ánh xạ rồi chạy lại`,
  'selector-empty': () => 'Bộ chọn trong tệp ánh xạ không tìm thấy gì trong trang',
  'shortcode-unknown': () => 'Mã lệnh hoặc khối của tiện ích WordPress không hiểu: bỏ mã, giữ chữ bên trong',
  'standfirst-cut': () => 'Sapo dài quá 700 chữ cái: chỉ giữ những câu đầu',
  'title-cut': () => 'Tiêu đề dài quá 200 chữ cái: đã cắt',
  'title-missing': () => 'Bài không có tiêu đề: đặt tiêu đề rồi hãy duyệt',
};

import type { AssetKind } from '../content-model/fields/field.ts';
import { formatBytes } from '../content-model/text/numbers.ts';
import type { FileProblem } from '../newsroom/form/receiving/receive-file.ts';
import { pictureSentence } from './importing-pictures.ts';

/** What an editor calls each kind of file. */
export const FILE_KINDS: Readonly<Record<AssetKind, string>> = {
  picture: 'ảnh',
  document: 'văn bản PDF',
  audio: 'bản thu',
  video: 'phim',
  captions: 'phụ đề',
  recipients: 'danh sách khen thưởng',
};

/** The sentence for a file that was refused, with what to do; `name` is the file's name. */
export function fileSentence({ code, args }: FileProblem, name: string): string {
  switch (code) {
    case 'file-empty':
      return `Tệp “${name}” rỗng (0 byte): chép lại từ máy gốc.`;
    case 'file-too-large':
      return `Tệp “${name}” nặng ${formatBytes(Number(args['bytes']))}, nhiều nhất được ${formatBytes(Number(args['most']))}: nén lại hoặc chia nhỏ rồi đưa lên.`;
    case 'file-unknown':
      return `Tệp “${name}” không thuộc loại trang dùng được: ảnh JPEG, PNG; văn bản PDF; bản thu MP3; phim MP4; phụ đề WebVTT; danh sách CSV.`;
    case 'file-other-kind':
      return `Chỗ này cần ${kindOf(args['wanted'])} mà tệp “${name}” là ${kindOf(args['found'])}: chọn tệp khác.`;
    case 'file-encoding':
      return `Chữ trong tệp “${name}” không phải UTF-8 nên sẽ hỏng dấu: mở bằng Excel, chọn Lưu thành, loại “CSV UTF-8”, rồi đưa lại.`;
    case 'file-spreadsheet':
      return `Tệp “${name}” là bảng tính Excel: mở tệp, chọn Lưu thành, loại “CSV UTF-8”, rồi đưa tệp CSV lên.`;
    case 'file-word':
      return `Tệp “${name}” là văn bản Word: xuất ra PDF rồi đưa lên; muốn lấy chữ làm bài thì dùng “Nhập từ Word” ở trang chính.`;
    case 'file-quicktime':
      return `Phim “${name}” ở dạng MOV hoặc MKV, nhiều trình duyệt không chạy được: xuất ra MP4 (H.264) rồi đưa lại.`;
    default:
      return pictureSentence({ code, args }, name);
  }
}

function kindOf(kind: string | number | undefined): string {
  return FILE_KINDS[kind as AssetKind];
}

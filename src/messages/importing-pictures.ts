import type { PictureProblem, PictureWarning } from '../importing/pictures/clean-picture.ts';

/** The sentence for a picture that was refused or changed, with what to do; `name` is the file's name. */
export function pictureSentence({ code, args }: PictureProblem | PictureWarning, name: string): string {
  switch (code) {
    case 'picture-empty':
      return `Ảnh “${name}” rỗng (0 byte): chép lại từ máy gốc.`;
    case 'picture-heic':
      return `Ảnh “${name}” ở dạng HEIC, trình duyệt không mở được: mở ảnh rồi lưu lại thành JPEG. Trên iPhone, vào Cài đặt → Camera → Định dạng, chọn “Tương thích nhất” để lần sau máy chụp thẳng ra JPEG.`;
    case 'picture-svg':
      return `Ảnh “${name}” là hình vẽ SVG, có thể mang mã lệnh nên không nhận: xuất ra PNG rồi đưa lại.`;
    case 'picture-metafile':
      return `Ảnh “${name}” là hình vẽ EMF hoặc WMF của Windows, trình duyệt không mở được: chép hình vào Paint, lưu thành PNG rồi đưa lại.`;
    case 'picture-unknown':
      return `Tệp “${name}” không phải ảnh: dùng JPEG, PNG, WebP, AVIF, GIF hoặc TIFF.`;
    case 'picture-too-many-pixels':
      return `Ảnh “${name}” quá lớn (${args['width'] ?? ''} × ${args['height'] ?? ''} điểm ảnh): thu nhỏ xuống dưới 120 triệu điểm ảnh rồi đưa lại.`;
    case 'picture-broken':
      return `Ảnh “${name}” hỏng hoặc bị cắt ngang: chép lại từ máy gốc, thử mở trên máy tính trước khi đưa lên.`;
    case 'picture-animated':
      return `Ảnh “${name}” là ảnh động: chỉ giữ hình đầu. Cần chuyển động thì đưa phim MP4.`;
  }
}

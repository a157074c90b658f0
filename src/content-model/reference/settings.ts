import * as z from 'zod';
import { localTime } from '../fields/dates.ts';
import { field, line, list, reference, text } from '../fields/field.ts';
import { commentSettings } from './comment-settings.ts';

/** `content/cai-dat.yaml`: the owner's file. */
export const settingsSchema = z.strictObject({
  siteName: field(line(60), 'Tên trang', 'Tên trang tin.'),
  tagline: field(line(160), 'Dòng giới thiệu', 'Một dòng nói trang về gì.'),
  description: field(text(300), 'Mô tả', 'Mô tả cho máy tìm kiếm và mạng xã hội.'),
  body: field(line(200), 'Cơ quan chủ quản', 'Cơ quan xuất bản trang.'),
  province: field(reference('dia-danh'), 'Tỉnh', 'Mã địa danh của tỉnh.'),
  licence: field(line(300).optional(), 'Giấy phép', 'Số giấy phép, nếu có.', { desirable: true }),
  responsible: field(line(160).optional(), 'Chịu trách nhiệm nội dung', 'Người chịu trách nhiệm nội dung.', {
    desirable: true,
  }),
  address: field(line(300).optional(), 'Địa chỉ', 'Địa chỉ trụ sở.', { desirable: true }),
  telephone: field(line(60).optional(), 'Điện thoại', 'Số điện thoại.', { desirable: true }),
  email: field(z.email().optional(), 'Thư điện tử', 'Địa chỉ thư của ban biên tập.', { desirable: true }),
  reuse: field(line(200), 'Ghi nguồn', 'Câu nhắc ghi rõ nguồn khi phát hành lại.'),
  navigation: field(
    z
      .array(
        z.strictObject({
          label: field(line(40), 'Chữ', 'Chữ trên thanh điều hướng.'),
          href: field(
            z.string().regex(/^\/(?:[a-z0-9-]+\/)*$/),
            'Đường dẫn',
            'Đường dẫn trong trang, bắt đầu và kết thúc bằng “/”.',
          ),
        }),
      )
      .min(1)
      .max(8),
    'Điều hướng',
    'Các mục của thanh điều hướng, nhiều nhất tám mục.',
  ),
  features: field(
    z
      .strictObject({
        listen: field(z.boolean().default(true), 'Nghe bài', 'Nút nghe bài bằng bản thu hoặc giọng của máy.'),
        offline: field(z.boolean().default(true), 'Đọc khi mất mạng', 'Giữ bài đã đọc trên máy người đọc.'),
        share: field(z.boolean().default(true), 'Chia sẻ', 'Nút chia sẻ và mã QR.'),
      })
      .prefault({}),
    'Tính năng',
    'Bật hoặc tắt từng tính năng.',
  ),
  comments: commentSettings(),
  pageSize: field(z.number().int().min(5).max(100).default(20), 'Số bài mỗi trang', 'Số bài trên một trang danh sách.'),
});

/** `content/trang-nhat.yaml`: what the editors put on the front page; empty places are filled with the newest. */
export const frontPageSchema = z.strictObject({
  notice: field(
    z
      .strictObject({
        text: field(line(240), 'Thông báo', 'Một câu thông báo.'),
        link: field(reference('bai-viet').optional(), 'Bài', 'Bài nói rõ hơn.'),
        until: field(localTime(), 'Hiện đến', 'Sau giờ này thông báo tự ẩn ở lần dựng sau.'),
      })
      .optional(),
    'Thông báo',
    'Dải thông báo trên đầu trang nhất.',
  ),
  lead: field(reference('bai-viet').optional(), 'Bài chính', 'Bài lớn nhất trang nhất.'),
  secondary: field(list(reference('bai-viet')), 'Bài phụ', 'Tối đa bốn bài cạnh bài chính.'),
  roleModels: field(list(reference('dien-hinh')), 'Điển hình', 'Bốn điển hình được giới thiệu.'),
  result: field(reference('ket-qua').optional(), 'Kết quả', 'Bảng kết quả trên trang nhất.'),
  honours: field(reference('khen-thuong').optional(), 'Bảng vàng', 'Quyết định khen thưởng được nêu tên.'),
});

/** Site settings. */
export type Settings = z.output<typeof settingsSchema>;
/** The editors' choices for the front page. */
export type FrontPage = z.output<typeof frontPageSchema>;

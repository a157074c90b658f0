import * as z from 'zod';
import { field, line, list, reference } from '../fields/field.ts';

/** What readers may do with comments: write and read, read only, nothing. */
export const commentModeWords = ['mở', 'chỉ đọc', 'tắt'] as const;
/** What readers may do with comments, in the editors' words. */
export type CommentModeWord = (typeof commentModeWords)[number];

/** The choice for one story or one section; left out, the wider choice holds. */
export const commentChoice = (description: string) =>
  field(z.enum(commentModeWords).optional(), 'Bình luận', description);

/** The block `comments` of `content/cai-dat.yaml`; a site that says nothing takes no comments. */
export const commentSettings = () =>
  field(
    z
      .strictObject({
        mode: field(
          z.enum(commentModeWords).default('tắt'),
          'Bình luận',
          'Cho cả trang: “mở”, “chỉ đọc” hoặc “tắt”; chuyên mục và bài chỉ có thể hẹp hơn.',
        ),
        closeAfterDays: field(
          z.number().int().min(1).max(3650).optional(),
          'Đóng sau',
          'Số ngày kể từ khi đăng bài; sau đó bài chỉ còn đọc bình luận. Bài ghi “mở” thì không tự đóng.',
        ),
        email: field(
          z.enum(['không hỏi', 'tùy chọn', 'bắt buộc']).default('tùy chọn'),
          'Thư điện tử',
          'Có hỏi thư điện tử của người viết bình luận không; địa chỉ không bao giờ hiện ra.',
        ),
        keepEmailDays: field(
          z.number().int().min(1).max(3650).default(90),
          'Giữ thư điện tử',
          'Số ngày giữ thư điện tử của người viết sau khi bình luận được quyết định; hết hạn thì máy chỉ xóa địa chỉ ấy.',
        ),
        controller: field(
          line(200).optional(),
          'Bên giữ dữ liệu',
          'Cơ quan chịu trách nhiệm về dữ liệu người viết; bỏ trống thì lấy cơ quan chủ quản.',
        ),
        secondApproval: field(
          list(reference('chuyen-muc')),
          'Hai người duyệt',
          'Mã các chuyên mục mà bình luận cần hai biên tập viên cùng đồng ý mới đăng.',
        ),
      })
      .prefault({}),
    'Bình luận',
    'Bình luận của bạn đọc: mở hay đóng, hỏi gì, ai giữ dữ liệu.',
  );

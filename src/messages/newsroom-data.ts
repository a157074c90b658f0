import type { DataName } from '../newsroom/data/data-files.ts';

/** What an editor calls the files that the site is made from besides stories. */
export const DATA_NAMES: Readonly<Record<DataName, string>> = {
  'trang-nhat': 'Trang nhất',
  'cai-dat': 'Cài đặt của trang',
  'chuyen-muc': 'Chuyên mục',
  'dia-danh': 'Địa danh',
  'co-quan': 'Cơ quan',
  'tac-gia': 'Tác giả',
  'loat-bai': 'Loạt bài',
  'linh-vuc': 'Lĩnh vực',
  'hinh-thuc-khen-thuong': 'Hình thức khen thưởng',
  'tu-dong-nghia': 'Chữ viết tắt, từ đồng nghĩa',
  'ngay-nay': 'Ngày này năm xưa',
};

/** What each is for. */
export const DATA_HINTS: Readonly<Record<DataName, string>> = {
  'trang-nhat': 'Bài chính, bài phụ, thông báo, điển hình, bảng vàng trên trang nhất.',
  'cai-dat': 'Tên trang, cơ quan chủ quản, địa chỉ, thanh điều hướng, bình luận.',
  'chuyen-muc': 'Tên, lời giới thiệu, bình luận và cách duyệt của từng chuyên mục.',
  'dia-danh': 'Xã, phường, huyện cũ và ngày còn hiệu lực.',
  'co-quan': 'Tên đầy đủ, tên gọn, chữ viết tắt.',
  'tac-gia': 'Tên và bút danh ký dưới bài.',
  'loat-bai': 'Các loạt bài nhiều kỳ.',
  'linh-vuc': 'Lĩnh vực của điển hình.',
  'hinh-thuc-khen-thuong': 'Tên hình thức khen theo luật.',
  'tu-dong-nghia': 'Để ô tìm kiếm và máy soát bài hiểu chữ viết tắt.',
  'ngay-nay': 'Những ngày đáng nhớ hiện trên trang nhất.',
};

/** Words of the screens of data. */
export const DATA_TEXT = {
  title: 'Danh mục',
  intro: 'Những gì cả trang dùng chung. Lưu xong là trang được dựng lại ngay.',
  notAllowed: 'Trưởng ban và quản trị mới sửa được danh mục.',
  back: 'Về danh mục',
  save: 'Lưu và dựng lại trang',
  saved: 'Đã lưu; trang đang được dựng lại.',
  add: 'Thêm một hàng',
  edit: 'Sửa',
  search: 'Tìm trong danh mục',
  count: (shown: number, all: number) => (shown === all ? `${all} hàng` : `${shown} trong ${all} hàng`),
  rowTitle: (name: string, label: string) => (label === '' ? `${name}: hàng mới` : `${name}: ${label}`),
} as const;

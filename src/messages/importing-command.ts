/** What `npm run import` says without a kind that it knows. */
export const IMPORT_USAGE = [
  'Cách dùng:',
  '  npm run import word TỆP.docx…                        tệp Word thành bài nháp',
  '  npm run import wordpress TỆP.xml                     bản xuất của WordPress',
  '  npm run import pages THƯ_MỤC --map TỆP.yaml          các trang HTML đã lưu của trang cũ',
  'Gõ thêm -- --help sau tên loại để xem các lựa chọn.',
].join('\n');

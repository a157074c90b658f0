import { formatNumber } from '../content-model/text/numbers.ts';

/** Words of the honour roll, `/bang-vang/`. */
export const HONOUR_ROLL_TEXT = {
  title: 'Bảng vàng',
  description: 'Tra tên người, tập thể, hộ gia đình hoặc đơn vị trong mọi quyết định khen thưởng còn hiệu lực.',
  summary: (rows: number, decisions: number) =>
    `${formatNumber(rows)} dòng trong ${formatNumber(decisions)} quyết định còn hiệu lực.`,
  field: 'Tìm tên hoặc đơn vị',
  hint: 'Gõ có dấu hay không dấu, chữ nào trước cũng được: cau la van vẫn ra La Văn Cầu.',
  submit: 'Tìm',
  within: (title: string) => `Đang tìm trong một quyết định: ${title}`,
  everywhere: 'Tìm trong mọi quyết định',
  results: 'Kết quả',
  letters: 'Tra theo chữ cái',
  lettersHint: 'Người và chủ hộ xếp theo tên, chữ cuối của họ tên; tập thể xếp theo chữ đầu.',
  letterTitle: (letter: string) => `Bảng vàng, chữ ${letter}`,
  otherTitle: 'Bảng vàng, chữ số và chữ khác',
  letterPage: (title: string, number: number) => `${title}, trang ${number}`,
  count: (count: number) => `${formatNumber(count)} dòng`,
  range: (from: number, to: number, count: number) =>
    `Dòng ${formatNumber(from)} đến ${formatNumber(to)} trong ${formatNumber(count)}`,
  pages: 'Các trang của chữ này',
  decisions: 'Các quyết định',
  allDecisions: 'Tất cả quyết định',
  excluded: (count: number) => `${formatNumber(count)} quyết định đã thu hồi không tính vào bảng vàng.`,
  columns: { name: 'Tên', unit: 'Chức vụ, đơn vị', form: 'Hình thức', decision: 'Quyết định' },
  alphabetFallback: 'Hoặc tra theo chữ cái trong bảng vàng',
  empty: 'Chưa có quyết định khen thưởng nào.',
} as const;

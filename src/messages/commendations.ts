import type { Commendation } from '../content-model/collections/commendation.ts';
import type { DecisionGap } from '../content-model/site/decision.ts';
import { formatNumber } from '../content-model/text/numbers.ts';

/** Words on the pages of commendation decisions. */
export const COMMENDATION_TEXT = {
  missing: (gaps: readonly DecisionGap[]) => `Còn thiếu: ${gaps.map((gap) => GAP_NAMES[gap]).join(', ')}`,
  statusStamps: {
    'còn hiệu lực': undefined,
    'đã đính chính': 'Đã đính chính',
    'đã thu hồi': 'Đã thu hồi',
  } satisfies Record<Commendation['status'], string | undefined>,
  revoked: (by: string | undefined) =>
    `Quyết định này không còn hiệu lực${by === undefined ? '; chưa có số quyết định thu hồi' : `: đã bị thu hồi theo ${lowerFirst(by)}`}. Danh sách chỉ giữ lại để đối chiếu.`,
  corrected: (by: string | undefined) =>
    by === undefined
      ? 'Quyết định này đã được đính chính. Danh sách trên trang là bản đã sửa.'
      : `Quyết định này đã được đính chính theo ${lowerFirst(by)}. Danh sách trên trang là bản đã sửa.`,
  facts: 'Quyết định',
  counts: 'Được khen',
  documents: 'Văn bản',
  noFile: 'tệp: chưa có',
  list: 'Danh sách',
  toList: (count: number) => `Xem danh sách ${formatNumber(count)} dòng`,
  listCaption: (count: number) => `Danh sách ${formatNumber(count)} dòng. Thứ tự giữ như trong quyết định.`,
  listPart: (from: number, to: number, count: number) =>
    `Dòng ${formatNumber(from)} đến ${formatNumber(to)} trong ${formatNumber(count)}. Thứ tự giữ như trong quyết định.`,
  listPages: 'Các trang của danh sách',
  pageTitle: (title: string, number: number) => `${title}, danh sách trang ${number}`,
  columns: { order: 'Thứ tự', name: 'Tên', position: 'Chức vụ', unit: 'Đơn vị', form: 'Hình thức', note: 'Ghi chú' },
  search: {
    name: 'Tìm tên hoặc đơn vị trong danh sách',
    nameInRoll: 'Tìm tên hoặc đơn vị trong cả quyết định',
    nameInAll: 'Tìm tên hoặc đơn vị trong mọi quyết định',
    hint: 'Gõ có dấu hay không dấu',
    form: 'Hình thức',
    kind: 'Đối tượng',
    sort: 'Xếp theo',
    any: 'Tất cả',
    sorts: { '': 'Thứ tự trong quyết định', ten: 'Tên', 'don-vi': 'Đơn vị' },
    context: 'Hiện cả những dòng không khớp',
    reset: 'Xóa lọc',
    submit: 'Tìm tên',
  },
  print: 'In danh sách',
  csv: (count: number) => `Tải bảng CSV, ${formatNumber(count)} dòng`,
  roll: 'Tra tên trong bảng vàng',
  rollInvitation: 'Không nhớ quyết định nào? Tra một lần qua mọi quyết định còn hiệu lực.',
  noNumber: 'Chưa có số',
  yearHeading: (year: string) => `Năm ${year}`,
  csvColumns: [
    'Thứ tự',
    'Tên',
    'Đối tượng',
    'Chức vụ',
    'Đơn vị',
    'Hình thức',
    'Truy tặng',
    'Số quyết định',
    'Ngày ký',
    'Hiệu lực',
  ],
  csvYes: 'có',
} as const;

const GAP_NAMES: Readonly<Record<DecisionGap, string>> = {
  number: 'số quyết định',
  date: 'ngày ký',
  signer: 'người ký',
  file: 'bản ký',
};

/** "Quyết định số 05" inside a sentence begins small; "QĐ 05" stays. */
function lowerFirst(text: string): string {
  return text.startsWith('Quyết định') ? `q${text.slice(1)}` : text;
}

import type { BlockExample } from '../block-example.ts';

/** Uses of `<DataTable>`. */
export const examples: readonly BlockExample<'DataTable'>[] = [
  {
    name: 'typical',
    props: {
      caption: 'Số mô hình được công nhận theo năm',
      columns: [
        { label: 'Năm' },
        { label: 'Mô hình', align: 'phải' },
        { label: 'Vốn huy động (triệu đồng)', align: 'phải' },
        { label: 'Ghi chú' },
      ],
      rows: [
        [2018, 1234, 56789.5, 'Số liệu mẫu'],
        [2019, 2345, 61234.25, ''],
        [2020, 3456, 70000, 'đến hết tháng 9'],
      ],
      source: 'Số liệu mẫu, ngày 30/9/2020',
      note: 'Không tính mô hình cấp xã.',
    },
  },
  {
    name: 'minimal',
    props: { caption: 'Hai cột', columns: [{ label: 'Đơn vị' }, { label: 'Kết quả' }], rows: [['Xã Đàm Thủy', 'Tốt']] },
  },
  {
    name: 'extreme',
    props: {
      caption: 'Kết quả mười chỉ tiêu của ba mươi xã, phường <tạm tính> & chưa thẩm định',
      columns: [
        { label: 'Xã, phường' },
        ...Array.from({ length: 9 }, (_, index) => ({
          label: `Chỉ tiêu số ${index + 1} (triệu đồng)`,
          align: 'phải' as const,
        })),
      ],
      rows: Array.from({ length: 30 }, (_, row) => [
        row === 0 ? 'Ngoằnngoèokhúckhuỷungoằnngoèokhúckhuỷu' : `Xã Nguyễn Huệ ${row}`,
        ...Array.from({ length: 9 }, (_, column) =>
          row === 3 && column === 4 ? '' : 1234567.89 * (row + 1) * (column + 1),
        ),
      ]),
    },
  },
];

import type { BlockExample } from '../block-example.ts';

/** Uses of `<KeyNumbers>`. */
export const examples: readonly BlockExample<'KeyNumbers'>[] = [
  {
    name: 'typical',
    props: {
      numbers: [
        { value: 56, unit: 'xã, phường', label: 'đơn vị hành chính cấp xã từ 1/7/2025' },
        { value: 6700.39, unit: 'km²', label: 'diện tích tự nhiên' },
        { value: 1234567, label: 'lượt đọc trong năm' },
      ],
      source: 'Số liệu mẫu',
    },
  },
  { name: 'minimal', props: { numbers: [{ value: 0, label: 'hồ sơ quá hạn' }] } },
  {
    name: 'extreme',
    props: {
      numbers: Array.from({ length: 6 }, (_, index) => ({
        value: index === 0 ? -9_876_543_210_987.5 : 10 ** index,
        unit: 'nghìn đồng mỗi hộ mỗi năm',
        label: index === 1 ? 'Ngoằnngoèokhúckhuỷu'.repeat(8) : 'nghiệm thu <khúc khuỷu> & ngoằn ngoèo',
      })),
    },
  },
];

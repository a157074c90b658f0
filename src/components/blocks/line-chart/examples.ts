import type { BlockExample } from '../block-example.ts';

/** Uses of `<LineChart>`. */
export const examples: readonly BlockExample<'LineChart'>[] = [
  {
    name: 'typical',
    props: {
      caption: 'Số mô hình dân vận khéo được công nhận',
      unit: 'mô hình',
      points: [
        { label: '2015', value: 320 },
        { label: '2016', value: 410 },
        { label: '2017', value: 388 },
        { label: '2018', value: 612 },
        { label: '2019', value: 745 },
        { label: '2020', value: 901 },
      ],
      source: 'Số liệu mẫu, ngày 30/9/2020',
    },
  },
  {
    name: 'minimal',
    props: {
      caption: 'Hai mốc bằng nhau',
      unit: 'xã',
      points: [
        { label: '2019', value: 0 },
        { label: '2020', value: 0 },
      ],
      source: 'Số liệu mẫu',
    },
  },
  {
    name: 'negative',
    props: {
      caption: 'Tăng, giảm hộ nghèo so với quý trước',
      unit: 'hộ',
      points: [
        { label: 'Quý I', value: 120 },
        { label: 'Quý II', value: -340 },
        { label: 'Quý III', value: -90 },
        { label: 'Quý IV', value: 15 },
      ],
      source: 'Số liệu mẫu',
    },
  },
  {
    name: 'extreme',
    props: {
      caption: 'Sáu mươi tháng <rất> dài & những con số khúc khuỷu',
      unit: 'triệu đồng mỗi hộ mỗi năm (tạm tính)',
      points: Array.from({ length: 60 }, (_, index) => ({
        label: `Tháng ${(index % 12) + 1} năm ${2015 + Math.floor(index / 12)}, nghiệm thu khúc khuỷu`.slice(0, 40),
        value: 9_000_000_000_000 + Math.round(Math.sin(index / 5) * 1_000_000_000_000),
      })),
      source: 'Số liệu mẫu',
    },
  },
];

import type { BlockExample } from '../block-example.ts';

/** Uses of `<BarChart>`. */
export const examples: readonly BlockExample<'BarChart'>[] = [
  {
    name: 'typical',
    props: {
      caption: 'Kết quả so với chỉ tiêu',
      unit: 'đơn vị',
      bars: [
        { label: 'Đơn vị có kế hoạch thi đua riêng', value: 59, target: 50 },
        { label: 'Mô hình học tập và làm theo Bác', value: 40, target: 40 },
        { label: 'Hồ sơ khen thưởng đã thẩm định', value: 84, target: 100, note: 'tính đến 30/9/2020' },
        { label: 'Bài về điển hình đã đăng', value: 31 },
      ],
      source: 'Số liệu mẫu, ngày 30/9/2020',
    },
  },
  {
    name: 'minimal',
    props: { caption: 'Một thanh', unit: 'km', bars: [{ label: 'Đường mới mở', value: 12.5 }], source: 'Số liệu mẫu' },
  },
  {
    name: 'percentages',
    props: {
      caption: 'Tỷ lệ hộ có nước sạch',
      unit: '%',
      bars: [
        { label: 'Thành thị', value: 98.5, target: 95 },
        { label: 'Nông thôn', value: 0, target: 90 },
      ],
      source: 'Số liệu mẫu',
    },
  },
  {
    name: 'negative',
    props: {
      caption: 'Tăng, giảm so với năm trước',
      unit: 'hộ',
      bars: [
        { label: 'Hộ nghèo', value: -1250 },
        { label: 'Hộ khá', value: 2480 },
      ],
      source: 'Số liệu mẫu',
    },
  },
  {
    name: 'extreme',
    props: {
      caption: 'Ba mươi thanh <dài> & những tên khúc khuỷu',
      unit: 'nghìn đồng',
      bars: Array.from({ length: 30 }, (_, index) => ({
        label: index === 0 ? 'Ngoằnngoèokhúckhuỷu'.repeat(6) : `Xã Nguyễn Huệ ${index}`,
        value: index === 0 ? 9_876_543_210_987 : 123_456_789_012 * index,
        target: 5_000_000_000_000,
      })),
      source: 'Số liệu mẫu',
    },
  },
];

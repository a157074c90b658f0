import type { BlockExample } from '../block-example.ts';

/** Uses of `<Timeline>`. */
export const examples: readonly BlockExample<'Timeline'>[] = [
  {
    name: 'typical',
    props: {
      title: 'Các mốc của đợt thi đua',
      events: [
        { date: '2020-02-25', label: 'Phát động', text: 'Lễ phát động cấp tỉnh.' },
        { date: '2020-Q3', label: 'Sơ kết', state: 'đang diễn ra', text: 'Các cụm, khối tự chấm điểm.' },
        { date: '2020-10', label: 'Tổng kết', state: 'sắp tới' },
        { label: 'Khen thưởng', state: 'sắp tới', text: 'Cùng dịp Đại hội đại biểu Đảng bộ tỉnh.' },
      ],
    },
  },
  { name: 'minimal', props: { events: [{ label: 'Bắt đầu' }, { label: 'Kết thúc' }] } },
  {
    name: 'extreme',
    props: {
      title: 'Ba mươi năm của một con đường <và> những người mở nó',
      events: Array.from({ length: 30 }, (_, index) => ({
        date: String(1990 + index),
        label: index === 2 ? 'Ngoằnngoèokhúckhuỷu'.repeat(8) : `Năm thứ ${index + 1}`,
        text: 'Nguyễn Hữu Nghiễm & tổ thanh niên xung kích nghiêng mình đục đá, mở thêm một khúc khuỷu.',
        state: index < 28 ? ('đã qua' as const) : ('sắp tới' as const),
      })),
    },
  },
];

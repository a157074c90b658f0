import type { BlockExample } from '../block-example.ts';

/** Uses of `<FactBox>`. */
export const examples: readonly BlockExample<'FactBox'>[] = [
  {
    name: 'typical',
    props: {
      facts: [
        { label: 'Cơ quan phát động', value: 'UBND tỉnh Cao Bằng' },
        { label: 'Hình thức', value: 'Thi đua theo chuyên đề', note: 'kế hoạch gọi là “đặc biệt”' },
        { label: 'Thời gian', value: '25/02 – 9/2020' },
      ],
    },
  },
  { name: 'minimal', props: { facts: [{ label: 'Quê', value: 'Trùng Khánh' }] } },
  {
    name: 'extreme',
    props: {
      title: 'Những điều cần biết về người & việc <trong bài>',
      facts: Array.from({ length: 30 }, (_, index) => ({
        label: index === 0 ? 'Nhãnrấtdàikhôngdấucách'.repeat(3) : `Mục thứ ${index + 1}`,
        value: index === 0 ? 'Giátrịrấtdàikhôngdấucách'.repeat(6) : 'Ngoằn ngoèo khúc khuỷu',
        note: 'Nguyễn Hữu Nghiễm, xã Quảng Uyên',
      })),
    },
  },
];

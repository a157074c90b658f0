import type { BlockExample } from '../block-example.ts';

/** Uses of `<DocumentCard>`. */
export const examples: readonly BlockExample<'DocumentCard'>[] = [
  {
    name: 'typical',
    props: {
      kind: 'Kế hoạch',
      number: '1199/KH-UBND',
      date: '2020-02-25',
      title: 'Phát động đợt thi đua đặc biệt chào mừng Đại hội đại biểu Đảng bộ tỉnh lần thứ XIX',
      issuer: 'ubnd-tinh',
      file: 'ke-hoach.pdf',
    },
  },
  { name: 'minimal', props: { kind: 'Quyết định', title: 'Khen thưởng tổng kết đợt thi đua' } },
  {
    name: 'extreme',
    props: {
      kind: 'Hướng dẫn liên ngành & phối hợp',
      number: '15-KH/TU-ĐUK-MTTQ-LĐLĐ-HND-HPN',
      date: '2020-Q3',
      title: `Về việc <nghiệm thu> ${'Ngoằnngoèokhúckhuỷu'.repeat(10)}`,
      file: 'ke-hoach.pdf',
    },
  },
];

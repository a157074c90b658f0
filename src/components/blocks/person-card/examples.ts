import type { BlockExample } from '../block-example.ts';

/** Uses of `<PersonCard>`. */
export const examples: readonly BlockExample<'PersonCard'>[] = [
  {
    name: 'typical',
    props: { name: 'La Văn Cầu', role: 'Anh hùng Lực lượng vũ trang nhân dân', story: 'la-van-cau' },
  },
  {
    name: 'with portrait',
    props: {
      name: 'Tổ thanh niên xung kích',
      role: 'Xã Đàm Thủy',
      portrait: 'chan-dung.jpg',
      alt: 'Tranh chân dung tổ trưởng.',
    },
  },
  { name: 'minimal', props: { name: 'Kim Đồng' } },
  {
    name: 'extreme',
    props: {
      name: `Tập thể <cán bộ> & ${'Ngoằnngoèokhúckhuỷu'.repeat(5)}`,
      role: 'Đơn vị nghiệm thu các công trình khúc khuỷu '.repeat(4),
      story: 'chua-dang',
    },
  },
];

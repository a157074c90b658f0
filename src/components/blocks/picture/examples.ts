import type { BlockExample } from '../block-example.ts';

/** Uses of `<Picture>`. */
export const examples: readonly BlockExample<'Picture'>[] = [
  {
    name: 'typical',
    props: {
      src: 'le-phat-dong.jpg',
      alt: 'Đại biểu các huyện đứng dưới cờ trong sân nhà văn hóa.',
      caption: 'Lễ phát động đợt thi đua đặc biệt.',
      credit: 'Báo Cao Bằng',
    },
  },
  { name: 'minimal', props: { src: 'nui-da-voi.jpg', alt: 'Dãy núi đá vôi.' } },
  {
    name: 'wide drawing',
    props: {
      src: 'toan-canh.jpg',
      alt: 'Tranh nét: núi đá vôi miền Đông và dòng Quây Sơn.',
      caption: 'Núi đá vôi miền Đông.',
      credit: 'Lan Tỏa',
      drawn: true,
      size: 'rộng',
    },
  },
  { name: 'uncredited drawing', props: { src: 'nui-da-voi.jpg', alt: 'Tranh vẽ dãy núi.', drawn: true } },
  {
    name: 'extreme',
    props: {
      src: 'cong-trinh-dung.jpg',
      alt: 'Cột "mốc" <số> 5 & tấm bia',
      caption: `Nghiêng khuỷu nguều ngoào: ${'Ngoằnngoèokhúckhuỷu'.repeat(8)} & <b>không đậm</b>.`,
      credit: 'Ban Quản lý các di tích quốc gia đặc biệt tỉnh Cao Bằng và những người đã gửi ảnh tư liệu',
    },
  },
];

import type { BlockExample } from '../block-example.ts';

/** Uses of `<Gallery>`. */
export const examples: readonly BlockExample<'Gallery'>[] = [
  {
    name: 'typical',
    props: {
      title: 'Một ngày ở xã Đàm Thủy',
      pictures: [
        {
          src: 'nui-da-voi.jpg',
          alt: 'Núi đá vôi buổi sớm.',
          caption: 'Sáng sớm bên dòng Quây Sơn.',
          credit: 'Ban biên tập',
        },
        { src: 'cong-trinh-dung.jpg', alt: 'Cột mốc đứng bên đường.', caption: 'Cột mốc.', credit: 'Ban biên tập' },
        {
          src: 'toan-canh.jpg',
          alt: 'Tranh toàn cảnh dãy núi.',
          caption: 'Toàn cảnh.',
          credit: 'Lan Tỏa',
          drawn: true,
        },
      ],
    },
  },
  {
    name: 'minimal',
    props: {
      pictures: [
        { src: 'nui-da-voi.jpg', alt: 'Dãy núi.' },
        { src: 'le-phat-dong.jpg', alt: 'Lễ phát động.' },
      ],
    },
  },
  {
    name: 'extreme',
    props: {
      title: 'Nguyễn Thị Ngoằn Ngoèo và những khúc khuỷu của con đường lên Lũng Nặm, Hà Quảng, trước ngày thông xe',
      pictures: Array.from({ length: 30 }, (_, index) => ({
        src: index % 2 === 0 ? 'cong-trinh-dung.jpg' : 'toan-canh.jpg',
        alt: `Ảnh thứ ${index + 1}`,
        caption: index === 3 ? 'Ngoằnngoèokhúckhuỷu'.repeat(6) : `Ảnh ${index + 1}`,
      })),
    },
  },
];

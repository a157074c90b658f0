import type { BlockExample } from '../block-example.ts';

/** Uses of `<Video>`. */
export const examples: readonly BlockExample<'Video'>[] = [
  {
    name: 'typical',
    props: {
      src: 'phong-su.mp4',
      title: 'Phóng sự: một ngày mở đường ở Lũng Nặm',
      poster: 'nui-da-voi.jpg',
      captions: 'phong-su.vtt',
      seconds: 200,
      transcript: 'Sáng sớm, sương còn phủ trên đèo.\n\nĐội thanh niên bắt đầu đục những mét đá đầu tiên.',
      credit: 'Ban biên tập',
    },
  },
  { name: 'minimal', props: { src: 'phong-su.mp4', title: 'Phim ngắn' } },
  {
    name: 'extreme',
    props: {
      src: 'phong-su.mp4',
      title: `Phim <dài> & "ngoặc" ${'Ngoằnngoèokhúckhuỷu'.repeat(8)}`,
      poster: 'cong-trinh-dung.jpg',
      seconds: 5445,
      transcript: `${'Nghiêng khuỷu nguều ngoào. '.repeat(40)}\n\n${'Ngoằnngoèokhúckhuỷu'.repeat(20)}`,
    },
  },
];

import type { BlockExample } from '../block-example.ts';

/** Uses of `<Audio>`. */
export const examples: readonly BlockExample<'Audio'>[] = [
  {
    name: 'typical',
    props: {
      src: 'ban-doc.mp3',
      title: 'Nghe kể chuyện trận Đông Khê',
      seconds: 200,
      transcript: 'Sáng 16/9/1950, quân ta nổ súng đánh cụm cứ điểm Đông Khê.',
      credit: 'giọng đọc của ban biên tập',
    },
  },
  { name: 'minimal', props: { src: 'ban-doc.mp3', title: 'Bản thu', seconds: 59 } },
  {
    name: 'extreme',
    props: {
      src: 'ban-doc.mp3',
      title: `Bản thu <dài> & "ngoặc" ${'Ngoằnngoèokhúckhuỷu'.repeat(8)}`,
      seconds: 7325,
      transcript: 'Nghiêng khuỷu nguều ngoào. '.repeat(60),
    },
  },
];

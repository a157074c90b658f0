import type { BlockExample } from '../block-example.ts';

/** Uses of `<PullQuote>`. */
export const examples: readonly BlockExample<'PullQuote'>[] = [
  {
    name: 'typical',
    props: {
      text: 'Thi đua là yêu nước, yêu nước thì phải thi đua. Và những người thi đua là những người yêu nước nhất.',
      attribution: 'Hồ Chí Minh, tại Đại hội Chiến sĩ thi đua và cán bộ gương mẫu toàn quốc, năm 1952',
      source: 'Hồ Chí Minh toàn tập, tập 7',
    },
  },
  { name: 'minimal', props: { text: 'Thi đua là yêu nước.' } },
  {
    name: 'extreme',
    props: {
      text: 'Đoạn một: nguều ngoào, khuỷu, nghiễng, <script>không chạy</script>.\ncùng đoạn\n\nĐoạn hai: Ngoằnngoèokhúckhuỷungoằnngoèokhúckhuỷungoằnngoèo.',
      attribution: 'Một người & một người nữa',
    },
  },
];

import type { BlockExample } from '../block-example.ts';

/** Uses of `<CallOut>`. */
export const examples: readonly BlockExample<'CallOut'>[] = [
  {
    name: 'typical',
    props: { tone: 'hạn chót', title: 'Nộp hồ sơ trước 30/9/2020' },
    children: '<p>Gửi về <a href="/co-quan/so-noi-vu/">Sở Nội vụ</a>.</p>',
  },
  { name: 'minimal', props: {}, children: '<p>Số liệu tính đến 30/9/2020.</p>' },
  {
    name: 'extreme',
    props: { tone: 'lưu ý', title: `Tên <dài> & ${'Ngoằnngoèokhúckhuỷu'.repeat(7)}` },
    children: `<p>${'Nghiêng khuỷu nguều ngoào. '.repeat(30)}</p><ul><li>Một</li><li>Hai</li></ul>`,
  },
];

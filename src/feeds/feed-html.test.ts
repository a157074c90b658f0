import { expect, test } from 'vitest';
import { feedHtml } from './feed-html.ts';

const page = 'https://lantoa.example/tin-tuc/bai/';

test.each([
  [
    'makes addresses absolute',
    '<a href="/dien-hinh/kim-dong/">Kim Đồng</a>',
    '<a href="https://lantoa.example/dien-hinh/kim-dong/">Kim Đồng</a>',
  ],
  ['lets notes lead to the page', '<a href="#chu-thich-1">1</a>', `<a href="${page}#chu-thich-1">1</a>`],
  ['keeps queries whole', '<a href="/a/?b=1&amp;c=2">x</a>', '<a href="https://lantoa.example/a/?b=1&amp;c=2">x</a>'],
  ['refuses addresses that run', '<a href="javascript:alert(1)">x</a>', '<a>x</a>'],
  [
    'keeps what a picture shows',
    '<img class="a" loading="lazy" srcset="/x 1w" alt="Núi > mây" src="/anh/a-800.webp" />',
    '<img alt="Núi > mây" src="https://lantoa.example/anh/a-800.webp">',
  ],
  [
    'takes scripts and styles out whole',
    '<p>a</p><script>if (a < b) {}</script><style>p{}</style><p>b</p>',
    '<p>a</p><p>b</p>',
  ],
  ['takes drawings out whole', '<svg><g><path d="M0 0"/></g></svg><p>b</p>', '<p>b</p>'],
  ['takes out what is for the eye alone', '<div aria-hidden="true"><div>◆</div></div>a', 'a'],
  [
    'takes out what is for screen readers alone',
    '<a href="/x"><span class="visually-hidden">Mở ảnh: </span>x</a>',
    '<a href="https://lantoa.example/x">x</a>',
  ],
  ['opens custom elements', '<lt-player data-x="1"><p>Nghe</p></lt-player>', '<p>Nghe</p>'],
  ['drops comments and handlers', '<!-- > --><p onclick="x()" style="color:red" id="a">a</p>', '<p>a</p>'],
  [
    'sets words apart that only style set apart',
    '<span>104</span><span>tập thể</span>',
    '<span>104</span> <span>tập thể</span>',
  ],
  ['leaves text alone', '5 &lt; 7 &amp; “Tỏ”', '5 &lt; 7 &amp; “Tỏ”'],
])('%s', (_fact, html, expected) => {
  expect(feedHtml(html, page)).toBe(expected);
});

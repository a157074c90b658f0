import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordsOf } from '../old-site/plain-html.ts';
import { fromHtml } from 'hast-util-from-html';
import { autop } from './autop.ts';
import { postBody } from './post-body.ts';

const body = (content: string) => postBody(content, () => undefined, []);

test.each([
  ['Một.\n\nHai.', '<p>Một.</p>\n<p>Hai.</p>'],
  ['Một\nhai', '<p>Một<br>\nhai</p>'],
  ['Một.\r\n\r\n\r\n<h2>Mục</h2>\r\nHai.', '<p>Một.</p>\n<h2>\n<p>Mục</p>\n</h2>\n<p>Hai.</p>'],
  ['<ul>\n<li>a</li>\n</ul>', '<ul>\n<li>\n<p>a</p>\n</li>\n</ul>'],
  [
    'Trước\n<table><tr><td>a\n\nb</td></tr></table>\nsau',
    '<p>Trước</p>\n<table><tr><td>a\n\nb</td></tr></table>\n<p>sau</p>',
  ],
])('makes paragraphs of %j', (text, html) => {
  expect(autop(text)).toBe(html);
});

test('loses and invents no letter of any text', () => {
  const piece = fc.constantFrom(
    '\n',
    '\n\n',
    ' ',
    'chữ',
    '<p>',
    '</p>',
    '<b>',
    '</b>',
    '<div>',
    '</div>',
    '5 < 6',
    '\r\n',
    '\u0001',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const letters = (html: string) => wordsOf(fromHtml(html, { fragment: true })).replace(/[\s\u0001]+/g, '');
      const text = pieces.join('');
      expect(letters(autop(text))).toBe(letters(text));
    }),
  );
});

test('leaves words in brackets alone, takes commands out and keeps what stands between them', () => {
  const { html, notes } = body('Theo [1] và [Ảnh minh họa], [[caption]] xem [nut url="/x"]đây[/nut] [toc] hết.');
  expect(html.replace(/\s+/g, ' ')).toBe('<p>Theo [1] và [Ảnh minh họa], [caption] xem</p> <p>đây</p> <p>hết.</p>');
  expect(notes.map(({ detail }) => detail).sort()).toEqual(['[nut]', '[toc]']);
});

test('unpacks commands that stand in each other', () => {
  const { html, notes } = body('[cot rong="1/2"][dong]Một[/dong][dong]Hai[/dong][/cot]');
  expect(html.replace(/\s+/g, '')).toBe('<p>Một</p><p>Hai</p>');
  expect(notes).toHaveLength(3);
});

test('shows an address alone on its line as the film behind it', () => {
  expect(body('Xem:\n\nhttps://youtu.be/abc123XYZ09\n\nHết.').html).toContain(
    '<iframe src="https://youtu.be/abc123XYZ09">',
  );
});

test('takes the pictures attached to a post for a gallery without numbers', () => {
  const find = (id: string) => ({ url: `https://x.vn/${id}.jpg`, alt: 'Mô tả', caption: `Chú thích ${id}` });
  const { html } = postBody('[gallery]', find, ['5', '6']);
  expect(html).toContain(
    '<figure><img src="https://x.vn/5.jpg" alt="Mô tả"><figcaption>Chú thích 5</figcaption></figure>',
  );
  expect(html).toContain('6.jpg');
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseBody } from '../../content-store/body-syntax.ts';
import { convertStory } from './convert-story.ts';
import { createOldAddresses } from './old-addresses.ts';
import type { OldStory } from './old-story.ts';

const base = 'https://cu.example.vn/tin/';
const story = (change: Partial<OldStory>): OldStory => ({
  ...{ key: '1', place: 'x', collection: 'tin-tuc', slug: '', title: 'Bài', standfirst: '' },
  ...{ publishedAt: '2019-05-02T10:00', isPublic: true, html: '', base, sections: [], tags: [], byline: '' },
  ...{ source: undefined, lead: undefined, documents: [], formerPaths: [], aliases: [], comments: [], notes: [] },
  ...change,
});

const convert = (change: Partial<OldStory>) => {
  const addresses = createOldAddresses(['cu.example.vn']);
  addresses.add('/tin/bai-hai', '/tin-tuc/bai-hai/');
  return convertStory(story(change), {
    files: { find: () => Promise.resolve(undefined) },
    addresses,
    place: () => ({ data: {}, notes: [] }),
  });
};

test('makes the first paragraph the standfirst when the story brings none', async () => {
  const { data, body } = await convert({ html: '<p><b>Sapo của bài.</b></p><p>Đoạn hai.</p>' });
  expect([data['standfirst'], body]).toEqual(['Sapo của bài.', 'Đoạn hai.\n']);
});

test('does not say the same twice, and leaves a paragraph that is the whole story', async () => {
  const twice = await convert({ standfirst: 'Sapo của bài', html: '<p>Sapo của bài.</p><p>Đoạn hai.</p>' });
  expect([twice.data['standfirst'], twice.body]).toEqual(['Sapo của bài', 'Đoạn hai.\n']);
  const alone = await convert({ html: '<p>Chỉ một đoạn.</p>' });
  expect([alone.data['standfirst'], alone.body]).toEqual(['Chỉ một đoạn.', 'Chỉ một đoạn.\n']);
});

test('leads links of the old site to the new one, keeps those of others, and tells of lost ones', async () => {
  const html = `<p>Đầu.</p><p><a href="bai-hai/?utm=1">một</a> <a href="BAI-HAI">hai</a> <a href="http://www.cu.example.vn/mat">ba</a>
    <a href="https://khac.vn/a">bốn</a> <a href="javascript:x()">năm</a> <a href="#tren">sáu</a></p>`;
  const { body, notes } = await convert({ html });
  expect(body).toBe('[một](/tin-tuc/bai-hai/) [hai](/tin-tuc/bai-hai/) ba [bốn](https://khac.vn/a) năm sáu\n');
  expect(notes.filter(({ code }) => code === 'link-lost').map(({ detail }) => detail)).toEqual([
    'http://www.cu.example.vn/mat',
  ]);
});

test('makes a body that compiles of any old HTML', async () => {
  const piece = fc.constantFrom(
    ...['<p>', '</p>', '<b>', '</b>', '<table><tr><td>', '</td><td>', '</td></tr></table>', '<ul><li>', '</li></ul>'],
    ...[
      '<h1>',
      '</h1>',
      '<a href="x.aspx?id=1">',
      '</a>',
      '<img src="a.jpg">',
      '<iframe src="https://youtu.be/abc123XYZ09">',
    ],
    ...[
      '5 < 6',
      '{x}',
      '&nbsp;',
      '&lt;script&gt;',
      '<!-- x -->',
      '<o:p>',
      '*',
      '_',
      '`',
      '[1]',
      '\n\n',
      '# ',
      '| ',
      '<font>',
      '\u000B',
    ],
    ...[
      'import x',
      'Lễ phát động',
      '<div class="gallery">',
      '</div>',
      '<blockquote>',
      '<br>',
      '1. ',
      '- ',
      '~~',
      '<https://x.vn>',
    ],
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 25 }), async (pieces) => {
      const { body } = await convert({ html: pieces.join('') });
      expect(parseBody(body, 'x', 0).findings).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

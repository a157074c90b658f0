import { describe, expect, test } from 'vitest';
import type { BlockSegment } from '../content-model/blocks/segments.ts';
import { compileBody } from './compile-body.ts';

const compile = (source: string) => compileBody(source, 'tin-tuc/bai/index.mdx', 0);

describe('plain Markdown', () => {
  test('becomes one piece of HTML with ids on its headings', () => {
    const { segments, summary, text } = compile('## Mục một\n\nChữ **đậm**.\n\n## Mục một\n');
    expect(segments).toEqual([
      '<h2 id="muc-mot">Mục một</h2>\n<p>Chữ <strong>đậm</strong>.</p>\n<h2 id="muc-mot-2">Mục một</h2>',
    ]);
    expect(summary).toMatchObject({
      form: 'segments',
      words: 6,
      blocks: [],
      headings: [{ depth: 2, id: 'muc-mot' }, { id: 'muc-mot-2' }],
    });
    expect(text).toBe('Mục một\nChữ đậm.\nMục một');
  });

  test('has labelled tables without style attributes', () => {
    const [html] = compile('| Xã | Số hộ |\n|---|--:|\n| Hạ Lang | 12 |').segments;
    expect(html).toContain('<table class="table records">');
    expect(html).toContain('<td class="number" data-label="Số hộ">12</td>');
    expect(html).not.toContain('style');
  });

  test('has footnotes in Vietnamese, and signs for check boxes', () => {
    const [html] = compile('Chữ.[^1]\n\n- [x] xong\n- [ ] chưa\n\n[^1]: Nguồn.').segments;
    expect(html).toContain('Trở lại chỗ ghi chú 1');
    expect(html).toMatch(/☑ xong[\s\S]*☐ chưa/);
    expect(html).not.toContain('<input');
  });

  test('leaves refused addresses out', () => {
    const { segments } = compile('[a](javascript:alert(1)) [b](data:text/html,x) [c](//example.vn) [d](JaVaScRiPt:1)');
    expect(segments).toEqual(['<p><a>a</a> <a>b</a> <a>c</a> <a>d</a></p>']);
  });
});

describe('blocks', () => {
  test('stand between pieces of HTML with literal props', () => {
    const { segments, summary } = compile('Trước.\n\n<PullQuote text="Lời" />\n\nSau.');
    expect(segments).toEqual([
      '<p>Trước.</p>\n',
      { block: 'PullQuote', props: { text: 'Lời' }, children: [] },
      '\n<p>Sau.</p>',
    ]);
    expect(summary.blocks).toEqual(['PullQuote']);
  });

  test('read props written as JavaScript literals, over several lines', () => {
    const { segments } = compile("<FactBox facts={[\n  { label: 'A', value: `B`, },\n]} />");
    expect(segments).toMatchObject([{ props: { title: 'Tóm lược', facts: [{ label: 'A', value: 'B' }] } }]);
  });

  test.for([
    '<CallOut>Chữ **đậm**.</CallOut>',
    '<CallOut>\nChữ **đậm**.\n</CallOut>',
    '<CallOut>\n\nChữ **đậm**.\n\n</CallOut>',
  ])('hold their text as paragraphs: %j', (source) => {
    const { segments } = compile(source);
    expect(segments).toMatchObject([{ block: 'CallOut', props: { tone: 'cần biết' } }]);
    expect(
      (segments[0] as BlockSegment).children
        .filter((child) => typeof child === 'string')
        .join('')
        .trim(),
    ).toBe('<p>Chữ <strong>đậm</strong>.</p>');
  });

  test('are made of Markdown pictures that stand alone, with the title as caption', () => {
    const { segments, uses } = compile('![Núi](n%C3%BAi%20đá.jpg "Mùa xuân")\n![Sông](song.jpg)');
    expect(segments).toMatchObject([
      { block: 'Picture', props: { src: 'núi đá.jpg', alt: 'Núi', caption: 'Mùa xuân', size: 'thường' } },
      { block: 'Picture', props: { src: 'song.jpg', alt: 'Sông' } },
    ]);
    expect(uses.map((use) => [use.kind, use.value, use.line])).toEqual([
      ['asset', 'núi đá.jpg', 1],
      ['asset', 'song.jpg', 2],
    ]);
  });

  test('give their words, not their file names or choices, to search', () => {
    const { text } = compile(
      '<Picture src="nui.jpg" alt="Mô tả" caption="Chú thích" size="rộng" />\n\n<RelatedStory story="tin-tuc/a" note="Nên đọc" />',
    );
    expect(text).toBe('Chú thích\nNên đọc');
  });
});

describe('JavaScript', () => {
  test.for([
    ['a comment', '{/* nhớ sửa */}\n\nChữ {/* đây */}.', 'segments'],
    ['a literal', 'Có {"56"} xã, {10} phường.', 'segments'],
    ['two comments around code', 'Chữ {/* a */ so /* b */}.', 'mdx'],
    ['an import', 'import a from "b"\n\nChữ.', 'mdx'],
    ['an expression in a block', '<PullQuote text={a + b} />', 'mdx'],
    ['spread props', '<PullQuote {...a} />', 'mdx'],
  ])('%s', ([, source = '', form]) => {
    const { summary, findings } = compile(source);
    expect(summary.form).toBe(form);
    expect(findings).toEqual([]);
  });

  test('keeps paragraphs apart in the text, and lines of one paragraph together', () => {
    expect(compile('Dòng một\ndòng hai.\n\n- Một\n- Hai').text).toBe('Dòng một dòng hai.\nMột\nHai');
  });

  test('keeps literal words in the text', () => {
    expect(compile('Có {"56"} xã, {10} phường.').segments).toEqual(['<p>Có 56 xã, 10 phường.</p>']);
  });

  test('changes the digest though no segment shows it', () => {
    expect(compile('Chữ {1 + 1}.').summary.digest).not.toBe(compile('Chữ {1 + 2}.').summary.digest);
  });

  test('does not hide the files of a block that it completes', () => {
    expect(compile('<Picture src="nui.jpg" alt={"a" + "b"} />').uses).toMatchObject([
      { asset: 'picture', value: 'nui.jpg', label: '<Picture> Tệp ảnh' },
    ]);
  });
});

test('an empty body is doubtful, not wrong', () => {
  expect(compile('').findings).toMatchObject([{ code: 'body-empty', severity: 'warning', line: 1 }]);
});

import { expect, test } from 'vitest';
import { parseBody } from './body-syntax.ts';

const read = (source: string) =>
  parseBody(source, 'bai/index.mdx', 10).findings.map(({ line, args }) => [line, args['reason'], args['name']]);

test.for([
  ['Chữ.', []],
  [
    '🙂 Vốn <5 tỷ, 🙂 đạt {100%}, <3 xã.',
    [
      [11, 'less-than', ''],
      [11, 'brace', ''],
      [11, 'less-than', ''],
    ],
  ],
  ['Mở { ngoặc.\n\nHết.', [[11, 'brace', '']]],
  ['a < b và c <= d', [[11, 'less-than', '']]],
  ['Hết </b> đây', [[11, 'tag-not-open', 'b']]],
  ['<CallOut>\n\nChữ.\n\n</Gallery>', [[15, 'tag-crossed', 'Gallery']]],
  [
    '<https://a.vn> <thu@a.vn>',
    [
      [11, 'autolink', ''],
      [11, 'autolink', ''],
    ],
  ],
  ['Chữ.\n\n<!-- a -->', [[13, 'comment', '']]],
  ['Chữ.\n\n<PullQuote text={a b} />', [[13, 'attribute', 'PullQuote']]],
  ['<PullQuote text="a" /> {100%}', [[11, 'brace', '']]],
] as const)('%j', ([source, expected]) => {
  expect(read(source)).toEqual(expected);
});

test('shows the line as the author wrote it, long ones cut', () => {
  const { findings } = parseBody(`Vốn <5 tỷ, đạt {100%} ${'rất dài '.repeat(20)}`, 'bai/index.mdx', 0);
  expect(findings[1]?.args['text']).toMatch(/^Vốn <5 tỷ, đạt \{100%\} .*…$/);
});

test('stops after twenty signs instead of reporting a whole wrong file', () => {
  expect(read('<5 '.repeat(50))).toHaveLength(20);
});

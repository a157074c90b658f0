import { expect, test } from 'vitest';
import { parseYaml } from './yaml-document.ts';

test.for([
  ['title: "Bài\nstate: nháp\nb: 1\n', [[11, 'MISSING_CHAR']]],
  ['title: "Bài\nstate: nháp\nkicker: "A"\n', [[11, 'MISSING_CHAR']]],
  ['b: 1\ntitle: Bài: thử', [[12, 'BLOCK_AS_IMPLICIT_KEY']]],
  ['b: 1\nb: 2', [[12, 'DUPLICATE_KEY']]],
  ['b: 1\ntitle: @a', [[12, 'BAD_SCALAR_START']]],
  ['title: "A" và B', [[11, 'UNEXPECTED_TOKEN']]],
  ['a: *b', [[11, 'ALIAS']]],
] as const)('%j is refused once, where it begins', ([source, expected]) => {
  expect(parseYaml(source, 'a.yaml', 10).findings.map(({ line, args }) => [line, args['reason']])).toEqual(expected);
});

test('aliases that multiply without end are refused', () => {
  const levels = Array.from({ length: 9 }, (_, index) => `l${index + 1}: &l${index + 1} [${`*l${index}, `.repeat(9)}]`);
  const { value, findings } = parseYaml(`l0: &l0 [a]\n${levels.join('\n')}\n`, 'a.yaml', 0);
  expect(value).toBeUndefined();
  expect(findings).toMatchObject([{ code: 'yaml-syntax', args: { reason: 'ALIAS' } }]);
});

test('knows the line of a field, or of what is written down nearest above it', () => {
  const { lineOf } = parseYaml('a: 1\nlist:\n  - x: 1\n  - y:\n      z: 2\n', 'a.yaml', 1);
  expect(
    [['a'], ['list'], ['list', 1, 'y', 'z'], ['list', 0, 'missing'], ['missing'], ['list', 7, 'x']].map(lineOf),
  ).toEqual([2, 3, 6, 4, 2, 3]);
});

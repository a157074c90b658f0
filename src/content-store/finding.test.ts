import { expect, test } from 'vitest';
import { sortFindings, type Finding } from './finding.ts';

test('findings are read file by file, line by line', () => {
  const at = (file: string, line?: number): Finding => ({
    severity: 'error',
    code: 'gap',
    file,
    args: {},
    ...(line === undefined ? {} : { line }),
  });
  expect(sortFindings([at('b', 2), at('a', 9), at('b'), at('a', 1)]).map(({ file, line }) => [file, line])).toEqual([
    ['a', 1],
    ['a', 9],
    ['b', undefined],
    ['b', 2],
  ]);
});

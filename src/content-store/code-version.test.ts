import { expect, test } from 'vitest';
import { codeVersion } from './code-version.ts';

test('is the same for the same code', () => {
  expect(codeVersion(['src/content-store'])).toMatch(/^[0-9a-f]{24}$/);
  expect(codeVersion(['src/content-store'])).toBe(codeVersion(['src/content-store']));
});

test('differs where the code differs', () => {
  const versions = [
    ['src/content-store'],
    ['src/content-model'],
    ['src/content-store', 'src/content-model'],
    ['src/content-store/closest.ts'],
  ];
  expect(new Set(versions.map(codeVersion)).size).toBe(versions.length);
});

import { expect, test } from 'vitest';
import { scriptJson } from './script-json.ts';

test('keeps text from ending its script element', () => {
  const json = scriptJson({ name: '</script><script>alert(1)' });
  expect(json).not.toContain('<');
  expect(JSON.parse(json)).toEqual({ name: '</script><script>alert(1)' });
});

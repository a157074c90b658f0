import { expect, it } from 'vitest';
import { withdrawnParts } from './withdrawal.ts';

it.each([
  ['/tin-tuc/bai-cu/', { collection: 'tin-tuc', slug: 'bai-cu' }],
  ['/lien-he/', { slug: 'lien-he' }],
])('takes %s apart', (path, parts) => {
  expect(withdrawnParts({ path })).toEqual(parts);
});

import { expect, test } from 'vitest';
import { fileTypeName } from './file-type-name.ts';

test.each([
  ['/tep/ke-hoach-5f1c.pdf', 'application/pdf', 'PDF'],
  ['/tep/ban-doc.MP3', 'audio/mpeg', 'MP3'],
  ['/tep/khong-duoi', 'video/webm', 'WEBM'],
])('names %s of type %s', (url, type, name) => {
  expect(fileTypeName({ kind: 'file', url, bytes: 1, type })).toBe(name);
});

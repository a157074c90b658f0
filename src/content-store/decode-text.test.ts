import { expect, test } from 'vitest';
import { decodeText } from './decode-text.ts';

test('text loses its byte order mark, Windows lines and decomposed letters', () => {
  const bytes = Buffer.from(`\uFEFF${'đợt\r\nmột\rhai'.normalize('NFD')}`);
  expect(decodeText(bytes)).toEqual({ text: 'đợt\nmột\nhai', broken: false });
});

test.for([Buffer.from('đợt', 'utf16le'), Buffer.from([0x63, 0xe3, 0x20])])(
  'bytes that are not UTF-8 are told',
  (bytes) => {
    expect(decodeText(bytes).broken).toBe(true);
  },
);

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fontCharacters } from './charset.ts';
import { fallbackRule } from './fallback-faces.ts';
import { FACES } from './faces.ts';
import { subsetFaces } from './subset-faces.ts';

const read = (path: string): Buffer => readFileSync(new URL(path, import.meta.url));

test('all faces together stay within 80 kB', () => {
  const total = FACES.reduce((sum, face) => sum + read(face.file).length, 0);
  expect(total).toBeLessThanOrEqual(80_000);
});

test('covers every Vietnamese letter with every tone, in both cases', () => {
  const tones = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
  const vowels = [...'aăâeêioôơuưy'].flatMap((vowel) => tones.map((tone) => (vowel + tone).normalize('NFC')));
  const letters = [...vowels, ...'bcdđghklmnpqrstvx'];
  const missing = [...letters, ...letters.map((letter) => letter.toUpperCase())].filter(
    (letter) => !fontCharacters().includes(letter),
  );
  expect(missing).toEqual([]);
});

test('stretches a stand-in to our width and keeps our line box', () => {
  const [face] = FACES;
  if (!face) throw new Error('no face');
  const rule = fallbackRule(
    face,
    { ascent: 1, descent: 0.25, lineGap: 0, width: 0.5 },
    { name: 'Arial', locals: ['Arial'], width: 0.4 },
  );
  expect(rule).toContain('size-adjust: 125%');
  expect(rule).toContain('ascent-override: 80%');
  expect(rule).toContain('descent-override: 20%');
});

test('the committed subsets and style sheet are those that the code cuts', async () => {
  const { files, css } = await subsetFaces();
  expect(read('../styles/fonts.css').toString()).toBe(css);
  for (const [name, bytes] of files) expect(read(name).equals(bytes), name).toBe(true);
}, 30_000);

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { fontCharacters } from './charset.ts';
import { fallbackRule, fallbacksFor } from './fallback-faces.ts';
import { FACES } from './faces.ts';
import type { Face } from './faces.ts';
import { measureFace } from './measure-face.ts';

/** Everything `npm run fonts` writes: the woff2 subsets by file name and the style sheet that declares them. */
export interface FontOutput {
  files: Map<string, Buffer>;
  css: string;
}

/** Cuts every face to the site's characters and writes the matching `@font-face` rules. */
export async function subsetFaces(): Promise<FontOutput> {
  const files = new Map<string, Buffer>();
  const rules: string[] = [];
  const standIns: string[] = [];
  for (const face of FACES) {
    const whole = await readFile(createRequire(import.meta.url).resolve(face.source));
    files.set(
      face.file,
      await subsetFont(whole, fontCharacters(), { targetFormat: 'woff2', noHinting: true, keepFeatures: FEATURES }),
    );
    rules.push(ownRule(face));
    const own = measureFace(whole);
    standIns.push(...fallbacksFor(face).map((fallback) => fallbackRule(face, own, fallback)));
  }
  return { files, css: [HEADER, ...rules, ...standIns].join('\n\n') + '\n' };
}

// Vietnamese needs mark and mkmk for text in NFD, and ccmp for the stacked letters.
const FEATURES = ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'tnum', 'lnum', 'liga'];

const HEADER = '/* Written by `npm run fonts`; change src/fonts instead. */';

function ownRule(face: Face): string {
  return [
    '@font-face {',
    `  font-family: '${face.family}';`,
    `  font-weight: ${face.weight};`,
    `  font-style: ${face.style};`,
    '  font-display: optional;',
    `  src: url(../fonts/${face.file}) format('woff2');`,
    '}',
  ].join('\n');
}

import { readFile, writeFile } from 'node:fs/promises';
import { withGuideChapter } from '../src/newsroom/guide/guide-markdown.ts';
import { takeGuidePictures } from '../src/testing/guide/take-guide-pictures.ts';

// The pictures take minutes; the README's chapter alone a moment.
if (!process.argv.includes('--text')) await takeGuidePictures();
await writeFile('README.md', withGuideChapter(await readFile('README.md', 'utf8')));

import { writeFile } from 'node:fs/promises';
import { subsetFaces } from '../src/fonts/subset-faces.ts';

const { files, css } = await subsetFaces();
for (const [name, bytes] of files) {
  await writeFile(new URL(`../src/fonts/${name}`, import.meta.url), bytes);
  console.log(`${name}: ${bytes.length} byte`);
}
await writeFile(new URL('../src/styles/fonts.css', import.meta.url), css);
console.log(`Tổng cộng: ${[...files.values()].reduce((sum, bytes) => sum + bytes.length, 0)} byte`);

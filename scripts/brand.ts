import { writeFile } from 'node:fs/promises';
import { drawingFiles } from '../src/components/brand/drawing-files.ts';

for (const [name, svg] of drawingFiles()) {
  await writeFile(new URL(`../src/components/brand/${name}`, import.meta.url), svg);
  console.log(`${name}: ${svg.length} byte`);
}

import { mkdir, readFile } from 'node:fs/promises';
import { readFileSync, readdirSync } from 'node:fs';
import { sourceOf } from '../indexing/index-source.ts';
import { writeIndex } from '../indexing/write-index.ts';
import type { SearchDocument } from '../indexing/search-document.ts';
import { writePlainPagefind } from './plain-pagefind.ts';

// A process of its own for each index, so that time and memory are those of the index alone.
const [engine, documentsFile = '', folder = '', synonymsFile = ''] = process.argv.slice(2);
const documents = JSON.parse(await readFile(documentsFile, 'utf8')) as SearchDocument[];
const synonyms = JSON.parse(await readFile(synonymsFile, 'utf8')) as string[][];
await mkdir(folder, { recursive: true });
const begun = performance.now();
let childPeak = 0;
if (engine === 'ours') await writeIndex(folder, documents.map(sourceOf), { synonyms });
else await writePlainPagefind(folder, documents, () => (childPeak = peakOfChildren()));
const seconds = (performance.now() - begun) / 1000;
console.log(
  JSON.stringify({
    seconds,
    cpuSeconds: process.cpuUsage().user / 1e6,
    peakMB: process.resourceUsage().maxRSS / 1024 + childPeak,
  }),
);

/** Megabytes that the children of this process took at most (Linux; 0 elsewhere). */
function peakOfChildren(): number {
  try {
    const children = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
    return children.reduce((sum, id) => {
      const status = readStatus(id);
      return RegExp(`^PPid:\\s+${process.pid}$`, 'm').test(status)
        ? sum + Number(/^VmHWM:\s+(\d+)/m.exec(status)?.[1] ?? 0) / 1024
        : sum;
    }, 0);
  } catch {
    return 0;
  }
}

function readStatus(id: string): string {
  try {
    return readFileSync(`/proc/${id}/status`, 'utf8');
  } catch {
    return '';
  }
}

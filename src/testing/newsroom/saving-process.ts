import { flushCompileCache } from 'node:module';
import type { Editor } from '../../comments/domain/editor.ts';
import { createStoryDesk, findStory, readText } from '../../newsroom/stories/story-desk.ts';
import { createStoryIndex } from '../../newsroom/stories/story-index.ts';
import { saveStory } from '../../newsroom/stories/save-story.ts';
import { putStoryFile } from '../../newsroom/stories/story-files.ts';
import { openRepository } from '../../newsroom/git/repository.ts';
import { finishRecord } from '../../newsroom/git/journal.ts';

// A process that saves one text after the other until it is killed; each saved version is told on a line of its own.
const [contentDir = '', dataDir = '', from = '0'] = process.argv.slice(2);
const opened = await openRepository(contentDir);
if (!opened.ok) throw new Error(opened.problem.args.said);
await finishRecord(opened.value);
const desk = createStoryDesk({
  repository: opened.value,
  index: createStoryIndex(contentDir, dataDir),
  now: () => '2026-11-22T08:00',
  clock: Date.now,
});
const lan: Editor = { id: 'lan', name: 'Nông Thị Lan', role: 'editor', freshUntil: 0 };
// What it compiled is kept for the next one; once killed, it could not do that any more.
flushCompileCache();
process.stdout.write('ready\n');
const IDS = ['tin-tuc/bai-thu', 'tin-tuc/nhap'];
for (let number = Number(from); ; number++) {
  const id = IDS[number % IDS.length] ?? '';
  const story = await findStory(desk, id);
  if (!story) throw new Error(`No story ${id}.`);
  const { source, version } = await readText(desk, story);
  const text = source.replace(/Lần \d+\.|Thân bài\./, `Lần ${number}.`);
  if (number % 5 === 4) await putStoryFile(desk, id, lan, { name: 'kem.txt', bytes: Buffer.from(`${number}`) });
  else {
    const saved = await saveStory(desk, id, lan, { base: version, source: text });
    if (saved.ok) process.stdout.write(`${saved.value.version}\n`);
  }
}

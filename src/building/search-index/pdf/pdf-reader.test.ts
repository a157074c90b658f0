import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makePdf } from '../../../testing/make-pdf.ts';
import { createTemporaryFolder } from '../../../testing/temporary-folder.ts';
import { createPdfReader } from './pdf-reader.ts';
import { PDF_LIMITS } from './pdf-text.ts';

const plan = makePdf(['KẾ HOẠCH', 'Mỗi xóm có một điểm thu gom rác, mỗi nhà một hố ủ.']);
const scan = makePdf(['']);

async function read(files: Readonly<Record<string, Buffer>>, limits = PDF_LIMITS) {
  const folder = await createTemporaryFolder(files);
  const reader = createPdfReader(limits);
  try {
    const answers = [];
    for (const name of Object.keys(files)) answers.push(await reader.read(join(folder, name)));
    return answers;
  } finally {
    reader.close();
  }
}

test('reads the text, in NFC whatever the file has', async () => {
  const decomposed = makePdf(['Mỗi xóm có một điểm thu gom rác.'.normalize('NFD')]);
  expect(await read({ 'a.pdf': plan, 'b.pdf': decomposed })).toEqual([
    { text: 'KẾ HOẠCH Mỗi xóm có một điểm thu gom rác, mỗi nhà một hố ủ.' },
    { text: 'Mỗi xóm có một điểm thu gom rác.' },
  ]);
});

test('has no text of a scan, and says what is broken or locked', async () => {
  const locked = makePdf(['Mỗi xóm có một điểm thu gom rác.'], { locked: true });
  expect(await read({ 'a.pdf': scan, 'b.pdf': plan.subarray(0, 200), 'c.pdf': locked, 'd.pdf': plan })).toEqual([
    {},
    { problem: 'broken' },
    { problem: 'locked' },
    { text: expect.stringContaining('thu gom rác') as string },
  ]);
});

test('gives up a file that takes too long or is too large, and goes on with the next', async () => {
  expect(await read({ 'a.pdf': plan }, { ...PDF_LIMITS, milliseconds: 0 })).toEqual([{ problem: 'heavy' }]);
  expect(await read({ 'a.pdf': plan }, { ...PDF_LIMITS, bytes: 100 })).toEqual([{ problem: 'heavy' }]);
});

test('outlives a process that ran out of memory', async () => {
  expect(await read({ 'a.pdf': plan, 'b.pdf': plan }, { ...PDF_LIMITS, megabytes: 2 })).toEqual([
    { problem: 'heavy' },
    { problem: 'heavy' },
  ]);
});

test('takes no more signs than it should', async () => {
  const [answer] = await read({ 'a.pdf': plan }, { ...PDF_LIMITS, signs: 40 });
  expect(answer).toEqual({ text: 'KẾ HOẠCH Mỗi xóm có một điểm thu gom rác' });
});

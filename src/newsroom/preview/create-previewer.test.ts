import { expect, onTestFinished, test, vi } from 'vitest';
import { readEnvironment } from '../../environment/read-environment.ts';
import { createPreviewer } from './create-previewer.ts';
import type { PreviewQuestion } from './preview.ts';
import { ProcessGone } from './preview-process.ts';

const request = { id: 'tin-tuc/a', folder: '/content/tin-tuc/2026/a' };
const page = { ok: true, value: { path: '/tin-tuc/a/', html: '<p>Trang</p>', findings: [] } };

/** A previewer whose processes answer as the test says. */
function open(answer: (question: PreviewQuestion, process: number) => unknown, memory = 0) {
  const environment = readEnvironment({}, '/project');
  if (!environment.ok) throw new Error('The default environment is right.');
  const alive: boolean[] = [];
  const previewer = createPreviewer(environment.value, '/project', { idle: 1000, memory: 100 }, () => {
    const own = alive.push(true) - 1;
    return {
      ask: async (question) => {
        try {
          return answer(question, own);
        } catch (error) {
          if (error instanceof ProcessGone) alive[own] = false;
          throw error;
        }
      },
      memory: () => memory,
      isAlive: () => alive[own] ?? false,
      end: () => void (alive[own] = false),
    };
  });
  return { previewer, alive };
}

test('one process answers, and is ended when nobody has asked for a while', async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const { previewer, alive } = open(() => page);
  expect(await previewer.render(request)).toEqual(page);
  vi.advanceTimersByTime(900);
  await previewer.render(request);
  vi.advanceTimersByTime(900);
  expect(alive).toEqual([true]);
  vi.advanceTimersByTime(100);
  expect(alive).toEqual([false]);
  await previewer.render(request);
  expect(alive).toEqual([false, true]);
});

test('a process that dies is replaced, and what was asked of it is asked again', async () => {
  const { previewer, alive } = open((_, process) => {
    if (process === 0) throw new ProcessGone('killed');
    return page;
  });
  expect(await previewer.render(request)).toEqual(page);
  expect(alive).toEqual([false, true]);
});

test('a preview that kills every process, or fails, is told as a problem', async () => {
  const log = vi.spyOn(console, 'error').mockReturnValue();
  onTestFinished(() => log.mockRestore());
  const problem = { ok: false, problem: { code: 'failed', findings: [] } };
  const killing = open(() => {
    throw new ProcessGone('killed');
  });
  expect(await killing.previewer.render(request)).toEqual(problem);
  expect(killing.alive).toHaveLength(2);
  const failing = open(() => {
    throw new Error('no such block');
  });
  expect(await failing.previewer.render(request)).toEqual(problem);
  expect(failing.alive).toEqual([true]);
});

test('a process that has grown too large is ended after its answer', async () => {
  const { previewer, alive } = open(() => page, 101);
  await previewer.render(request);
  expect(alive).toEqual([false]);
});

test('files are for pages that were previewed, and not kept by others on the way', async () => {
  const { previewer } = open((question) =>
    question.kind === 'file' ? { type: 'image/svg+xml', text: '<svg/>' } : page,
  );
  expect(await previewer.asset('/ma-qr/tin-tuc/a.svg')).toBeUndefined();
  await previewer.render(request);
  const response = await previewer.asset('/ma-qr/tin-tuc/a.svg');
  expect(await response?.text()).toBe('<svg/>');
  expect(response?.headers.get('Cache-Control')).toContain('private');
});

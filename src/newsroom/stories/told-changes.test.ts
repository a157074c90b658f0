import { expect, it } from 'vitest';
import { article } from '../../testing/content-folder.ts';
import { act, openTestDesk, testEditor, textOf } from '../../testing/newsroom/open-test-desk.ts';
import { saveStory } from './save-story.ts';

const lan = testEditor('lan');
const head = testEditor('hung', 'head');
const ID = 'tin-tuc/bai-thu';

async function open(text: string) {
  const { desk, moveTo } = await openTestDesk({ 'tin-tuc/2026/bai-thu/index.mdx': text });
  const write = async (words: string) => {
    const { source, version } = await textOf(desk, ID);
    await saveStory(desk, ID, lan, { base: version, source: source.replace(/\n[^\n]+\n$/, `\n${words}\n`) });
  };
  return { desk, moveTo, write, text: async () => (await textOf(desk, ID)).source };
}

it('tells a correction once, and asks again what the next change is', async () => {
  const { desk, write, text } = await open(article());
  await write('Một.');
  await act(desk, ID, lan, { action: 'submit', change: { kind: 'correction', text: 'Sai số liệu.' } });
  await act(desk, ID, head, { action: 'approve' });
  await write('Hai.');
  expect(await act(desk, ID, head, { action: 'approve' })).toMatchObject({ problem: { code: 'change-missing' } });
  const empty = { kind: 'update', text: ' ' } as const;
  expect(await act(desk, ID, head, { action: 'approve', change: empty })).toMatchObject({
    problem: { code: 'correction-missing' },
  });
  expect((await act(desk, ID, head, { action: 'approve', change: { kind: 'minor' } })).ok).toBe(true);
  expect((await text()).match(/Sai số liệu\./g)).toHaveLength(1);
});

it('tells readers nothing of changes before the hour, and keeps the hour that is chosen', async () => {
  const { desk, write, text } = await open(article().replace('2026-11-01T08:00', '2026-11-30T08:00'));
  await write('Một.');
  await act(desk, ID, lan, { action: 'submit', change: { kind: 'correction', text: 'Chưa ai đọc.' } });
  expect((await act(desk, ID, head, { action: 'approve', hour: '2026-12-01T08:00' })).ok).toBe(true);
  expect(await text()).not.toContain('Chưa ai đọc.');
  expect(await text()).toContain('publishedAt: 2026-12-01T08:00');
  await write('Hai.');
  await act(desk, ID, head, { action: 'approve' });
  expect(await text()).toContain('publishedAt: 2026-11-22T08:00');
});

it('does not bring a change out at once that was meant for an hour', async () => {
  const { desk, moveTo, write } = await open(article().replace('2026-11-01T08:00', '2026-11-30T08:00'));
  await write('Một.');
  moveTo('2026-11-30T08:00');
  const late = await act(desk, ID, head, { action: 'approve', hour: '2026-12-01T08:00', change: { kind: 'minor' } });
  expect(late).toMatchObject({ problem: { code: 'refused', refusal: 'wrong-stage' } });
});

import { expect, test } from 'vitest';
import { placesOf } from '../serving/publication/places.ts';
import { createOutput } from '../testing/output-folder.ts';
import { takeTurn } from './take-turn.ts';

/** Builds that count; each tells what it saw of the content. */
async function createBuilds() {
  const places = placesOf(await createOutput());
  const state = { content: 'một', running: 0, most: 0, done: 0, waiting: 0 };
  const build = (key = 'a', gate?: Promise<undefined>) =>
    takeTurn(places, {
      key,
      onWait: () => (state.waiting += 1),
      async work() {
        state.most = Math.max(state.most, ++state.running);
        const seen = state.content;
        await gate;
        state.running -= 1;
        return `${++state.done}: ${seen}`;
      },
      toShare: (result) => (result.endsWith('hỏng') ? undefined : result),
    });
  return { state, build };
}

test('a build that comes during another one reads the content afresh, and those that wait with it join', async () => {
  const { state, build } = await createBuilds();
  const gate = Promise.withResolvers<undefined>();
  const first = build('a', gate.promise);
  await expect.poll(() => state.running).toBe(1);
  state.content = 'hai';
  const others = [build(), build(), build()];
  await expect.poll(() => state.waiting).toBe(3);
  gate.resolve(undefined);
  expect(await first).toBe('1: một');
  expect(await Promise.all(others)).toEqual(['2: hai', '2: hai', '2: hai']);
  expect(state.most).toBe(1);
});

test('a build that comes after all others are through is one of its own', async () => {
  const { build } = await createBuilds();
  expect(await build()).toBe('1: một');
  await expect.poll(Date.now).toBeGreaterThan(Date.now());
  expect(await build()).toBe('2: một');
});

test('nobody joins a build of something else, or one that failed', async () => {
  const { state, build } = await createBuilds();
  const gate = Promise.withResolvers<undefined>();
  const first = build('a', gate.promise);
  await expect.poll(() => state.running).toBe(1);
  state.content = 'hỏng';
  const others = [build('a'), build('b'), build('a')];
  await expect.poll(() => state.waiting).toBe(3);
  gate.resolve(undefined);
  await Promise.all([first, ...others]);
  expect(state.done).toBe(4);
});

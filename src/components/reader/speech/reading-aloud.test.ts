import { expect, test } from 'vitest';
import { readAloud, type ReadingState } from './reading-aloud.ts';

/** An engine that speaks when it is told to; a cancelled utterance still answers, late, as real ones do. */
function createEngine() {
  const spoken: string[] = [];
  const answers: ((ok: boolean) => void)[] = [];
  return {
    spoken,
    finish: (ok = true) => answers.shift()?.(ok),
    speak(text: string, done: (ok: boolean) => void) {
      spoken.push(text);
      answers.push(done);
    },
    cancel: () => undefined,
  };
}

function start(texts: readonly string[]) {
  const engine = createEngine();
  const states: ReadingState[] = [];
  const reading = readAloud(texts, engine, (state) => states.push(state));
  reading.play();
  return { engine, states, reading };
}

test('reads one part after the other and ends', () => {
  const { engine, states } = start(['Một.', 'Hai.']);
  engine.finish();
  engine.finish();
  expect(engine.spoken).toEqual(['Một.', 'Hai.']);
  expect(states).toEqual([{ state: 'reading', part: 0 }, { state: 'reading', part: 1 }, { state: 'ended' }]);
});

test('goes on after a pause with the piece that was cut off, whatever the cancelled one answers', () => {
  const { engine, states, reading } = start(['Một.', 'Hai.', 'Ba.']);
  engine.finish();
  reading.pause();
  engine.finish(false);
  reading.play();
  engine.finish();
  expect(engine.spoken).toEqual(['Một.', 'Hai.', 'Hai.', 'Ba.']);
  expect(states.at(2)).toEqual({ state: 'paused', part: 1 });
});

test('starts again from the headline after it was stopped', () => {
  const { engine, states, reading } = start(['Một.', 'Hai.']);
  engine.finish();
  reading.stop();
  engine.finish(false);
  expect(states.at(-1)).toEqual({ state: 'ended' });
  reading.play();
  expect(engine.spoken.at(-1)).toBe('Một.');
});

test('ends when the engine fails', () => {
  const { engine, states } = start(['Một.', 'Hai.']);
  engine.finish(false);
  expect(states.at(-1)).toEqual({ state: 'ended' });
  expect(engine.spoken).toEqual(['Một.']);
});

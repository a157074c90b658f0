import { expect, test } from 'vitest';
import { createRereader } from './read-again.ts';

function createReads() {
  const finish: ((value: string) => void)[] = [];
  const read = () => new Promise<string>((resolve) => finish.push(resolve));
  const started = async (count: number) => {
    while (finish.length < count) await Promise.resolve();
  };
  return { finish, started, again: createRereader(read, () => Promise.resolve()) };
}

test('requests at the same time share one reading', async () => {
  const { finish, started, again } = createReads();
  const answers = [again(), again(), again()];
  await started(1);
  finish[0]?.('một');
  expect(await Promise.all(answers)).toEqual(['một', 'một', 'một']);
  expect(finish).toHaveLength(1);
});

test('requests during a reading share the next one, which waits for it', async () => {
  const { finish, started, again } = createReads();
  const first = again();
  await started(1);
  const later = [again(), again()];
  expect(finish).toHaveLength(1);
  finish[0]?.('một');
  await started(2);
  finish[1]?.('hai');
  expect([await first, ...(await Promise.all(later))]).toEqual(['một', 'hai', 'hai']);
  expect(finish).toHaveLength(2);
});

test('a reading that fails does not stop the next', async () => {
  const answers = [() => Promise.reject(new Error('hỏng')), () => Promise.resolve('hai')];
  const again = createRereader(
    () => answers.shift()?.() ?? Promise.resolve(''),
    () => Promise.resolve(),
  );
  await expect(again()).rejects.toThrow('hỏng');
  expect(await again()).toBe('hai');
});

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { createTemporaryFolder } from '../../testing/temporary-folder.ts';
import { takeLock, withLock } from './file-lock.ts';

test('lets one after the other, and tells who has to wait', async () => {
  const file = join(await createTemporaryFolder({}), 'a/khoa');
  const release = await takeLock(file);
  const order: string[] = [];
  const second = takeLock(file, () => order.push('waits')).then((free) => {
    order.push('second');
    free();
  });
  await expect.poll(() => order).toEqual(['waits']);
  order.push('first');
  release();
  await second;
  expect(order).toEqual(['waits', 'first', 'second']);
});

test('is free again after work that failed', async () => {
  const file = join(await createTemporaryFolder({}), 'khoa');
  await expect(withLock(file, () => Promise.reject(new Error('hỏng')))).rejects.toThrow('hỏng');
  expect(await withLock(file, () => 'được')).toBe('được');
});

test('is free at once when its holder is killed', async () => {
  const file = join(await createTemporaryFolder({}), 'khoa');
  const lock = fileURLToPath(new URL('file-lock.ts', import.meta.url));
  const code = `const { takeLock } = await import(${JSON.stringify(lock)}); await takeLock(${JSON.stringify(file)}); console.log('giữ'); setInterval(() => {}, 1000);`;
  const holder = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(holder.stdout, 'data');
  let hasWaited = false;
  const taken = takeLock(file, () => (hasWaited = true));
  await expect.poll(() => hasWaited).toBe(true);
  holder.kill('SIGKILL');
  (await taken)();
});

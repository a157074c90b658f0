import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test, vi } from 'vitest';
import { startPostgres } from '../../../testing/postgres-server.ts';
import { sql } from '../database.ts';
import { openPostgres } from './open-postgres.ts';
import { isWorthRetrying, toStorageProblem } from './postgres-problem.ts';

test('a server that is not there is unreachable', async () => {
  const database = openPostgres('postgres://nobody@127.0.0.1:1/none');
  await expect(database.all(sql`SELECT 1`)).rejects.toMatchObject({ name: 'StorageProblem', code: 'unreachable' });
  await expect(database.batch([sql`SELECT 1`])).rejects.toMatchObject({ code: 'unreachable' });
  await database.close();
});

test('a server that does not answer the door is unreachable', async () => {
  const silent = createServer();
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void silent.close());
  const { port } = silent.address() as AddressInfo;
  const database = openPostgres(`postgres://nobody@127.0.0.1:${port}/none`, { connectMs: 100 });
  await expect(database.all(sql`SELECT 1`)).rejects.toMatchObject({ code: 'unreachable' });
  await database.close();
});

test('work waits in line longer than connecting may take, and is told that the server is busy in the end', async () => {
  const server = await startPostgres();
  onTestFinished(server.stop);
  const limits = { connections: 1, connectMs: 1_000, waitMs: 1_900 };
  const database = openPostgres(server.url, limits);
  onTestFinished(() => database.close());
  await vi.waitFor(() => database.all(sql`SELECT 1`));
  const [, second, third] = await Promise.allSettled([
    database.batch([sql`SELECT pg_sleep(1.2)`]),
    database.all(sql`SELECT pg_sleep(1.2), 1 AS one`),
    database.batch([sql`SELECT 1`]),
  ]);
  expect(second).toMatchObject({ status: 'fulfilled', value: [{ one: 1 }] });
  expect(third).toMatchObject({ status: 'rejected', reason: { name: 'StorageProblem', code: 'busy' } });
}, 60_000);

test.each([
  ['53100', 'full'],
  ['40P01', 'busy'],
  ['53300', 'busy'],
  ['08006', 'unreachable'],
  ['57P01', 'unreachable'],
  ['23505', 'other'],
])('code %s of the server is told as %s', (code, told) => {
  expect(toStorageProblem(Object.assign(new Error('x'), { code })).code).toBe(told);
});

test('only a batch that lost to another one is run again', () => {
  const failing = (code: string) => Object.assign(new Error('x'), { code });
  expect(['40001', '40P01', '23505', '53100'].map((code) => isWorthRetrying(failing(code)))).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

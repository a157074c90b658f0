import { expect, test } from 'vitest';
import { sql } from '../database.ts';
import { openPostgres } from './open-postgres.ts';
import { isWorthRetrying, toStorageProblem } from './postgres-problem.ts';

test('a server that is not there is unreachable', async () => {
  const database = openPostgres('postgres://nobody@127.0.0.1:1/none');
  await expect(database.all(sql`SELECT 1`)).rejects.toMatchObject({ name: 'StorageProblem', code: 'unreachable' });
  await expect(database.batch([sql`SELECT 1`])).rejects.toMatchObject({ code: 'unreachable' });
  await database.close();
});

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

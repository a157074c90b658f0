import { expect, test } from 'vitest';
import { sql, StorageProblem } from '../database.ts';
import type { Bench } from './store-contract.ts';

/** Values and batches mean the same on every engine. */
export function checkPort({ database }: Bench): void {
  const phrase = (id: string, text: string) => sql`INSERT INTO phrases (id, text, label) VALUES (${id}, ${text}, '')`;

  test('stores all statements of a batch or none', async () => {
    await expect(database().batch([phrase('1', 'a'), phrase('1', 'b')])).rejects.toBeInstanceOf(StorageProblem);
    expect(await database().all(sql`SELECT id FROM phrases`)).toEqual([]);
  });

  test('a batch that fails takes no other with it', async () => {
    const outcomes = await Promise.allSettled([
      database().batch([phrase('1', 'a')]),
      database().batch([phrase('2', 'b'), phrase('1', 'c'), phrase('1', 'd')]),
      database().batch([phrase('3', 'e')]),
    ]);
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect((await database().all(sql`SELECT id FROM phrases ORDER BY id`)).map((row) => row['id'])).toEqual(['1', '3']);
  });

  test('an empty batch is no error', async () => {
    expect(await database().batch([])).toEqual([]);
  });

  test('gives whole numbers as numbers, beyond 32 bits too', async () => {
    await database().batch([sql`INSERT INTO token_buckets (bucket, full_at) VALUES ('a', ${8_000_000_000_000})`]);
    expect(
      await database().all(sql`SELECT full_at, (SELECT COUNT(*) FROM token_buckets) AS many FROM token_buckets`),
    ).toEqual([{ full_at: 8_000_000_000_000, many: 1 }]);
  });

  test('takes any text: quotes and signs of SQL as they are, without NUL and half signs', async () => {
    const text = `Robert'); DROP TABLE phrases;-- ? $1 %_\\ "x" 😀`;
    await database().batch([phrase('1', `${text}\0\ud800`)]);
    expect((await database().all(sql`SELECT text FROM phrases`))[0]?.['text']).toBe(`${text}\ufffd`);
    expect(
      await database().all(sql`SELECT id FROM phrases WHERE text = ${`${text}\ufffd`} AND text <> '?'`),
    ).toHaveLength(1);
  });

  test('tells what was changed and gives the rows of RETURNING', async () => {
    const [first, second, third] = await database().batch([
      phrase('1', 'a'),
      sql`UPDATE phrases SET label = 'x' WHERE id = ${'none'}`,
      sql`UPDATE phrases SET label = 'x' WHERE id = '1' RETURNING id, label`,
    ]);
    expect([first?.changed, second?.changed, third?.changed]).toEqual([1, 0, 1]);
    expect(third?.rows).toEqual([{ id: '1', label: 'x' }]);
  });

  test('an error of the statement is a storage problem without the values in its message', async () => {
    const wrong = sql`SELECT nothing FROM phrases WHERE id = ${'secret-value'}`;
    await expect(database().all(wrong)).rejects.toMatchObject({ name: 'StorageProblem', code: 'other' });
    await expect(database().batch([wrong])).rejects.toSatisfy(
      (error: Error) => !error.message.includes('secret-value'),
    );
  });
}

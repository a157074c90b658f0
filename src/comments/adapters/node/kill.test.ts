import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, it, onTestFinished, vi } from 'vitest';
import { createKillableServer, KILLABLE_ORIGIN } from '../../../testing/comments/killable-server.ts';
import { makeSubmission, sendSubmission, type Submission } from '../../../testing/comments/submissions.ts';
import { checkCopy } from './backup/check-copy.ts';

const KILLS = 50;
const SENDERS = 12;
const SECRET = 'a secret of a test, long enough for all';
// Buckets of stories are kept in memory and begin full after each kill.
const STORIES = Array.from({ length: 50 }, (_, index) => `tin-tuc/bai-${index}`);

vi.setConfig({ testTimeout: 180_000 });

it(`keeps every acknowledged comment once through ${KILLS} kills under load`, async () => {
  const server = await createKillableServer(STORIES, { COMMENTS_SECRET: SECRET, TRUST_PROXY: '1' });
  onTestFinished(() => server.kill());
  const acknowledged = new Map<string, string>();
  let unanswered: Submission[] = [];
  let made = 0;

  const next = async () =>
    unanswered.pop() ??
    makeSubmission(SECRET, KILLABLE_ORIGIN, STORIES[made % STORIES.length] as string, `Ý kiến thứ ${++made}`);

  /** Sends until so many were acknowledged in this life, then runs `end` while the other senders still wait for theirs. */
  async function load(url: string, enough: number, end: () => Promise<unknown>): Promise<void> {
    let left = enough;
    let ending: Promise<unknown> | undefined;
    const send = async () => {
      while (ending === undefined) {
        const submission = await next();
        const receipt = await sendSubmission(url, submission);
        if (receipt === undefined) unanswered.push(submission);
        else acknowledged.set(submission.text, receipt);
        if (receipt !== undefined && --left === 0) ending = end();
      }
    };
    await Promise.all(Array.from({ length: SENDERS }, send));
    await ending;
  }

  for (let life = 0; life < KILLS; life++) await load(await server.start(), 1 + ((life * 7) % 29), server.kill);

  const url = await server.start();
  const repeated = unanswered;
  unanswered = [];
  for (const submission of repeated) {
    const receipt = await sendSubmission(url, submission);
    acknowledged.set(submission.text, receipt ?? 'never');
  }
  expect(await server.end()).toBe(0);

  const file = path.join(server.dataDir, 'lan-toa.sqlite');
  expect(checkCopy(file)).toEqual({ ok: true, comments: acknowledged.size });
  const database = new DatabaseSync(file, { readOnly: true });
  const kept = database.prepare('SELECT text, receipt_code FROM comments').all();
  const events = database.prepare("SELECT COUNT(*) AS count FROM comment_events WHERE kind = 'received'").get();
  database.close();
  expect(new Map(kept.map((row) => [row['text'], row['receipt_code']]))).toEqual(acknowledged);
  expect(events).toEqual({ count: kept.length });
  expect(repeated.length).toBeGreaterThan(0);
});

import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';
import { createCommentFunction } from '../../comments/http/create-comment-function.ts';
import type { CommentDeps, CommentSettings, LogEvent } from '../../comments/http/deps.ts';
import { createMemoryLimiter } from '../../comments/http/rate-limit/memory-limiter.ts';
import type { ChallengeAnswer, SubmitAnswer } from '../../comments/domain/public-api/wire.ts';
import type { StoryFacts } from '../../comments/published/story-facts.ts';
import { createCommentStore } from '../../comments/storage/create-comment-store.ts';
import type { Database } from '../../comments/storage/database.ts';
import { migrate } from '../../comments/storage/migrations/migrate.ts';
import { openSqlite } from '../../comments/storage/sqlite/open-sqlite.ts';

/** Where the comment function of a test stands. */
export const ORIGIN = 'https://lantoa.example';
/** A story of the test's site that takes comments. */
export const STORY = 'tin-tuc/le-phat-dong';

/** A comment function on a database in memory, its clock in the test's hands. */
export interface CommentSite {
  readonly fetch: (path: string, init?: RequestInit) => Promise<Response>;
  readonly store: CommentDeps['store'];
  readonly database: Database;
  readonly log: readonly LogEvent[];
  /** Moves the clock on. */
  readonly wait: (ms: number) => void;
  readonly now: () => number;
  /** Sends the next requests from another address. */
  readonly moveTo: (address: string) => void;
  /** A challenge for a story, unsolved. */
  readonly challenge: (story?: string) => Promise<ChallengeAnswer>;
  /** Sends data as the script does, from the site; what is not given is right. */
  readonly send: (
    fields?: Readonly<Record<string, unknown>>,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<Response>;
  /** The same as a browser without the script. */
  readonly post: (
    path: string,
    fields?: Readonly<Record<string, string>>,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<Response>;
  readonly close: () => Promise<void>;
}

/** What a test may choose. */
export interface CommentSiteOptions {
  readonly settings?: Partial<CommentSettings>;
  readonly stories?: Readonly<Record<string, Partial<StoryFacts>>>;
  readonly deps?: Partial<CommentDeps>;
}

/** Opens a comment function with one story, in a state where a right comment goes straight to the inbox. */
export async function openCommentSite({ settings, stories, deps }: CommentSiteOptions = {}): Promise<CommentSite> {
  const database = openSqlite(':memory:');
  await migrate(database);
  const store = deps?.store ?? createCommentStore(database);
  const log: LogEvent[] = [];
  let now = Date.UTC(2026, 10, 22, 1, 0);
  let count = 0;
  let address = '192.0.2.7';
  const known: Readonly<Record<string, Partial<StoryFacts>>> = { [STORY]: {}, ...stories };
  const answer = createCommentFunction({
    store,
    stories: {
      find: (id) => (Object.hasOwn(known, id) ? { ...factsOf(id), ...known[id] } : undefined),
    },
    clock: () => now,
    newId: (at) => `${at.toString(36)}-${String(++count).padStart(6, '0')}`,
    // Two bytes choose the work: zeros make it the least, which `solve` knows.
    random: (bytes) => (bytes === 2 ? new Uint8Array(2) : crypto.getRandomValues(new Uint8Array(bytes))),
    secret: 'a secret of a test, long enough for all',
    settings: {
      maxGraphemes: 1000,
      email: 'optional',
      minSeconds: 5,
      consentVersion: '2026-11',
      controller: 'Ban biên tập',
      siteName: 'Lan Tỏa',
      siteOrigin: ORIGIN,
      ...settings,
    },
    remoteAddress: () => address,
    limiter: createMemoryLimiter(),
    log: (event) => log.push(event),
    ...deps,
  });
  const fetch = (path: string, init?: RequestInit) => answer(new Request(new URL(path, ORIGIN), init));

  async function challenge(story = STORY): Promise<ChallengeAnswer> {
    const response = await fetch(`/api/v1/thu-thach?bai=${encodeURIComponent(story)}`);
    return (await response.json()) as ChallengeAnswer;
  }

  return {
    fetch,
    store,
    database,
    log,
    wait: (ms) => void (now += ms),
    now: () => now,
    moveTo: (other) => void (address = other),
    challenge,
    async send(fields = {}, headers = {}) {
      const credentials = 'formToken' in fields ? {} : await solve(await challenge(), (ms) => (now += ms));
      const body = { bai: STORY, hoTen: 'Nông Thị Lan', noiDung: GOOD_TEXT, dongY: true, ...credentials, ...fields };
      return fetch('/api/v1/binh-luan', {
        method: 'POST',
        headers: named({ 'Content-Type': 'application/json', Origin: ORIGIN, ...headers }),
        body: JSON.stringify(body),
      });
    },
    post: (path, fields = {}, headers = {}) => {
      return fetch(path, {
        method: 'POST',
        headers: named({
          'Content-Type': 'application/x-www-form-urlencoded',
          Origin: ORIGIN,
          Accept: 'text/html',
          ...headers,
        }),
        body: new URLSearchParams(fields).toString(),
      });
    },
    close: () => database.close(),
  };
}

/** A comment that gives no reason to look twice. */
export const GOOD_TEXT = 'Bài viết rất hay, cảm ơn tòa soạn và bà con xã Quảng Lâm.';

/** The receipt of an answer 202. */
export async function receiptOf(response: Response): Promise<string> {
  return ((await response.json()) as SubmitAnswer).maBienNhan;
}

/** A form token and its proof, the time to write passed. */
export async function solve(
  { challenge, formToken }: ChallengeAnswer,
  wait: (ms: number) => void,
): Promise<{ readonly formToken: string; readonly proof: string }> {
  const solution = await solveChallenge({ challenge: challenge as never, deriveKey, counterStart: 500 });
  wait(10_000);
  return { formToken, proof: btoa(JSON.stringify({ challenge, solution })) };
}

/** An empty header is left out: a test takes a usual one away by it. */
function named(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== ''));
}

function factsOf(id: string): StoryFacts {
  return {
    path: `/${id}/`,
    title: 'Lễ phát động “Thi đua”',
    section: 'thi-dua',
    publishedAt: '2026-11-20T08:00',
    mode: 'open',
  };
}

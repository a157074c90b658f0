import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';
import { createKeyring } from '../http/crypto/keyring.ts';
import { issueFormToken } from '../http/crypto/form-token.ts';
import { createProofOfWork } from '../http/proof-of-work/proof-of-work.ts';
import { rawRequest, type RawRequest } from './load-generator.ts';

/** The secret of the measured server: whoever knows it can make proofs without a second of work for each. */
export const BENCH_SECRET = 'khóa chỉ dùng khi đo, đủ dài cho mọi việc';
/** Origin of the measured site. */
export const BENCH_ORIGIN = 'https://lantoa.example';
/** The server gives this work for two bytes of zeros. */
const KNOWN_COUNTER = 500;
const MINUTE = 60_000;

const WORDS =
  'bài viết rất hay và xúc động cảm ơn tòa soạn bà con xóm Bản Khuông cùng nhau làm đường trồng rừng giữ nếp nhà học chữ đến mọi người dân trong xã ta'.split(
    ' ',
  );

/** A text of a newspaper comment's usual length that no other is like. */
export function benchText(index: number): string {
  const length = 8 + ((index * 7) % 23);
  const words = Array.from({ length }, (_, at) => WORDS[(index * 13 + at * (1 + (index % 5))) % WORDS.length]);
  return `${words.join(' ')}, ý kiến số ${index}.`;
}

/** Ids of stories that the load is spread over: the limits are the real ones. */
export function benchStories(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `tin-tuc/bai-${index}`);
}

/** Submissions as the script in the page sends them, each with a token, a valid proof, an idempotency key and an address of its own. */
export async function makeSubmissions(
  count: number,
  stories: readonly string[],
  first: number,
): Promise<readonly RawRequest[]> {
  const keyring = createKeyring(BENCH_SECRET);
  const made: RawRequest[] = [];
  for (let index = first; index < first + count; index++) {
    const bai = stories[index % stories.length] ?? '';
    const random = crypto.getRandomValues(new Uint8Array(16));
    const token = await issueFormToken(keyring, bai, { now: Date.now() - MINUTE, random, isHandedBack: false });
    const challenge = await createProofOfWork(keyring, token.nonce, new Uint8Array(2));
    const solution = await solveChallenge({ challenge, deriveKey, counterStart: KNOWN_COUNTER });
    const body = JSON.stringify({
      bai,
      hoTen: 'Nông Thị Lan',
      noiDung: benchText(index),
      dongY: true,
      formToken: token.text,
      proof: btoa(JSON.stringify({ challenge, solution })),
      website: '',
    });
    const headers = {
      'Content-Type': 'application/json',
      Accept: 'application/json',
      Origin: BENCH_ORIGIN,
      'Idempotency-Key': crypto.randomUUID(),
      'X-Forwarded-For': `10.${(index >> 16) & 255}.${(index >> 8) & 255}.${index & 255}`,
    };
    made.push(rawRequest('POST', '/api/v1/binh-luan', headers, body));
  }
  return made;
}

/** Readings of the published comments of stories. */
export function makeReadings(count: number, stories: readonly string[]): readonly RawRequest[] {
  const each = stories.map((story) => rawRequest('GET', `/api/v1/bai/${story}/binh-luan`));
  return Array.from({ length: count }, (_, index) => each[index % each.length] ?? each[0]).filter(
    (request) => request !== undefined,
  );
}

import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hostileTexts } from '../../../testing/comments/hostile-texts.ts';
import { htmlProblems } from '../../../testing/html-conformity.ts';
import { openCommentSite, ORIGIN, STORY, type CommentSite } from '../../../testing/comments/comment-site.ts';
import { problemCodes } from '../../domain/public-api/wire.ts';
import { cleanText } from '../../domain/text/clean-text.ts';

const text = fc.oneof(
  fc.constantFrom(...hostileTexts),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.constantFrom('ấ'.repeat(2000), '\n\n\n', 'LT-777-777-777-77', STORY),
);
const paths = fc.oneof(
  fc.constantFrom('binh-luan', 'thu-thach', 'trang-thai', 'xuat/binh-luan', `bai/${STORY}/binh-luan`, 'bien-tap/x', ''),
  fc
    .tuple(fc.constantFrom('bien-nhan', 'trang-thai', 'xoa', 'xem-lai', 'bao-cao'), text)
    .map(([verb, part]) => `${verb}/${encodeURIComponent(part.toWellFormed())}`),
  fc.webPath(),
);
const json = fc.record(
  {
    bai: fc.oneof(fc.constant(STORY), text),
    traLoi: text,
    hoTen: text,
    email: text,
    noiDung: text,
    dongY: fc.constantFrom(true, false, 1),
    formToken: text,
    proof: text,
    website: text,
  },
  { requiredKeys: [] },
);

describe('whatever is sent to the public routes', () => {
  let site: CommentSite;
  beforeAll(async () => {
    site = await openCommentSite({ deps: { limiter: { take: async () => 0 } } });
  });
  afterAll(() => site.close());

  it('is answered by valid data or a page, never by an error of the server', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('GET', 'POST', 'HEAD', 'PUT', 'OPTIONS', 'DELETE'),
        paths,
        fc.oneof(
          json.map((value) => JSON.stringify(value)),
          text,
          fc.json(),
        ),
        fc.constantFrom('application/json', 'application/x-www-form-urlencoded', 'text/plain'),
        fc.constantFrom('text/html', '*/*', 'application/json', 'garbage;;q=,'),
        async (method, path, body, type, accept) => {
          site.wait(60_000);
          const hasBody = method !== 'GET' && method !== 'HEAD';
          const response = await site.fetch(`/api/v1/${path.replace(/^\/+/, '')}`, {
            method,
            headers: { 'Content-Type': type, Accept: accept, Origin: ORIGIN },
            ...(hasBody ? { body: body.toWellFormed() } : {}),
          });
          expect(response.status).toBeLessThan(500);
          await expectValid(response, method === 'HEAD');
          expect(site.log).toEqual([]);
        },
      ),
      { numRuns: 400 },
    );
  }, 60_000);

  it('comes back with the text when it was a form', async () => {
    await fc.assert(
      fc.asyncProperty(text, text, text, fc.constantFrom('', '1'), async (hoTen, email, noiDung, dongY) => {
        const response = await site.post('/api/v1/binh-luan', { bai: STORY, hoTen, email, noiDung, dongY });
        const html = await response.text();
        const given = /<textarea[^>]*>\n([\s\S]*?)<\/textarea>/.exec(html)?.[1] ?? '';
        expect(given.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))).toBe(cleanText(noiDung));
      }),
      { numRuns: 100 },
    );
  }, 60_000);
});

async function expectValid(response: Response, isHead: boolean): Promise<void> {
  const type = response.headers.get('Content-Type') ?? '';
  const body = await response.text();
  if (isHead || response.status === 303 || response.status === 304) {
    expect(body).toBe('');
    return;
  }
  if (type.startsWith('text/html')) {
    expect(await htmlProblems(body)).toEqual([]);
    return;
  }
  expect(type).toMatch(/^application\/(?:problem\+)?json; charset=utf-8$/);
  const value = JSON.parse(body) as { readonly code?: string; readonly status?: number };
  if (!type.startsWith('application/problem')) return;
  expect(problemCodes).toContain(value.code);
  expect(value.status).toBe(response.status);
}

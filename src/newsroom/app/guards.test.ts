import { Hono } from 'hono';
import { expect, test } from 'vitest';
import type { Editor } from '../../comments/domain/editor.ts';
import { testEditor } from '../../testing/newsroom/open-test-desk.ts';
import { guardWrites, isOwnHost, requireWriter, type NewsroomVariables } from './guards.ts';

const URL = 'http://localhost:4322';

test.each([
  [URL, 'http://localhost:4322/', true],
  [URL, 'http://127.0.0.1:4322/', true],
  [URL, 'http://[::1]:4322/', true],
  [URL, 'http://127.0.0.1:4321/', false],
  [URL, 'http://ke-la.example:4322/', false],
  ['https://toa-soan.example.vn', 'https://toa-soan.example.vn/bai/', true],
  ['https://toa-soan.example.vn:4322', 'http://127.0.0.1:4322/', false],
])('a newsroom at %s asked as %s: own host %s', (own, asked, expected) => {
  expect(isOwnHost(new Request(asked), own)).toBe(expected);
});

const own = { origin: URL, 'content-type': 'application/json' };
test.each([
  ['GET', {}, 200],
  ['POST', own, 200],
  ['PUT', { ...own, 'content-type': 'application/octet-stream' }, 200],
  ['DELETE', { ...own, 'content-type': 'application/json; charset=utf-8' }, 200],
  ['POST', { 'content-type': 'application/json' }, 403],
  ['POST', { ...own, origin: 'null' }, 403],
  ['POST', { ...own, origin: 'http://localhost:4322.ke-la.example' }, 403],
  ['POST', { origin: URL }, 415],
  ['POST', { ...own, 'content-type': 'text/plain' }, 415],
  ['POST', { ...own, 'content-type': 'application/jsonp' }, 415],
  ['POST', { ...own, 'content-type': 'multipart/form-data; boundary=application/json' }, 415],
])('%s with %j is answered %i', async (method, headers, expected) => {
  const app = new Hono().use(guardWrites(URL)).all('*', (context) => context.text('ok'));
  expect((await app.request('/', { method, headers })).status).toBe(expected);
});

test.each([
  ['nobody', null, 401, undefined],
  ['an editor', testEditor('lan'), 200, 'lan'],
] as const)('%s asks', async (_, editor: Editor | null, status, seen) => {
  const app = new Hono<{ Variables: NewsroomVariables }>()
    .use(requireWriter(() => Promise.resolve(editor)))
    .get('/', (context) => context.json(context.get('editor').id));
  const answer = await app.request('/');
  expect(answer.status).toBe(status);
  expect(await answer.json()).toEqual(seen ?? expect.objectContaining({ code: 'not-signed-in' }));
});

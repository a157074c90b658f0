import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { watchPublication } from './watch-publication.ts';

/** Answers with what `pages` gives for the number of the request; a number is an error status. */
async function serve(pages: (path: string, number: number) => string | number): Promise<string> {
  let number = 0;
  const server = createServer((request, response) => {
    const page = pages(request.url ?? '', number++);
    response.writeHead(typeof page === 'number' ? page : 200).end(String(page));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Watches for so many readings. */
async function watch(pages: (path: string, number: number) => string | number, readings: number) {
  const controller = new AbortController();
  const origin = await serve((path, number) => {
    if (number === readings - 1) controller.abort();
    return pages(path, number);
  });
  return watchPublication(origin, '/a', '/b', (html) => /v\d/.exec(html)?.[0], controller.signal);
}

it('finds nothing wrong with pages that change at the same moment', async () => {
  const watched = await watch((_, number) => (number < 7 ? 'v1' : 'v2'), 15);
  expect(watched).toEqual({ readings: 15, failed: 0, mixed: 0, versions: 2 });
});

it('counts a page that stays behind another', async () => {
  const watched = await watch((path) => (path === '/b' ? 'v1' : 'v2'), 6);
  expect(watched).toMatchObject({ failed: 0, mixed: 2 });
});

it('counts responses that failed', async () => {
  const watched = await watch((_, number) => (number === 4 ? 503 : 'v1'), 6);
  expect(watched).toMatchObject({ failed: 1, mixed: 0 });
});

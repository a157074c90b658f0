import { expect, it, onTestFinished } from 'vitest';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openCommentSite } from '../../testing/comments/comment-site.ts';
import { publishSample, RECEIVED_AT, STORY } from '../../comments/storage/contract/samples.ts';
import { exportSource } from './comment-source.ts';

const TOKEN = 'khoa-xuat-cua-phep-thu';

/** A comment function that listens on this machine. */
async function listen() {
  const site = await openCommentSite({ deps: { exportToken: TOKEN } });
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    const { authorization = '' } = request.headers;
    void site.fetch(request.url ?? '/', { headers: { Authorization: authorization } }).then(async (answer) => {
      response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(await answer.text());
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(async () => {
    server.closeAllConnections();
    server.close();
    await site.close();
  });
  return { ...site, asked, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v1/xuat/binh-luan` };
}

it('reads all that is published elsewhere, page by page, and the choices and figures once', async () => {
  const { store, url, asked } = await listen();
  const ids = Array.from({ length: 501 }, (_, index) => `c${String(index).padStart(3, '0')}`);
  for (const id of ids) await publishSample(store, id, { receivedAt: RECEIVED_AT });
  await store.setPolicy(STORY, 'read-only', 'lan', RECEIVED_AT);
  const snapshot = await exportSource({ url, token: TOKEN })('2026-11-22T12:00');
  expect(snapshot.comments.map(({ id }) => id)).toEqual(ids);
  expect(snapshot.policies).toEqual({ [STORY]: 'read-only' });
  expect(snapshot.figures[0]).toMatchObject({ month: '2026-11', published: 501 });
  expect(asked).toHaveLength(2);
}, 60_000);

it('gives up, so that the last build’s comments stay, where the token is wrong or nobody answers', async () => {
  const { url } = await listen();
  await expect(exportSource({ url, token: 'khác' })('2026-11-22T12:00')).rejects.toThrow();
  await expect(exportSource({ url: 'http://127.0.0.1:1/', token: TOKEN })('2026-11-22T12:00')).rejects.toThrow();
});

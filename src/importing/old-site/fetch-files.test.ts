import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { openWebSource } from './fetch-files.ts';
import { createOldAddresses } from './old-addresses.ts';

async function listen(answer: RequestListener): Promise<string> {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

it('follows redirects within the old site and asks nobody else', async () => {
  const asked: string[] = [];
  const other = await listen((request, response) => {
    asked.push(request.url ?? '');
    response.end('bí mật');
  });
  const own = await listen((request, response) => {
    const to: Readonly<Record<string, string>> = {
      '/a.jpg': '/b.jpg',
      '/ra-ngoai.jpg': `http://${other}/quan-tri`,
      '/vong.jpg': '/vong.jpg',
    };
    const location = to[request.url ?? ''];
    if (location === undefined) response.end('ảnh');
    else response.writeHead(302, { Location: location }).end();
  });
  const source = openWebSource(createOldAddresses([own]).isOwn);
  expect(Buffer.from((await source.find(`http://${own}/a.jpg`)) ?? []).toString()).toBe('ảnh');
  for (const address of [`http://${own}/ra-ngoai.jpg`, `http://${own}/vong.jpg`, `http://${other}/`])
    expect(await source.find(address)).toBeUndefined();
  expect(asked).toEqual([]);
});

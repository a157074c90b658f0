import { expect, test } from 'vitest';
import { createModeration } from '../../../testing/comments/desk.ts';
import { onEveryEngine } from '../../../testing/comments/on-every-engine.ts';
import { publishSample, STORY, submitSample } from '../../storage/contract/samples.ts';
import type { Database } from '../../storage/database.ts';
import { createDeskRoutes } from './create-desk.ts';
import type { DeskDeps } from './desk-deps.ts';

/** Every route of the desk as it stands in the code: a new one is tested without anybody thinking of it. */
const routes = createDeskRoutes({ origin: '', signIn: {}, clock: () => 0 } as unknown as DeskDeps)
  .routes.filter(({ method }) => method !== 'ALL')
  .map(({ method, path }) => ({ method, path: path.replace(':id', 'a') }));
const unique = [...new Map(routes.map((route) => [`${route.method} ${route.path}`, route])).values()];

test('has all its routes looked at', () => {
  expect(unique.length).toBeGreaterThan(22);
});

onEveryEngine((database) => {
  const openDesk = () => createDeskOn(database());

  test('opens nothing to somebody who is not signed in, and changes nothing', async () => {
    const desk = await openDesk();
    const before = await desk.store.events({ limit: 100 });
    const nobody = desk.anybody();
    for (const { method, path } of unique) {
      const seen =
        method === 'GET' ? await nobody.get(path) : await nobody.post(path, { phienBan: 1, viec: 'publish' });
      expect([path, seen.status, seen.body['code']]).toEqual([path, 401, 'not-signed-in']);
    }
    expect(await desk.store.events({ limit: 100 })).toEqual(before);
  });

  test('opens nothing to a session that is over', async () => {
    const desk = await openDesk();
    const lan = await desk.signedIn('lan', 'administrator');
    desk.pass(13 * 3_600_000);
    for (const { method, path } of unique)
      expect([path, (await (method === 'GET' ? lan.get(path) : lan.post(path))).status]).toEqual([path, 401]);
  });

  test.each<[string, Record<string, string>, number]>([
    ['no Origin', { Origin: '' }, 403],
    ['a null Origin', { Origin: 'null' }, 403],
    ['another Origin', { Origin: 'https://evil.example' }, 403],
    ['a form', { 'Content-Type': 'application/x-www-form-urlencoded' }, 415],
    ['plain text', { 'Content-Type': 'text/plain' }, 415],
  ])('takes no post with %s', async (_, headers, status) => {
    const desk = await openDesk();
    const lan = await desk.signedIn('lan', 'administrator');
    const before = await desk.store.events({ limit: 100 });
    for (const { method, path } of unique) {
      if (method === 'GET') continue;
      expect([path, (await lan.post(path, { phienBan: 1, viec: 'publish' }, headers)).status]).toEqual([path, status]);
    }
    expect(await desk.store.events({ limit: 100 })).toEqual(before);
  });

  test('keeps from an editor what takes a head of department', async () => {
    const desk = await openDesk();
    const mai = await desk.signedIn('mai', 'editor');
    const closed: string[] = [];
    for (const { method, path } of unique) {
      const seen = await (method === 'GET' ? mai.get(path) : mai.post(path));
      if (seen.status === 403) closed.push(`${method} ${path}`);
    }
    expect(closed.sort()).toEqual([
      'GET /cum-tu',
      'GET /nhat-ky',
      'GET /nhat-ky.csv',
      'POST /binh-luan/a/bo-chan',
      'POST /binh-luan/a/bo-yeu-cau-xoa',
      'POST /binh-luan/a/chan',
      'POST /binh-luan/a/du-lieu',
      'POST /binh-luan/a/xoa-han',
      'POST /chinh-sach',
      'POST /cum-tu',
      'POST /cum-tu/a/xoa',
      'POST /cum-tu/thu',
    ]);
  });

  test('changes nothing by a GET', async () => {
    const desk = await openDesk();
    const lan = await desk.signedIn('lan', 'administrator');
    const before = await desk.store.events({ limit: 100 });
    for (const { method, path } of unique) if (method === 'GET') await lan.get(path);
    expect(await desk.store.events({ limit: 100 })).toEqual(before);
  });
});

async function createDeskOn(database: Database) {
  const desk = createModeration(database, { stories: { [STORY]: {} } });
  await submitSample(desk.store, 'a');
  await publishSample(desk.store, 'p');
  return desk;
}

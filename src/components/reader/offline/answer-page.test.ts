import { describe, expect, test } from 'vitest';
import { memoryCaches } from '../../../testing/memory-caches.ts';
import { answerPage, OFFLINE_PATH } from './answer-page.ts';
import { LIMITS } from './cache-names.ts';
import { createKeptStore } from './kept-store.ts';

const page = (text: string, status = 200): Response =>
  new Response(`<!doctype html><title>${text}</title><body><main id="noi-dung">${text}</main>`, {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8' },
  });
const offline = (): Promise<Response> => Promise.reject(new TypeError('Failed to fetch'));
const never = (): Promise<void> => new Promise(() => undefined);

/** A device whose network answers as each visit says; `settled` waits for all that was left for later. */
function createDevice(network: Readonly<Record<string, () => Response>> = {}) {
  let time = 0;
  const caches = memoryCaches();
  const fetch = (path: string) => (network[path] ? Promise.resolve(network[path]()) : offline());
  const store = createKeptStore({ caches, fetch, now: () => ++time, sparesData: false });
  const work: Promise<unknown>[] = [];
  const settled = async (): Promise<void> => {
    while (work.length > 0) await work.shift();
  };
  const visit = async (path: string, ask: () => Promise<Response>, patience: () => Promise<void> = never) => {
    const response = await answerPage(path, {
      store,
      ask,
      patience,
      later: (more) => void work.push(more),
      notice: (ms) => `bản ${ms}`,
    });
    const text = await response.text();
    return { status: response.status, text };
  };
  return { caches, store, visit, settled };
}

async function visited(path = '/tin-tuc/a/') {
  const device = createDevice();
  await device.visit(path, () => Promise.resolve(page('Bài cũ')));
  await device.settled();
  return device;
}

describe('answerPage', () => {
  test('shows what the network brings, without a notice', async () => {
    const device = await visited();
    expect(await device.visit('/tin-tuc/a/', () => Promise.resolve(page('Bài mới')))).toEqual({
      status: 200,
      text: await page('Bài mới').text(),
    });
  });

  test('shows the kept page with its time when the network fails', async () => {
    const device = await visited();
    const { status, text } = await device.visit('/tin-tuc/a/', offline);
    expect(status).toBe(200);
    expect(text).toContain('bản 1</p></aside><main id="noi-dung">Bài cũ');
  });

  test('shows the kept page when the network is too slow, and still learns from its answer', async () => {
    const device = await visited();
    let arrive: (response: Response) => void = () => undefined;
    const slow = new Promise<Response>((resolve) => (arrive = resolve));
    expect(
      (
        await device.visit(
          '/tin-tuc/a/',
          () => slow,
          () => Promise.resolve(),
        )
      ).text,
    ).toContain('Bài cũ');
    arrive(page('Bài mới'));
    await device.settled();
    expect((await device.visit('/tin-tuc/a/', offline)).text).toContain('Bài mới');
  });

  test('waits for a slow network when nothing is kept', async () => {
    const { visit } = createDevice();
    expect(
      (
        await visit(
          '/tin-tuc/a/',
          () => Promise.resolve(page('Bài')),
          () => Promise.resolve(),
        )
      ).text,
    ).toContain('Bài');
  });

  test('shows the kept page when the server is ill, and does not keep its error', async () => {
    const device = await visited();
    expect((await device.visit('/tin-tuc/a/', () => Promise.resolve(page('Lỗi', 500)))).text).toContain('Bài cũ');
    await device.settled();
    expect((await device.visit('/tin-tuc/a/', offline)).text).toContain('Bài cũ');
    expect((await device.visit('/tin-tuc/b/', () => Promise.resolve(page('Lỗi', 500)))).status).toBe(500);
  });

  test.each([404, 410])('removes every copy of a page that answers %i', async (status) => {
    const device = createDevice({ '/tin-tuc/a/': () => page('Bài') });
    expect(await device.store.save('/tin-tuc/a/')).toBe(true);
    expect((await device.visit('/tin-tuc/a/', () => Promise.resolve(page('Đã gỡ', status)))).text).toContain('Đã gỡ');
    await device.settled();
    expect(await device.store.find('/tin-tuc/a/')).toBeUndefined();
  });

  test('shows the offline page, as unavailable, when nothing is kept', async () => {
    const device = createDevice();
    await (await device.caches.open('lt-khung-1')).put(OFFLINE_PATH, page('Đang mất mạng'));
    const { status, text } = await device.visit('/tin-tuc/a/', offline);
    expect([status, text]).toEqual([503, await page('Đang mất mạng').text()]);
  });

  test.each(['/tim-kiem/', '/bien-tap/', '/tep/a.pdf'])('does not keep %s', async (path) => {
    const device = await visited(path);
    expect(await device.store.find(path)).toBeUndefined();
  });

  test('keeps no answer that is not a page', async () => {
    const device = createDevice();
    await device.visit('/tin-tuc/a/', () => Promise.resolve(Response.json({})));
    await device.settled();
    expect(await device.store.find('/tin-tuc/a/')).toBeUndefined();
  });

  test('drops the page kept longest ago when there are too many, but no saved one', async () => {
    const device = createDevice({ '/tin-tuc/luu/': () => page('Lưu') });
    await device.store.save('/tin-tuc/luu/');
    for (let number = 0; number <= LIMITS.pages; number++) {
      await device.visit(`/tin-tuc/${number}/`, () => Promise.resolve(page('Bài')));
      await device.settled();
    }
    expect(await device.store.find('/tin-tuc/0/')).toBeUndefined();
    expect(await device.store.find('/tin-tuc/1/')).toBeDefined();
    expect(await device.store.find('/tin-tuc/luu/')).toBeDefined();
  });
});

import { readFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GOOD_TEXT, solve, STORY } from '../../../testing/comments/comment-site.ts';
import {
  bundleWorker,
  openOutside,
  openWorkerSite,
  type Outside,
  type WorkerSite,
  writeWorkerConfig,
} from '../../../testing/comments/worker-site.ts';
import { codeOfLink, createBrowser, PASSWORD, readKey } from '../../../testing/sign-in/sign-in-desk.ts';
import type { ChallengeAnswer, PublishedAnswer, SubmitAnswer } from '../../domain/public-api/wire.ts';
import { DESK_API } from '../../http/sign-in/create-sign-in.ts';
import { newEditor } from '../../http/sign-in/invite-editor.ts';
import { codeOfStep, stepAt } from '../../http/sign-in/one-time-code/one-time-code.ts';
import { commentMark } from '../../published/comment-mark.ts';
import { signMessage } from '../../published/publisher/sign-message.ts';
import { FORM_SETTINGS_PATH, STORY_FACTS_PATH } from '../../published/story-facts.ts';
import { createEditorStore } from '../../storage/editors/create-editor-store.ts';
import { newId } from '../new-id.ts';

const MINUTE = 120_000;
const SECRET = 'bí mật chỉ dùng trong phép thử, dài hơn 32 ký tự';
/** Of the public part, and of all that stands in the bundle beside it. */
const LARGEST_BUNDLE = 300 * 1024;

const PAGES = {
  'index.html': '<title>Trang nhất</title>',
  '404.html': '<title>Không tìm thấy</title>',
  'binh-luan/khung/index.html': '<title>Bình luận</title><p>Khung</p><!--noi-dung--><!--/noi-dung-->',
  [STORY_FACTS_PATH]: JSON.stringify({
    [STORY]: {
      path: `/${STORY}/`,
      title: 'Lễ phát động',
      section: 'thi-dua',
      publishedAt: '2026-11-20T08:00',
      mode: 'open',
    },
  }),
  [FORM_SETTINGS_PATH]: JSON.stringify({ email: 'optional', controller: 'Ban biên tập', maxGraphemes: 1000 }),
};

describe('the worker', { timeout: MINUTE }, () => {
  let folder: string;
  let config: string;
  let bundle: string;
  let outside: Outside;
  let site: WorkerSite;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lan-toa-worker-'));
    bundle = join(folder, 'bundle');
    config = await writeWorkerConfig(folder, PAGES);
    await bundleWorker(config, bundle);
    outside = await openOutside();
    site = await openWorkerSite(config, bundle, {
      SITE_URL: outside.url,
      COMMENTS_SECRET: SECRET,
      BUILD_WEBHOOK_URL: `${outside.url}/dung-trang`,
      BUILD_WEBHOOK_SECRET: SECRET,
      NOTICE_WEBHOOK_URL: `${outside.url}/nhan-tin`,
      NOTICE_WEBHOOK_SECRET: SECRET,
    });
  }, MINUTE);
  afterAll(async () => {
    await site.close();
    await outside.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** As the reader's script sends it. */
  async function submit(): Promise<string> {
    const challenge = await site.fetch(`/api/v1/thu-thach?bai=${STORY}`);
    const credentials = await solve((await challenge.json()) as ChallengeAnswer, () => {});
    const response = await site.fetch('/api/v1/binh-luan', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Origin: outside.url, 'CF-Connecting-IP': '192.0.2.7' },
      body: JSON.stringify({ bai: STORY, hoTen: 'Nông Thị Lan', noiDung: GOOD_TEXT, dongY: true, ...credentials }),
    });
    expect(response.status).toBe(202);
    return ((await response.json()) as SubmitAnswer).maBienNhan;
  }

  /** A browser at the desk, whose owner has enrolled with a password. */
  async function signIn() {
    const browser = createBrowser(async (request) => {
      const headers = new Headers(request.headers);
      if (headers.has('Origin')) headers.set('Origin', outside.url);
      const body = request.method === 'GET' ? {} : { body: await request.text() };
      const { pathname, search } = new URL(request.url);
      return site.fetch(DESK_API + pathname + search, {
        method: request.method,
        headers: Object.fromEntries(headers),
        ...body,
      });
    });
    const link = await newEditor(
      {
        ...{ editors: createEditorStore(site.database), clock: Date.now, newId, origin: outside.url },
        random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
      },
      { login: 'lan', name: 'Nông Thị Lan', role: 'administrator', sections: null },
    );
    const loiMoi = codeOfLink(link?.duongDan);
    const { khoa, goi } = (await browser.post('/loi-moi/mat-khau', { loiMoi })).body;
    const ma = await codeOfStep(readKey(String(khoa)), stepAt(Date.now()));
    const answer = await browser.post('/loi-moi/mat-khau/xac-nhan', { loiMoi, goi, matKhau: PASSWORD, ma });
    expect(answer.status).toBe(200);
    return browser;
  }

  it('is small enough to be published', async () => {
    const code = await readFile(join(bundle, 'worker.js'));
    expect(gzipSync(code).byteLength).toBeLessThan(LARGEST_BUNDLE);
  });

  it('stands beside the pages', async () => {
    expect(await (await site.fetch('/')).text()).toBe(PAGES['index.html']);
    expect((await site.fetch('/khong-co/')).status).toBe(404);
  });

  it('takes a comment, lets an editor publish it and brings it to readers', async () => {
    const code = await submit();
    const status = await site.fetch(`/api/v1/trang-thai/${code}`);
    expect(await status.json()).toMatchObject({ maBienNhan: code, trangThai: 'held' });
    expect(status.headers.get('Content-Security-Policy')).toContain("default-src 'none'");

    const address = `/api/v1/bai/${STORY}/binh-luan`;
    const empty = await site.fetch(address);
    expect(((await empty.json()) as PublishedAnswer).binhLuan).toEqual([]);

    const editor = await signIn();
    const { body } = await editor.get('/binh-luan?muc=suspect');
    const [held] = (await site.store.list({ view: 'suspect', limit: 10 })).comments;
    expect(JSON.stringify(body)).toContain(GOOD_TEXT);
    const decided = await editor.post(`/binh-luan/${held?.id}/quyet-dinh`, {
      phienBan: held?.version,
      viec: 'publish',
    });
    expect(decided.status).toBe(200);

    const published = await site.fetch(address, { headers: { 'If-None-Match': empty.headers.get('ETag') ?? '' } });
    expect(published.status).toBe(200);
    expect(((await published.json()) as PublishedAnswer).binhLuan).toMatchObject([{ id: held?.id, text: GOOD_TEXT }]);
    const again = await site.fetch(address, { headers: { 'If-None-Match': published.headers.get('ETag') ?? '' } });
    expect(again.status).toBe(304);
  });

  it('asks for a build, looks at the live page and tells of what waits', async () => {
    expect(await site.store.awaitingLive()).toHaveLength(1);
    outside.onPost = async ({ path }) => {
      if (path !== '/dung-trang') return;
      const marks = (await site.store.published(STORY)).map(
        (comment) => `<li data-binh-luan="${commentMark(comment)}">`,
      );
      outside.pages.set(`/${STORY}/`, marks.join(''));
    };
    await site.tick(new Date());

    const build = outside.posts.find(({ path }) => path === '/dung-trang');
    expect(JSON.parse(build?.body ?? '')).toEqual({ event: 'comments-changed', stories: [STORY] });
    const sentAt = Number(build?.headers['x-lan-toa-timestamp']) * 1_000;
    const { 'X-Lan-Toa-Signature': signature } = await signMessage(build?.body ?? '', SECRET, sentAt);
    expect(build?.headers['x-lan-toa-signature']).toBe(signature);
    expect(await site.store.awaitingLive()).toEqual([]);

    const notice = outside.posts.find(({ path }) => path === '/nhan-tin');
    expect(notice?.body).toContain(STORY);
    expect(notice?.body).not.toContain(GOOD_TEXT);
  });

  it('hands the text back to a browser without a script', async () => {
    const response = await site.fetch('/api/v1/binh-luan', {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded', Origin: outside.url },
      body: new URLSearchParams({ bai: STORY, hoTen: 'Lan', noiDung: GOOD_TEXT, dongY: '1' }).toString(),
    });
    const page = await response.text();
    expect(page).toContain('<p>Khung</p>');
    expect(page).toContain(GOOD_TEXT);
  });

  it('says what is missing, and takes no comment without its secret', async () => {
    const bare = await openWorkerSite(config, bundle, { SITE_URL: outside.url });
    try {
      expect((await bare.fetch(`/api/v1/thu-thach?bai=${STORY}`)).status).toBe(503);
      await expect.poll(() => bare.log().join('\n')).toContain('COMMENTS_SECRET: chưa được đặt');
    } finally {
      await bare.close();
    }
  });
});

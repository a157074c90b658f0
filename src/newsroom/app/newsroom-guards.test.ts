import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Editor } from '../../comments/domain/editor.ts';
import { article } from '../../testing/content-folder.ts';
import { openTestDesk, testEditor, textOf } from '../../testing/newsroom/open-test-desk.ts';
import { readContent } from '../../content-store/read-content.ts';
import { createTemporaryFolder } from '../../testing/temporary-folder.ts';
import { readGit } from '../git/run-git.ts';
import { dataNames } from '../data/data-files.ts';
import { createNewsroom } from './create-newsroom.ts';

const URL_HERE = 'http://localhost:4322';
const API = '/api/v1/toa-soan';
const STORY = `${API}/bai/tin-tuc/nhap`;
const editors: Readonly<Record<string, Editor>> = {
  lan: testEditor('lan'),
  hung: testEditor('hung', 'head'),
  /** Responsible for another section. */
  mai: { ...testEditor('mai', 'head'), sections: ['khac'] },
  tin: { ...testEditor('tin'), sections: ['tin'] },
};
/** Every way to change something, and to learn something. */
const WRITES = [
  ['POST', '/bai'],
  ['PUT', '/bai/tin-tuc/nhap'],
  ['POST', '/bai/tin-tuc/nhap/viec'],
  ['POST', '/bai/tin-tuc/nhap/lay-lai'],
  ['POST', '/bai/tin-tuc/nhap/tep'],
  ['DELETE', '/bai/tin-tuc/nhap/tep/anh.jpg'],
  ['POST', '/bai/tin-tuc/nhap/dan'],
  ['POST', '/bai/tin-tuc/nhap/mo'],
  ['POST', '/bai/tin-tuc/nhap/dong'],
  ['POST', '/bai/tin-tuc/nhap/xem-truoc'],
  ['POST', '/bai/tin-tuc/nhap/soat'],
  ['POST', '/nhap/word'],
  ['POST', '/dung'],
  ['PUT', '/du-lieu/chuyen-muc'],
] as const;
const READS = [
  '/ban-lam-viec',
  '/dung',
  '/tra-cuu/bai-viet',
  '/nhan/bai-viet?ma=x',
  ...dataNames.map((name) => `/du-lieu/${name}`),
].concat(['', '/lich-su', '/tep/anh.jpg'].map((end) => `/bai/tin-tuc/nhap${end}`));

async function openNewsroom() {
  const { desk, contentDir } = await openTestDesk({
    'tin-tuc/2026/nhap/index.mdx': article().replace('đã duyệt', 'nháp'),
    'tin-tuc/2026/nhap/anh.jpg': 'ảnh',
    'danh-muc/chuyen-muc.yaml':
      '- { id: tin, name: Tin, description: Tin. }\n- { id: khac, name: Khác, description: Khác. }\n',
  });
  const dataDir = await createTemporaryFolder({});
  const logged: unknown[] = [];
  const published: string[] = [];
  const first = createNewsroom({
    ...{ desk, dataDir, url: URL_HERE },
    view: () => readContent({ contentDir, dataDir, now: desk.now() }),
    authenticate: (request) => Promise.resolve(editors[request.headers.get('x-editor') ?? ''] ?? null),
    waitingComments: () => Promise.resolve(0),
    publisher: {
      publish: (reason) => void published.push(reason),
      state: () => ({ isQueued: false }),
      onChange: () => () => undefined,
      stop: () => Promise.resolve(),
    },
    renewHours: () => undefined,
    previewer: {
      render: () => Promise.resolve({ ok: true, value: { path: '/', html: '<p>Bản nháp</p>', findings: [] } }),
      asset: () => Promise.resolve(new Response('ảnh nháp')),
      warm: () => undefined,
      close: () => undefined,
    },
    client: { scripts: [], styles: [], file: () => undefined },
    log: (error) => void logged.push(error),
  });
  const send = async (
    method: string,
    path: string,
    { as, body, raw, headers = {}, at = URL_HERE }: Sent = {},
  ): Promise<Response | undefined> =>
    first(
      new Request(`${at}${path}`, {
        method,
        headers: {
          ...(as ? { 'x-editor': as } : {}),
          ...(method === 'GET' || method === 'HEAD' ? {} : { Origin: URL_HERE, 'Content-Type': 'application/json' }),
          ...headers,
        },
        ...(method === 'GET' || method === 'HEAD' ? {} : { body: raw ?? JSON.stringify(body ?? {}) }),
      }),
      { tls: false, clientAddress: '127.0.0.1' },
    );
  const state = async () =>
    [
      await readGit(contentDir, ['rev-parse', 'HEAD']),
      await readGit(contentDir, ['status', '--porcelain']),
      ...published,
    ].join('\n');
  return { desk, contentDir, send, state, logged };
}
interface Sent {
  readonly as?: string;
  readonly body?: unknown;
  readonly raw?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly at?: string;
}

let room: Awaited<ReturnType<typeof openNewsroom>>;
beforeEach(async () => {
  room = await openNewsroom();
});

describe('the newsroom’s interface', () => {
  it('gives nothing and changes nothing without a session, from another site or host', async () => {
    const before = await room.state();
    for (const [method, path] of WRITES) {
      const statusOf = async (sent: Sent) => (await room.send(method, API + path, sent))?.status;
      expect(await statusOf({}), path).toBe(401);
      expect(await statusOf({ as: 'hung', headers: { Origin: 'http://xau.example' } }), path).toBe(403);
      expect(await statusOf({ as: 'hung', headers: { Origin: '' } }), path).toBe(403);
      expect(await statusOf({ as: 'hung', headers: { 'Content-Type': 'text/plain' } }), path).toBe(415);
      expect(await statusOf({ as: 'hung', at: 'http://xau.example:4322' }), path).toBe(421);
    }
    for (const path of READS) {
      expect((await room.send('GET', API + path))?.status, path).toBe(401);
      expect((await room.send('HEAD', API + path))?.status, path).toBe(401);
    }
    for (const path of ['', '/', '//', '/%2e%2e/bai', '/bai%2ftin-tuc%2fnhap', '//bai/tin-tuc/nhap'])
      expect((await room.send('GET', API + path))?.status ?? 401, path).toBe(401);
    expect(await room.state()).toBe(before);
  });

  it('changes nothing by reading, and takes no other method for a write', async () => {
    const before = await room.state();
    for (const path of [...READS, ...WRITES.map(([, path]) => path)])
      for (const method of ['GET', 'HEAD'])
        expect([200, 404], path).toContain(
          (await room.send(method, API + path, { as: 'hung', headers: { 'X-HTTP-Method-Override': 'DELETE' } }))
            ?.status,
        );
    expect(await room.state()).toBe(before);
    expect(room.logged).toEqual([]);
  });

  it('knows no file beside a story but those that are listed', async () => {
    await symlink('/etc/hostname', join(room.contentDir, 'tin-tuc/2026/nhap/lien-ket.txt'));
    const names = [
      '..%2findex.mdx',
      '%2e%2e',
      '%00',
      'a%00.jpg',
      'index.mdx',
      'lien-ket.txt',
      'x'.repeat(5000),
      '.git',
    ];
    for (const name of names) {
      expect((await room.send('GET', `${STORY}/tep/${name}`, { as: 'lan' }))?.status, name).toBe(404);
      const removed = await room.send('DELETE', `${STORY}/tep/${name}`, { as: 'lan' });
      expect(name === 'lien-ket.txt' ? [200, 422] : [404, 422], name).toContain(removed?.status);
    }
    for (const target of ['constructor', '__proto__', 'toString'])
      expect((await room.send('GET', `${API}/tra-cuu/${target}`, { as: 'lan' }))?.status, target).toBe(200);
    expect((await room.send('GET', `${STORY}/tep/anh.jpg`, { as: 'lan' }))?.status).toBe(200);
    expect(room.logged).toEqual([]);
  });

  it('takes data that is too deep for data that cannot be read', async () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const { version } = await textOf(room.desk, 'tin-tuc/nhap');
    const doc = `${'{"type":"blockquote","content":['.repeat(20_000)}${']}'.repeat(20_000)}`;
    for (const raw of [`"data":{"tags":${deep}}`, `"data":{},"doc":{"type":"doc","content":[${doc}]}`])
      expect((await room.send('PUT', STORY, { as: 'lan', raw: `{"base":"${version}",${raw}}` }))?.status).toBe(422);
    const html = '<b><i>'.repeat(20_000);
    expect((await room.send('POST', `${STORY}/dan`, { as: 'lan', body: { html } }))?.status).toBe(400);
    expect(room.logged).toEqual([]);
  });

  it('shows previews and files of drafts to who is signed in alone', async () => {
    const { source } = await textOf(room.desk, 'tin-tuc/nhap');
    const made = await room.send('POST', `${STORY}/xem-truoc`, {
      as: 'lan',
      body: { data: { title: 'X' }, body: source },
    });
    const { address } = (await made?.json()) as { address: string };
    expect(address).toMatch(/^\/toa-soan\/xem-truoc\/[0-9a-f-]{36}\/$/);
    expect((await room.send('GET', address))?.status).toBe(401);
    expect(await (await room.send('GET', address, { as: 'lan' }))?.text()).toBe('<p>Bản nháp</p>');
    const headers = { Referer: `${URL_HERE}${address}` };
    expect(await room.send('GET', '/anh/x.jpg', { headers })).toBeUndefined();
    expect(await (await room.send('GET', '/anh/x.jpg', { headers, as: 'lan' }))?.text()).toBe('ảnh nháp');
  });
});

describe('an editor of some sections', () => {
  it('neither opens nor changes a story of another section', async () => {
    const before = await room.state();
    for (const path of READS.filter((path) => path.startsWith('/bai/')))
      expect((await room.send('GET', API + path, { as: 'mai' }))?.status, path).toBe(403);
    for (const [method, path] of WRITES.filter(([, path]) => path.startsWith('/bai/')))
      expect((await room.send(method, API + path, { as: 'mai' }))?.status, path).toBe(403);
    expect(await room.state()).toBe(before);
  });

  it('finds on the pages the stories that are his', async () => {
    const page = async (path: string, as: string) => (await room.send('GET', `/toa-soan/${path}`, { as }))?.text();
    for (const path of ['', 'bai/']) {
      expect(await page(path, 'mai')).not.toContain('Bài thử');
      for (const as of ['tin', 'lan']) expect(await page(path, as)).toContain('Bài thử');
    }
    for (const path of ['bai/tin-tuc/nhap/', 'bai/tin-tuc/nhap/lich-su/']) {
      expect((await room.send('GET', `/toa-soan/${path}`, { as: 'mai' }))?.status).toBe(404);
      expect((await room.send('GET', `/toa-soan/${path}`, { as: 'tin' }))?.status).toBe(200);
      expect((await room.send('GET', `/toa-soan/${path}`))?.status).toBe(303);
    }
  });

  it('writes in his own, begins there, and gives no story away', async () => {
    const opened = (await (await room.send('GET', STORY, { as: 'tin' }))?.json()) as {
      version: string;
      data: Record<string, unknown>;
      body: string;
    };
    const save = async (data: object) =>
      room.send('PUT', STORY, { as: 'tin', body: { base: opened.version, data, body: opened.body } });
    expect((await save({ ...opened.data, section: 'khac' }))?.status).toBe(422);
    expect((await save({ ...opened.data, title: 'Tên khác' }))?.status).toBe(200);
    const made = await room.send('POST', `${API}/bai`, {
      as: 'mai',
      body: { collection: 'tin-tuc', title: 'Bài của Mai' },
    });
    expect(await made?.json()).toEqual({ id: 'tin-tuc/bai-cua-mai' });
    expect((await textOf(room.desk, 'tin-tuc/bai-cua-mai')).source).toContain('section: khac');
    const page = await room.send('POST', `${API}/bai`, { as: 'mai', body: { collection: 'trang', title: 'Trang' } });
    expect(page?.status).toBe(403);
  });
});

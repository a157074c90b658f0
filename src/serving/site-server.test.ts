import { describe, expect, it } from 'vitest';
import { createTemporaryFolder } from '../testing/temporary-folder.ts';
import { startSite } from '../testing/listening-site.ts';
import { buildManifest } from './build-manifest.ts';
import { REVALIDATE } from './cache-policy.ts';
import { securityHeaders } from './security-headers.ts';

const SITE = {
  'index.html': '<h1>Trang nhất</h1>',
  '404.html': '<h1>Không tìm thấy</h1>',
  'tin-tuc/index.html': '<h1>Tin tức</h1>',
  'chủ-đề/đổi-mới/index.html': '<h1>Đổi mới</h1>',
  'rut/index.html': '<h1>Bài đã rút</h1>',
  'robots.txt': 'User-agent: *',
  'sw.js': '//',
  _redirects: '/cu /tin-tuc/ 301\n/?p=7 /tin-tuc/ 302\n/rut/ /rut/ 410\n/mat /khong-co/ 410\n/tin-tuc/ /cu 301\n',
};

describe('addresses', () => {
  it.each([
    ['/', 200, 'Trang nhất'],
    ['/?utm_source=zalo', 200, 'Trang nhất'],
    ['/tin-tuc/', 200, 'Tin tức'],
    ['/ch%E1%BB%A7-%C4%91%E1%BB%81/%C4%91%E1%BB%95i-m%E1%BB%9Bi/', 200, 'Đổi mới'],
    [encodeURI('/chủ-đề/đổi-mới/'.normalize('NFD')), 200, 'Đổi mới'],
    ['/robots.txt', 200, 'User-agent'],
    ['/khong-co/', 404, 'Không tìm thấy'],
    ['/404.html', 404, 'Không tìm thấy'],
    ['/_redirects', 404, 'Không tìm thấy'],
    ['/%E0%A4%A', 404, 'Không tìm thấy'],
    ['/robots.txt%00.html', 404, 'Không tìm thấy'],
    ['/../../../../etc/passwd', 404, 'Không tìm thấy'],
    ['/%2e%2e/%2e%2e/etc/passwd', 404, 'Không tìm thấy'],
    ['/..%2f..%2fetc%2fpasswd', 404, 'Không tìm thấy'],
    ['//xau.example/', 404, 'Không tìm thấy'],
    ['/rut/', 410, 'Bài đã rút'],
    ['/mat', 410, 'Không tìm thấy'],
    ['/api/binh-luan', 404, 'Không tìm thấy'],
  ])('%s answers %i', async (path, status, text) => {
    const { ask } = await startSite(SITE);
    const response = await ask(path);
    expect(response.status).toBe(status);
    expect(response.body.toString()).toContain(text);
    if (status !== 200) expect(response.headers).toMatchObject({ 'cache-control': REVALIDATE });
    if (status !== 200) expect(response.headers).not.toHaveProperty('etag');
  });

  it.each([
    ['/tin-tuc', 301, '/tin-tuc/'],
    ['/tin-tuc?trang=2', 301, '/tin-tuc/?trang=2'],
    ['/tin-tuc/index.html', 301, '/tin-tuc/'],
    ['/index.html', 301, '/'],
    ['/Tin-Tuc/', 301, '/tin-tuc/'],
    ['/robots.txt/', 301, '/robots.txt'],
    [encodeURI('/CHỦ-ĐỀ/đổi-mới'), 301, encodeURI('/chủ-đề/đổi-mới/')],
    ['/cu', 301, '/tin-tuc/'],
    ['/CU/', 301, '/tin-tuc/'],
    ['/?p=7', 302, '/tin-tuc/'],
  ])('%s answers %i to %s', async (path, status, location) => {
    const { ask } = await startSite(SITE);
    const response = await ask(path);
    expect(response.status).toBe(status);
    expect(response.headers.location).toBe(location);
    expect(response.headers['cache-control']).toBe('public, max-age=3600');
  });

  it('says a sentence where the site has no 404 page', async () => {
    const { ask } = await startSite({ 'index.html': 'x' });
    const response = await ask('/khong-co/');
    expect(response).toMatchObject({ status: 404, headers: { 'content-type': 'text/plain; charset=utf-8' } });
    expect(response.body.toString()).toBe('Không tìm thấy trang này.\n');
  });
});

describe('methods', () => {
  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE'])('refuses %s and says what is allowed', async (method) => {
    const { ask } = await startSite(SITE);
    const response = await ask('/', { method, ...(method === 'POST' ? { body: 'x' } : {}) });
    expect(response.status).toBe(405);
    expect(response.headers.allow).toBe('GET, HEAD');
  });
});

describe('headers', () => {
  it.each(['/', '/khong-co/', '/tin-tuc', '/rut/', '/a\\b', '/api/x'])('protects the answer to %s', async (path) => {
    const { ask } = await startSite(SITE, { api: () => new Response('x') });
    const { headers } = await ask(path);
    for (const [name, value] of Object.entries(securityHeaders({ tls: false })))
      expect(headers[name.toLowerCase()]).toBe(value);
    expect(headers).not.toHaveProperty('strict-transport-security');
  });

  it('promises encryption only when a trusted proxy reports it', async () => {
    const headers = { 'X-Forwarded-Proto': 'https' };
    const open = await startSite(SITE);
    expect((await open.ask('/', { headers })).headers).not.toHaveProperty('strict-transport-security');
    const proxied = await startSite(SITE, { trustProxy: true });
    expect((await proxied.ask('/', { headers })).headers).toHaveProperty('strict-transport-security');
    expect((await proxied.ask('/')).headers).not.toHaveProperty('strict-transport-security');
  });

  it('lets the browser look for a new service worker each time', async () => {
    const { ask } = await startSite(SITE);
    expect((await ask('/sw.js')).headers['cache-control']).toBe('no-cache');
  });
});

describe('api', () => {
  it('gets every method below /api/ with the reader’s address, and keeps headers of its own', async () => {
    const { ask } = await startSite(SITE, {
      trustProxy: true,
      api: async (request, { clientAddress }) =>
        new Response(`${request.method} ${new URL(request.url).pathname} ${await request.text()} ${clientAddress}`, {
          status: 202,
          headers: { 'Referrer-Policy': 'no-referrer' },
        }),
    });
    const response = await ask('/api/binh-luan', {
      method: 'POST',
      body: 'Hay quá',
      headers: { 'X-Forwarded-For': '113.160.1.1' },
    });
    expect(response.status).toBe(202);
    expect(response.body.toString()).toBe('POST /api/binh-luan Hay quá 113.160.1.1');
    expect(response.headers['referrer-policy']).toBe('no-referrer');
    expect((await ask('/apixyz')).status).toBe(404);
  });

  it('answers its failure with a sentence, not with its text', async () => {
    const { ask } = await startSite(SITE, { api: () => Promise.reject(new Error('mật khẩu')) });
    const told: unknown[] = [];
    const original = console.error;
    console.error = (line: unknown) => told.push(line);
    const response = await ask('/api/x').finally(() => (console.error = original));
    expect(response.status).toBe(500);
    expect(response.body.toString()).toBe('Máy chủ gặp lỗi, xin thử lại sau.\n');
    expect(told).toEqual([new Error('mật khẩu')]);
  });
});

describe('swap', () => {
  it('serves another built site from the next request on', async () => {
    const site = await startSite(SITE);
    expect((await site.ask('/')).body.toString()).toContain('Trang nhất');
    site.swap(await buildManifest(await createTemporaryFolder({ 'index.html': 'Bản mới' })));
    expect((await site.ask('/')).body.toString()).toBe('Bản mới');
    expect((await site.ask('/tin-tuc/')).status).toBe(404);
  });
});

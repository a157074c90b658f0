import { describe, expect, it } from 'vitest';
import { describeEnvironmentProblem } from '../messages/environment.ts';
import { readEnvironment } from './read-environment.ts';

const CWD = '/srv/lan-toa';
const read = (env: Record<string, string | undefined>) => readEnvironment(env, CWD);
const codes = (env: Record<string, string | undefined>) => {
  const result = read(env);
  return result.ok ? [] : result.problems.map((problem) => `${problem.variable} ${problem.code}`);
};

const NOTHING_SET = {
  secret: undefined,
  exportToken: undefined,
  exportUrl: undefined,
  buildWebhook: undefined,
  noticeMail: undefined,
  noticeWebhook: undefined,
};

describe('readEnvironment', () => {
  it('has a default for everything', () => {
    expect(read({})).toEqual({
      ok: true,
      value: {
        contentDir: '/srv/lan-toa/content',
        outDir: '/srv/lan-toa/dist',
        dataDir: '/srv/lan-toa/.data',
        database: { engine: 'sqlite', file: '/srv/lan-toa/.data/lan-toa.sqlite' },
        port: 4321,
        host: '127.0.0.1',
        siteUrl: 'http://localhost:4321',
        trustProxy: false,
        now: undefined,
        comments: NOTHING_SET,
        newsroom: { port: 4322, host: '127.0.0.1', url: 'http://localhost:4322' },
      },
    });
  });

  it('takes what is given, resolved and normalised', () => {
    expect(
      read({
        CONTENT_DIR: '../bai-viet',
        OUT_DIR: '/var/www/lan-toa',
        DATA_DIR: 'du-lieu',
        DATABASE_URL: 'postgres://lt:x@db/lan_toa',
        PORT: '8080',
        HOST: '0.0.0.0',
        SITE_URL: 'HTTPS://Lantoa.example.vn:443/',
        TRUST_PROXY: 'true',
        NOW: '2024-02-29T23:59',
        NEWSROOM_PORT: '9000',
        NEWSROOM_HOST: '::1',
        NEWSROOM_URL: 'https://toa-soan.example.vn/',
      }),
    ).toEqual({
      ok: true,
      value: {
        contentDir: '/srv/bai-viet',
        outDir: '/var/www/lan-toa',
        dataDir: '/srv/lan-toa/du-lieu',
        database: { engine: 'postgres', url: 'postgres://lt:x@db/lan_toa' },
        port: 8080,
        host: '0.0.0.0',
        siteUrl: 'https://lantoa.example.vn',
        trustProxy: true,
        now: '2024-02-29T23:59',
        comments: NOTHING_SET,
        newsroom: { port: 9000, host: '::1', url: 'https://toa-soan.example.vn' },
      },
    });
  });

  it('treats an empty value as not set and follows the port in the site address', () => {
    expect(read({ OUT_DIR: ' ', PORT: '8080', NOW: '' })).toMatchObject({
      value: { outDir: '/srv/lan-toa/dist', siteUrl: 'http://localhost:8080', now: undefined },
    });
  });

  it.each([
    ['file:/var/lib/lt.sqlite', '/var/lib/lt.sqlite'],
    ['file:///var/lib/lt.sqlite', '/var/lib/lt.sqlite'],
    ['sqlite:.data/khac.sqlite', '/srv/lan-toa/.data/khac.sqlite'],
  ])('reads the database file in %s', (DATABASE_URL, file) => {
    expect(read({ DATABASE_URL })).toMatchObject({ value: { database: { engine: 'sqlite', file } } });
  });

  it.each(['::1', '::', 'localhost', '10.0.0.7', 'fe80::1%eth0'])('accepts the host %s', (HOST) => {
    expect(codes({ HOST })).toEqual([]);
  });

  it.each<[Record<string, string>, string[]]>([
    [{ OUT_DIR: '/' }, ['OUT_DIR out-dir-is-root', 'DATA_DIR out-dir-holds-private']],
    [{ OUT_DIR: '.' }, ['OUT_DIR out-dir-holds-project', 'DATA_DIR out-dir-holds-private']],
    [{ OUT_DIR: '..' }, ['OUT_DIR out-dir-holds-project', 'DATA_DIR out-dir-holds-private']],
    [{ OUT_DIR: 'src/pages' }, ['OUT_DIR out-dir-is-source']],
    [{ OUT_DIR: 'public' }, ['OUT_DIR out-dir-is-source']],
    [{ OUT_DIR: 'content' }, ['OUT_DIR out-dir-overlaps-content']],
    [{ OUT_DIR: 'content/dist' }, ['OUT_DIR out-dir-overlaps-content']],
    [{ CONTENT_DIR: 'dist/content' }, ['OUT_DIR out-dir-overlaps-content']],
    [{ DATA_DIR: 'dist/data' }, ['DATA_DIR out-dir-holds-private']],
    [{ DATABASE_URL: 'file:dist/lt.sqlite' }, ['DATABASE_URL out-dir-holds-private']],
    [{ OUT_DIR: '/tmp/a\0b' }, ['OUT_DIR path-has-nul']],
    [{ DATABASE_URL: 'mysql://a:b@c/d' }, ['DATABASE_URL database-url-unknown']],
    [{ DATABASE_URL: 'postgres://' }, ['DATABASE_URL database-url-unknown']],
    [{ PORT: '70000' }, ['PORT port-invalid']],
    [{ PORT: '-1' }, ['PORT port-invalid']],
    [{ PORT: '0x50' }, ['PORT port-invalid']],
    [{ HOST: 'http://a' }, ['HOST host-invalid']],
    [{ SITE_URL: 'lantoa.vn' }, ['SITE_URL site-url-invalid']],
    [{ SITE_URL: '/x' }, ['SITE_URL site-url-invalid']],
    [{ SITE_URL: 'ftp://lantoa.vn' }, ['SITE_URL site-url-invalid']],
    [{ SITE_URL: 'https://a:b@lantoa.vn' }, ['SITE_URL site-url-invalid']],
    [{ SITE_URL: 'https://lantoa.vn/bao' }, ['SITE_URL site-url-has-path']],
    [{ SITE_URL: 'https://lantoa.vn/?a' }, ['SITE_URL site-url-has-path']],
    [{ TRUST_PROXY: 'có' }, ['TRUST_PROXY trust-proxy-invalid']],
    [{ TRUST_PROXY: 'constructor' }, ['TRUST_PROXY trust-proxy-invalid']],
    [{ NOW: '2026-02-29T08:00' }, ['NOW now-invalid']],
    [{ NOW: '2026-02-28T24:00' }, ['NOW now-invalid']],
    [{ NOW: '2026-02-28' }, ['NOW now-invalid']],
  ])('refuses %j', (env, expected) => {
    expect(codes(env)).toEqual(expected);
  });

  it('accepts folders that merely begin like a forbidden one', () => {
    expect(codes({ OUT_DIR: 'content-dist' })).toEqual([]);
    expect(codes({ OUT_DIR: '..dist' })).toEqual([]);
  });

  it('reports everything at once, each in one sentence that names the variable and the value', () => {
    const result = read({ PORT: 'abc', SITE_URL: 'x', TRUST_PROXY: '?', NOW: 'mai', HOST: 'a b', DATABASE_URL: 'y' });
    const lines = result.ok ? [] : result.problems.map(describeEnvironmentProblem);
    expect(lines).toHaveLength(6);
    expect(lines.find((line) => line.startsWith('PORT:'))).toBe(
      'PORT: «abc» không phải là số cổng; hãy dùng số nguyên từ 0 đến 65535, ví dụ PORT=4321.',
    );
    for (const line of lines) expect(line).toBe(line.normalize('NFC'));
  });

  it('never prints a password', () => {
    const result = read({ DATABASE_URL: 'mysql://lt:mat@khau@db/x', SITE_URL: 'https://lt:matkhau@lantoa.vn' });
    const text = result.ok ? '' : result.problems.map(describeEnvironmentProblem).join('\n');
    expect(text).toContain('mysql://***@db/x');
    expect(text).not.toMatch(/mat@?khau/);
  });
});

describe('variables about comments', () => {
  const long = 'khóa dài hơn ba mươi hai ký tự, đủ dùng';

  it('are all left out by default', () => {
    const result = read({});
    expect(result.ok && Object.values(result.value.comments).every((value) => value === undefined)).toBe(true);
  });

  it('are read together', () => {
    const result = read({
      COMMENTS_SECRET: long,
      BUILD_WEBHOOK_URL: 'https://dung.example/x',
      BUILD_WEBHOOK_SECRET: long,
      SMTP_URL: 'smtps://may:mat%20khau@thu.example:465',
      NOTICE_EMAIL: 'a@vidu.vn, b@vidu.vn',
    });
    expect(result.ok && result.value.comments).toMatchObject({
      secret: long.normalize('NFC'),
      buildWebhook: { url: 'https://dung.example/x', secret: long.normalize('NFC') },
      noticeMail: { to: ['a@vidu.vn', 'b@vidu.vn'] },
    });
  });

  it.each([
    [{ COMMENTS_SECRET: 'ngắn' }, ['COMMENTS_SECRET secret-too-short']],
    [{ BUILD_WEBHOOK_URL: 'https://dung.example/' }, ['BUILD_WEBHOOK_URL companion-missing']],
    [{ NOTICE_WEBHOOK_URL: 'dung', NOTICE_WEBHOOK_SECRET: long }, ['NOTICE_WEBHOOK_URL http-url-invalid']],
    [
      { COMMENTS_EXPORT_URL: 'https://a:b@x.vn/' },
      ['COMMENTS_EXPORT_URL http-url-invalid', 'COMMENTS_EXPORT_URL companion-missing'],
    ],
    [{ SMTP_URL: 'thu.example', NOTICE_EMAIL: 'a@b.vn' }, ['SMTP_URL smtp-url-invalid']],
    [{ SMTP_URL: 'smtp://thu.example', NOTICE_EMAIL: 'a@b.vn, ban' }, ['NOTICE_EMAIL email-invalid']],
    [{ NOTICE_EMAIL: 'a@b.vn' }, ['NOTICE_EMAIL companion-missing']],
  ])('refuses %j', (env, expected) => {
    expect(codes(env)).toEqual(expected);
  });

  it('tells no secret', () => {
    const result = read({ COMMENTS_SECRET: 'bimat', SMTP_URL: 'http://may:bimat@thu.example', NOTICE_EMAIL: 'a@b.vn' });
    const text = result.ok ? 'bimat' : result.problems.map(describeEnvironmentProblem).join(' ');
    expect(text).not.toContain('bimat');
  });
});

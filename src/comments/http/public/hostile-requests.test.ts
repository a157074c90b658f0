import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { GOOD_TEXT, openCommentSite, ORIGIN, STORY, type CommentSite } from '../../../testing/comments/comment-site.ts';

const streamOf = (chunks: readonly Uint8Array[], end: 'close' | 'fail' | 'hang' = 'close') =>
  new ReadableStream<Uint8Array>({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk);
      if (end === 'close') controller.close();
      if (end === 'fail') controller.error(new Error('connection lost'));
    },
  });
const bytes = (text: string) => new TextEncoder().encode(text);

describe('hostile requests', () => {
  let site: CommentSite;
  beforeEach(async () => {
    site = await openCommentSite();
  });
  afterEach(() => site.close());

  const isEmpty = async () => {
    const counts = await site.store.counts();
    return counts.inbox + counts.suspect === 0;
  };
  const raw = (body: BodyInit | null, type: string | null, headers: Readonly<Record<string, string>> = {}) =>
    site.fetch('/api/v1/binh-luan', {
      method: 'POST',
      body,
      headers: { Origin: ORIGIN, ...(type === null ? {} : { 'Content-Type': type }), ...headers },
      duplex: 'half',
    } as RequestInit);

  describe('from another site', () => {
    const others = [
      ['no origin', { Origin: '' }],
      ['the origin of another site', { Origin: 'https://vidu.vip' }],
      ['a longer host', { Origin: `${ORIGIN}.vidu.vip` }],
      ['another port', { Origin: `${ORIGIN}:8443` }],
      ['an origin of null', { Origin: 'null' }],
      ['an origin that is none', { Origin: 'lantoa.example' }],
      ['a referrer only', { Origin: '', Referer: `${ORIGIN}/` }],
      ['a browser that says so', { Origin: 'null', 'Sec-Fetch-Site': 'same-origin' }],
    ] as const;

    it.each(others)('are refused with %s', async (_, headers) => {
      const formToken = (await site.challenge()).formToken;
      const form = await site.post(
        '/api/v1/binh-luan',
        { bai: STORY, hoTen: 'Lan', noiDung: GOOD_TEXT, dongY: '1', formToken },
        headers,
      );
      expect(form.status).toBe(403);
      expect(await form.text()).toContain(GOOD_TEXT);
      const data = await site.send({}, headers);
      expect(data.status).toBe(403);
      expect(await data.json()).toMatchObject({ code: 'wrong-origin' });
      expect(await isEmpty()).toBe(true);
    });

    it.each(others)('cannot ask for erasure, a second look or report with %s', async (_, headers) => {
      for (const path of ['xoa/LT-1', 'xem-lai/LT-1', 'bao-cao/1'])
        expect((await site.post(`/api/v1/${path}`, {}, headers)).status).toBe(403);
    });

    it('are believed without an origin when the browser vouches for it', async () => {
      const response = await raw(JSON.stringify({ bai: STORY }), 'application/json', {
        Origin: ORIGIN,
        'Sec-Fetch-Site': 'same-origin',
      });
      expect(response.status).toBe(422);
    });
  });

  it.each([
    null,
    'text/plain',
    'text/plain; application/json',
    'multipart/form-data; boundary=x',
    'application/json; charset=utf-16',
    'application/x-www-form-urlencoded; charset=windows-1258',
    'application/xml',
  ])('of the type %j are refused', async (type) => {
    const body = bytes(JSON.stringify({ bai: STORY, hoTen: 'Lan', noiDung: GOOD_TEXT, dongY: true }));
    expect((await raw(body, type)).status).toBe(415);
    expect(
      (
        await site.fetch('/api/v1/xoa/LT-1', {
          method: 'POST',
          body,
          headers: { Origin: ORIGIN, ...(type === null ? {} : { 'Content-Type': type }) },
        })
      ).status,
    ).toBe(415);
  });

  it.each(['', '{', '[]', 'null', '"x"', '{"bai":1}', '{"noiDung":["x"]}', '{"bai":"x","hoTen":{}}', '\u0000'])(
    'with the broken data %j are told so',
    async (body) => {
      const response = await raw(body, 'application/json');
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({ code: 'malformed' });
    },
  );

  it('in another encoding than they say are refused', async () => {
    expect((await raw(Uint8Array.of(0x7b, 0x22, 0xe9, 0x22, 0x7d), 'application/json')).status).toBe(400);
  });

  it('of ten megabytes are read no further than needed', async () => {
    let pulled = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        pulled++;
        controller.enqueue(bytes('\u0301'.repeat(8192)));
        if (pulled > 640) controller.close();
      },
    });
    const response = await raw(endless, 'application/json');
    expect(response.status).toBe(413);
    expect(pulled).toBeLessThan(8);
  });

  it('with a tower of marks store what is left of it', async () => {
    const response = await site.send({ noiDung: `a${'\u0301\u0323'.repeat(3000)} xin chào bà con` });
    expect(response.status).toBe(202);
    const [comment] = (await site.store.list({ view: 'inbox', limit: 1 })).comments;
    expect(comment?.text.length).toBeLessThan(25);
  });

  it('that stop in the middle are told so', async () => {
    const response = await raw(streamOf([bytes('{"bai":"tin')], 'fail'), 'application/json');
    expect(response.status).toBe(400);
  });

  it('that never end are given up', async () => {
    vi.useFakeTimers();
    try {
      const pending = raw(streamOf([bytes('{"bai":"tin')], 'hang'), 'application/json');
      await vi.advanceTimersByTimeAsync(21_000);
      expect((await pending).status).toBe(408);
    } finally {
      vi.useRealTimers();
    }
  });

  it('by the wrong method hear which is right', async () => {
    for (const [method, path, allow] of [
      ['GET', '/api/v1/binh-luan', 'POST'],
      ['DELETE', '/api/v1/binh-luan', 'POST'],
      ['GET', '/api/v1/xoa/LT-1', 'POST'],
      ['POST', '/api/v1/trang-thai/LT-1', 'GET, HEAD'],
      ['PUT', `/api/v1/bai/${STORY}/binh-luan`, 'GET, HEAD'],
    ] as const) {
      const response = await site.fetch(path, { method, headers: { Origin: ORIGIN } });
      expect(response.status).toBe(405);
      expect(response.headers.get('Allow')).toBe(allow);
    }
  });

  it('never change anything by GET', async () => {
    await site.send();
    const dump = async () => {
      const tables = [
        'comments',
        'comment_events',
        'outbox',
        'data_requests',
        'comment_reports',
        'token_buckets',
        'submissions',
      ];
      return Promise.all(tables.map((table) => site.database.all({ sql: `SELECT * FROM ${table}`, values: [] })));
    };
    const before = await dump();
    for (const path of [
      'thu-thach?bai=x',
      `thu-thach?bai=${STORY}`,
      'trang-thai/LT-1',
      'bien-nhan/LT-1',
      'xoa/LT-1',
      'xem-lai/LT-1',
      'bao-cao/1',
      `bai/${STORY}/binh-luan`,
      'xuat/binh-luan',
      'binh-luan',
    ])
      for (const method of ['GET', 'HEAD']) await site.fetch(`/api/v1/${path}`, { method });
    expect(before[0]).toHaveLength(1);
    expect(await dump()).toEqual(before);
  });
});

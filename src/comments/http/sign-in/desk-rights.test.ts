import { Hono } from 'hono';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  codeOfLink,
  createBrowser,
  enrolWithPasskey,
  openDesk,
  type Browser,
  type Desk,
} from '../../../testing/sign-in/sign-in-desk.ts';
import { SIGN_IN_TERMS } from '../../domain/editor.ts';
import { hasRight, needsFreshSignIn, rights, roles, type Role } from '../../domain/roles.ts';
import { guardPosts, requireRight } from './session/desk-guards.ts';

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
});

const enrolled = async (login: string, role: Role): Promise<Browser> => {
  const browser = desk.browser();
  await enrolWithPasskey(browser, await desk.invite(login, role));
  return browser;
};
const idOf = async (login: string) => (await desk.editors.findByLogin(login))?.id ?? '';

describe('a guarded route', () => {
  it.each(roles.flatMap((role) => rights.map((right) => [role, right] as const)))(
    'lets %s use %s as the table says',
    async (role, right) => {
      const routes = new Hono().post('/viec', requireRight({ ...desk.signIn, clock: desk.now }, right), (context) =>
        context.json({}),
      );
      const app = createBrowser(async (request) => routes.fetch(request));
      expect((await app.post('/viec')).body).toMatchObject({ code: 'not-signed-in' });
      app.cookie = (await enrolled('hoa', role)).cookie;
      const expected = hasRight(role, right) ? 200 : 403;
      expect((await app.post('/viec')).status).toBe(expected);
      desk.pass(SIGN_IN_TERMS.fresh);
      expect((await app.post('/viec')).status).toBe(needsFreshSignIn(right) ? 403 : expected);
      desk.pass(SIGN_IN_TERMS.idle);
      expect((await app.post('/viec')).status).toBe(401);
    },
  );

  it.each<[string, Record<string, string>, number]>([
    ['no Origin', { Origin: '' }, 403],
    ['a null Origin', { Origin: 'null' }, 403],
    ['another Origin', { Origin: 'https://evil.example' }, 403],
    ['an Origin that begins alike', { Origin: 'https://lantoa.example.evil.example' }, 403],
    ['a form', { 'Content-Type': 'application/x-www-form-urlencoded' }, 415],
    ['plain text', { 'Content-Type': 'text/plain' }, 415],
    ['no type', { 'Content-Type': '' }, 415],
    ['a type that begins alike', { 'Content-Type': 'application/json-patch+json' }, 415],
    ['JSON with a charset', { 'Content-Type': 'application/json; charset=utf-8' }, 200],
  ])('answers a post with %s', async (_, headers, status) => {
    const routes = new Hono().use(guardPosts(desk.deps.origin)).post('/viec', (context) => context.json({}));
    const app = createBrowser(async (request) => routes.fetch(request));
    expect((await app.post('/viec', {}, headers)).status).toBe(status);
  });

  it('is every post of the sign-in itself', async () => {
    const browser = await enrolled('hoa', 'administrator');
    const posts = desk.signIn.routes.routes.filter(({ method }) => method === 'POST');
    expect(posts.length).toBeGreaterThan(18);
    for (const { path } of posts)
      expect((await browser.post(path, {}, { Origin: 'https://evil.example' })).body).toMatchObject({
        code: 'wrong-origin',
      });
  });
});

describe('managing editors', () => {
  it.each<Role>(['editor', 'head'])('is closed to %s', async (role) => {
    const browser = await enrolled('hoa', role);
    const id = await idOf('hoa');
    expect((await browser.get('/bien-tap-vien')).status).toBe(403);
    for (const path of ['', `/${id}/sua`, `/${id}/ngung`, `/${id}/mo-lai`, `/${id}/loi-moi`])
      expect((await browser.post(`/bien-tap-vien${path}`, { vaiTro: 'administrator' })).status).toBe(403);
    expect((await browser.get('/nhat-ky-tai-khoan')).status).toBe(role === 'head' ? 200 : 403);
  });

  it('never lets somebody raise, close or recover himself', async () => {
    const browser = await enrolled('hoa', 'administrator');
    const id = await idOf('hoa');
    for (const path of ['ngung', 'loi-moi'])
      expect((await browser.post(`/bien-tap-vien/${id}/${path}`)).body).toMatchObject({ code: 'own-account' });
    const lower = { hoTen: 'Hoa', vaiTro: 'editor' };
    expect((await browser.post(`/bien-tap-vien/${id}/sua`, lower)).body).toMatchObject({ code: 'own-account' });
  });

  it('keeps one administrator who can sign in, also when two close each other at once', async () => {
    const [hoa, la] = [await enrolled('hoa', 'administrator'), await enrolled('la', 'administrator')];
    const [idHoa, idLa] = [await idOf('hoa'), await idOf('la')];
    const both = await Promise.all([
      hoa.post(`/bien-tap-vien/${idLa}/ngung`),
      la.post(`/bien-tap-vien/${idHoa}/ngung`),
    ]);
    // Whoever comes second is told so, or is out already.
    expect(both.map(({ status }) => status).filter((status) => status === 200)).toHaveLength(1);
    const left = await desk.editors.list(desk.now());
    expect(left.filter(({ isDisabled }) => !isDisabled)).toHaveLength(1);
    const last = left.find(({ isDisabled }) => !isDisabled);
    const audit = { id: 'x', actor: 'system', at: desk.now() };
    expect(await desk.editors.disable(last?.id ?? '', audit)).toBe('last-administrator');
  });

  it('takes effect at once: a lower role, a closed account', async () => {
    const [hoa, la] = [await enrolled('hoa', 'administrator'), await enrolled('la', 'head')];
    const id = await idOf('la');
    expect((await la.get('/nhat-ky-tai-khoan')).status).toBe(200);
    await hoa.post(`/bien-tap-vien/${id}/sua`, { hoTen: 'Lã', vaiTro: 'editor', chuyenMuc: ['thoi-su'] });
    expect((await la.get('/nhat-ky-tai-khoan')).status).toBe(403);
    expect((await la.get('/phien')).body).toMatchObject({ chuyenMuc: ['thoi-su'] });
    await hoa.post(`/bien-tap-vien/${id}/ngung`);
    expect((await la.get('/phien')).status).toBe(401);
    expect((await desk.editors.events({ editor: id, limit: 2 })).map(({ kind }) => kind)).toEqual([
      'disabled',
      'changed',
    ]);
  });
});

describe('a link', () => {
  it('works once, for a day, and only the newest one', async () => {
    const hoa = await enrolled('hoa', 'administrator');
    const first = await desk.invite('la', 'editor');
    const { body } = await hoa.post(`/bien-tap-vien/${await idOf('la')}/loi-moi`);
    const second = codeOfLink(String(body['duongDan']));
    expect((await desk.browser().post('/loi-moi', { loiMoi: first })).body).toMatchObject({ code: 'invitation-over' });
    expect((await enrolWithPasskey(desk.browser(), second)).answer.status).toBe(200);
    expect((await enrolWithPasskey(desk.browser(), second)).answer.status).toBe(410);
    const late = await desk.invite('mo', 'editor');
    desk.pass(SIGN_IN_TERMS.invitation);
    expect((await desk.browser().post('/loi-moi', { loiMoi: late })).status).toBe(410);
  });

  it('is kept nowhere in the clear, nor are tokens, codes and passwords', async () => {
    const code = await desk.invite('hoa', 'editor');
    const browser = desk.browser();
    await enrolWithPasskey(browser, code);
    const tables = ['editors', 'editor_sessions', 'editor_invitations', 'editor_spent', 'editor_events'];
    const rows = await Promise.all(
      tables.map((table) => desk.database.all({ sql: `SELECT * FROM ${table}`, values: [] })),
    );
    const dump = JSON.stringify(rows);
    expect(dump).not.toContain(code);
    expect(dump).not.toContain(browser.cookie.split('=')[1]);
  });

  it('refuses a password that is short, plain or holds the login name', async () => {
    const loiMoi = await desk.invite('nguyenhoa', 'editor');
    const { body } = await desk.browser().post('/loi-moi/mat-khau', { loiMoi });
    const refused = ['Ngắn quá', 'matkhau12345', 'aaaaaaaaaaaaaa', 'Nguyễn Hoa xinh đẹp'];
    const codes = [];
    for (const matKhau of refused)
      codes.push(
        (await desk.browser().post('/loi-moi/mat-khau/xac-nhan', { loiMoi, goi: body['goi'], matKhau, ma: '1' })).body[
          'code'
        ],
      );
    expect(codes).toEqual(['password-short', 'password-plain', 'password-plain', 'password-holds-login']);
  });
});

describe('an account', () => {
  it('keeps its last way to sign in, and changes only when freshly confirmed', async () => {
    const browser = await enrolled('hoa', 'editor');
    const { khoa } = (await browser.get('/tai-khoan')).body as { khoa: { id: string }[] };
    expect((await browser.post('/tai-khoan/khoa/xoa', { id: khoa[0]?.id })).body).toMatchObject({ code: 'last-means' });
    desk.pass(SIGN_IN_TERMS.fresh);
    for (const path of ['khoa', 'khoa/xac-nhan', 'khoa/xoa', 'mat-khau', 'mat-khau/xac-nhan'])
      expect((await browser.post(`/tai-khoan/${path}`)).body).toMatchObject({ code: 'confirm-first' });
  });

  it.each(["' OR 1=1 --", '{"$ne":1}', '\u0000', '\ud800', 'x'.repeat(40_000)])(
    'takes %j for no account',
    async (text) => {
      const answer = await desk.browser().post('/dang-nhap/mat-khau', { tenDangNhap: text, matKhau: text, ma: text });
      expect([401, 413]).toContain(answer.status);
    },
  );
});

import { beforeEach, describe, expect, it } from 'vitest';
import { SIGN_IN_TERMS } from '../../domain/editor.ts';
import {
  enrolWithPasskey,
  enrolWithPassword,
  openDesk,
  PASSWORD,
  signInWithPasskey,
  type Desk,
} from '../../../testing/sign-in/sign-in-desk.ts';

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
});

const kinds = async () => (await desk.editors.events({ limit: 50 })).map(({ kind }) => kind).reverse();

describe('signing in with a passkey', () => {
  it('enrols by link, signs out and in again', async () => {
    const browser = desk.browser();
    const { passkey, answer } = await enrolWithPasskey(browser, await desk.invite('hoa', 'administrator'));
    expect(answer.status).toBe(200);
    expect((await browser.get('/phien')).body).toMatchObject({ tenDangNhap: 'hoa', vaiTro: 'administrator' });
    await browser.post('/dang-xuat');
    expect((await browser.get('/phien')).status).toBe(401);
    expect((await signInWithPasskey(browser, passkey)).status).toBe(200);
    expect((await browser.get('/phien')).status).toBe(200);
    expect(await kinds()).toEqual(['created', 'enrolled', 'signed-out', 'signed-in']);
  });

  it('takes an answer once, from this origin, with the user verified, and in time', async () => {
    const browser = desk.browser();
    const { passkey } = await enrolWithPasskey(browser, await desk.invite('hoa', 'editor'));
    const ask = async () => (await browser.post('/dang-nhap/khoa')).body as { challenge: string };
    const answerWith = (traLoi: unknown) => desk.browser().post('/dang-nhap/khoa/xac-nhan', { traLoi });
    const good = await passkey.sign(await ask());
    expect((await answerWith(good)).status).toBe(200);
    expect((await answerWith(good)).body).toMatchObject({ code: 'passkey-failed' });
    expect((await answerWith(await passkey.sign(await ask(), { from: 'https://lantoa.example.evil' }))).status).toBe(
      401,
    );
    expect((await answerWith(await passkey.sign(await ask(), { verified: false }))).status).toBe(401);
    expect((await answerWith(await passkey.sign({ challenge: 'AAAA' }))).status).toBe(401);
    const late = await passkey.sign(await ask());
    desk.pass(SIGN_IN_TERMS.challenge);
    expect((await answerWith(late)).status).toBe(401);
    for (const broken of [null, 'x', {}, { id: passkey.id }, { ...good, response: {} }])
      expect((await answerWith(broken)).status).toBe(401);
  });

  it('does not take the answer to another question', async () => {
    const browser = desk.browser();
    const { passkey } = await enrolWithPasskey(browser, await desk.invite('hoa', 'editor'));
    const { body } = await browser.post('/xac-thuc-lai/khoa');
    const traLoi = await passkey.sign(body as { challenge: string });
    expect((await browser.post('/dang-nhap/khoa/xac-nhan', { traLoi })).status).toBe(401);
  });
});

describe('signing in with password and code', () => {
  const signIn = (ma: string, matKhau = PASSWORD, tenDangNhap = 'hoa') =>
    desk.browser().post('/dang-nhap/mat-khau', { tenDangNhap, matKhau, ma });

  it('works once a code, also for two at the same time', async () => {
    const { key, answer } = await enrolWithPassword(desk, desk.browser(), await desk.invite('hoa', 'editor'));
    expect(answer.status).toBe(200);
    expect((await signIn(await desk.codeFor(key))).body).toMatchObject({ code: 'code-used' });
    desk.pass(30_000);
    const code = await desk.codeFor(key);
    const both = await Promise.all([signIn(code), signIn(code)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 401]);
  });

  it('tells nothing apart: unknown name, wrong password, wrong code, closed account', async () => {
    const admin = desk.browser();
    await enrolWithPasskey(admin, await desk.invite('sep', 'administrator'));
    const { key } = await enrolWithPassword(desk, desk.browser(), await desk.invite('hoa', 'editor'));
    desk.pass(30_000);
    const code = await desk.codeFor(key);
    const refusals = [
      await signIn(code, PASSWORD, 'nobody'),
      await signIn(code, 'Sai mật khẩu 2026'),
      await signIn(code === '000000' ? '000001' : '000000'),
    ];
    const hoa = await desk.editors.findByLogin('hoa');
    await admin.post(`/bien-tap-vien/${hoa?.id ?? ''}/ngung`);
    refusals.push(await signIn(code));
    expect(new Set(refusals.map(({ status, body }) => `${status} ${JSON.stringify(body)}`)).size).toBe(1);
    expect(refusals[0]?.body).toMatchObject({ code: 'sign-in-failed' });
  });

  it('takes a password written on another keyboard and a name in capitals', async () => {
    const { key } = await enrolWithPassword(desk, desk.browser(), await desk.invite('hoa', 'editor'));
    desk.pass(30_000);
    expect((await signIn(await desk.codeFor(key), PASSWORD.normalize('NFD'), ' HOA ')).status).toBe(200);
  });

  it('slows down guesses on one account from any address, and says until when; a passkey still works', async () => {
    const browser = desk.browser();
    const { passkey } = await enrolWithPasskey(browser, await desk.invite('hoa', 'editor'));
    const guess = (from: number) =>
      browser.post(
        '/dang-nhap/mat-khau',
        { tenDangNhap: 'hoa', matKhau: 'x', ma: '1' },
        { 'x-test-address': `10.0.0.${from}` },
      );
    const statuses = [];
    for (let from = 0; from < 9; from += 1) statuses.push((await guess(from)).status);
    expect(statuses).toEqual([...Array<number>(8).fill(401), 429]);
    const last = await guess(9);
    expect(last.headers.get('retry-after')).toMatch(/^\d+$/);
    expect(last.body['title']).toContain('Xin thử lại sau 3 phút');
    expect((await signInWithPasskey(desk.browser(), passkey)).status).toBe(200);
    desk.pass(180_000);
    expect((await guess(10)).status).toBe(401);
  });

  it('slows down guesses from one address on many accounts, a household of IPv6 being one', async () => {
    const guess = (index: number) =>
      desk
        .browser()
        .post(
          '/dang-nhap/mat-khau',
          { tenDangNhap: `ten-${index}` },
          { 'x-test-address': `2001:db8:0:1::${index.toString(16)}` },
        );
    for (let index = 0; index < 30; index += 1) expect((await guess(index)).status).toBe(401);
    expect((await guess(31)).status).toBe(429);
  });
});

describe('a session', () => {
  it('has a cookie that scripts, other sites and plain http never get', async () => {
    const { answer } = await enrolWithPasskey(desk.browser(), await desk.invite('hoa', 'editor'));
    expect(answer.headers.get('set-cookie')).toMatch(
      /^__Host-bien-tap=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
    );
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });

  it('never keeps a token from before the sign-in', async () => {
    const browser = desk.browser();
    browser.cookie = '__Host-bien-tap=chosen-by-somebody-else';
    const { passkey } = await enrolWithPasskey(browser, await desk.invite('hoa', 'editor'));
    const first = browser.cookie;
    expect(first).not.toContain('chosen');
    await signInWithPasskey(browser, passkey);
    expect(browser.cookie).not.toBe(first);
    const other = desk.browser();
    other.cookie = first;
    expect((await other.get('/phien')).status).toBe(401);
  });

  it('ends when idle, and after a working day however busy', async () => {
    const browser = desk.browser();
    const { passkey } = await enrolWithPasskey(browser, await desk.invite('hoa', 'editor'));
    for (let hour = 0; hour < 11; hour += 1) {
      desk.pass(3_600_000);
      expect((await browser.get('/phien')).status).toBe(200);
    }
    desk.pass(3_600_000);
    expect((await browser.get('/phien')).status).toBe(401);
    await signInWithPasskey(browser, passkey);
    desk.pass(SIGN_IN_TERMS.idle);
    expect((await browser.get('/phien')).status).toBe(401);
  });

  it('is listed and can be ended from elsewhere, one or all others, but only by its owner', async () => {
    const [first, second, stranger] = [desk.browser(), desk.browser(), desk.browser()];
    const { passkey } = await enrolWithPasskey(first, await desk.invite('hoa', 'editor'));
    await enrolWithPasskey(stranger, await desk.invite('la', 'editor'));
    await signInWithPasskey(second, passkey);
    const { phien } = (await first.get('/tai-khoan')).body as { phien: { id: string; dangDung: boolean }[] };
    expect(phien).toHaveLength(2);
    const other = phien.find(({ dangDung }) => !dangDung);
    expect((await stranger.post('/phien/ket-thuc', { id: other?.id })).status).toBe(404);
    expect((await first.post('/phien/ket-thuc', { id: other?.id })).status).toBe(200);
    expect((await second.get('/phien')).status).toBe(401);
    await signInWithPasskey(second, passkey);
    expect((await second.post('/phien/ket-thuc-khac')).body).toEqual({ soPhien: 1 });
    expect((await first.get('/phien')).status).toBe(401);
    expect((await second.get('/phien')).status).toBe(200);
  });

  it('gets a new token when the editor confirms who he is', async () => {
    const browser = desk.browser();
    const { passkey } = await enrolWithPasskey(browser, await desk.invite('hoa', 'administrator'));
    desk.pass(SIGN_IN_TERMS.fresh);
    expect((await browser.post('/bien-tap-vien', {})).body).toMatchObject({ code: 'confirm-first' });
    const before = browser.cookie;
    const { body } = await browser.post('/xac-thuc-lai/khoa');
    const traLoi = await passkey.sign(body as { challenge: string });
    expect((await browser.post('/xac-thuc-lai/khoa/xac-nhan', { traLoi })).status).toBe(200);
    expect(browser.cookie).not.toBe(before);
    expect((await browser.post('/bien-tap-vien', {})).body).toMatchObject({ code: 'login-invalid' });
  });

  it('cannot be confirmed by the passkey of somebody else', async () => {
    const [browser, other] = [desk.browser(), desk.browser()];
    await enrolWithPasskey(browser, await desk.invite('hoa', 'administrator'));
    const { passkey } = await enrolWithPasskey(other, await desk.invite('la', 'editor'));
    const { body } = await browser.post('/xac-thuc-lai/khoa');
    const traLoi = await passkey.sign(body as { challenge: string });
    expect((await browser.post('/xac-thuc-lai/khoa/xac-nhan', { traLoi })).status).toBe(401);
  });
});

import { afterAll, describe, expect, it } from 'vitest';
import { openD1 } from '../../../testing/d1-database.ts';
import { startPostgres } from '../../../testing/postgres-server.ts';
import {
  createDesk,
  enrolWithPasskey,
  enrolWithPassword,
  PASSWORD,
  signInWithPasskey,
} from '../../../testing/sign-in/sign-in-desk.ts';
import type { Database } from '../../storage/database.ts';
import { migrate } from '../../storage/migrations/migrate.ts';
import { openPostgres } from '../../storage/postgres/open-postgres.ts';

const server = await startPostgres();
afterAll(() => server.stop(), 30_000);

describe('on PostgreSQL', () => checkSignIn(() => Promise.resolve(openPostgres(server.url))));
describe('on D1', () => checkSignIn(openD1));

/** What depends on the engine: single use, the last administrator, and the whole way once; all else is tested on SQLite. */
function checkSignIn(open: () => Promise<Database>): void {
  it('lets things work once, of many at the same time', { timeout: 60_000 }, async () => {
    const database = await open();
    await migrate(database);
    const desk = createDesk(database);
    const all = <Value>(act: (index: number) => Promise<Value>) =>
      Promise.all(Array.from({ length: 5 }, (_, i) => act(i)));
    const sorted = (answers: readonly { status: number }[]) => answers.map(({ status }) => status).sort();

    const hoa = desk.browser();
    const { passkey } = await enrolWithPasskey(hoa, await desk.invite('hoa', 'administrator'));
    const la = desk.browser();
    await enrolWithPasskey(la, await desk.invite('la', 'administrator'));

    const asked = (await hoa.post('/dang-nhap/khoa')).body as { challenge: string };
    const traLoi = await passkey.sign(asked);
    const keys = await all(() => desk.browser().post('/dang-nhap/khoa/xac-nhan', { traLoi }));
    expect(sorted(keys)).toEqual([200, ...Array<number>(4).fill(401)]);

    // All come from one address: the throttle fills up again meanwhile.
    desk.pass(30 * 60_000);
    const link = await desk.invite('mo', 'editor');
    const enrolled = await all(async () => (await enrolWithPasskey(desk.browser(), link)).answer);
    expect(sorted(enrolled)).toEqual([200, ...Array<number>(4).fill(410)]);

    const { key } = await enrolWithPassword(desk, desk.browser(), await desk.invite('nga', 'editor'));
    desk.pass(30_000);
    const body = { tenDangNhap: 'nga', matKhau: PASSWORD, ma: await desk.codeFor(key) };
    const codes = await Promise.all(
      ['198.51.100.1', '198.51.100.2'].map((from) =>
        desk.browser().post('/dang-nhap/mat-khau', body, { 'x-test-address': from }),
      ),
    );
    expect(sorted(codes)).toEqual([200, 401]);

    expect((await signInWithPasskey(hoa, passkey)).status).toBe(200);
    const accounts = (await hoa.get('/bien-tap-vien')).body as unknown as { id: string; tenDangNhap: string }[];
    const idOf = (login: string) => accounts.find(({ tenDangNhap }) => tenDangNhap === login)?.id ?? '';
    const closing = await Promise.all([
      hoa.post(`/bien-tap-vien/${idOf('la')}/ngung`),
      la.post(`/bien-tap-vien/${idOf('hoa')}/ngung`),
    ]);
    // Whoever comes second is told so, or is out already.
    expect(closing.filter(({ status }) => status === 200)).toHaveLength(1);
    const left = (await desk.editors.list(desk.now())).filter(
      ({ role, isDisabled }) => role === 'administrator' && !isDisabled,
    );
    expect(left).toHaveLength(1);
    await desk.editors.sweep(desk.now());
    await database.close();
  });
}

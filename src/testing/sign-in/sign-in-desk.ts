import type { Role } from '../../comments/domain/roles.ts';
import type { Database } from '../../comments/storage/database.ts';
import { createEditorStore } from '../../comments/storage/editors/create-editor-store.ts';
import { migrate } from '../../comments/storage/migrations/migrate.ts';
import { openSqlite } from '../../comments/storage/sqlite/open-sqlite.ts';
import { createScryptHasher } from '../../comments/adapters/passwords/scrypt-hasher.ts';
import { createMemoryLimiter } from '../../comments/http/rate-limit/memory-limiter.ts';
import { createSignIn } from '../../comments/http/sign-in/create-sign-in.ts';
import { newEditor } from '../../comments/http/sign-in/invite-editor.ts';
import { codeOfStep, stepAt } from '../../comments/http/sign-in/one-time-code/one-time-code.ts';
import type { SignInDeps } from '../../comments/http/sign-in/sign-in-deps.ts';
import { createSoftwarePasskey } from './software-passkey.ts';

/** Where the desk of the tests stands. */
export const ORIGIN = 'https://lantoa.example';
/** A password that is good enough. */
export const PASSWORD = 'Gạo nếp Pì Pất 2026';

/** Where a desk of the tests stands, and the time at which its clock begins. */
export interface DeskOptions {
  readonly origin?: string;
  readonly now?: number;
}

/** A desk on tables of its own in memory. */
export async function openDesk(options?: DeskOptions): Promise<Desk> {
  const database = openSqlite(':memory:');
  await migrate(database);
  return createDesk(database, options);
}

/** A desk on a database, with a clock that only moves when told. */
export function createDesk(database: Database, options: DeskOptions = {}) {
  const { origin = ORIGIN } = options;
  let { now = Date.UTC(2026, 10, 22, 1) } = options;
  let ids = 0;
  const deps: SignInDeps = {
    editors: createEditorStore(database),
    limiter: createMemoryLimiter(),
    // Tests would wait seconds for the real cost.
    passwords: createScryptHasher({ N: 2, r: 1, p: 1 }),
    clock: () => now,
    newId: (at) => `${at.toString(36).padStart(10, '0')}-${String((ids += 1)).padStart(6, '0')}`,
    random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
    secret: 'bí mật chỉ dùng trong phép thử, dài hơn 32 ký tự',
    origin,
    siteName: 'Lan Tỏa',
    remoteAddress: (request) => request.headers.get('x-test-address') ?? '192.0.2.1',
  };
  const signIn = createSignIn(deps);

  return {
    deps,
    signIn,
    editors: deps.editors,
    database,
    pass: (ms: number) => (now += ms),
    now: () => now,
    browser: () => createBrowser((request) => Promise.resolve(signIn.routes.fetch(request))),
    /** Makes an account and gives the code of its link. */
    async invite(login: string, role: Role) {
      const link = await newEditor(deps, { login, name: `Biên tập ${login}`, role, sections: null });
      return codeOfLink(link?.duongDan);
    },
    codeFor: (key: Uint8Array<ArrayBuffer>, steps = 0) => codeOfStep(key, stepAt(now) + steps),
  };
}

/** A desk of the tests. */
export type Desk = ReturnType<typeof createDesk>;

/** The code in an enrolment link. */
export function codeOfLink(link: string | undefined): string {
  return link?.split('#loi-moi=')[1] ?? '';
}

/** What a test knows of an answer. */
export interface Seen {
  readonly status: number;
  readonly body: Record<string, unknown>;
  readonly headers: Headers;
}

/** A browser that keeps the one cookie, on a page of `origin`. */
export function createBrowser(fetch: (request: Request) => Promise<Response>, origin = ORIGIN) {
  let cookie = '';
  const send = async (
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Seen> => {
    const request = new Request(`${origin}${path}`, {
      method,
      headers: {
        ...(cookie === '' ? {} : { Cookie: cookie }),
        ...(method === 'GET' ? {} : { Origin: origin, 'Content-Type': 'application/json' }),
        ...headers,
      },
      ...(method === 'GET' ? {} : { body: JSON.stringify(body ?? {}) }),
    });
    for (const [name, value] of Object.entries(headers)) if (value === '') request.headers.delete(name);
    const response = await fetch(request);
    const set = response.headers.get('set-cookie');
    if (set !== null) cookie = set.includes('Max-Age=0') ? '' : (set.split(';')[0] ?? '');
    return {
      status: response.status,
      headers: response.headers,
      body: (await response.json().catch(() => ({}))) as Record<string, unknown>,
    };
  };
  return {
    get: (path: string) => send('GET', path),
    post: (path: string, body?: unknown, headers?: Record<string, string>) => send('POST', path, body, headers),
    get cookie() {
      return cookie;
    },
    set cookie(value: string) {
      cookie = value;
    },
  };
}

/** A browser of the tests. */
export type Browser = ReturnType<typeof createBrowser>;

/** Enrols with a new passkey and is signed in afterwards. */
export async function enrolWithPasskey(browser: Browser, loiMoi: string) {
  const passkey = await createSoftwarePasskey(ORIGIN);
  const { body } = await browser.post('/loi-moi/khoa', { loiMoi });
  const traLoi = await passkey.register(body as { challenge: string });
  const answer = await browser.post('/loi-moi/khoa/xac-nhan', { loiMoi, traLoi });
  return { passkey, answer };
}

/** Enrols with a password and gives the key of the codes. */
export async function enrolWithPassword(desk: Desk, browser: Browser, loiMoi: string) {
  const { body } = await browser.post('/loi-moi/mat-khau', { loiMoi });
  const key = readKey(String(body['khoa']));
  const ma = await desk.codeFor(key);
  const answer = await browser.post('/loi-moi/mat-khau/xac-nhan', { loiMoi, goi: body['goi'], matKhau: PASSWORD, ma });
  return { key, answer };
}

/** Signs in with a passkey. */
export async function signInWithPasskey(browser: Browser, passkey: Awaited<ReturnType<typeof createSoftwarePasskey>>) {
  const { body } = await browser.post('/dang-nhap/khoa');
  return browser.post('/dang-nhap/khoa/xac-nhan', { traLoi: await passkey.sign(body as { challenge: string }) });
}

/** Reads the secret of one-time codes as a page shows it. */
export function readKey(text: string): Uint8Array<ArrayBuffer> {
  const bits = [...text.replaceAll(' ', '')]
    .map((sign) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(sign).toString(2).padStart(5, '0'))
    .join('');
  return Uint8Array.from(bits.match(/.{8}/g) ?? [], (group) => Number.parseInt(group, 2));
}

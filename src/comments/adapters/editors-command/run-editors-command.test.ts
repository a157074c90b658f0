import { beforeEach, expect, it } from 'vitest';
import {
  codeOfLink,
  enrolWithPasskey,
  openDesk,
  signInWithPasskey,
  type Desk,
} from '../../../testing/sign-in/sign-in-desk.ts';
import { runEditorsCommand } from './run-editors-command.ts';

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
});
const run = (...args: string[]) => runEditorsCommand(args, desk.deps);
const linkIn = (words: string) => codeOfLink(/https:\S+/.exec(words)?.[0]);

it('makes the first administrator, who enrols from the printed link', async () => {
  expect((await run()).words).toContain('Chưa có tài khoản nào.');
  const { isDone, words } = await run('them', 'hoa', 'Nông Thị Hoa');
  expect(isDone).toBe(true);
  const browser = desk.browser();
  expect((await enrolWithPasskey(browser, linkIn(words))).answer.status).toBe(200);
  expect((await browser.get('/phien')).body).toMatchObject({ hoTen: 'Nông Thị Hoa', vaiTro: 'administrator' });
  expect((await run()).words).toMatch(/^hoa: Nông Thị Hoa · Quản trị · đăng nhập lần cuối \d\d:\d\d, /);
});

it('lets an editor who lost everything back in, and nothing old', async () => {
  const [before, after] = [desk.browser(), desk.browser()];
  const { passkey } = await enrolWithPasskey(before, linkIn((await run('them', 'hoa', 'Hoa')).words));
  const { words } = await run('cuu', 'HOA');
  expect((await before.get('/phien')).status).toBe(401);
  expect((await enrolWithPasskey(after, linkIn(words))).answer.status).toBe(200);
  expect((await signInWithPasskey(before, passkey)).status).toBe(401);
  const actors = (await desk.editors.events({ limit: 9 })).map(({ kind, actor }) => [kind, actor]);
  expect(actors).toContainEqual(['recovery-invited', 'system']);
});

it.each([
  [['them', 'Hoà Bình', 'Hoa'], 'Tên đăng nhập dài 2–40 ký tự'],
  [['them', 'hoa'], 'Thiếu họ và tên'],
  [['them', 'hoa', 'Hoa', 'giám-đốc'], 'Không có vai trò “giám-đốc”'],
  [['cuu', 'khong-co'], 'Không có tài khoản “khong-co”'],
  [['xoa'], 'Cách dùng:'],
])('explains what is wrong with %j', async (args, words) => {
  const outcome = await run(...args);
  expect(outcome.isDone).toBe(false);
  expect(outcome.words).toContain(words);
});

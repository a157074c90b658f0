import type { AccountSummary } from '../comments/domain/accounts/account-summary.ts';
import type { Role } from '../comments/domain/roles.ts';
import { EDITORS_TEXT, formatMoment, ROLE_NAMES } from './sign-in.ts';

/** Roles as they are typed in the command. */
export const ROLE_WORDS: Readonly<Record<string, Role>> = {
  'bien-tap-vien': 'editor',
  'truong-ban': 'head',
  'quan-tri': 'administrator',
};

/** Sentences of `npm run editors`. */
export const EDITORS_COMMAND_TEXT = {
  usage: [
    'Cách dùng:',
    '  npm run editors                                        danh sách tài khoản',
    '  npm run editors them <tên đăng nhập> "<Họ và tên>"     lập tài khoản quản trị',
    '  npm run editors them <tên đăng nhập> "<Họ và tên>" <bien-tap-vien | truong-ban | quan-tri>',
    '  npm run editors cuu <tên đăng nhập>                    đường dẫn đăng ký lại khi mất mọi khóa',
  ].join('\n'),
  none: 'Chưa có tài khoản nào.',
  nameMissing: 'Thiếu họ và tên. Đặt họ và tên trong dấu ngoặc kép.',
  roleUnknown: (word: string) => `Không có vai trò “${word}”. Xin ghi bien-tap-vien, truong-ban hoặc quan-tri.`,
  unknown: (login: string) => `Không có tài khoản “${login}”.`,
  link: (address: string, until: number) =>
    `Mở đường dẫn này trên máy của người đó, dùng được một lần, đến ${formatMoment(until)}:\n\n  ${address}\n`,
  line: ({ login, name, role, isDisabled, invitedUntil, passkeys, hasPassword, lastSignInAt }: AccountSummary) =>
    [
      `${login}: ${name}`,
      ROLE_NAMES[role],
      ...(isDisabled ? [EDITORS_TEXT.isDisabled] : []),
      ...(invitedUntil === null ? [] : [EDITORS_TEXT.invited(invitedUntil)]),
      ...(invitedUntil === null && passkeys === 0 && !hasPassword ? [EDITORS_TEXT.notEnrolled] : []),
      ...(lastSignInAt === null ? [] : [EDITORS_TEXT.lastSignIn(lastSignInAt)]),
    ].join(' · '),
} as const;

import type { AccountEventKind } from '../editor.ts';
import type { Right, Role } from '../roles.ts';
import type { PasswordProblem } from './password-rules.ts';

/** Answer to `GET /phien`: who is signed in. Times are milliseconds since 1970; addresses count from `/api/v1/bien-tap`. */
export interface SessionAnswer {
  readonly id: string;
  readonly tenDangNhap: string;
  readonly hoTen: string;
  readonly vaiTro: Role;
  readonly quyen: readonly Right[];
  readonly chuyenMuc: readonly string[] | null;
  /** Until when what needs a fresh sign-in may be done. */
  readonly xacThucDen: number;
}

/** Answer to `GET /tai-khoan`: one's own account. */
export interface AccountAnswer {
  readonly coMatKhau: boolean;
  readonly khoa: readonly {
    readonly id: string;
    readonly ten: string;
    readonly themLuc: number;
    readonly dungLuc: number | null;
  }[];
  readonly phien: readonly {
    readonly id: string;
    readonly thietBi: string;
    readonly cach: 'passkey' | 'password';
    readonly tuLuc: number;
    readonly dungLuc: number;
    readonly dangDung: boolean;
  }[];
}

/** Answer to `POST /loi-moi`: whose link it is. */
export interface InvitationAnswer {
  readonly hoTen: string;
  readonly tenDangNhap: string;
  readonly khoiPhuc: boolean;
  readonly hetHan: number;
}

/** Answer to the first step of setting a password: the secret for the app that makes codes. */
export interface CodeSetupAnswer {
  /** Goes back with the password. */
  readonly goi: string;
  /** In groups of four, for typing. */
  readonly khoa: string;
  readonly diaChi: string;
}

/** A line of `GET /bien-tap-vien`. */
export interface EditorLine {
  readonly id: string;
  readonly tenDangNhap: string;
  readonly hoTen: string;
  readonly vaiTro: Role;
  readonly chuyenMuc: readonly string[] | null;
  readonly daKhoa: boolean;
  readonly coMatKhau: boolean;
  readonly soKhoa: number;
  readonly dangNhapLuc: number | null;
  readonly loiMoiDen: number | null;
}

/** Answer when a link was made; it is shown once. */
export interface LinkAnswer {
  readonly duongDan: string;
  readonly hetHan: number;
}

/** A line of `GET /nhat-ky-tai-khoan`. */
export interface AccountEventLine {
  readonly id: string;
  readonly nguoi: string;
  readonly viec: AccountEventKind;
  /** Null for a command on the server. */
  readonly nguoiLam: string | null;
  readonly luc: number;
}

/** Answer to `GET /tin-moi/khoa`: since when the editor has a private address of the feed; null without one. */
export interface NoticeKeyAnswer {
  readonly lapLuc: number | null;
}

/** Answer to `POST /tin-moi/khoa`: the address, told this once. */
export interface NoticeAddressAnswer {
  readonly diaChi: string;
}

/** Every refusal of these routes, as `application/problem+json`; `title` is one Vietnamese sentence. */
export interface SignInProblem {
  readonly type: 'about:blank';
  readonly title: string;
  readonly status: number;
  readonly code: SignInProblemCode;
  /** Seconds. */
  readonly retryAfter?: number;
}

/** Why something is refused. */
export type SignInProblemCode =
  | PasswordProblem
  | 'wrong-origin'
  | 'not-json'
  | 'body-invalid'
  | 'body-too-large'
  | 'not-signed-in'
  | 'not-allowed'
  | 'confirm-first'
  | 'too-many-attempts'
  | 'sign-in-failed'
  | 'code-used'
  | 'code-wrong'
  | 'passkey-failed'
  | 'passkey-known'
  | 'invitation-over'
  | 'login-invalid'
  | 'login-taken'
  | 'name-missing'
  | 'role-unknown'
  | 'last-administrator'
  | 'last-means'
  | 'own-account'
  | 'not-found'
  | 'storage';

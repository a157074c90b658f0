import type { AccountSummary } from '../../../domain/accounts/account-summary.ts';
import { Hono } from 'hono';
import { readLoginName } from '../../../domain/accounts/login-name.ts';
import type { AccountEventLine, EditorLine } from '../../../domain/accounts/wire.ts';
import { COMMAND_ACTOR } from '../../../domain/editor.ts';
import { isRole } from '../../../domain/roles.ts';
import type { AccountOutcome } from '../../../storage/editors/editor-store.ts';
import { answer } from '../answers/answer.ts';
import { readFields, readText, type SentBody } from '../answers/read-fields.ts';
import { refuse } from '../answers/refuse.ts';
import { requireRight } from '../session/desk-guards.ts';
import { inviteEditor, newEditor } from '../invite-editor.ts';
import type { SignInTools } from '../sign-in-tools.ts';

const EVENTS_A_PAGE = 100;
const NAME_LENGTH = 80;

/** Managing editors. Nobody changes his own role or makes a link for himself: that takes another administrator. */
export function editorRoutes(tools: SignInTools): Hono {
  const { editors, readSession, clock, audit } = tools;
  const authenticate = async (request: Request) => (await readSession(request))?.editor ?? null;
  const manage = requireRight({ authenticate, clock }, 'manage-editors');

  const routes = new Hono();
  routes
    .get('/bien-tap-vien', manage, async () => answer((await editors.list(clock())).map(describeLine)))

    .post('/bien-tap-vien', manage, async (context) => {
      const body = await readFields(context.req.raw);
      if (typeof body === 'string') return refuse(body);
      const login = readLoginName(readText(body, 'tenDangNhap'));
      if (login === undefined) return refuse('login-invalid');
      const profile = readProfile(body);
      if (typeof profile === 'string') return refuse(profile);
      const link = await newEditor(tools, { login, ...profile }, context.var.editor.id);
      return link ? answer(link) : refuse('login-taken');
    })

    .post('/bien-tap-vien/:id/sua', manage, async (context) => {
      const body = await readFields(context.req.raw);
      if (typeof body === 'string') return refuse(body);
      const profile = readProfile(body);
      if (typeof profile === 'string') return refuse(profile);
      const { editor } = context.var;
      const id = context.req.param('id');
      if (id === editor.id && profile.role !== editor.role) return refuse('own-account');
      return tell(await editors.change(id, profile, audit(editor.id)));
    })

    .post('/bien-tap-vien/:id/ngung', manage, async (context) => {
      const { editor } = context.var;
      const id = context.req.param('id');
      return id === editor.id ? refuse('own-account') : tell(await editors.disable(id, audit(editor.id)));
    })

    .post('/bien-tap-vien/:id/mo-lai', manage, async (context) =>
      tell(await editors.enable(context.req.param('id'), audit(context.var.editor.id))),
    )

    .post('/bien-tap-vien/:id/loi-moi', manage, async (context) => {
      const { editor } = context.var;
      const id = context.req.param('id');
      if (id === editor.id) return refuse('own-account');
      const link = await inviteEditor(tools, id, editor.id);
      return link ? answer(link) : refuse('not-found');
    })

    .get('/nhat-ky-tai-khoan', requireRight({ authenticate, clock }, 'see-audit'), async (context) => {
      const before = context.req.query('truoc');
      const events = await editors.events({ limit: EVENTS_A_PAGE, ...(before === undefined ? {} : { before }) });
      const names = new Map((await editors.list(clock())).map(({ id, name, login }) => [id, `${name} (${login})`]));
      return answer(
        events.map(({ id, editor, kind, actor, at }): AccountEventLine => ({
          id,
          nguoi: names.get(editor) ?? editor,
          viec: kind,
          nguoiLam: actor === COMMAND_ACTOR ? null : (names.get(actor) ?? actor),
          luc: at,
        })),
      );
    });
  return routes;
}

function readProfile(body: SentBody) {
  const name = readText(body, 'hoTen').trim().replace(/\s+/g, ' ').slice(0, NAME_LENGTH);
  if (name === '') return 'name-missing' as const;
  const role = body['vaiTro'];
  if (!isRole(role)) return 'role-unknown' as const;
  const sent = body['chuyenMuc'];
  const slugs = Array.isArray(sent)
    ? sent.filter((slug) => typeof slug === 'string' && /^[a-z0-9-]{1,80}$/.test(slug))
    : [];
  return { name, role, sections: slugs.length > 0 ? (slugs as string[]) : null };
}

function tell(outcome: AccountOutcome): Response {
  if (outcome === 'done') return answer({ xong: true });
  return refuse(outcome === 'unknown' ? 'not-found' : outcome);
}

function describeLine(line: AccountSummary): EditorLine {
  return {
    id: line.id,
    tenDangNhap: line.login,
    hoTen: line.name,
    vaiTro: line.role,
    chuyenMuc: line.sections,
    daKhoa: line.isDisabled,
    coMatKhau: line.hasPassword,
    soKhoa: line.passkeys,
    dangNhapLuc: line.lastSignInAt,
    loiMoiDen: line.invitedUntil,
  };
}

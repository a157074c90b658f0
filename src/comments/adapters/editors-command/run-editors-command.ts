import { EDITORS_COMMAND_TEXT as text, ROLE_WORDS } from '../../../messages/editors-command.ts';
import { SIGN_IN_PROBLEMS } from '../../../messages/sign-in.ts';
import { readLoginName } from '../../domain/accounts/login-name.ts';
import { COMMAND_ACTOR } from '../../domain/editor.ts';
import { inviteEditor, newEditor, type InviteDeps } from '../../http/sign-in/invite-editor.ts';

/** What a command says, and whether it did what it was asked. */
export interface CommandOutcome {
  readonly isDone: boolean;
  readonly words: string;
}

/** Runs `npm run editors …`: the first administrator, a way back in when every key is lost, the list. Passwords never pass through a command line. */
export async function runEditorsCommand(args: readonly string[], deps: InviteDeps): Promise<CommandOutcome> {
  const [command, login = '', ...rest] = args.map((arg) => arg.normalize('NFC'));
  switch (command) {
    case undefined:
      return list(deps);
    case 'them':
      return add(deps, login, rest);
    case 'cuu':
      return recover(deps, login);
    default:
      return refuse(text.usage);
  }
}

async function list({ editors, clock }: InviteDeps): Promise<CommandOutcome> {
  const accounts = await editors.list(clock());
  return accounts.length === 0 ? done(`${text.none}\n\n${text.usage}`) : done(accounts.map(text.line).join('\n'));
}

async function add(deps: InviteDeps, typed: string, [name = '', word = 'quan-tri']: readonly string[]) {
  const login = readLoginName(typed);
  if (login === undefined) return refuse(SIGN_IN_PROBLEMS['login-invalid']);
  if (name.trim() === '') return refuse(text.nameMissing);
  const role = ROLE_WORDS[word];
  if (role === undefined) return refuse(text.roleUnknown(word));
  const link = await newEditor(deps, { login, name: name.trim(), role, sections: null });
  return link ? done(text.link(link.duongDan, link.hetHan)) : refuse(SIGN_IN_PROBLEMS['login-taken']);
}

async function recover(deps: InviteDeps, typed: string): Promise<CommandOutcome> {
  const account = await deps.editors.findByLogin(readLoginName(typed) ?? '');
  if (!account) return refuse(text.unknown(typed));
  const now = deps.clock();
  // The glass is broken to get in: an account that was closed is opened too.
  if (account.disabledAt !== null)
    await deps.editors.enable(account.id, { id: deps.newId(now), actor: COMMAND_ACTOR, at: now });
  const link = await inviteEditor(deps, account.id);
  return link ? done(text.link(link.duongDan, link.hetHan)) : refuse(text.unknown(typed));
}

function done(words: string): CommandOutcome {
  return { isDone: true, words };
}

function refuse(words: string): CommandOutcome {
  return { isDone: false, words };
}

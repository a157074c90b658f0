import {
  startAuthentication,
  startRegistration,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/browser';
import { SIGN_IN_TEXT } from '../../../messages/sign-in.ts';
import { callDesk, type DeskAnswer } from './call-desk.ts';

/** Asks for options at `path`, lets the browser sign them, and sends the answer to `path/xac-nhan`. */
export function signWithPasskey(path: string): Promise<DeskAnswer<unknown>> {
  return answerOptions(path, {}, (options) =>
    startAuthentication({ optionsJSON: options as PublicKeyCredentialRequestOptionsJSON }),
  );
}

/** The same for a new passkey; `body` goes along both times. */
export function registerPasskey(path: string, body: object): Promise<DeskAnswer<unknown>> {
  return answerOptions(path, body, (options) =>
    startRegistration({ optionsJSON: options as PublicKeyCredentialCreationOptionsJSON }),
  );
}

async function answerOptions(
  path: string,
  body: object,
  ask: (options: unknown) => Promise<unknown>,
): Promise<DeskAnswer<unknown>> {
  const options = await callDesk<unknown>(path, body);
  if (!options.ok) return options;
  try {
    const traLoi = await ask(options.value);
    return await callDesk(`${path}/xac-nhan`, { ...body, traLoi });
  } catch {
    // Browsers say the same for "cancelled", "too late" and "no such passkey", on purpose.
    return { ok: false, code: 'stopped', title: SIGN_IN_TEXT.passkeyStopped };
  }
}

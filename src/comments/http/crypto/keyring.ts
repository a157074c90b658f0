import { toBase64url } from '../sign-in/keys/base64url.ts';

/** Keys derived from the one secret, one for each purpose: what is signed for one proves nothing for another. */
export interface Keyring {
  /** HMAC-SHA-256 of a message, base64url. */
  sign(purpose: string, message: string): Promise<string>;
  verify(purpose: string, message: string, signature: string): Promise<boolean>;
  /** HMAC-SHA-256 with a key of its own. */
  readonly hmac: HmacMaker;
}

/** Makes HMAC-SHA-256 with a key. Web crypto sends each one to another thread; a runtime that has it at hand may give it faster. */
export type HmacMaker = (
  key: Uint8Array<ArrayBuffer>,
) => (message: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer> | Promise<Uint8Array<ArrayBuffer>>;

/** Creates the keys of a secret; the few last used are kept, since importing one costs more than using it. */
export function createKeyring(secret: string, hmac: HmacMaker = webHmac): Keyring {
  const encoder = new TextEncoder();
  const keys = new Map<string, Promise<ReturnType<HmacMaker>>>();
  const root = hmac(encoder.encode(secret));

  async function derive(purpose: string): Promise<ReturnType<HmacMaker>> {
    return hmac(await root(encoder.encode(purpose)));
  }

  function keyFor(purpose: string): Promise<ReturnType<HmacMaker>> {
    const known = keys.get(purpose);
    if (known) return known;
    // Purposes that bear a date come and go.
    if (keys.size >= 32) keys.clear();
    const key = derive(purpose);
    keys.set(purpose, key);
    return key;
  }

  async function sign(purpose: string, message: string): Promise<string> {
    const key = await keyFor(purpose);
    return toBase64url(await key(encoder.encode(message)));
  }

  return {
    sign,
    async verify(purpose, message, signature) {
      return equalInConstantTime(await sign(purpose, message), signature);
    },
    hmac,
  };
}

/** Whether two texts are equal, in a time that tells nothing of where they differ. */
export function equalInConstantTime(a: string, b: string): boolean {
  let difference = a.length ^ b.length;
  for (let index = 0; index < a.length; index++) difference |= a.charCodeAt(index) ^ b.charCodeAt(index);
  return difference === 0;
}

const webHmac: HmacMaker = (key) => {
  const imported = crypto.subtle.importKey('raw', key, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  return async (message) => new Uint8Array(await crypto.subtle.sign('HMAC', await imported, message));
};

import { toBase64url, fromBase64url } from '../../comments/http/sign-in/keys/base64url.ts';

/** What the options of a browser call hold that an authenticator needs. */
interface Asked {
  readonly challenge: string;
  readonly rpId?: string | undefined;
  readonly rp?: { readonly id?: string | undefined } | undefined;
}

/** A passkey made of code, for tests without a browser: ES256, the user always verified. */
export async function createSoftwarePasskey(origin: string) {
  const keys = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign', 'verify']);
  const id = crypto.getRandomValues(new Uint8Array(16));
  const rpHash = await sha256(new TextEncoder().encode(new URL(origin).hostname));

  const clientData = (type: string, { challenge }: Asked, from: string) =>
    new TextEncoder().encode(JSON.stringify({ type, challenge, origin: from, crossOrigin: false }));
  // Like passkeys that are kept in step between devices, it does not count: only the spent challenge stops a replay.
  const authenticatorData = (flags: number, rest: readonly number[] = []) =>
    new Uint8Array([...rpHash, flags, 0, 0, 0, 0, ...rest]);

  const answerWith = <Response extends object>(response: Response) => ({
    id: toBase64url(id),
    rawId: toBase64url(id),
    type: 'public-key',
    clientExtensionResults: {},
    response,
  });

  return {
    id: toBase64url(id),

    /** The answer to `navigator.credentials.create`. */
    async register(asked: Asked, from = origin) {
      const { x = '', y = '' } = await crypto.subtle.exportKey('jwk', keys.publicKey);
      const coordinates = [x, y].map((part) => [...(fromBase64url(part) ?? [])]) as [number[], number[]];
      // COSE key: {1: 2 (EC2), 3: -7 (ES256), -1: 1 (P-256), -2: x, -3: y}.
      const cose = [0xa5, 1, 2, 3, 0x26, 0x20, 1, 0x21, 0x58, 32, ...coordinates[0], 0x22, 0x58, 32, ...coordinates[1]];
      const attested = [...new Uint8Array(16), 0, id.length, ...id, ...cose];
      const data = authenticatorData(0x45, attested);
      const text = (word: string) => [0x60 + word.length, ...new TextEncoder().encode(word)];
      const attestation = new Uint8Array([
        ...[0xa3, ...text('fmt'), ...text('none'), ...text('attStmt'), 0xa0, ...text('authData'), 0x58, data.length],
        ...data,
      ]);
      return answerWith({
        clientDataJSON: toBase64url(clientData('webauthn.create', asked, from)),
        attestationObject: toBase64url(attestation),
        transports: ['internal'],
      });
    },

    /** The answer to `navigator.credentials.get`. */
    async sign(asked: Asked, { from = origin, verified = true } = {}) {
      const data = authenticatorData(verified ? 0x05 : 0x01);
      const client = clientData('webauthn.get', asked, from);
      const signed = new Uint8Array([...data, ...(await sha256(client))]);
      const raw = await crypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, keys.privateKey, signed);
      return answerWith({
        clientDataJSON: toBase64url(client),
        authenticatorData: toBase64url(data),
        signature: toBase64url(toDer(new Uint8Array(raw))),
      });
    },
  };
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
}

/** Web Crypto gives r and s side by side, authenticators send DER. */
function toDer(raw: Uint8Array): Uint8Array {
  const integer = (bytes: Uint8Array) => {
    const start = bytes.findIndex((byte) => byte !== 0);
    const trimmed = [...bytes.slice(start)];
    const positive = (trimmed[0] ?? 0) > 127 ? [0, ...trimmed] : trimmed;
    return [2, positive.length, ...positive];
  };
  const body = [...integer(raw.slice(0, 32)), ...integer(raw.slice(32))];
  return new Uint8Array([0x30, body.length, ...body]);
}

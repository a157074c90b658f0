import { createHmac } from 'node:crypto';
import type { HmacMaker } from '../../http/crypto/keyring.ts';

/** HMAC-SHA-256 in this thread: for short messages a tenth of the time of handing them to another one. */
export const nodeHmac: HmacMaker = (key) => (message) =>
  new Uint8Array(createHmac('sha256', key).update(message).digest());

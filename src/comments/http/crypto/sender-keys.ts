import type { Keyring } from './keyring.ts';
import { networkOf } from './network-of.ts';

/** Who sends, as keyed hashes: the address itself is never kept. */
export interface SenderKeys {
  /** Of the address, another one every day (UTC): for limits. */
  addressKey(address: string, now: number): Promise<string>;
  /**
   * Of the writer, for the history and blocks of the desk: of the e-mail address for good, else of the network address, another one every
   * month, so that a block of a shared address cannot outlive it for long.
   */
  authorKey(email: string | null, address: string, now: number): Promise<string>;
}

/** Creates the hashes of senders. */
export function createSenderKeys(keyring: Keyring): SenderKeys {
  return {
    addressKey: (address, now) => keyring.sign(`address ${dateOf(now, 10)}`, networkOf(address)),
    authorKey: (email, address, now) =>
      email === null
        ? keyring.sign(`author address ${dateOf(now, 7)}`, networkOf(address))
        : keyring.sign('author email', email.toLowerCase()),
  };
}

function dateOf(now: number, length: number): string {
  return new Date(now).toISOString().slice(0, length);
}

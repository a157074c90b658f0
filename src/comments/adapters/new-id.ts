const RANDOM_BYTES = 10;
const SAME_MS = 36 ** 2;

let lastTime = 0;
let sequence = 0;

/** A new id of lower-case letters and digits: later ones sort later, within one process even in the same millisecond; nobody can guess the next. */
export function newId(now: number): string {
  // A clock that steps back, or more ids than fit, must not break the order.
  const isSame = now <= lastTime && sequence + 1 < SAME_MS;
  sequence = isSame ? sequence + 1 : 0;
  lastTime = isSame ? lastTime : Math.max(now, lastTime + 1);
  const random = crypto.getRandomValues(new Uint8Array(RANDOM_BYTES));
  const tail = Array.from(random, (byte) => (byte % 32).toString(32)).join('');
  return `${lastTime.toString(36).padStart(9, '0')}${sequence.toString(36).padStart(2, '0')}${tail}`;
}

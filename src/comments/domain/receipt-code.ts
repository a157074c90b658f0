/**
 * Signs of receipt codes: every digit, and the letters that no other sign sounds or looks like when a Vietnamese reads the code out on
 * the telephone. Left out are the letters named alike (B C D Đ G P T V; M N and L N in the north; S and X), and I, O, Q, Z. Their number
 * is prime, so the check sign catches every single wrong sign and every two that change places.
 */
const SIGNS = '0123456789EHKMRUX';
const RANDOM_SIGNS = 10;
const PREFIX = 'LT';

/** A fresh code, `LT-7K4-219-XHE-4R`: 40.8 bits from `random`, which gives that many bytes of chance, and a check sign. */
export function newReceiptCode(random: (bytes: number) => Uint8Array): string {
  let signs = '';
  while (signs.length < RANDOM_SIGNS) {
    for (const byte of random(RANDOM_SIGNS)) {
      // Bytes above the last whole multiple would make some signs likelier than others.
      if (byte < 255 && signs.length < RANDOM_SIGNS) signs += SIGNS.charAt(byte % SIGNS.length);
    }
  }
  return format(signs + checkSign(signs));
}

/**
 * The code as it is stored, from what a person typed: lower case, spaces, other dashes, no prefix, O for 0 and I or L for 1 are all
 * understood; undefined when it cannot be a code, above all when the check sign is wrong.
 */
export function parseReceiptCode(typed: string): string | undefined {
  const bare = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}._]+/gu, '');
  const signs = (bare.startsWith(PREFIX) ? bare.slice(PREFIX.length) : bare).replaceAll('O', '0').replace(/[IL]/g, '1');
  if (signs.length !== RANDOM_SIGNS + 1 || [...signs].some((sign) => !SIGNS.includes(sign))) return undefined;
  return checkSign(signs.slice(0, RANDOM_SIGNS)) === signs.at(-1) ? format(signs) : undefined;
}

function checkSign(signs: string): string {
  const sum = [...signs].reduce((total, sign, index) => total + (index + 2) * SIGNS.indexOf(sign), 0);
  return SIGNS.charAt((SIGNS.length - (sum % SIGNS.length)) % SIGNS.length);
}

function format(signs: string): string {
  return [PREFIX, signs.slice(0, 3), signs.slice(3, 6), signs.slice(6, 9), signs.slice(9)].join('-');
}

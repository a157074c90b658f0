import { decodeTcvn3 } from './tcvn3.ts';
import { decodeVni } from './vni.ts';
import type { LegacyFont } from './legacy-font.ts';

/** Text that looks like an old code though no font says so, and how it would read. */
export interface Suspicion {
  readonly encoding: LegacyFont['encoding'];
  readonly decoded: string;
}

/**
 * Tells by letter statistics whether text is TCVN3 or VNI read as Windows-1252: many of its words must be impossible as they
 * stand and become Vietnamese syllables when decoded. Only for an offer to the editor; nothing is ever converted by it.
 */
export function suspectLegacy(text: string): Suspicion | undefined {
  const words = text.match(/[\p{L}\p{M}\u00A1-\u00FE]+/gu) ?? [];
  const odd = words.filter((word) => /[\u00A1-\u00FF]/.test(word));
  if (odd.length < 3) return undefined;
  const scores = (['tcvn3', 'vni'] as const).map((encoding) => {
    const decode = encoding === 'tcvn3' ? decodeTcvn3 : decodeVni;
    const better = odd.filter((word) => !isSyllable(word) && isSyllable(decode(word))).length;
    return { encoding, share: better / odd.length, decoded: decode(text).normalize('NFC') };
  });
  const best = scores.reduce((one, other) => (other.share > one.share ? other : one));
  return best.share >= 0.6 ? { encoding: best.encoding, decoded: best.decoded } : undefined;
}

/** Whether a word has the shape of a Vietnamese syllable: first consonants, vowels, last consonants. */
function isSyllable(word: string): boolean {
  const bare = word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '')
    .normalize('NFC');
  return (
    shape.test(bare) &&
    word
      .toLowerCase()
      .normalize('NFD')
      .replace(/[^\u0300\u0301\u0303\u0309\u0323]/g, '').length <= 1
  );
}

const shape =
  /^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnprstvx])?(?:[aăâeêioôơuưy]|a[iouy]|â[uy]|e[o]|êu|i[aeêu]|iêu|o[aăei]|oa[iyo]|oe[o]|ôi|ơi|u[aâêiôơy]|u[yâ][aêu]|uây|uyê|uô[i]|ư[aiơu]|ươ[iu]|yê|yêu|oo)(?:ch|ng|nh|[cmnpt])?$/u;

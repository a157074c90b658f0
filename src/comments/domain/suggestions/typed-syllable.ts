import { isSyllable } from '../../../content-model/text/syllable.ts';

/** What a key of an input method adds to a letter. */
interface Key {
  readonly mark: string;
  readonly on: RegExp;
}

const TELEX_TONES: Readonly<Record<string, string>> = {
  s: '\u0301',
  f: '\u0300',
  r: '\u0309',
  x: '\u0303',
  j: '\u0323',
};
const VNI_TONES: Readonly<Record<string, string>> = { 1: '\u0301', 2: '\u0300', 3: '\u0309', 4: '\u0303', 5: '\u0323' };
const VNI_KEYS: Readonly<Record<string, Key>> = {
  6: { mark: '\u0302', on: /[aeo]/g },
  7: { mark: '\u031B', on: /[uo]/g },
  8: { mark: '\u0306', on: /a/g },
};

/** Vowels, a tone, a final consonant, and the keys that many press last. */
const RIME_KEYS = /^[aeiouyw]+[sfrxj]?(?:ng|nh|ch|[cmnpt])?[aeow]?[sfrxj]?$/;

/** The syllable that a lower-case word of plain Telex keys stands for ("dduowcj" → "được"); undefined when it is none. */
export function readTelex(keys: string): string | undefined {
  if (!/^[a-z]{2,10}$/.test(keys)) return undefined;
  const onset = /^(?:dd|ngh|ng|nh|ch|gh|gi(?=[aeiouy])|kh|ph|qu|th|tr|[bcdghklmnpqrstvx])?/.exec(keys)?.[0] ?? '';
  const rest = keys.slice(onset.length);
  const tones = RIME_KEYS.test(rest) ? (rest.match(/[sfrxj]/g) ?? []) : undefined;
  if (tones === undefined || tones.length > 1) return undefined;
  let body = rest.replace(/[sfrxj]/g, '');
  // The doubled letter may come after the final consonant: "tono" for "tôn".
  body = body.replace(/([aeo])([^aeo]*)\1/, '$1\u0302$2');
  const horns = body.match(/w/g)?.length ?? 0;
  if (horns > 1 && !body.includes('uwow')) return undefined;
  if (horns > 0) {
    body = body.replaceAll('w', '');
    if (/uo(?!\u0302)/.test(body)) body = body.replace('uo', 'u\u031Bo\u031B');
    else if (/[uo]/.test(body) && !body.includes('oa')) body = body.replace(/u(?!.*u)|o(?!.*o)/, '$&\u031B');
    else if (body.includes('a')) body = body.replace('a', 'a\u0306');
    else return undefined;
  }
  return finish(onset === 'dd' ? 'đ' : onset, body, TELEX_TONES[tones[0] ?? ''], keys);
}

/** The same of a word of plain VNI keys ("d9uo7c5" → "được"). */
export function readVni(keys: string): string | undefined {
  if (!/^[a-z]{1,5}[a-z1-9]{0,9}$/.test(keys) || !/[1-9]/.test(keys)) return undefined;
  const tones = keys.match(/[1-5]/g) ?? [];
  if (tones.length > 1) return undefined;
  const isCrossed = keys.startsWith('d') && keys.includes('9');
  let body = keys.replace(/[1-59]/g, '');
  const onset = /^(?:ngh|ng|nh|ch|gh|gi(?=[aeiouy])|kh|ph|qu|th|tr|[bcdghklmnpqrstvx])?/.exec(body)?.[0] ?? '';
  body = body.slice(onset.length);
  for (const digit of body.match(/[678]/g) ?? []) {
    const key = VNI_KEYS[digit];
    body = body.replace(digit, '');
    if (key === undefined) return undefined;
    if (digit === '7' && /u\u031B?o(?![\u0302\u031B])/.test(body)) body = body.replace(/u\u031B?o/, 'u\u031Bo\u031B');
    else if (/uo\u031B|u\u031Bo\u031B/.test(body) && digit === '7') continue;
    else {
      const last = Array.from(body.matchAll(key.on)).at(-1);
      if (last === undefined) return undefined;
      body = `${body.slice(0, last.index + 1)}${key.mark}${body.slice(last.index + 1)}`;
    }
  }
  return finish(isCrossed ? onset.replace('d', 'đ') : onset, body, VNI_TONES[tones[0] ?? ''], keys);
}

/** Words that are so much rarer than their twin with đ that the stroke was forgotten. */
const FORGOTTEN_STROKE: ReadonlySet<string> = new Set(['dược', 'dến', 'dường', 'dồng']);

function finish(onset: string, body: string, tone: string | undefined, keys: string): string | undefined {
  const vowels = body.normalize('NFC');
  const toned = tone === undefined ? vowels : placeTone(vowels, tone);
  const word = `${onset}${toned}`.normalize('NFC');
  if (word === keys || !isSyllable(word)) return undefined;
  return FORGOTTEN_STROKE.has(word) ? word.replace('d', 'đ') : word;
}

/** Puts the tone where the usual spelling has it: on the marked vowel, before the end in pairs, on the last one before a consonant. */
function placeTone(rhyme: string, tone: string): string {
  const vowels = Array.from(rhyme.matchAll(/[aeiouyăâêôơư]/gu));
  const marked = vowels.filter(([vowel]) => /[ăâêôơư]/u.test(vowel)).at(-1);
  const hasCoda = /[^aeiouyăâêôơư]/u.test(rhyme);
  const chosen = marked ?? (vowels.length >= 3 || (vowels.length === 2 && hasCoda) ? vowels[1] : vowels[0]);
  if (chosen === undefined) return rhyme;
  const end = chosen.index + chosen[0].length;
  return (rhyme.slice(0, end) + tone + rhyme.slice(end)).normalize('NFC');
}

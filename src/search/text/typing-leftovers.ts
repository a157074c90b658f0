/**
 * What a word typed without its keyboard program was meant to be: Telex ("ddua" → "đua", "khanhs" → "khánh", "dduowngf" → "đường") or
 * VNI ("tru2ng" → "trùng", "d9ua" → "đua"). Undefined when it bears no such trace.
 */
export function readTypingLeftovers(word: string): string | undefined {
  const lower = word.toLowerCase();
  return /\d/.test(lower) ? readVni(lower) : readTelex(lower);
}

const TONES: Readonly<Record<string, string>> = {
  s: '\u0301',
  f: '\u0300',
  r: '\u0309',
  x: '\u0303',
  j: '\u0323',
  '1': '\u0301',
  '2': '\u0300',
  '3': '\u0309',
  '4': '\u0303',
  '5': '\u0323',
};

function readTelex(word: string): string | undefined {
  if (!/^[a-z]+$/.test(word)) return undefined;
  const match = /^(?<rest>[a-z]*?[aeiouyw][a-z]*?)(?<tone>[sfrxj])(?<tail>[a-z]*)$/.exec(word);
  const tone = match?.groups?.['tone'];
  const hasTone = match !== null && /^(?:c|ch|m|n|ng|nh|p|t|[aeiouyw]+|)$/.test(match.groups?.['tail'] ?? '');
  const bare = hasTone ? `${match.groups?.['rest'] ?? ''}${match.groups?.['tail'] ?? ''}` : word;
  const lettered = bare
    .replace(/dd/, 'đ')
    .replace(/^d(.*)d$/, 'đ$1')
    .replace(/aa|a(?=[a-z]+a$)/, 'â')
    .replace(/ee|e(?=[a-z]+e$)/, 'ê')
    .replace(/oo|o(?=[a-z]+o$)/, 'ô')
    .replace(/uw?ow|uwo/, 'ươ')
    .replace(/uo([a-z]+)w$/, 'ươ$1')
    .replace(/aw/, 'ă')
    .replace(/ow/, 'ơ')
    .replace(/uw/, 'ư')
    .replace(/(?<![aou])w/, 'ư');
  const result = putTone(lettered, hasTone ? TONES[tone ?? ''] : undefined);
  return result === word ? undefined : result;
}

function readVni(word: string): string | undefined {
  if (!/^[a-z]+[a-z1-9]*$/.test(word)) return undefined;
  const digits = word.replace(/[a-z]/g, '');
  let letters = word.replace(/\d/g, '');
  if (digits.includes('9')) letters = letters.replace('d', 'đ');
  if (digits.includes('6')) letters = letters.replace(/[aeo]/, (vowel) => (vowel + '\u0302').normalize('NFC'));
  if (digits.includes('8')) letters = letters.replace('a', 'ă');
  if (digits.includes('7'))
    letters = letters.includes('uo')
      ? letters.replace('uo', 'ươ')
      : letters.replace(/[ou]/, (vowel) => (vowel + '\u031B').normalize('NFC'));
  const tone = /[1-5]/.exec(digits)?.[0];
  return putTone(letters, tone === undefined ? undefined : TONES[tone]);
}

/** Where the tone is written makes no difference to the search; the usual place is good to read. */
function putTone(letters: string, tone: string | undefined): string {
  if (tone === undefined) return letters;
  const from = /^(?:qu|gi(?=[aeiouy]))/.exec(letters)?.[0].length ?? 0;
  const signs = [...letters];
  const vowels = signs.flatMap((sign, at) => (at >= from && /[aeiouyăâêôơư]/u.test(sign) ? [at] : []));
  if (vowels.length === 0) return letters;
  const marked = vowels.findLast((at) => /[ăâêôơư]/u.test(signs[at] ?? ''));
  const isClosed = (vowels.at(-1) ?? 0) < signs.length - 1;
  const at = marked ?? (vowels.length > 2 || (vowels.length === 2 && isClosed) ? vowels[1] : vowels[0]) ?? 0;
  signs[at] = ((signs[at] ?? '') + tone).normalize('NFC');
  return signs.join('');
}

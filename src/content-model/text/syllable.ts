/** Letters that can begin a syllable, longest first. */
const ONSETS = 'ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|b|c|d|đ|g|h|k|l|m|n|p|r|s|t|v|x';
/** Vowels of a syllable without tone. */
const RHYMES =
  'oai|oay|oeo|uây|uôi|ươi|ươu|iêu|yêu|uya|uyu|uyê|uâ|uê|uơ|uô|uă|uy|ua|oa|oă|oe|oo|ươ|ưa|ưu|ưi|iê|yê|ia|ai|ao|au|ay|âu|ây|eo|êu|iu|oi|ôi|ơi|ui|a|ă|â|e|ê|i|o|ô|ơ|u|ư|y';
const CODAS = 'ng|nh|ch|c|m|n|p|t';

const SYLLABLE = new RegExp(`^(${ONSETS})?(${RHYMES})(${CODAS})?$`, 'u');
/** These never stand without a final consonant. */
const NEEDS_CODA = /^(?:ă|â|uâ|uă|oă|iê|yê|uô|ươ|uyê|oo)$/u;
/** These never stand with one. */
const NO_CODA = /^(?:[aeiouyăâêôơư]*[iuyoưa])$/u;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** Whether a lower-case NFC word is built like a syllable of standard Vietnamese; not whether it means anything. */
export function isSyllable(word: string): boolean {
  const bare = word.normalize('NFD').replace(TONES, '').normalize('NFC');
  const parts = SYLLABLE.exec(bare);
  if (parts === null) return false;
  const [, onset = '', rhyme = '', coda = ''] = parts;
  if (coda === '' && NEEDS_CODA.test(rhyme)) return false;
  if (coda !== '' && rhyme.length > 1 && NO_CODA.test(rhyme) && !/^(?:oa|uy|ươ)$/u.test(rhyme)) return false;
  // k, gh, ngh stand before e, ê, i, y; c, g, ng before all others.
  if (/^(?:k|gh|ngh)$/.test(onset) && !/^[eêiy]/u.test(rhyme)) return false;
  if (/^(?:c|ng)$/.test(onset) && /^[eêiy]/u.test(rhyme)) return false;
  // A stopped syllable knows two tones.
  return !(/^(?:c|ch|p|t)$/.test(coda) && /[\u0300\u0303\u0309]/u.test(word.normalize('NFD')));
}

/**
 * The text of a PDF as a reader would type it: NFC, single spaces, no hyphen at a line's end. Undefined where letters came out as other
 * signs (fonts of the TCVN3 and VNI days, fonts that do not say which letters they draw) or hardly any came out (a scan).
 */
export function readableText(raw: string): string | undefined {
  const text = raw.normalize('NFC').replace(INVISIBLE, '').replace(/\s+/gu, ' ').trim();
  const words = text.match(/\S+/gu)?.map((word) => word.replace(EDGES, '')) ?? [];
  const spelled = words.filter((word) => /\p{L}/u.test(word) || FOREIGN.test(word));
  if (spelled.length < FEWEST_WORDS) return undefined;
  const marked = spelled.filter((word) => !/^[\x20-\x7E]*$/u.test(word));
  const isGarbled = (list: readonly string[], isGood: (word: string) => boolean): boolean =>
    list.filter(isGood).length < list.length * GOOD_SHARE;
  return isGarbled(marked, isVietnamese) || isGarbled(spelled, (word) => VOWEL.test(word)) ? undefined : text;
}

/** Whether every syllable of a word with marks could be Vietnamese: its letters, the order of vowels, one tone at most. */
function isVietnamese(word: string): boolean {
  if (FOREIGN.test(word)) return false;
  return word
    .toLowerCase()
    .split(/[^\p{L}\p{M}©ª«®µ¶·¸¹»¼½¾¨§]+/u)
    .filter((part) => part !== '')
    .every((part) => SYLLABLE.test(part) && (part.normalize('NFD').match(TONE)?.length ?? 0) <= 1);
}

const FEWEST_WORDS = 5;
const GOOD_SHARE = 0.8;
const INVISIBLE = /[\u00AD\u200B-\u200F\u2060-\u2064\uFEFF]|(?!\s)\p{Cc}/gu;
const EDGES = /^(?:(?![©ª®µ¨§¸])[\p{P}\p{S}])+|(?:(?![©ª®µ¨§¸])[\p{P}\p{S}])+$/gu;
/** What a broken font gives: private signs, the sign for unknown ones. */
const FOREIGN = /[\p{Co}\uFFFD]/u;
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const VOWEL = /[aeiouyăâêôơư]|[^\x20-\x7E]/iu;
const SYLLABLE =
  /^(?:ngh|ng|nh|gh|gi|ch|kh|ph|qu|th|tr|[bcdđghklmnprstvx])?(?:[aăâeêioôơuưyàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]{1,3})(?:ch|ng|nh|[cmnpt])?$/u;

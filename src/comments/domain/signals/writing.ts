import { findTelex } from '../../../content-model/text/text-traps.ts';

/** Below this share of words with diacritics a comment is flagged; of published newspaper comments 1.7 % fall below. */
const FEW_DIACRITICS = 0.3;
/** Fewer words say nothing: "Hay lam" may be a whole comment. */
const ENOUGH_WORDS = 4;

/** Whether too few words bear Vietnamese diacritics; never of a text of three words or fewer. */
export function hasFewDiacritics(text: string): boolean {
  const words = text.match(/\p{L}{2,}/gu) ?? [];
  return words.length >= ENOUGH_WORDS && words.filter(hasDiacritic).length / words.length < FEW_DIACRITICS;
}

/** Words typed without the keyboard program: Telex ("dduowngf") or VNI ("d9ua", "tru2ng"). */
export function findTypingLeftovers(text: string): readonly string[] {
  return [...findTelex(text).map(({ args }) => args.text), ...Array.from(text.matchAll(VNI), ([word]) => word)];
}

/** Whether most of a text is in capitals. */
export function hasManyCapitals(text: string): boolean {
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters >= 20 && capitals / letters > 0.7;
}

/** Runs of the same letter ("quááááá"), sign ("!!!!!") or emoji. */
export function findRepeatedSigns(text: string): readonly string[] {
  return Array.from(text.matchAll(REPEATED), ([run]) => run);
}

// A digit before the last consonants, or the 9 of đ: "A4", "to3" and "covid19" are none.
const VNI =
  /(?<![\p{L}\p{N}])(?:[bcdghklmnpqrstvx]{0,3}9?[aeiouy]{1,3}[1-8]{1,2}(?:ch?|m|n[gh]?|p|t)|d9[aeiouy]{1,3}[1-8]{0,2}(?:ch?|m|n[gh]?|p|t)?)(?![\p{L}\p{N}])/giu;

const REPEATED = /(\p{L})\1{3,}|([!?]|\p{Extended_Pictographic})\uFE0F?(?:\2\uFE0F?){4,}/giu;

function hasDiacritic(word: string): boolean {
  return /\p{M}|đ/iu.test(word.normalize('NFD'));
}

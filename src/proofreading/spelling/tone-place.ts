import { isSyllable } from '../../content-model/text/syllable.ts';
import { markMatches, type PassageRule } from '../rule.ts';

/**
 * Marks on the wrong letter, where only one place is right: “nghịêp”, “ủơng”, “đuợc”. Both places that are in official use (hòa and hoà,
 * thủy and thuỷ) are left as the author has them.
 */
export const findMisplacedTones: PassageRule = ({ text }) =>
  markMatches(text, WORD, 'tone-place', 'warning', ([word]) => {
    const right = repair(word.normalize('NFD')).normalize('NFC');
    return isSyllable(right.toLowerCase()) ? right : word;
  });

const WORD = /(?<![\p{L}\p{M}])[\p{L}]{2,8}(?![\p{L}\p{M}])/gu;
const TONE = '[\\u0300\\u0301\\u0303\\u0309\\u0323]';
/** The tone of ia, ua, ưa with a final consonant stands on the second letter, which bears a mark of its own. */
const EARLY_TONE = new RegExp(`([iyu]\\u031B?)(${TONE})((?:[eoa][\\u0302\\u031B\\u0306]))`, 'giu');
/** “uơ” before a final consonant, or before i and u, is “ươ” typed without its first hook. */
const LOST_HOOK = new RegExp(`(?<![qQ])([uU])(?=[oO]\\u031B${TONE}?[cimnptuCIMNPTU])`, 'gu');

function repair(decomposed: string): string {
  return decomposed.replace(EARLY_TONE, '$1$3$2').replace(LOST_HOOK, '$1\u031B');
}

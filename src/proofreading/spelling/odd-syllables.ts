import { isSyllable } from '../../content-model/text/syllable.ts';
import { markMatches, type PassageRule } from '../rule.ts';

/** Words with Vietnamese marks that are not built like Vietnamese syllables: “quyêt”, “ngiệp”; names are left alone. */
export const findOddSyllables: PassageRule = ({ text }) =>
  markMatches(text, WORD, 'syllable', 'warning').filter(({ from, to }) => {
    const word = text.slice(from, to);
    // Names of places and people of other languages follow their own rules: Đắk Lắk, Krông Ana, Phja Oắc.
    return (
      HAS_MARK.test(word) &&
      word === word.toLowerCase() &&
      !borrowed.has(word) &&
      (!isSyllable(word) || hasNoTone(word))
    );
  });

/** A syllable that ends in a stop bears a tone: “quyêt” is none. */
function hasNoTone(word: string): boolean {
  return /(?:c|ch|p|t)$/u.test(word) && !/[\u0301\u0323]/u.test(word.normalize('NFD'));
}

const WORD = /(?<![\p{L}\p{M}\p{N}/@.&-])\p{L}{2,12}(?![\p{L}\p{M}\p{N}/@&-]|\.\p{L})/gu;
const HAS_MARK = /[^a-z]/u;
/** Words with marks from elsewhere, of Tày and Nùng speech too, and sounds. */
const borrowed: ReadonlySet<string> = new Set(
  'ôtô ôxy ôxít ôzôn ốcxy pơmu đăk đắk lắk bazan xiêm ơi ừm ồ nhôm bơm xăng cafê càphê kilôgam kilômét mét vắcxin vắc xin xích lô apatít măng-gan pơlang đrông prông êđê bana xơđăng cơtu hmông mông lôgic lôgích môtô rơmoóc moóc soóc xoong coóc boong goòng loong goòng quặc quào quằn quằng quẩng soọc xoọc pờ'.split(
    ' ',
  ),
);

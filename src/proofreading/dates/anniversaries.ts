import type { Mark, PassageRule } from '../rule.ts';

/** “kỷ niệm 30 năm Ngày … (3/2/1990 – 3/2/2021)”: a count of years that the two dates beside it do not give. */
export const findAnniversaryMistakes: PassageRule = ({ text }) =>
  Array.from(text.matchAll(ANNIVERSARY)).flatMap(({ 0: found, index, groups = {} }): Mark[] => {
    const [count, first, second] = [groups['count'], groups['first'], groups['second']].map(Number);
    const years = (second ?? 0) - (first ?? 0);
    // “lần thứ 80” names the anniversary; both ways of counting end on the difference of the years.
    if (years <= 0 || years === count) return [];
    const from = index + found.indexOf(groups['count'] ?? '');
    const to = from + (groups['count'] ?? '').length;
    const args = { text: `${groups['count']} năm`, first: first ?? 0, second: second ?? 0, right: years };
    return [{ code: 'years-mismatch', severity: 'warning', from, to, args }];
  });

const DAY = String.raw`(?:\d{1,2}[/.-]\d{1,2}[/.-]|\d{1,2}[/.-])?`;
const ANNIVERSARY = new RegExp(
  String.raw`k[ỷỉ] ni[ệ]m\s+(?:lần thứ\s+)?(?<count>\d{1,3})\s+(?:năm|ngày)(?:(?!k[ỷỉ] ni[ệ]m)[^().;!?]){0,160}\(\s*${DAY}(?<first>1\d{3}|20\d{2})\s*[–-]\s*${DAY}(?<second>1\d{3}|20\d{2})\s*\)`,
  'giu',
);

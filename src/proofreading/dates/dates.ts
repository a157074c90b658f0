import { daysInMonth, isCivilDay, toDayNumber } from '../../content-model/time/civil-days.ts';
import { markMatches, type Mark, type PassageRule } from '../rule.ts';
import { findDates, type WrittenDate } from './written-dates.ts';

/** Dates that cannot be, weekdays of another date, spans that end before they begin. */
export const findDateMistakes: PassageRule = ({ text }) => {
  const dates = findDates(text);
  return [
    ...dates.flatMap((date) => (isCivilDay(date) ? checkWeekday(text, date) : [impossible(text, date)])),
    ...findShortDates(text),
    ...findBackwardSpans(text, dates),
  ];
};

function impossible(text: string, { from, to }: WrittenDate): Mark {
  return { code: 'date-impossible', severity: 'warning', from, to, args: { text: text.slice(from, to) } };
}

/** A day and month without a year, after “ngày”: “ngày 31/4”; 29/2 may be right. */
function findShortDates(text: string): Mark[] {
  return markMatches(text, SHORT, 'date-impossible', 'warning').filter(({ from, to }) => {
    const [day = 0, month = 0] = (text.slice(from, to).match(/\d+/gu) ?? []).map(Number);
    return month < 1 || month > 12 || day < 1 || day > daysInMonth(2020, month);
  });
}

const SHORT = /(?<=ngày )\d{1,2}\/\d{1,2}(?![\d/-]|\.\d)|(?<=ngày )\d{1,2} tháng \d{1,2}(?! năm \d|\d)/giu;

const WEEKDAYS = ['chủ nhật', 'thứ hai', 'thứ ba', 'thứ tư', 'thứ năm', 'thứ sáu', 'thứ bảy'] as const;
const WEEKDAY =
  /(?<![\p{L}\p{M}])(chủ nhật|thứ (?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7]))(?:\s*,\s*|\s*\(\s*|\s+)(?:ngày\s+)?$/iu;
const SPELLED: Readonly<Record<string, number>> = {
  'thứ bẩy': 6,
  'thứ 2': 1,
  'thứ 3': 2,
  'thứ 4': 3,
  'thứ 5': 4,
  'thứ 6': 5,
  'thứ 7': 6,
};

/** The weekday right before a date: “Thứ ba, 25/02/2020”. */
function checkWeekday(text: string, date: WrittenDate): Mark[] {
  const match = WEEKDAY.exec(text.slice(0, date.from));
  if (match === null) return [];
  const written = (match[1] ?? '').toLowerCase().replace(/\s+/gu, ' ');
  const given = SPELLED[written] ?? WEEKDAYS.findIndex((name) => name === written);
  // 1/1/1970 was a Thursday.
  const real = (((toDayNumber(date) + 4) % 7) + 7) % 7;
  if (given === real) return [];
  const name = WEEKDAYS[real] ?? '';
  const isFirst = /^\p{Lu}/u.test(match[1] ?? '');
  const suggestion = isFirst ? name.charAt(0).toUpperCase() + name.slice(1) : name;
  const args = { text: match[1] ?? '', date: `${date.day}/${date.month}/${date.year}`, right: suggestion };
  return [
    {
      code: 'date-weekday',
      severity: 'warning',
      from: match.index,
      to: match.index + (match[1]?.length ?? 0),
      args,
      suggestion,
    },
  ];
}

/** “từ ngày 5/3/2026 đến ngày 1/3/2026”, “5/3/2026 – 1/3/2026”, “nhiệm kỳ 2025–2020”. */
function findBackwardSpans(text: string, dates: readonly WrittenDate[]): Mark[] {
  const pairs = dates.slice(1).flatMap((end, index): Mark[] => {
    const start = dates[index];
    if (start === undefined || !isCivilDay(start) || !isCivilDay(end) || toDayNumber(start) <= toDayNumber(end))
      return [];
    const between = text.slice(start.to, end.from);
    const isSpan =
      /^\s*[–-]\s*$/u.test(between) ||
      (/^\s*(?:đến|tới)(?:\s+hết)?(?:\s+ngày)?\s*$/iu.test(between) &&
        /từ\s+(?:ngày\s+)?$/iu.test(text.slice(0, start.from)));
    return isSpan ? [backward(text, start.from, end.to)] : [];
  });
  const years = Array.from(text.matchAll(YEARS)).filter(({ groups = {} }) => Number(groups['a']) > Number(groups['b']));
  return [...pairs, ...years.map(({ 0: found, index }) => backward(text, index, index + found.length))];
}

const YEARS =
  /(?<=(?:nhiệm kỳ|nhiệm kì|giai đoạn|năm học|khóa|khoá|các năm|từ năm) )(?<a>(?:19|20)\d\d)(?:\s*[–-]\s*| đến (?:năm )?)(?<b>(?:19|20)\d\d)(?!\d)/giu;

function backward(text: string, from: number, to: number): Mark {
  return { code: 'date-order', severity: 'warning', from, to, args: { text: text.slice(from, to) } };
}

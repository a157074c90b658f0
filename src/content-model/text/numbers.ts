import { NO_BREAK_SPACE } from './spaces.ts';

const formats = new Map<number, Intl.NumberFormat>();

/** The number in Vietnamese writing, with at most `maxDecimals` decimals: 1234567.89 → "1.234.567,89". */
export function formatNumber(value: number, maxDecimals = 2): string {
  let format = formats.get(maxDecimals);
  if (!format) {
    // "negative" instead of "auto": a value that rounds to nothing must not read "-0".
    format = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: maxDecimals, signDisplay: 'negative' });
    formats.set(maxDecimals, format);
  }
  return format.format(value);
}

/** A percentage that is already counted in hundredths: 98.5 → "98,5%". */
export function formatPercent(percent: number, maxDecimals = 1): string {
  return `${formatNumber(percent, maxDecimals)}%`;
}

/** The number and its unit, held together by a no-break space; "%" and "‰" are attached; an empty unit adds nothing. */
export function withUnit(value: number, unit: string, maxDecimals = 2): string {
  const name = unit.trim();
  const gap = name === '' || /^[%‰]/u.test(name) ? '' : NO_BREAK_SPACE;
  return `${formatNumber(value, maxDecimals)}${gap}${name}`;
}

const BYTE_UNITS = ['B', 'KB', 'MB', 'GB', 'TB'] as const;

/** A file size as Windows shows it (1 KB = 1024 B), decimals only from MB upwards: "350 KB", "1,2 MB". */
export function formatBytes(bytes: number): string {
  let size = bytes;
  let step = 0;
  // Compared after rounding, so that 1023.9 KB reads "1 MB" and not "1.024 KB".
  while (Math.round(size) >= 1024 && step < BYTE_UNITS.length - 1) {
    size /= 1024;
    step += 1;
  }
  return withUnit(size, BYTE_UNITS[step] ?? 'B', step < 2 ? 0 : 1);
}

const GROUPED = /^[1-9]\d{0,2}(?:(?:\.\d{3})+|(?: \d{3})+)(?:,\d+)?$/u;
const PLAIN = /^\d+(?:[.,]\d+)?$/u;

/**
 * The number that an editor typed: "1.234,5", "1 234,5", "1234,5" and plain "1234.5". A single point before exactly three digits
 * separates thousands, as Vietnamese writing has it ("1.234" is 1234, but "0.125" is 0.125). Anything else, English grouping
 * such as "1,234.5" included, is undefined rather than guessed.
 */
export function parseVietnameseNumber(text: string): number | undefined {
  const typed = /^([+\-−])?(.+)$/u.exec(text.trim().replace(/\s/gu, ' '));
  const digits = typed?.[2];
  if (digits === undefined) return undefined;
  const value = readDigits(digits);
  if (value === undefined || !Number.isFinite(value)) return undefined;
  const isNegative = typed?.[1] === '-' || typed?.[1] === '−';
  return isNegative && value !== 0 ? -value : value;
}

function readDigits(digits: string): number | undefined {
  if (GROUPED.test(digits)) return Number(digits.replace(/[. ]/gu, '').replace(',', '.'));
  if (PLAIN.test(digits)) return Number(digits.replace(',', '.'));
  return undefined;
}

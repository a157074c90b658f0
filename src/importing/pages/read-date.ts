import { parseLocalTime, type LocalTime } from '../../content-model/time/local-time.ts';

/**
 * Reads a date as old pages write it: by a format of `d M yyyy H mm tt` and their like, or, without one, in the usual Vietnamese ways
 * ("Thứ ba, 25/02/2020, 18:00", "6:05 CH 25-2-2020", "ngày 25 tháng 2 năm 2020"). Midnight when no hour is given.
 */
export function readDate(text: string, format?: string): LocalTime | undefined {
  const tidy = text.normalize('NFC').replace(/\s+/gu, ' ').trim();
  if (format !== undefined) return readByFormat(tidy, format);
  const iso = /\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:\+07:?00)?)?/.exec(tidy)?.[0];
  if (iso !== undefined) return parseLocalTime(iso);
  const day =
    /(?<!\d)(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})(?!\d)/.exec(tidy) ??
    /(\d{1,2}) tháng (\d{1,2}),? năm (\d{4})/iu.exec(tidy);
  if (day === null) return undefined;
  const rest = tidy.replace(day[0], ' ');
  const hour = /(?<!\d)(\d{1,2})\s*(?::|h|giờ)\s*(\d{2})?(?::\d{2})?\s*(AM|PM|SA|CH)?/iu.exec(rest);
  return compose({ d: day[1], M: day[2], y: day[3], H: hour?.[1], m: hour?.[2], t: hour?.[3] });
}

interface Parts {
  readonly d?: string | undefined;
  readonly M?: string | undefined;
  readonly y?: string | undefined;
  readonly H?: string | undefined;
  readonly m?: string | undefined;
  /** AM, PM, SA (morning) or CH (afternoon). */
  readonly t?: string | undefined;
}

function readByFormat(text: string, format: string): LocalTime | undefined {
  const order: (keyof Parts)[] = [];
  const source = format.trim().replace(/\p{L}+|[^\p{L}]+/gu, (run) => {
    // A word such as "ngày" stands for itself; "ddMMyyyy" is three parts without anything between them.
    if (!/^(?:d+|M+|y+|[Hh]+|m+|s+|tt)+$/.test(run))
      return run.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
    return run.replace(/d+|M+|y+|[Hh]+|m+|s+|tt/g, (token) => {
      const part = TOKENS[token.charAt(0)] ?? 's';
      if (part === 's') return '\\d{1,2}';
      order.push(part);
      return part === 't' ? '(AM|PM|SA|CH)' : part === 'y' ? '(\\d{4}|\\d{2})' : '(\\d{1,2})';
    });
  });
  const found = new RegExp(source, 'iu').exec(text);
  if (found === null) return undefined;
  return compose(Object.fromEntries(order.map((part, index) => [part, found[index + 1]])));
}

const TOKENS: Readonly<Record<string, keyof Parts | 's'>> = {
  d: 'd',
  M: 'M',
  y: 'y',
  H: 'H',
  h: 'H',
  m: 'm',
  s: 's',
  t: 't',
};

function compose({ d = '', M = '', y = '', H = '0', m = '00', t = '' }: Parts): LocalTime | undefined {
  const isAfternoon = /^(?:PM|CH)$/i.test(t);
  const isMorning = /^(?:AM|SA)$/i.test(t);
  const read = Number(H);
  const hour = isAfternoon && read < 12 ? read + 12 : isMorning && read === 12 ? 0 : read;
  const two = (text: string | number) => String(text).padStart(2, '0');
  return parseLocalTime(`${y.length === 2 ? `20${y}` : y}-${two(M)}-${two(d)}T${two(hour)}:${two(m)}`);
}

import { parseLocalTime, type LocalTime } from '../../../content-model/time/local-time.ts';

/** The time that a line consisting of a date names ("Thứ ba, 25/02/2020, 18:00", "(25/02/2020)", "Cao Bằng, ngày 25 tháng 2 năm 2020"). */
export function readDateLine(line: string): LocalTime | undefined {
  const text = line.replace(/\s+/gu, ' ').trim();
  if (text.length > 80) return undefined;
  const found = digits.exec(text) ?? words.exec(text);
  if (found === null) return undefined;
  const clock = /(\d{1,2})\s*(?::|h|giờ)\s*(\d{2})?/u.exec(text.replace(found[0], ''));
  const left = text.replace(found[0], '').replace(clock?.[0] ?? '', '');
  if (
    !/^[\s(),.|–-]*(?:(?:Thứ\s+\p{L}+|Chủ nhật|ngày|cập nhật|đăng|lúc|phút|GMT\s*\+7|[\p{Lu}]\p{L}*(?: [\p{Lu}]\p{L}*){0,3}(?=,))[\s(),.:|–-]*)*$/iu.test(
      left,
    )
  )
    return undefined;
  const [, day = '', month = '', year = ''] = found;
  const two = (part: string) => part.padStart(2, '0');
  return parseLocalTime(`${year}-${two(month)}-${two(day)}T${two(clock?.[1] ?? '00')}:${two(clock?.[2] ?? '00')}`);
}

const digits = /(?:ngày\s+)?(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})/iu;
const words = /ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})/iu;

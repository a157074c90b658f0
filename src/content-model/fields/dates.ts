import * as z from 'zod';
import { parseLocalTime, type LocalTime } from '../time/local-time.ts';
import { parsePreciseDate } from '../time/precise-date.ts';
import { field, line, type FieldMeta } from './field.ts';

/** A local wall time in Asia/Ho_Chi_Minh, read leniently and kept as `YYYY-MM-DDTHH:mm`. */
export const localTime = () =>
  z
    .string()
    .transform((value, context): LocalTime => {
      const parsed = parseLocalTime(value);
      if (parsed !== undefined) return parsed;
      context.addIssue({ code: 'custom', params: { code: 'local-time', value } });
      return z.NEVER;
    })
    .meta({ written: 'local-time' } satisfies FieldMeta);

/** A date whose form tells its precision: `2020-02-25`, `2020-09`, `2020-Q3` or `2020`. */
export const preciseDate = () =>
  z
    .preprocess(yearAsText, z.string())
    .transform((value, context): string => {
      const parsed = parsePreciseDate(value);
      if (parsed !== undefined) return parsed.value;
      context.addIssue({ code: 'custom', params: { code: 'precise-date', value } });
      return z.NEVER;
    })
    .meta({ written: 'precise-date' } satisfies FieldMeta);

/** A moment that is known by a date, by an event it hangs on, or by both. */
export const moment = () =>
  z
    .strictObject({
      date: field(preciseDate().optional(), 'Ngày', 'Ngày, tháng, quý hoặc năm: 2020-02-25, 2020-09, 2020-Q3, 2020.'),
      anchor: field(
        line().optional(),
        'Gắn với sự kiện',
        'Sự kiện mà mốc này gắn vào khi chưa có ngày, ví dụ “cùng dịp Đại hội”.',
      ),
    })
    .refine((value) => value.date !== undefined || value.anchor !== undefined, {
      params: { code: 'empty-moment' },
    });

/** A milestone of a campaign: the planned moment and what really happened are both kept. */
export const milestone = () =>
  z.strictObject({
    planned: field(moment().optional(), 'Dự kiến', 'Mốc ghi trong kế hoạch.'),
    actual: field(moment().optional(), 'Thực tế', 'Mốc đã diễn ra thật; để trống khi chưa tới.'),
    note: field(line().optional(), 'Ghi chú', 'Một câu giải thích vì sao hai mốc khác nhau.'),
  });

/** Planned and actual moment of a milestone. */
export type Milestone = z.output<ReturnType<typeof milestone>>;
/** A date with its precision, an event, or both. */
export type Moment = z.output<ReturnType<typeof moment>>;

/** YAML reads a bare year as a number. */
function yearAsText(value: unknown): unknown {
  return typeof value === 'number' ? String(value) : value;
}

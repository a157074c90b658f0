import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCalendar } from '../../testing/parse-calendar.ts';
import { foldLine, writeCalendar, type CalendarEvent } from './write-calendar.ts';

const head = {
  name: 'Mỗi xóm một tổ số',
  url: 'https://lantoa.example/dot-thi-dua/x/',
  stamp: '2026-03-02T07:30',
  revision: 2,
};
const event: CalendarEvent = {
  uid: 'x-launch@lantoa.example',
  summary: 'Phát động',
  first: '2026-03-09',
  last: '2026-03-09',
};

describe('writeCalendar', () => {
  it('writes a day as a whole-day event that ends the day after', () => {
    const [read] = parseCalendar(writeCalendar(head, [event]));
    expect(read).toMatchObject({
      DTSTART: { parameters: ';VALUE=DATE', value: '20260309' },
      DTEND: { parameters: ';VALUE=DATE', value: '20260310' },
    });
  });

  it('ends a span of February on the first of March', () => {
    const [read] = parseCalendar(writeCalendar(head, [{ ...event, first: '2028-02-01', last: '2028-02-29' }]));
    expect(read?.['DTEND']?.value).toBe('20280301');
  });

  it('stamps every event with the time of publication in UTC', () => {
    const [read] = parseCalendar(writeCalendar(head, [event]));
    expect(read).toMatchObject({ DTSTAMP: { value: '20260302T003000Z' }, SEQUENCE: { value: '2' } });
  });

  it('sets no alarm and leaves the reader free on these days', () => {
    const text = writeCalendar(head, [event]);
    expect(text).not.toContain('VALARM');
    expect(text).toContain('\r\nTRANSP:TRANSPARENT\r\n');
  });

  it('gives any text back to a reader, with lines of at most 75 octets', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('ễ', 'Đ', ' ', ',', ';', '\\', '\n', 'n', ':', '"', '👨‍👩‍👧', 'e\u0302\u0303'),
          maxLength: 200,
        }),
        (summary) => {
          const [read] = parseCalendar(writeCalendar(head, [{ ...event, summary }]));
          expect(read?.['SUMMARY']?.value).toBe(summary);
        },
      ),
    );
  });
});

describe('foldLine', () => {
  it('leaves a line of 75 octets whole and cuts one of 76', () => {
    expect(foldLine('a'.repeat(75))).toBe('a'.repeat(75));
    expect(foldLine('a'.repeat(76))).toBe(`${'a'.repeat(75)}\r\n a`);
  });

  it('cuts before a letter that does not fit, never inside it', () => {
    expect(foldLine(`${'a'.repeat(74)}ễ`)).toBe(`${'a'.repeat(74)}\r\n ễ`);
    expect(foldLine(`${'a'.repeat(73)}e\u0302\u0303`)).toBe(`${'a'.repeat(73)}\r\n e\u0302\u0303`);
  });

  it('keeps to 75 octets under a pile of marks', () => {
    for (const line of foldLine(`e${'\u0302'.repeat(90)}`).split('\r\n'))
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });

  it('counts the space that opens a later piece', () => {
    for (const line of foldLine('ế'.repeat(200)).split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });
});

import { addDays, toEpochMs, type LocalDate, type LocalTime } from '../time/local-time.ts';

/** An entry of a calendar that covers whole days. */
export interface CalendarEvent {
  /** Unique and lasting: a phone that imports the file again changes the entry instead of adding one. */
  readonly uid: string;
  readonly summary: string;
  readonly description?: string;
  readonly first: LocalDate;
  /** The last day that it covers. */
  readonly last: LocalDate;
}

/** What a calendar file says about itself. */
export interface CalendarHead {
  readonly name: string;
  /** Address of the page that the calendar belongs to. */
  readonly url: string;
  /** Local time of the last change; the file changes only when this or an event does. */
  readonly stamp: LocalTime;
  /** How often the source was changed since it was published. */
  readonly revision: number;
}

/**
 * An iCalendar file (RFC 5545) of whole-day events. Such days have no time zone: `VALUE=DATE` means the same day wherever the phone is,
 * and no alarm is set, because the reader's phone knows best when to remind. DTEND is the day after the last one.
 */
export function writeCalendar(head: CalendarHead, events: readonly CalendarEvent[]): string {
  const stamp = utcStamp(head.stamp);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Lan Toa//Lich thi dua//VI',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapeText(head.name)}`,
    'X-WR-TIMEZONE:Asia/Ho_Chi_Minh',
    ...events.flatMap(({ uid, summary, description, first, last }) => [
      'BEGIN:VEVENT',
      `UID:${escapeText(uid)}`,
      `DTSTAMP:${stamp}`,
      `SEQUENCE:${head.revision}`,
      `DTSTART;VALUE=DATE:${basicDate(first)}`,
      `DTEND;VALUE=DATE:${basicDate(addDays(last, 1))}`,
      `SUMMARY:${escapeText(summary)}`,
      ...(description === undefined ? [] : [`DESCRIPTION:${escapeText(description)}`]),
      `URL:${head.url}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

/** Cuts a line into pieces of at most 75 octets of UTF-8, each later one after CRLF and a space; a letter is never cut from its marks. */
export function foldLine(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  let octets = 0;
  for (const segment of lettersOf(line)) {
    const size = octetsOf(segment);
    // The space that opens a later piece counts towards its 75 octets.
    if (octets + size > (pieces.length === 0 ? 75 : 74) && piece !== '') {
      pieces.push(piece);
      piece = '';
      octets = 0;
    }
    piece += segment;
    octets += size;
  }
  return [...pieces, piece].join('\r\n ');
}

const encoder = new TextEncoder();
const graphemes = new Intl.Segmenter('vi', { granularity: 'grapheme' });

/** Letters with their marks; a pile of marks longer than a line is taken apart after all. */
function lettersOf(line: string): string[] {
  return Array.from(graphemes.segment(line), ({ segment }) => segment).flatMap((letter) =>
    octetsOf(letter) > 74 ? [...letter] : letter,
  );
}

function octetsOf(text: string): number {
  return encoder.encode(text).length;
}

function escapeText(text: string): string {
  return text.replace(/[\\;,]/gu, '\\$&').replace(/\r\n?|\n/gu, '\\n');
}

function basicDate(date: LocalDate): string {
  return date.replaceAll('-', '');
}

function utcStamp(local: LocalTime): string {
  return new Date(toEpochMs(local)).toISOString().replace(/[-:]|\.\d{3}/gu, '');
}

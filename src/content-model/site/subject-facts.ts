import type { Entry } from '../entry.ts';
import type { Recognition, Subject } from '../fields/subject.ts';
import { formatPreciseDate } from '../time/precise-date.ts';
import type { Site } from './site.ts';

/** One line of a fact box: a label, its bold value, a small note, and where the value leads. */
export interface Fact {
  readonly label: string;
  readonly value: string;
  readonly note?: string;
  readonly href?: string;
}

/** The facts known of a person, collective or household, in the order in which one asks. */
export function subjectFacts(subject: Subject): Fact[] {
  const collective = subject.kind === 'tập thể';
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['Đối tượng', subject.kind === 'cá nhân' ? undefined : capitalise(subject.kind)],
    ['Tên khác', subject.otherNames.length > 0 ? subject.otherNames.join(', ') : undefined],
    [collective ? 'Thành lập' : 'Sinh', subject.born === undefined ? undefined : formatPreciseDate(subject.born)],
    [collective ? 'Giải thể' : 'Mất', subject.died === undefined ? undefined : formatPreciseDate(subject.died)],
    ['Dân tộc', subject.ethnicity],
    ['Quê quán', subject.hometown],
    ['Công việc', subject.position],
    ['Đơn vị', subject.unit],
  ];
  return rows.flatMap(([label, value]) => (value === undefined ? [] : [{ label, value }]));
}

/** What a subject was recognised with, each with its decision when that is on the site. */
export function recognitionFacts(recognitions: readonly Recognition[], site: Pick<Site, 'entry'>): Fact[] {
  return recognitions.map(({ text, date, commendation }) => {
    const decision = commendation === undefined ? undefined : site.entry(`khen-thuong/${commendation}`);
    return {
      label: date === undefined ? 'Ghi nhận' : formatPreciseDate(date),
      value: text,
      ...(decision ? { href: decision.path } : {}),
    };
  });
}

/** The facts that a good deed is made of: who, what, where, since when. */
export function goodDeedFacts({ data }: Entry<'nguoi-tot-viec-tot'>): Fact[] {
  return [
    { label: 'Ai', value: data.subject.name },
    { label: 'Đã làm việc gì', value: data.deed },
    ...(data.where === undefined ? [] : [{ label: 'Ở đâu', value: data.where }]),
    ...(data.when === undefined ? [] : [{ label: 'Từ bao giờ', value: formatPreciseDate(data.when) }]),
  ];
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

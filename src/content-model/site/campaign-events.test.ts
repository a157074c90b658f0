import { describe, expect, it } from 'vitest';
import { makeSite, makeStory } from '../../testing/story-builder.ts';
import { parseCalendar } from '../../testing/parse-calendar.ts';
import { writeCalendar } from '../calendar/write-calendar.ts';
import { campaignCalendar } from './campaign-events.ts';

const make = (changes: object = {}) =>
  makeStory('dot-thi-dua', 'lam-duong', {
    name: 'Làm đường',
    form: 'thi đua theo chuyên đề',
    issuer: 'ubnd-tinh',
    timeline: {
      launch: { planned: { date: '2026-03-05' }, actual: { date: '2026-03-09' } },
      interimReview: { planned: { date: '2026-Q3' } },
      end: { planned: { date: '2026-12-15' } },
      finalReview: { planned: { anchor: 'cùng dịp Đại hội' } },
    },
    dossierDeadline: '2026-12-20',
    duties: [
      { agency: 'ubnd-tinh', task: 'Phê duyệt.', deadline: { date: '2026-05' } },
      { agency: 'ubnd-tinh', task: 'Kiểm tra.', deadline: { date: '2026-11-30' } },
      { who: 'Các xã', task: 'Ghi sổ.' },
    ],
    ...changes,
  });
const calendarOf = (campaign = make()) => campaignCalendar(campaign, makeSite([campaign]), 'lantoa.example');

describe('campaignCalendar', () => {
  it('lists the days in order, what happened before what was planned', () => {
    expect(calendarOf().events.map(({ first, summary }) => `${first} ${summary}`)).toEqual([
      '2026-03-09 Phát động: Làm đường',
      '2026-05-01 Hạn của Ủy ban nhân dân tỉnh Cao Bằng: Phê duyệt. (trong tháng 5/2026)',
      '2026-11-30 Hạn của Ủy ban nhân dân tỉnh Cao Bằng: Kiểm tra.',
      '2026-12-15 Kết thúc (dự kiến): Làm đường',
      '2026-12-20 Hạn nộp hồ sơ khen thưởng: Làm đường',
    ]);
  });

  it('covers a whole month that is known no better', () => {
    expect(calendarOf().events[1]).toMatchObject({ first: '2026-05-01', last: '2026-05-31' });
  });

  it('leaves quarters and mere occasions out and counts them', () => {
    expect(calendarOf().left).toBe(2);
  });

  it('keeps its identifiers when a date moves', () => {
    const moved = make({ dossierDeadline: '2026-12-31' });
    const uids = (campaign = make()) => calendarOf(campaign).events.map(({ uid }) => uid);
    expect(new Set(uids()).size).toBe(5);
    expect(uids(moved).sort()).toEqual(uids().sort());
    expect(uids()[2]).toBe('lam-duong-duty-ubnd-tinh-2@lantoa.example');
  });

  it('is read back by a calendar program', () => {
    const head = {
      name: 'Làm đường',
      url: 'https://lantoa.example/dot-thi-dua/lam-duong/',
      stamp: '2026-03-02T07:30',
      revision: 0,
    };
    const read = parseCalendar(writeCalendar(head, calendarOf().events));
    expect(read.map((event) => event['SUMMARY']?.value)).toEqual(calendarOf().events.map(({ summary }) => summary));
  });
});

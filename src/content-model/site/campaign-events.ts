import type { CalendarEvent } from '../calendar/write-calendar.ts';
import type { Entry } from '../entry.ts';
import { slugify } from '../text/slug.ts';
import { truncateAtWord } from '../text/truncate.ts';
import { dateOf } from '../time/local-time.ts';
import { endOf, formatPreciseDate, parsePreciseDate, startOf } from '../time/precise-date.ts';
import { dutiesOf } from './duties.ts';
import type { Site } from './site.ts';

/** The calendar of a campaign, and how many of its dates are too vague to stand in a calendar. */
export interface CampaignCalendar {
  readonly events: readonly CalendarEvent[];
  readonly left: number;
}

const milestones = {
  launch: 'Phát động',
  interimReview: 'Sơ kết',
  end: 'Kết thúc',
  finalReview: 'Tổng kết',
  commendation: 'Khen thưởng',
} as const;

/**
 * Launch, reviews, end, commendation, and the deadlines of duties and dossiers. A day is an event of that day; a month is an event over
 * the whole month that says so, because any one day of it would be made up; quarters, years and mere occasions are left out: an event
 * over three months hides the rest of a phone's calendar. `host` makes the identifiers unique, and they last as long as the plan's order
 * of duties of one agency does.
 */
export function campaignCalendar(
  campaign: Entry<'dot-thi-dua'>,
  site: Pick<Site, 'row'>,
  host: string,
): CampaignCalendar {
  const { data, slug } = campaign;
  const dates: Dated[] = [];
  for (const [key, label] of Object.entries(milestones) as [keyof typeof milestones, string][]) {
    const { actual, planned } = data.timeline[key] ?? {};
    const moment = actual ?? planned;
    if (moment)
      dates.push({
        key,
        summary: `${label}${actual ? '' : ' (dự kiến)'}: ${data.name}`,
        date: moment.date,
        description: moment.anchor,
      });
  }
  if (data.dossierDeadline !== undefined) {
    dates.push({ key: 'dossier', summary: `Hạn nộp hồ sơ khen thưởng: ${data.name}`, date: data.dossierDeadline });
  }
  const seen = new Map<string, number>();
  dutiesOf(campaign, site).forEach(({ key, name, task }, index) => {
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    const deadline = data.duties[index]?.deadline;
    if (!deadline) return;
    const summary = `Hạn của ${name}: ${truncateAtWord(task, 80)}`;
    dates.push({
      key: `duty-${slugify(key)}-${count}`,
      summary,
      date: deadline.date,
      description: [task, data.name].join('\n'),
    });
  });
  const events = dates.flatMap((dated) => eventOf(dated, `${slug}-${dated.key}@${host}`) ?? []);
  return {
    events: events.sort((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : 0)),
    left: dates.length - events.length,
  };
}

interface Dated {
  readonly key: string;
  readonly summary: string;
  readonly date: string | undefined;
  readonly description?: string | undefined;
}

function eventOf({ summary, date, description }: Dated, uid: string): CalendarEvent | undefined {
  const precision = date === undefined ? undefined : parsePreciseDate(date)?.precision;
  if (date === undefined || (precision !== 'ngày' && precision !== 'tháng')) return undefined;
  return {
    uid,
    summary: precision === 'tháng' ? `${summary} (trong ${formatPreciseDate(date)})` : summary,
    ...(description !== undefined && { description }),
    first: dateOf(startOf(date)),
    last: dateOf(endOf(date)),
  };
}

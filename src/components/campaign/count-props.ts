import type { Campaign, CampaignTimeline } from '../../content-model/collections/campaign.ts';
import type { Milestone } from '../../content-model/fields/dates.ts';
import { stageDaysOf, stageOn, type StageDays } from '../../content-model/site/count-down.ts';
import type { StageInfo } from '../../content-model/site/campaign-stage.ts';
import { dateOf, daysBetween, type LocalTime } from '../../content-model/time/local-time.ts';
import { endOf, formatPreciseDate, parsePreciseDate } from '../../content-model/time/precise-date.ts';
import { CAMPAIGN_TEXT } from '../../messages/campaigns.ts';
import { dossierSentence, stageSentence, type CountNames, type CountSentence } from '../../messages/count-down.ts';

/** What `<lt-days-left>` shows as built and what it needs to count again. */
export interface CountProps {
  readonly info: StageInfo;
  readonly sentence: CountSentence;
  readonly dossier?: CountSentence;
  /** The count in two or three words, while there is something to count to. */
  readonly short?: string;
  /** The attributes of the element. */
  readonly attributes: Readonly<Record<string, string | undefined>>;
}

/** The count of a campaign as of a local time. */
export function countProps(
  { timeline, dossierDeadline }: Pick<Campaign, 'timeline' | 'dossierDeadline'>,
  now: LocalTime,
): CountProps {
  const today = dateOf(now);
  const days: StageDays = stageDaysOf(timeline);
  const names = countNames(timeline);
  const info = stageOn(days, today);
  const lastDay = dossierDeadline === undefined ? undefined : dateOf(endOf(dossierDeadline));
  const dossierName = dossierDeadline === undefined ? undefined : formatPreciseDate(dossierDeadline);
  return {
    info,
    sentence: stageSentence(info, names),
    ...(info.days !== undefined && { short: stageSentence(info, names).strong }),
    ...(lastDay !== undefined && { dossier: dossierSentence(daysBetween(today, lastDay), dossierName ?? '') }),
    attributes: {
      'data-launch': days.launch,
      'data-end': days.end,
      'data-reviewed-from': days.reviewedFrom,
      'data-launch-name': names.launch,
      'data-end-name': names.end,
      'data-dossier': lastDay,
      'data-dossier-name': dossierName,
    },
  };
}

function countNames({ launch, end }: CampaignTimeline): CountNames {
  return {
    launch: nameOf(launch, CAMPAIGN_TEXT.launchOn) ?? '',
    end: nameOf(end, CAMPAIGN_TEXT.endOn) ?? CAMPAIGN_TEXT.endUnknown,
  };
}

function nameOf({ actual, planned }: Milestone, name: (words: string, exact: boolean) => string): string | undefined {
  const date = actual?.date ?? planned?.date;
  return date === undefined ? undefined : name(formatPreciseDate(date), parsePreciseDate(date)?.precision === 'ngày');
}

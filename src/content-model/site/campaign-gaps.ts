import type { Entry } from '../entry.ts';
import { parsePreciseDate } from '../time/precise-date.ts';

/** What a reader would look for on the page of a campaign and not find. */
export type CampaignGap =
  | 'plan'
  | 'documentNumber'
  | 'signer'
  | 'file'
  | 'scope'
  | 'launchDay'
  | 'dossierDeadline'
  | 'criteria'
  | 'duties'
  | 'dutyDeadlines'
  | 'commendations';

/** The gaps of a campaign notice in the order of its page; what its documents lack counts once. */
export function campaignGaps({ data }: Pick<Entry<'dot-thi-dua'>, 'data'>): CampaignGap[] {
  const { documents, timeline, duties } = data;
  const launch = timeline.launch.actual?.date ?? timeline.launch.planned?.date;
  const missing: Readonly<Record<CampaignGap, boolean>> = {
    plan: documents.length === 0,
    documentNumber: documents.some(({ number }) => number === undefined),
    signer: documents.some(({ signer }) => signer === undefined),
    file: documents.some(({ file }) => file === undefined),
    scope: data.scope === undefined,
    launchDay: launch === undefined || parsePreciseDate(launch)?.precision !== 'ngày',
    dossierDeadline: data.dossierDeadline === undefined,
    criteria: data.criteria.length === 0,
    duties: duties.length === 0,
    dutyDeadlines: duties.length > 0 && duties.every(({ deadline }) => deadline === undefined),
    commendations: data.commendations.length === 0,
  };
  return (Object.keys(missing) as CampaignGap[]).filter((gap) => missing[gap]);
}

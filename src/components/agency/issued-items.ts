import type { AgencyRecord } from '../../content-model/site/agency-record.ts';
import { plainDate } from '../../content-model/site/place-names.ts';
import { formatDate } from '../../content-model/time/format-date.ts';
import { CATALOGUE_TEXT } from '../../messages/catalogues.ts';

const text = CATALOGUE_TEXT.agencies;

/** The lines of an agency's page that tell what it launched and decided. */
export function issuedItems({ campaigns, decisions }: Pick<AgencyRecord, 'campaigns' | 'decisions'>) {
  return [
    {
      title: text.campaigns,
      items: campaigns.map(({ path, data }) => ({ href: path, label: data.name, note: formatDate(data.publishedAt) })),
    },
    {
      title: text.decisions,
      items: decisions.map(({ path, data, recipients }) => ({
        href: path,
        label: data.title,
        note: join([
          data.decision.number ?? text.missingNumber,
          data.decision.date && plainDate(data.decision.date),
          text.recipients(recipients.length),
        ]),
      })),
    },
  ];
}

function join(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join(' · ');
}

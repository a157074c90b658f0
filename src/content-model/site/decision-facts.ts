import type { Entry } from '../entry.ts';
import { formatNumber } from '../text/numbers.ts';
import { formatPreciseDate } from '../time/precise-date.ts';
import { countByKind } from './decision.ts';
import { countByForm, honoursOf } from './honour-roll.ts';
import type { Site } from './site.ts';
import type { Fact } from './subject-facts.ts';

const absent = 'chưa có';

/** What is on the decision: its number, date, level, issuer, signer, form and campaign; what is missing is named as missing. */
export function decisionFacts(decision: Entry<'khen-thuong'>, site: Site): Fact[] {
  const { number, date, level, issuer, signer } = decision.data.decision;
  const agency = site.row('co-quan', issuer);
  const form = site.row('hinh-thuc-khen-thuong', decision.data.form);
  const campaign =
    decision.data.campaign === undefined ? undefined : site.story(`dot-thi-dua/${decision.data.campaign}`);
  return [
    { label: 'Số', value: number ?? absent },
    { label: 'Ngày ký', value: date === undefined ? absent : formatPreciseDate(date) },
    { label: 'Cấp', value: level },
    ...(agency ? [{ label: 'Cơ quan ban hành', value: agency.name, href: `/co-quan/${agency.id}/` }] : []),
    { label: 'Người ký', value: signer ?? absent },
    ...(form ? [{ label: 'Hình thức', value: form.label }] : []),
    ...(campaign ? [{ label: 'Đợt thi đua', value: campaign.data.title, href: campaign.path }] : []),
  ];
}

/** How many were commended, by kind and, when the list knows several, by form. */
export function countFacts(decision: Entry<'khen-thuong'>, site: Site): Fact[] {
  const forms = site.catalogues['hinh-thuc-khen-thuong'];
  const byKind = countByKind(decision.recipients);
  const byForm = countByForm(honoursOf(decision, forms), forms);
  const posthumous = decision.recipients.filter((recipient) => recipient.posthumous).length;
  return [
    ...byKind.map(({ kind, count }) => ({
      label: kind.charAt(0).toUpperCase() + kind.slice(1),
      value: formatNumber(count),
    })),
    ...(byKind.length > 1 ? [{ label: 'Cộng', value: formatNumber(decision.recipients.length) }] : []),
    ...(byForm.length > 1 ? byForm.map(({ form, count }) => ({ label: form.label, value: formatNumber(count) })) : []),
    ...(posthumous > 0 ? [{ label: 'Truy tặng', value: formatNumber(posthumous) }] : []),
  ];
}

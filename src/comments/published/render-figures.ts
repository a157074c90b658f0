import { formatNumber } from '../../content-model/text/numbers.ts';
import { FIGURES_TEXT, REASON_NAMES } from '../../messages/comment-pages.ts';
import type { RejectionReason } from '../domain/comment.ts';
import type { MonthFigures } from '../domain/month-figures.ts';

const COLUMNS = ['received', 'published', 'edited', 'rejected', 'withdrawn'] as const;

/** What the months brought, newest first, and why comments were not published, as HTML under the rules of comments. */
export function renderFigures(figures: readonly MonthFigures[]): string {
  const words = FIGURES_TEXT;
  const months = figures.filter((month) => COLUMNS.some((column) => month[column] > 0));
  const title = `<h2 id="so-lieu">${words.title}</h2>`;
  if (months.length === 0) return `${title}<p>${words.none}</p>`;
  const head = COLUMNS.map((column) => `<th scope="col" class="number">${words[column]}</th>`).join('');
  const rows = months.map((month) => `<tr><th scope="row">${monthName(month.month)}</th>${cells(month)}</tr>`);
  return `${title}<table class="table records"><thead><tr><th scope="col">${words.month}</th>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>${reasons(months)}`;
}

function cells(month: MonthFigures): string {
  return COLUMNS.map(
    (column) => `<td class="number" data-label="${FIGURES_TEXT[column]}">${formatNumber(month[column])}</td>`,
  ).join('');
}

function reasons(months: readonly MonthFigures[]): string {
  const counts = new Map<RejectionReason, number>();
  for (const { rejectedFor } of months)
    for (const [reason, count] of Object.entries(rejectedFor) as [RejectionReason, number][])
      counts.set(reason, (counts.get(reason) ?? 0) + count);
  if (counts.size === 0) return '';
  const items = [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([reason, count]) => `<li>${REASON_NAMES[reason]}: ${FIGURES_TEXT.times(count)}</li>`);
  return `<h3>${FIGURES_TEXT.reasons}</h3><ul>${items.join('')}</ul>`;
}

function monthName(month: string): string {
  const [year, number] = month.split('-');
  return `${Number(number)}/${year ?? ''}`;
}

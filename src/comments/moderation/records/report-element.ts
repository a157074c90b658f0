import { formatNumber } from '../../../content-model/text/numbers.ts';
import { REASON_NAMES } from '../../../messages/comment-pages.ts';
import { REPORT_PAGE as text, nameMonth } from '../../../messages/desk-records.ts';
import { rejectionReasons } from '../../domain/comment.ts';
import type { DeskFigures } from '../../domain/desk-api/wire.ts';
import { localMonth, monthBefore } from '../../domain/month-before.ts';
import type { MonthFigures } from '../../domain/month-figures.ts';
import { readDesk } from '../../sign-in-pages/calls/call-desk.ts';
import { element } from '../../sign-in-pages/drawing/element.ts';
import { findPart } from '../../sign-in-pages/drawing/find-part.ts';
import type { Desk } from '../desk-page.ts';
import { startSheet } from './start-sheet.ts';

/** Defines `<lt-desk-report>`: figures by month, ready to be printed. */
export function defineReportElement(): void {
  if (!customElements.get('lt-desk-report')) customElements.define('lt-desk-report', ReportElement);
}

class ReportElement extends HTMLElement {
  connectedCallback(): void {
    startSheet(this, (desk) => {
      const form = findPart(this, 'months', HTMLFormElement);
      const [from, to] = [findPart(this, 'from', HTMLInputElement), findPart(this, 'to', HTMLInputElement)];
      to.value = localMonth(desk.now());
      from.value = monthBefore(to.value, 2);
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        void show(this, desk, from.value, to.value);
      });
      findPart(this, 'print').addEventListener('click', () => print());
      void show(this, desk, from.value, to.value);
    });
  }
}

async function show(root: HTMLElement, desk: Desk, from: string, to: string): Promise<void> {
  const figures = await desk.ask(() => readDesk<DeskFigures>(`/so-lieu?tu=${from}&den=${to}`));
  if (figures === undefined) return;
  const { thang } = figures;
  findPart(root, 'period').textContent = text.period(from, to);
  findPart(root, 'table').replaceChildren(drawMonths(thang));
  findPart(root, 'reasons').replaceChildren(drawReasons(thang));
}

const COLUMNS = ['received', 'published', 'edited', 'rejected', 'withdrawn'] as const;

function drawMonths(months: readonly MonthFigures[]): HTMLTableElement {
  const sum = (name: (typeof COLUMNS)[number]) => months.reduce((total, month) => total + month[name], 0);
  const cell = (label: string, value: number | null, digits = 0) =>
    element('td', { class: 'number', 'data-label': label }, value === null ? '–' : formatNumber(value, digits));
  const head = [text.month, ...COLUMNS.map((name) => text.columns[name]), text.hours];
  return element(
    'table',
    { class: 'table records desk-table' },
    element('caption', { class: 'visually-hidden' }, text.title),
    element(
      'thead',
      {},
      element(
        'tr',
        {},
        ...head.map((words, index) =>
          element('th', { scope: 'col', ...(index > 0 ? { class: 'number' } : {}) }, words),
        ),
      ),
    ),
    element(
      'tbody',
      {},
      ...months.map((month) =>
        element(
          'tr',
          {},
          element('th', { scope: 'row' }, nameMonth(month.month)),
          ...COLUMNS.map((name) => cell(text.columns[name], month[name])),
          cell(text.hours, month.medianHours, 1),
        ),
      ),
    ),
    element(
      'tfoot',
      {},
      element(
        'tr',
        {},
        element('th', { scope: 'row' }, text.total),
        ...COLUMNS.map((name) => cell(text.columns[name], sum(name))),
        element('td'),
      ),
    ),
  );
}

function drawReasons(months: readonly MonthFigures[]): HTMLElement {
  const rows = rejectionReasons.flatMap((reason) => {
    const count = months.reduce((total, { rejectedFor }) => total + (rejectedFor[reason] ?? 0), 0);
    return count === 0 ? [] : [{ reason, count }];
  });
  if (rows.length === 0) return element('p', {}, text.noReasons);
  return element(
    'table',
    { class: 'table desk-table' },
    element(
      'thead',
      {},
      element(
        'tr',
        {},
        element('th', { scope: 'col' }, text.reason),
        element('th', { scope: 'col', class: 'number' }, text.times),
      ),
    ),
    element(
      'tbody',
      {},
      ...rows.map(({ reason, count }) =>
        element(
          'tr',
          {},
          element('th', { scope: 'row' }, REASON_NAMES[reason]),
          element('td', { class: 'number' }, formatNumber(count)),
        ),
      ),
    ),
  );
}

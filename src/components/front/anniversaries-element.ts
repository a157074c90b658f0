import { daysToReturn } from '../../content-model/site/days-to-return.ts';
import { fromEpochMs } from '../../content-model/time/local-time.ts';
import { SHOWN_DAYS } from './shown-days.ts';

/** Defines `<lt-anniversaries>`: shows the next days of remembrance from the reader's day on, because a static page grows old. */
export function defineAnniversariesElement(): void {
  if (!customElements.get('lt-anniversaries')) customElements.define('lt-anniversaries', AnniversariesElement);
}

class AnniversariesElement extends HTMLElement {
  connectedCallback(): void {
    const now = fromEpochMs(Date.now());
    const rows = [...this.querySelectorAll<HTMLElement>('[data-day]')].map((row) => ({
      row,
      days: daysToReturn(row.dataset['day'] ?? '', now),
    }));
    // Rows of days that have just gone by return in a year: they fall to the end.
    const shown = new Set([...rows].sort((a, b) => a.days - b.days).slice(0, SHOWN_DAYS));
    for (const item of rows) {
      item.row.hidden = !shown.has(item);
      const mark = item.row.querySelector<HTMLElement>('.today');
      if (mark) mark.hidden = item.days > 0;
    }
  }
}

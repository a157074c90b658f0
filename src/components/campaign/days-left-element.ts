import { stageOn, type StageDays } from '../../content-model/site/count-down.ts';
import { formatDate } from '../../content-model/time/format-date.ts';
import { daysBetween, fromEpochMs } from '../../content-model/time/local-time.ts';
import { asOf, dossierSentence, STAGE_NAME, stageSentence, type CountSentence } from '../../messages/count-down.ts';

const stampClasses = { 'sắp phát động': '', 'đang diễn ra': 'live', 'đã kết thúc': '', 'đã tổng kết': 'done' } as const;

/**
 * Defines `<lt-days-left>`: counts the days again on the reader's day in Vietnam, because a static page grows old. Inside it
 * `[data-stage]` is the stamp, `[data-count]` the sentence on the stage, `[data-short]` its first words,
 * `[data-dossier]` the sentence on the dossiers, `[data-as-of]` and `[data-today]` say the day of the count. Nothing is added or
 * taken away, so that the page does not jump.
 */
export function defineDaysLeftElement(): void {
  if (!customElements.get('lt-days-left')) customElements.define('lt-days-left', DaysLeftElement);
}

class DaysLeftElement extends HTMLElement {
  connectedCallback(): void {
    this.#count();
    // A page that comes back from the browser's memory may have slept past midnight.
    addEventListener('pageshow', this.#count);
  }

  disconnectedCallback(): void {
    removeEventListener('pageshow', this.#count);
  }

  #count = (): void => {
    const today = fromEpochMs(Date.now()).slice(0, 10);
    const { launchName = '', endName = '', dossier, dossierName = '' } = this.dataset;
    const info = stageOn(readDays(this.dataset), today);
    const stamp = this.querySelector('[data-stage]');
    if (stamp) {
      stamp.textContent = STAGE_NAME[info.stage];
      stamp.className = `stamp ${stampClasses[info.stage]}`.trim();
    }
    this.#say('[data-count]', stageSentence(info, { launch: launchName, end: endName }));
    const short = this.querySelector<HTMLElement>('[data-short]');
    if (short) {
      short.textContent =
        info.days === undefined ? '' : stageSentence(info, { launch: launchName, end: endName }).strong;
      short.hidden = info.days === undefined;
    }
    if (dossier !== undefined) this.#say('[data-dossier]', dossierSentence(daysBetween(today, dossier), dossierName));
    const date = formatDate(today);
    this.#write('[data-as-of]', asOf(date));
    this.#write('[data-today]', date);
  };

  #write(selector: string, text: string): void {
    const place = this.querySelector(selector);
    if (place) place.textContent = text;
  }

  #say(selector: string, { strong, rest }: CountSentence): void {
    const place = this.querySelector(selector);
    const [first, second] = place?.children ?? [];
    if (first) first.textContent = strong;
    if (second) second.textContent = rest;
  }
}

function readDays({ launch, end, reviewedFrom }: DOMStringMap): StageDays {
  return {
    ...(launch !== undefined && { launch }),
    ...(end !== undefined && { end }),
    ...(reviewedFrom !== undefined && { reviewedFrom }),
  };
}

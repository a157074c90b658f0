import type { SubjectKind } from '../../content-model/fields/subject.ts';
import { matchRanks, readWordQuery } from '../../content-model/text/word-query.ts';
import { HONOUR_ROLL_TEXT } from '../../messages/honour-roll.ts';
import { RECIPIENT_SEARCH_TEXT as text } from '../../messages/recipient-search.ts';
import { createPause } from '../recipients/pause.ts';
import { drawHit } from './draw-hit.ts';
import { findInRoll, type RollHit } from './find-in-roll.ts';
import { loadParts, type LoadedParts } from './load-parts.ts';

const BATCH = 30;

/** Defines `<lt-honour-roll>`: finds names and units in every decision in force, keeps what was asked in the address (`?ten=`). */
export function defineHonourRollElement(): void {
  if (!customElements.get('lt-honour-roll')) customElements.define('lt-honour-roll', HonourRollElement);
}

class HonourRollElement extends HTMLElement {
  #parts: LoadedParts | undefined;
  #run = 0;
  #hits: readonly RollHit[] = [];
  #decision: string | undefined;

  connectedCallback(): void {
    const parameters = new URLSearchParams(location.search);
    this.#decision = parameters.get('quyet-dinh') ?? undefined;
    const field = this.#find('input');
    field.value = (parameters.get('ten') ?? '').normalize('NFC');
    field.addEventListener('input', () => void this.#ask(true));
    this.#find('form').addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#ask(true);
    });
    this.#find('.more').addEventListener('click', () => this.#showMore());
    // A page that comes back from the browser's memory has its field filled already.
    if (field.value !== '') void this.#ask(false);
  }

  async #ask(typed: boolean): Promise<void> {
    const run = ++this.#run;
    const { value } = this.#find('input');
    if (typed) this.#writeAddress(value);
    const query = readWordQuery(value);
    if (!query) {
      this.#clear();
      return;
    }
    const pause = createPause();
    this.#parts ??= loadParts((this.dataset['parts'] ?? '').split(' ').filter((part) => part !== ''));
    if (!this.#parts.done()) this.#say(text.reading);
    // Each part answers as soon as it is there: the newest decisions do not wait for the oldest.
    for (let index = 0; index < this.#parts.count; index += 1) {
      const parts = await this.#parts.upTo(index);
      if (run !== this.#run) return;
      if (!parts) {
        this.#parts = undefined;
        this.#clear();
        this.#say(text.unreachable);
        return;
      }
      if (index < this.#parts.count - 1 && this.#parts.done()) continue;
      this.#hits = await findInRoll(parts, query, pause, this.#decision);
      if (run !== this.#run) return;
      this.#show(parts.reduce((sum, { count }) => sum + count, 0));
      if (this.#decision !== undefined)
        this.#nameDecision(
          parts.flatMap(({ decisions }) => decisions).find(({ slug }) => slug === this.#decision)?.title,
        );
    }
  }

  #show(all: number): void {
    this.#find('tbody').replaceChildren();
    this.#showMore();
    const kinds = new Set<SubjectKind>();
    for (const hit of this.#hits) if (kinds.add(hit.read().kind).size > 1) break;
    const byName = this.#hits.some(({ rank }) => rank <= matchRanks.inName);
    if (this.#hits.length === 0) this.#say(text.none);
    else
      this.#say(
        `${text.found(this.#hits.length, kinds.size === 1 ? [...kinds][0] : undefined, all)}${byName ? ` ${text.marked}` : ''}`,
      );
  }

  #showMore(): void {
    const body = this.#find('tbody');
    const from = body.children.length;
    const rows = this.#hits
      .slice(from, from + BATCH)
      .map(({ rank, read }) => drawHit(read(), rank <= matchRanks.inName));
    body.append(...rows);
    this.#find('table').hidden = this.#hits.length === 0;
    const left = this.#hits.length - from - rows.length;
    const more = this.#find('.more');
    more.textContent = text.more(Math.min(left, BATCH));
    // Focus goes on with the reading, not back to the top of the page.
    if (from > 0) rows[0]?.querySelector('a')?.focus();
    more.hidden = left <= 0;
  }

  #clear(): void {
    this.#hits = [];
    this.#find('tbody').replaceChildren();
    this.#find('table').hidden = true;
    this.#find('.more').hidden = true;
    this.#say('');
  }

  #say(sentence: string): void {
    this.#find('.status').textContent = sentence;
  }

  #nameDecision(title: string | undefined): void {
    const within = this.#find('.within');
    within.hidden = title === undefined;
    this.#find('.within span').textContent = HONOUR_ROLL_TEXT.within(title ?? '');
  }

  #writeAddress(value: string): void {
    const parameters = new URLSearchParams(location.search);
    if (value.trim() === '') parameters.delete('ten');
    else parameters.set('ten', value.trim());
    const search = parameters.toString();
    history.replaceState(history.state, '', `${location.pathname}${search === '' ? '' : `?${search}`}`);
  }

  #find<S extends string>(selector: S): S extends keyof HTMLElementTagNameMap ? HTMLElementTagNameMap[S] : HTMLElement {
    const found = this.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`lt-honour-roll has no ${selector}.`);
    return found as S extends keyof HTMLElementTagNameMap ? HTMLElementTagNameMap[S] : HTMLElement;
  }
}

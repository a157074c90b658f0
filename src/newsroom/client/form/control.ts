import type { FormFinding } from './form-services.ts';

/** A part of a form that holds one value. */
export interface Control {
  readonly element: HTMLElement;
  /** The value as front matter holds it; undefined when nothing was written. */
  value(): unknown;
  /** A few words that tell what it holds, for the heading of a closed part. */
  words(): string;
  /** The control at a path below this one, opened so that it can be seen; the nearest one where the path ends too soon. */
  at(path: readonly PropertyKey[]): Control;
  focus(): void;
  /** Shows sentences beside it, or none. */
  show(findings: readonly FormFinding[]): void;
}

/** Tells the form that a value changed by something else than typing. */
export function announceChange(element: Element): void {
  element.dispatchEvent(new Event('input', { bubbles: true }));
}

/** The words of several controls in one line. */
export function joinWords(controls: Iterable<Control>, most = 3): string {
  const words = [...controls].map((control) => control.words()).filter((word) => word !== '');
  return words.slice(0, most).join(' · ');
}

/** Nothing, empty text, an empty list: what counts as not filled in. */
export function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

/** Text as the content model keeps it. */
export function cleanTyped(text: string): string | undefined {
  const clean = text.replaceAll('\r\n', '\n').trim().normalize('NFC');
  return clean === '' ? undefined : clean;
}

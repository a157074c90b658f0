import type { Queue, Signal, SignalKind } from '../comment.ts';
import { findPhrases, type WatchedPhrase } from '../phrases/find-phrases.ts';
import { findEmailAddresses, findLinks } from './links.ts';
import { findPersonalNumbers } from './personal-numbers.ts';
import { findRepeatedSigns, findTypingLeftovers, hasFewDiacritics, hasManyCapitals } from './writing.ts';

/** What the words of a comment, and the name above them, give reason to look at. */
export function findSignals(name: string, text: string, phrases: readonly WatchedPhrase[]): readonly Signal[] {
  const whole = `${name}\n${text}`;
  return [
    ...named('link', findLinks(whole)),
    ...named('email-address', findEmailAddresses(whole)),
    ...findPhrases(whole, phrases).map(({ found, phrase }) => signal('phrase', `${found} (${phrase.label})`)),
    ...findPersonalNumbers(whole).map((number) => signal(number.kind, number.text)),
    ...(hasFewDiacritics(text) ? [signal('few-diacritics', '')] : []),
    ...named('typing-leftover', findTypingLeftovers(text)),
    ...(hasManyCapitals(text) ? [signal('many-capitals', '')] : []),
    ...named('repeated-signs', findRepeatedSigns(text)),
  ];
}

/** The queue that signals choose: what looks like advertising or a machine waits apart; slips of writing and personal data do not. */
export function chooseQueue(signals: readonly Signal[]): Queue {
  return signals.some(({ kind }) => SUSPICIOUS.has(kind)) ? 'suspect' : 'inbox';
}

const SUSPICIOUS: ReadonlySet<SignalKind> = new Set<SignalKind>([
  'link',
  'duplicate',
  'few-diacritics',
  'phrase',
  'bank-account',
  'honeypot',
  'too-fast',
  'blocked-author',
  'weak-proof',
]);

/** More of one kind tells an editor nothing new. */
const PER_KIND = 5;
const DETAIL_LENGTH = 80;

function named(kind: SignalKind, details: readonly string[]): readonly Signal[] {
  return [...new Set(details)].slice(0, PER_KIND).map((detail) => signal(kind, detail));
}

function signal(kind: SignalKind, detail: string): Signal {
  // Cut by characters, not units: half an emoji is no text.
  return { kind, detail: Array.from(detail).slice(0, DETAIL_LENGTH).join('') };
}

import type { LocalTime } from '../../../content-model/time/local-time.ts';
import { cleanText } from '../../../content-store/decode-text.ts';
import type { Finding } from '../../../content-store/finding.ts';

/** An entry's text as if it were approved. */
export interface ApprovedText {
  readonly text: string;
  /** Brings a finding back to the lines of the text that was given. */
  readonly inPlace: (finding: Finding) => Finding;
}

const FRONT = /^(---[ \t]*\n)([\s\S]*?\n)?(---[ \t]*(?:\n|$))/;

/** An entry's text with the state of an approved one, and with this hour where none is written; a text without front matter stays as it is. */
export function asApproved(source: string, now: LocalTime): ApprovedText {
  const text = cleanText(source);
  const [whole = '', opening = '', front = '', closing = ''] = FRONT.exec(text) ?? [];
  if (whole === '') return { text, inPlace: (finding) => finding };
  const stated = front.replace(/^state:.*$/mu, 'state: đã duyệt');
  const added = [
    ...(/^state:/mu.test(front) ? [] : ['state: đã duyệt\n']),
    ...(/^publishedAt:[ \t]*\S/mu.test(front) ? [] : [`publishedAt: ${now}\n`]),
  ];
  // A key without a value would stand there twice.
  const kept = added.length > 0 ? stated.replace(/^publishedAt:[ \t]*$/mu, '#') : stated;
  const lastLine = front.split('\n').length;
  return {
    text: opening + kept + added.join('') + closing + text.slice(whole.length),
    inPlace: (finding) =>
      finding.line === undefined || finding.line <= lastLine
        ? finding
        : { ...finding, line: Math.max(lastLine, finding.line - added.length) },
  };
}

import { bodyKind, prefersHtml } from '../request/content-type.ts';
import { readBody } from '../request/read-body.ts';
import type { ProblemCode } from '../../domain/public-api/wire.ts';
import type { FilledForm } from '../html/hand-back-page.ts';

/** A submission as it arrived: texts as they were sent. */
export interface Submission extends FilledForm {
  readonly formToken: string;
  readonly proof: string;
  /** From a browser without the script: answers are pages. */
  readonly isForm: boolean;
  /** Whether more was sent than is read. */
  readonly isCut: boolean;
}

/** Why nothing could be read, and how to say so. */
export interface UnreadSubmission {
  readonly problem: ProblemCode;
  readonly isForm: boolean;
}

/** A comment of a thousand letters with all that belongs to it is 6 kB. */
const JSON_BYTES = 16_384;
/** A form writes one Vietnamese letter in nine bytes, and a text that is too long must come back to its writer. */
const FORM_BYTES = 65_536;
/** Longer than a slow line takes for a comment, shorter than an attacker would like. */
const READ_MS = 20_000;

/** Reads a submission of either kind. */
export async function readSubmission(request: Request): Promise<Submission | UnreadSubmission> {
  const kind = bodyKind(request);
  if (kind === undefined) return { problem: 'content-type', isForm: prefersHtml(request) };
  const isForm = kind === 'form';
  const body = await readBody(request, isForm ? FORM_BYTES : JSON_BYTES, READ_MS);
  if (typeof body === 'string') return { problem: body, isForm };
  if (isForm) return { ...readForm(body.bytes), isForm, isCut: body.isCut };
  if (body.isCut) return { problem: 'too-large', isForm };
  const fields = readJson(body.bytes);
  return fields ? { ...fields, isForm, isCut: false } : { problem: 'malformed', isForm };
}

type Fields = Omit<Submission, 'isForm' | 'isCut'>;
const TEXTS = ['bai', 'traLoi', 'hoTen', 'email', 'noiDung', 'website', 'formToken', 'proof'] as const;

function readForm(bytes: Uint8Array): Fields {
  const form = new URLSearchParams(new TextDecoder().decode(bytes));
  const texts = TEXTS.map((name) => [name, form.get(name) ?? ''] as const);
  return { ...toFields(texts), hasConsent: (form.get('dongY') ?? '') !== '' };
}

function readJson(bytes: Uint8Array): Fields | undefined {
  const value = parseJson(bytes);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const record = value as Readonly<Record<string, unknown>>;
  const texts = TEXTS.map((name) => [name, Object.hasOwn(record, name) ? (record[name] ?? '') : ''] as const);
  if (!texts.every((entry): entry is readonly [(typeof TEXTS)[number], string] => typeof entry[1] === 'string'))
    return undefined;
  // Only the word itself: "true" or 1 may come from a form filler that nobody has read.
  return { ...toFields(texts), hasConsent: record['dongY'] === true };
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

function toFields(texts: readonly (readonly [(typeof TEXTS)[number], string])[]): Omit<Fields, 'hasConsent'> {
  return Object.fromEntries(texts) as Readonly<Record<(typeof TEXTS)[number], string>>;
}

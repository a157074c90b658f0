import { select } from 'hast-util-select';
import * as z from 'zod';
import { sharedMapping } from '../old-site/mapping.ts';

/** A CSS selector, checked while the mapping is read. */
const selector = z.string().refine(isSelector, { params: { code: 'selector' } });
const pattern = z.string().refine(isPattern, { params: { code: 'pattern' } });

/** Where a piece of text stands: in an element, in one of its attributes, or in the page's address. */
const picker = z.union([
  selector,
  z.strictObject({ select: selector, attribute: z.string().optional(), match: pattern.optional() }),
  z.strictObject({ address: pattern }),
]);

/** Where a piece of text stands. */
export type Picker = z.output<typeof picker>;

const datePicker = z.union([
  selector,
  z.strictObject({
    select: selector,
    attribute: z.string().optional(),
    match: pattern.optional(),
    /** `dd/MM/yyyy HH:mm`, `M/d/yyyy h:mm tt`; without one the usual Vietnamese forms are understood. */
    format: z.string().optional(),
  }),
]);

/** Where a date stands, and how it is written. */
export type DatePicker = z.output<typeof datePicker>;

/** What a mapping file for saved pages says. */
export const pagesMapping = z.strictObject({
  ...sharedMapping,
  /** Address of the old site: the folder of saved pages stands for its root. */
  site: z.url({ protocol: /^https?$/ }),
  title: picker,
  standfirst: picker.optional(),
  date: datePicker,
  byline: picker.optional(),
  source: picker.optional(),
  /** Old names or numbers of the section, the first that is understood wins. */
  section: z.union([picker, z.array(picker)]).optional(),
  tags: selector.optional(),
  body: selector,
  /** Words below a picture. */
  caption: selector.optional(),
  attachments: selector.optional(),
  /** What is no part of the story: tools, related links, advertisements. */
  drop: z.array(selector).default([]),
  comments: z.strictObject({ each: selector, name: selector, text: selector, date: datePicker.optional() }).optional(),
  /** Where the page tells its own address; without it the usual places are looked at. */
  address: picker.optional(),
  /** Addresses of plain pages (introduction, contact). */
  plainPages: z.array(pattern).default([]),
  encoding: z
    .string()
    .refine(isEncoding, { params: { code: 'encoding' } })
    .optional(),
  /** The font of all text, where only a style sheet names it: `.VnTime`, `VNI-Times`. */
  font: z.string().optional(),
});

/** A checked mapping for saved pages. */
export type PagesMapping = z.output<typeof pagesMapping>;

function isSelector(text: string): boolean {
  try {
    select(text, { type: 'root', children: [] });
    return true;
  } catch {
    return false;
  }
}

function isPattern(text: string): boolean {
  try {
    return new RegExp(text) instanceof RegExp;
  } catch {
    return false;
  }
}

function isEncoding(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== '';
  } catch {
    return false;
  }
}

import type { Face } from './faces.ts';
import type { FaceMetrics } from './measure-face.ts';

/** A device font that stands in while ours is loading, measured like ours. */
export interface Fallback {
  /** Suffix of the stand-in's family name. */
  name: string;
  /** Names that `local()` tries, in order. */
  locals: readonly string[];
  /** Mean advance in ems on the text of `measureFace`. */
  width: number;
}

/** The device fonts worth matching for a face: Windows and Apple first, then Android. */
export function fallbacksFor(face: Face): readonly Fallback[] {
  if (face.family === 'Source Sans 3') return face.weight >= 600 ? SANS_BOLD : SANS;
  return face.style === 'italic' ? SERIF_ITALIC : SERIF_BOLD;
}

/** CSS of one stand-in face, stretched so that swapping it for ours moves nothing. */
export function fallbackRule(face: Face, own: FaceMetrics, fallback: Fallback): string {
  const scale = own.width / fallback.width;
  const percent = (value: number): string => `${Number((value * 100).toFixed(2))}%`;
  return [
    '@font-face {',
    `  font-family: '${face.family} ${fallback.name}';`,
    `  font-weight: ${face.weight};`,
    `  font-style: ${face.style};`,
    `  src: ${fallback.locals.map((name) => `local('${name}')`).join(', ')};`,
    `  size-adjust: ${percent(scale)};`,
    `  ascent-override: ${percent(own.ascent / scale)};`,
    `  descent-override: ${percent(own.descent / scale)};`,
    `  line-gap-override: ${percent(own.lineGap / scale)};`,
    '}',
  ].join('\n');
}

// Widths measured once with `measureFace`: Arial on the metric-compatible Liberation
// fonts, Georgia on Gelasio, Roboto on itself.
const SANS: readonly Fallback[] = [
  { name: 'Arial', locals: ['Arial', 'ArialMT', 'Liberation Sans'], width: 0.435 },
  { name: 'Roboto', locals: ['Roboto', 'Roboto-Regular'], width: 0.4502 },
];
const SANS_BOLD: readonly Fallback[] = [
  { name: 'Arial', locals: ['Arial Bold', 'Arial-BoldMT', 'Liberation Sans Bold'], width: 0.4625 },
  { name: 'Roboto', locals: ['Roboto Bold', 'Roboto-Bold'], width: 0.4567 },
];
const SERIF_BOLD: readonly Fallback[] = [{ name: 'Georgia', locals: ['Georgia Bold', 'Georgia-Bold'], width: 0.5206 }];
const SERIF_ITALIC: readonly Fallback[] = [
  { name: 'Georgia', locals: ['Georgia Italic', 'Georgia-Italic'], width: 0.4594 },
];

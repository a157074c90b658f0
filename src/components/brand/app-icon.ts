import { markPath, MARK_BOX } from './mark.ts';
import { KNOT_BOX, knotPath } from './knot.ts';

/** The mark in gold on cloth as a square app icon; the margin survives a round crop. */
export function appIcon(side: number): string {
  const scale = (side * 0.62) / MARK_BOX;
  const offset = (side - MARK_BOX * scale) / 2;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}" viewBox="0 0 ${side} ${side}"><path fill="#182049" d="M0 0h${side}v${side}H0z"/><path fill="none" stroke="#efc14d" stroke-width="4" transform="translate(${offset} ${offset}) scale(${scale})" d="${markPath()}"/></svg>`;
}

/** The knot as a favicon: gold on a lozenge of cloth, so that it holds on light and dark tabs. */
export function favicon(): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-5 -5 ${KNOT_BOX + 10} ${KNOT_BOX + 10}"><path fill="#182049" d="M11-5l16 16-16 16-16-16z"/><path fill="none" stroke="#efc14d" stroke-width="2.4" d="${knotPath()}"/></svg>\n`;
}

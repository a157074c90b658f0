import { encode } from 'uqr';
import { escapeXml } from '../../content-model/text/xml.ts';

/** A QR code as an SVG drawing of one path on whole units: crisp at any size, with the four modules of white round it that scanners need. */
export function qrDrawing(address: string, title: string): string {
  const { data, size } = encode(address, QR_OPTIONS);
  const path = data
    .map((row, y) =>
      darkRuns(row)
        .map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`)
        .join(''),
    )
    .join('');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size * 8}" height="${size * 8}" shape-rendering="crispEdges" role="img">` +
    `<title>${escapeXml(title)}</title><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>\n`
  );
}

/**
 * Four modules of white around the code (ISO/IEC 18004). The mask is given: which one a code bears is written in it, and weighing all eight,
 * as the standard proposes, would take most of the time of a story's page.
 */
export const QR_OPTIONS = { ecc: 'M', border: 4, maskPattern: 0 } as const;

function darkRuns(row: readonly boolean[]): [start: number, length: number][] {
  const runs: [number, number][] = [];
  for (const [x, dark] of row.entries()) {
    const last = runs.at(-1);
    if (!dark) continue;
    if (last && last[0] + last[1] === x) last[1]++;
    else runs.push([x, 1]);
  }
  return runs;
}

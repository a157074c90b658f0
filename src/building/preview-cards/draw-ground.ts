import { MARK_BOX, markPath } from '../../components/brand/mark.ts';
import { inkPath } from '../../components/brand/path.ts';
import { RIDGE_SIZE, ridgeStrokes } from '../../components/brand/ridge.ts';
import { CARD_SIZE } from '../../content-model/preview-card.ts';
import { CLOTH, GOLD, MARGIN, PICTURE_WIDTH, THREAD_Y, TONES } from './card-design.ts';

/** What all cards of a site share, as SVG: cloth, mark, thread, and the ridge unless a picture takes its place. */
export function drawGround(siteName: string, hasPicture: boolean): string {
  const right = hasPicture ? CARD_SIZE.width - PICTURE_WIDTH : CARD_SIZE.width;
  return svg(CARD_SIZE.width, CARD_SIZE.height, (hasPicture ? '' : ridge(siteName)) + thread(right));
}

/** Side of the mark. */
export const MARK_SIDE = 88;

/** The dashed frame of a label, as SVG on cloth; one pixel of cloth lies around it. */
export function drawFrame(width: number, height: number): string {
  return svg(
    width + 4,
    height + 4,
    `<rect x="2" y="2" width="${width}" height="${height}" fill="none" stroke="${TONES.chàm}" stroke-width="2" stroke-dasharray="7 5"/>`,
  );
}

/** The mark stands on the thread, which leaves its foot to the right. */
function thread(right: number): string {
  const scale = MARK_SIDE / MARK_BOX;
  const top = THREAD_Y - (83 / MARK_BOX) * MARK_SIDE;
  const foot = MARGIN + MARK_SIDE / 2;
  return (
    `<path transform="translate(${MARGIN} ${top.toFixed(2)}) scale(${scale.toFixed(4)})" d="${markPath()}" fill="none" stroke="${GOLD}" stroke-width="3"/>` +
    `<path d="M${foot} ${THREAD_Y}H${right}" stroke="${GOLD}" stroke-width="3"/>`
  );
}

/** The ridge of the masthead, into which the thread rises. */
function ridge(seed: string): string {
  const { width, height } = RIDGE_SIZE.desk;
  const strokes = ridgeStrokes(seed, 'desk');
  const inked = (['far', 'farStrata', 'strata', 'line'] as const).map((ink) => {
    const lines = strokes.filter((stroke) => stroke.ink === ink).map(({ points }) => points);
    const faint = ink === 'far' || ink === 'farStrata';
    const thin = ink.toLowerCase().includes('strata');
    return `<path d="${inkPath(lines, 1)}" stroke-width="${thin ? 0.8 : 1.4}" stroke-opacity="${faint ? 0.55 : 1}"/>`;
  });
  const left = CARD_SIZE.width - MARGIN / 2 - width;
  return `<g transform="translate(${left} ${THREAD_Y - height + 0.7})" fill="none" stroke="${GOLD}" stroke-linejoin="round">${inked.join('')}</g>`;
}

function svg(width: number, height: number, body: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"><rect width="${width}" height="${height}" fill="${CLOTH}"/>${body}</svg>`;
}

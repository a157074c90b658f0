import { inkPath } from '../../components/brand/path.ts';
import { MARK_BOX, markPath } from '../../components/brand/mark.ts';
import { RIDGE_SIZE, ridgeStrokes } from '../../components/brand/ridge.ts';
import { CARD_SIZE, type PreviewCard } from '../../content-model/preview-card.ts';
import type { Tone } from '../../content-model/site/teaser.ts';
import type { TextOutlines } from '../../fonts/text-outlines.ts';
import { STORY_TEXT } from '../../messages/story.ts';
import { fitTitle, TITLE_LEADING } from './fit-title.ts';

/** The faces of a card. */
export interface CardFaces {
  readonly display: TextOutlines;
  readonly text: TextOutlines;
}

/** Width in pixels of the picture at the card's right. */
export const PICTURE_WIDTH = 400;

/** The card as SVG without its picture, whose place stays cloth. */
export function drawCard(card: PreviewCard, faces: CardFaces): string {
  const right = card.picture ? CARD_SIZE.width - PICTURE_WIDTH : CARD_SIZE.width;
  const parts = [
    `<rect width="${CARD_SIZE.width}" height="${CARD_SIZE.height}" fill="${CLOTH}"/>`,
    card.picture ? '' : ridge(card.siteName),
    thread(right),
    wordmark(card.siteName, faces),
    kicker(card, faces),
    title(card, faces, right - MARGIN - (card.picture ? GAP : MARGIN)),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${CARD_SIZE.width} ${CARD_SIZE.height}" width="${CARD_SIZE.width}" height="${CARD_SIZE.height}">${parts.join('')}</svg>`;
}

const MARGIN = 64;
const GAP = 48;
const CLOTH = '#182049';
const TEXT = '#f4f4ee';
const GOLD = '#efc14d';
/** Colours of the kicker on cloth, each at 7:1 or more. */
const TONES: Readonly<Record<Tone, string>> = { đỏ: '#ff948a', ngọc: '#6ad2bd', vàng: GOLD, chàm: '#bcc4e2' };

const THREAD_Y = 566;
const MARK_SIDE = 88;
const KICKER_Y = 92;
const KICKER_SIZE = 32;
const TITLE_TOP = 122;
const TITLE_BOTTOM = 452;

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

function wordmark(name: string, { display }: CardFaces): string {
  return outline(display.draw(name, MARGIN + MARK_SIDE + 20, THREAD_Y - 22, 52), TEXT);
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

function kicker(card: PreviewCard, { text }: CardFaces): string {
  const word = outline(text.draw(card.kicker, MARGIN, KICKER_Y, KICKER_SIZE), TONES[card.tone]);
  if (!card.sample) return word;
  const x = MARGIN + text.measure(card.kicker, KICKER_SIZE) + 36;
  const width = text.measure(STORY_TEXT.sample, 26);
  return (
    word +
    `<rect x="${x - 14}" y="${KICKER_Y - 31}" width="${width + 28}" height="42" fill="none" stroke="${TONES.chàm}" stroke-width="2" stroke-dasharray="7 5"/>` +
    outline(text.draw(STORY_TEXT.sample, x, KICKER_Y - 1, 26), TONES.chàm)
  );
}

function title(card: PreviewCard, { display }: CardFaces, width: number): string {
  const room = { width, height: TITLE_BOTTOM - TITLE_TOP, largest: card.picture ? 80 : 108, smallest: 30 };
  const { lines, size } = fitTitle(card.title, room, display.measure);
  return lines
    .map((line, index) =>
      outline(display.draw(line, MARGIN, TITLE_TOP + size * (1.06 + index * TITLE_LEADING), size), TEXT),
    )
    .join('');
}

function outline(data: string, fill: string): string {
  return `<path d="${data}" fill="${fill}"/>`;
}

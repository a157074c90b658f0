import { CARD_SIZE, type PreviewCard } from '../../content-model/preview-card.ts';
import type { TakeEdge } from '../../fonts/text-outlines.ts';
import { STORY_TEXT } from '../../messages/story.ts';
import { MARGIN, PICTURE_WIDTH, TEXT, THREAD_Y, TONES } from './card-design.ts';
import type { CardFaces } from './card-faces.ts';
import { MARK_SIDE } from './draw-ground.ts';
import { fitTitle, TITLE_LEADING } from './fit-title.ts';

/** Words of one colour at their place on a card. */
export interface SetWords {
  readonly colour: string;
  readonly trace: (take: TakeEdge) => void;
}

/** The site's name beside the mark. */
export function setWordmark(name: string, { display }: CardFaces): SetWords {
  return {
    colour: TEXT,
    trace: (take) => display.trace(name, MARGIN + MARK_SIDE + 20, THREAD_Y - 22, 52, take),
  };
}

/** Kicker, label and title of a card. */
export function setWords(card: PreviewCard, faces: CardFaces): SetWords[] {
  return [setKicker(card, faces), ...(card.sample ? [setLabel(card, faces)] : []), setTitle(card, faces)];
}

/** Where the label of a sample stands, in whole pixels, so that its frame is drawn once for all cards. */
export function labelBox(kicker: string, { text }: CardFaces) {
  return {
    left: Math.round(MARGIN + text.measure(kicker, KICKER_SIZE) + 36 - LABEL_PADDING),
    top: KICKER_Y - 31,
    width: Math.round(text.measure(STORY_TEXT.sample, LABEL_SIZE)) + 2 * LABEL_PADDING,
    height: 42,
  };
}

const GAP = 48;
const KICKER_Y = 92;
const KICKER_SIZE = 32;
const LABEL_SIZE = 26;
const LABEL_PADDING = 14;
const TITLE_TOP = 122;
const TITLE_BOTTOM = 452;

function setKicker({ kicker, tone }: PreviewCard, { text }: CardFaces): SetWords {
  return { colour: TONES[tone], trace: (take) => text.trace(kicker, MARGIN, KICKER_Y, KICKER_SIZE, take) };
}

function setLabel({ kicker }: PreviewCard, faces: CardFaces): SetWords {
  const x = labelBox(kicker, faces).left + LABEL_PADDING;
  return {
    colour: TONES.chàm,
    trace: (take) => faces.text.trace(STORY_TEXT.sample, x, KICKER_Y - 1, LABEL_SIZE, take),
  };
}

function setTitle(card: PreviewCard, { display }: CardFaces): SetWords {
  const width = card.picture ? CARD_SIZE.width - PICTURE_WIDTH - MARGIN - GAP : CARD_SIZE.width - 2 * MARGIN;
  const room = { width, height: TITLE_BOTTOM - TITLE_TOP, largest: card.picture ? 80 : 108, smallest: 30 };
  const { lines, size } = fitTitle(card.title, room, display.measure);
  return {
    colour: TEXT,
    trace: (take) => {
      lines.forEach((line, index) => {
        display.trace(line, MARGIN, TITLE_TOP + size * (1.06 + index * TITLE_LEADING), size, take);
      });
    },
  };
}

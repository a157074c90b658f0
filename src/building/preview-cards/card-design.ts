import type { Tone } from '../../content-model/site/teaser.ts';

/** Width in pixels of the picture at the card's right. */
export const PICTURE_WIDTH = 400;

/** Distance of everything from the card's left border. */
export const MARGIN = 64;
/** Height of the thread on which the mark stands. */
export const THREAD_Y = 566;

export const CLOTH = '#182049';
export const TEXT = '#f4f4ee';
export const GOLD = '#efc14d';
/** Colours of the kicker on cloth, each at 7:1 or more. */
export const TONES: Readonly<Record<Tone, string>> = { đỏ: '#ff948a', ngọc: '#6ad2bd', vàng: GOLD, chàm: '#bcc4e2' };

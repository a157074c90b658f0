import type { Tone } from '../../content-model/site/teaser.ts';

const classes: Readonly<Record<Tone, string>> = {
  đỏ: 'kicker',
  ngọc: 'kicker jade',
  vàng: 'kicker gold',
  chàm: 'kicker indigo',
};

/** The class of the line above a headline, by the section's tone. */
export function kickerClass(tone: Tone): string {
  return classes[tone];
}

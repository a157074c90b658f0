import type { Locator, Page } from 'playwright-core';
import type { Cut } from './keep-picture.ts';

/** All that stands in the window. */
export function wholeWindow(page: Page): Cut {
  return { x: 0, y: 0, ...(page.viewportSize() ?? { width: 0, height: 0 }) };
}

/** The part of the window around these things, with some air; the first of them is brought into the window. */
export async function around(page: Page, things: readonly Locator[], air = 24): Promise<Cut> {
  const { width, height } = wholeWindow(page);
  await things[0]?.scrollIntoViewIfNeeded();
  const boxes = (await Promise.all(things.map((thing) => thing.boundingBox()))).filter((box) => box !== null);
  const left = Math.max(0, Math.floor(Math.min(...boxes.map(({ x }) => x)) - air));
  const top = Math.max(0, Math.floor(Math.min(...boxes.map(({ y }) => y)) - air));
  const right = Math.min(width, Math.ceil(Math.max(...boxes.map((box) => box.x + box.width)) + air));
  const bottom = Math.min(height, Math.ceil(Math.max(...boxes.map((box) => box.y + box.height)) + air));
  return { x: left, y: top, width: right - left, height: bottom - top };
}

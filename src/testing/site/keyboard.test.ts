import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPage } from '../browser/open-browser.ts';

const pages = [
  ['trang nhất', '/'],
  ['bài', '/tin-tuc/cau-treo-thay-be-nua/'],
  ['đợt đang diễn ra', '/dot-thi-dua/moi-xom-mot-to-so/'],
  ['quyết định', '/khen-thuong/bay-anh-hung-dau-tien-1952/'],
] as const;

describe.each(pages)('%s with the keyboard', (_name, path) => {
  it('offers first the way to the content, and goes there', async () => {
    const page = await openPage(path, { width: 1280 });
    await page.keyboard.press('Tab');
    const skip = page.locator(':focus');
    expect(await skip.getAttribute('href')).toMatch(/^#/);
    expect(await skip.isVisible()).toBe(true);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.querySelector(':target')?.tagName)).toBe('MAIN');
  });

  it.each(['light', 'dark'] as const)('reaches every control and shows each where the focus is, %s', async (scheme) => {
    const page = await openPage(path, { width: 1280, scheme });
    const expected = await page.evaluate(markControls);
    const { reached, unseen } = await walk(page, expected.length * 2 + 20);
    expect(unseen).toEqual([]);
    expect(expected.filter(({ mark }) => !reached.has(mark)).map(({ html }) => html)).toEqual([]);
  });
});

/** Runs in the page: numbers what a reader can use and see, for the walk. */
function markControls(): { mark: string; html: string }[] {
  const usable =
    'a[href], button:not([disabled]), input:not([type=hidden]), select, textarea, summary, audio[controls], video[controls]';
  return (
    [...document.querySelectorAll<HTMLElement>(usable)]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }) && element.tabIndex >= 0)
      // A group of radio buttons is one stop.
      .filter((element) => !(element instanceof HTMLInputElement && element.type === 'radio' && !element.checked))
      .map((element, index) => {
        element.dataset['walk'] = String(index);
        return { mark: String(index), html: element.outerHTML.slice(0, 120) };
      })
  );
}

/** Presses Tab to the end of the page; notes what is reached and where no outline with enough contrast shows. */
async function walk(page: Page, most: number): Promise<{ reached: Set<string>; unseen: string[] }> {
  const reached = new Set<string>();
  const unseen: string[] = [];
  for (let step = 0; step < most; step++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(focusedStop);
    if (stop === undefined) break;
    if (stop.mark !== undefined) reached.add(stop.mark);
    if (!stop.seen) unseen.push(stop.html);
  }
  return { reached, unseen };
}

/** Runs in the page: what has the focus, and whether its outline stands out against what is behind it by 3:1. */
function focusedStop(): { mark: string | undefined; html: string; seen: boolean } | undefined {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || element === document.body) return undefined;
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  const rgba = (colour: string): readonly number[] => {
    if (canvas === null) return [0, 0, 0, 0];
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const luminance = (colour: readonly number[]) => {
    const [red = 0, green = 0, blue = 0] = colour.map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const backgroundOf = (from: Element | null): readonly number[] => {
    for (let behind = from; behind !== null; behind = behind.parentElement) {
      const colour = rgba(getComputedStyle(behind).backgroundColor);
      if (colour[3] === 255) return colour;
    }
    return [255, 255, 255, 255];
  };
  // A field inside its own frame may leave the outline to the frame.
  const outlined = [element, ...(element.parentElement ? [element.parentElement] : [])].find((candidate) => {
    const style = getComputedStyle(candidate);
    return style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2;
  });
  const seen = (() => {
    if (outlined === undefined) return false;
    const style = getComputedStyle(outlined);
    const inside = Number.parseFloat(style.outlineOffset) < 0;
    const [first, second] = [rgba(style.outlineColor), backgroundOf(inside ? outlined : outlined.parentElement)].map(
      luminance,
    );
    const [low = 0, high = 0] = [first ?? 0, second ?? 0].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05) >= 3;
  })();
  return { mark: element.dataset['walk'], html: element.outerHTML.slice(0, 120), seen };
}

import type { Locator, Page } from 'playwright-core';
import { BODY_TOOLS } from '../../messages/newsroom-body.ts';
import { STAGE_NAMES } from '../../messages/newsroom.ts';
import { WRITING_TEXT } from '../../messages/newsroom-writing.ts';

/** The text of a story on the writing screen. */
export function textOf(page: Page): Locator {
  return page.getByRole('textbox', { name: BODY_TOOLS.text });
}

/** A button of the screen itself or, when one is open, of the dialog before it. */
export function press(page: Page, name: string, place: 'screen' | 'dialog' = 'screen'): Promise<void> {
  const root = place === 'dialog' ? page.getByRole('dialog') : page.getByRole('main');
  return root.getByRole('button', { name, exact: true }).click();
}

/** Waits until the story is on the screen, with the names of what was chosen. */
export async function untilOpen(page: Page): Promise<void> {
  await textOf(page).waitFor();
  await page.waitForLoadState('networkidle');
}

/** Writes at the end of the text. */
export async function append(page: Page, words: string): Promise<void> {
  await textOf(page).focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(words);
}

/** Saves, and waits until it is told. */
export async function save(page: Page): Promise<void> {
  await press(page, WRITING_TEXT.save);
  await page.getByText(WRITING_TEXT.savedAt('').trim()).waitFor();
}

/** Waits until the story stands at a stage. */
export function untilStage(page: Page, stage: keyof typeof STAGE_NAMES): Promise<void> {
  return page.locator('.stage', { hasText: STAGE_NAMES[stage] }).waitFor();
}

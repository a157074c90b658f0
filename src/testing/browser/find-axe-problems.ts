import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Half as long as the source that the package exports, and sent to every page anew. */
const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core finds wrong with a page as it stands (WCAG 2.2 AA and good practice): each rule with the elements that break it. */
export function findAxeProblems(page: Page): Promise<readonly string[]> {
  return runAxe(page, { type: 'tag', values: tags });
}

/** Those of its problems that the colour scheme decides: the same page in the other one breaks no other rule. */
export function findContrastProblems(page: Page): Promise<readonly string[]> {
  return runAxe(page, { type: 'rule', values: ['color-contrast', 'link-in-text-block'] });
}

async function runAxe(page: Page, runOnly: axe.RunOnly): Promise<readonly string[]> {
  // Nothing of what the source evaluates to is asked back.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(`${source};undefined`);
  const { violations } = await page.evaluate(async (only) => {
    // A fade between two colours is no colour to measure.
    for (const animation of document.getAnimations()) animation.finish();
    const { axe: engine } = globalThis as unknown as { axe: typeof axe };
    return engine.run(document, { runOnly: only, resultTypes: ['violations'] });
  }, runOnly);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}

import axe from 'axe-core';
import { describe, expect, inject, it } from 'vitest';
import { openBlank } from '../browser/open-browser.ts';
import { pageTypes } from './page-types.ts';

const views = [
  { width: 390, scheme: 'light' },
  { width: 390, scheme: 'dark' },
  { width: 1280, scheme: 'light' },
  { width: 1280, scheme: 'dark' },
] as const;

describe.each(pageTypes)('%s', (_name, path) => {
  it.each(views)('has no axe violation, foreign request or browser complaint at $width px, $scheme', async (view) => {
    const page = await openBlank(view);
    const complaints: string[] = [];
    const foreign: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(inject('siteUrl')) && !request.url().startsWith('blob:')) foreign.push(request.url());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => {
      const about404 = message.text().includes('404') && path === '/khong-co-trang-nay/';
      const about410 = message.text().includes('410');
      if (message.type() === 'error' && !about404 && !about410) complaints.push(message.text());
    });
    await page.goto(path, { waitUntil: 'load' });
    await page.evaluate(axe.source);
    const result = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }));
    expect(result.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)).toEqual([]);
    expect(foreign).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

import type { Page } from 'playwright-core';
import { inject } from 'vitest';

/** What a page asks of others, and what the browser complains of: errors, warnings, breaches of the content security policy. */
export interface Heard {
  readonly complaints: string[];
  readonly foreign: string[];
}

/** Collects both from now on. */
export function listen(page: Page): Heard {
  const complaints: string[] = [];
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(inject('siteUrl')) && !request.url().startsWith('blob:')) foreign.push(request.url());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  return { complaints, foreign };
}

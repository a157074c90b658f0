import type { Settings } from '../../content-model/reference/settings.ts';

/** A link of the navigation or the footer. */
export interface FrameLink {
  label: string;
  /** Address on this site, beginning and ending with a slash, or a whole address. */
  href: string;
  /** True on the page itself and on everything below it. */
  current?: boolean | undefined;
}

/** The part of the owner's settings that shows on every page. */
export type FrameSettings = Pick<
  Settings,
  'siteName' | 'tagline' | 'body' | 'licence' | 'responsible' | 'address' | 'telephone' | 'email' | 'reuse'
>;

/** Marks the navigation item whose section holds the page. */
export function markCurrent(items: readonly FrameLink[], path: string): FrameLink[] {
  return items.map((item) => ({ ...item, current: item.href === '/' ? path === '/' : path.startsWith(item.href) }));
}

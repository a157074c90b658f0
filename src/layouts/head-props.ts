import type { FrameLink, FrameSettings } from '../components/frame/frame-props.ts';

/** A picture for link previews, 1200 × 630. */
export interface PreviewPicture {
  /** Path on this site. */
  src: string;
  alt: string;
  width?: number;
  height?: number;
}

/** A feed that belongs to the page. */
export interface FeedLink {
  href: string;
  title: string;
  type: 'application/rss+xml' | 'application/feed+json';
}

/** Everything a page tells the layout; the rest is its slots: default, `head`, `search`, `before` (above main), `wide` (in main, as wide as the window). */
export interface BaseLayoutProps {
  /** Title of the page; the site's name is added, except on the front page. */
  title: string;
  description: string;
  /** Path of the page's one true address, with the slash at its end. */
  canonicalPath: string;
  settings: FrameSettings;
  navigation: readonly FrameLink[];
  footerLinks: readonly FrameLink[];
  page?: 'front' | 'article' | 'list' | 'plain' | undefined;
  picture?: PreviewPicture | undefined;
  /** schema.org objects, one script each. */
  jsonLd?: readonly object[] | undefined;
  noindex?: boolean | undefined;
  feeds?: readonly FeedLink[] | undefined;
  /** Times for `article:*`, with offset. */
  publishedAt?: string | undefined;
  modifiedAt?: string | undefined;
}

/** Text of the title element. */
export function documentTitle(title: string, siteName: string, page: BaseLayoutProps['page']): string {
  return page === 'front' || title === siteName ? title : `${title} – ${siteName}`;
}

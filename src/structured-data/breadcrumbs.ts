import { root, type RootThing } from './thing.ts';

/** A step on the way to a page; the page itself comes last and may be without a path. */
export interface Crumb {
  readonly label: string;
  readonly href?: string | undefined;
}

/** The way from the front page to a page as BreadcrumbList; `crumbs` start below the front page. */
export function breadcrumbsJsonLd(crumbs: readonly Crumb[], home: string, origin: string): RootThing {
  return root({
    '@type': 'BreadcrumbList',
    itemListElement: [{ label: home, href: '/' }, ...crumbs].map(({ label, href }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      item: href === undefined ? undefined : origin + href,
    })),
  });
}

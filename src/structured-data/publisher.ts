import type { Settings } from '../content-model/reference/settings.ts';
import { root, type RootThing, type Thing } from './thing.ts';

/** The body that publishes the site, with its logo; the same everywhere by its `@id`. */
export function publisherOf(
  { body, email, telephone, address }: Pick<Settings, 'body' | 'email' | 'telephone' | 'address'>,
  origin: string,
): Thing {
  return {
    '@type': 'NewsMediaOrganization',
    '@id': `${origin}/#co-quan`,
    name: body,
    url: `${origin}/`,
    logo: { '@type': 'ImageObject', url: `${origin}/icon-512.png`, width: 512, height: 512 },
    email,
    telephone,
    address,
  };
}

/** The publishing body and the site itself, for the front page. */
export function frontPageJsonLd(settings: Settings, origin: string): RootThing[] {
  return [
    root(publisherOf(settings, origin)),
    root({
      '@type': 'WebSite',
      '@id': `${origin}/#trang`,
      name: settings.siteName,
      alternateName: settings.tagline,
      description: settings.description,
      url: `${origin}/`,
      inLanguage: 'vi',
      publisher: { '@id': `${origin}/#co-quan` },
      potentialAction: {
        '@type': 'SearchAction',
        target: { '@type': 'EntryPoint', urlTemplate: `${origin}/tim-kiem/?tu={tu}` },
        'query-input': 'required name=tu',
      },
    }),
  ];
}

import { cacheControlOf } from './cache-policy.ts';
import { contentTypeOf, isEmbeddable } from './content-types.ts';
import type { Representation, SiteFile } from './site-manifest.ts';
import { encodePath } from './web-path.ts';

/** The address of a file by its name from the output folder, decoded and in NFC: a page stands under its folder. */
export function addressOf(name: string): string {
  return `/${name}`.normalize('NFC').replace(/\/index\.html$/, '/');
}

/** What is said of a file when it is sent, given the forms in which it lies on disk. */
export function describeFile(
  name: string,
  forms: Readonly<Record<'identity', Representation> & Record<'br' | 'gzip', Representation | undefined>>,
): SiteFile {
  const onDisk = `/${name}`.normalize('NFC');
  const contentType = contentTypeOf(onDisk);
  const { br, gzip } = forms;
  return {
    url: encodePath(addressOf(name)),
    contentType,
    cacheControl: cacheControlOf(onDisk),
    embeddable: isEmbeddable(contentType),
    ...forms,
    codings: CODINGS[br ? (gzip ? 'both' : 'br') : gzip ? 'gzip' : 'none'],
  };
}

/** Files for hosts, not for readers. */
export function isSettings(name: string): boolean {
  return name === '_redirects' || name === '_headers';
}

const CODINGS = {
  none: new Set(['identity'] as const),
  br: new Set(['identity', 'br'] as const),
  gzip: new Set(['identity', 'gzip'] as const),
  both: new Set(['identity', 'br', 'gzip'] as const),
};

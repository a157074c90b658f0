/** The origin, or why the text is none; `shown` never carries a password. */
export type SiteUrlResult =
  | { readonly ok: true; readonly value: string }
  | { readonly ok: false; readonly code: 'site-url-invalid' | 'site-url-has-path'; readonly shown: string };

/** Reads an absolute http(s) address and returns its origin, without a trailing slash. */
export function readSiteUrl(text: string): SiteUrlResult {
  const shown = text.replace(/\/\/[^/@]*@/, '//***@');
  const url = /^https?:\/\//i.test(text) && URL.canParse(text) ? new URL(text) : undefined;
  if (url?.username !== '' || url.password !== '') return { ok: false, code: 'site-url-invalid', shown };
  // The site always lives at the root of its host: addresses in content start with "/".
  if (url.pathname !== '/' || url.search !== '' || url.hash !== '')
    return { ok: false, code: 'site-url-has-path', shown };
  return { ok: true, value: url.origin };
}

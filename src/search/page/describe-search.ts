import { escapeXml } from '../../content-model/text/xml.ts';
import type { Settings } from '../../content-model/reference/settings.ts';
import { searchParameters } from './search-address.ts';

/** The OpenSearch 1.1 description of the site; its short name may have 16 letters, its description 1,024. */
export function describeSearch(
  { siteName, description }: Pick<Settings, 'siteName' | 'description'>,
  origin: string,
): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escapeXml([...siteName].slice(0, 16).join(''))}</ShortName>
  <Description>${escapeXml([...description].slice(0, 1024).join(''))}</Description>
  <Language>vi</Language>
  <InputEncoding>UTF-8</InputEncoding>
  <Image width="192" height="192" type="image/png">${origin}/icon-192.png</Image>
  <Url type="text/html" template="${origin}/tim-kiem/?${searchParameters.text}={searchTerms}"/>
</OpenSearchDescription>
`;
}

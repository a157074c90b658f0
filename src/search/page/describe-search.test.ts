import { expect, it } from 'vitest';
import { describeSearch } from './describe-search.ts';

it('names the search to a browser, with words that XML allows', () => {
  const xml = describeSearch(
    { siteName: 'Thi đua & khen thưởng Cao Bằng', description: 'Tin < mới' },
    'https://a.example',
  );
  expect(xml).toContain('<ShortName>Thi đua &amp; khen t</ShortName>');
  expect(xml).toContain('<Description>Tin &lt; mới</Description>');
  expect(xml).toContain('template="https://a.example/tim-kiem/?tu={searchTerms}"');
});

import { expect, it } from 'vitest';
import { DESK_PAGE } from '../../domain/desk-place.ts';
import { nextPage, signInAddress } from './next-page.ts';

it.each([
  ['?tiep=/bien-tap/tai-khoan/', '/bien-tap/tai-khoan/'],
  ['?tiep=/bien-tap/binh-luan/%23suspect/0mi00a', '/bien-tap/binh-luan/#suspect/0mi00a'],
  ['', DESK_PAGE],
  ['?tiep=/bien-tap/binh-luan/%23%3Cb%3E', DESK_PAGE],
  ['?tiep=https://evil.example/bien-tap/', DESK_PAGE],
  ['?tiep=//evil.example/', DESK_PAGE],
  ['?tiep=/bien-tap//evil.example/', DESK_PAGE],
  ['?tiep=/bien-tap/..%2f..%2f', DESK_PAGE],
  ['?tiep=javascript:alert(1)', DESK_PAGE],
  ['?tiep=/%5Cevil.example', DESK_PAGE],
])('goes from %s to %s', (search, page) => expect(nextPage(search)).toBe(page));

it('comes back to the comment that was open', () => {
  const address = signInAddress({ pathname: DESK_PAGE, hash: '#reported/0mi00a' });
  expect(nextPage(address.slice(address.indexOf('?')))).toBe(`${DESK_PAGE}#reported/0mi00a`);
});

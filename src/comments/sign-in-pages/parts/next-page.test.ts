import { expect, it } from 'vitest';
import { DESK_PAGE, nextPage } from './next-page.ts';

it.each([
  ['?tiep=/bien-tap/tai-khoan/', '/bien-tap/tai-khoan/'],
  ['', DESK_PAGE],
  ['?tiep=https://evil.example/bien-tap/', DESK_PAGE],
  ['?tiep=//evil.example/', DESK_PAGE],
  ['?tiep=/bien-tap//evil.example/', DESK_PAGE],
  ['?tiep=/bien-tap/..%2f..%2f', DESK_PAGE],
  ['?tiep=javascript:alert(1)', DESK_PAGE],
  ['?tiep=/%5Cevil.example', DESK_PAGE],
])('goes from %s to %s', (search, page) => expect(nextPage(search)).toBe(page));

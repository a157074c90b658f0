import { describe, expect, it } from 'vitest';
import { describeRedirectProblem } from '../messages/serving.ts';
import { findRedirect, parseRedirects, redirectLocation } from './redirects.ts';

const { table, problems } = parseRedirects(`# địa chỉ cũ
/tin.aspx?id=12            /tin-tuc/le-phat-dong/   301
/tin.aspx?id=12&trang=2    /tin-tuc/trang/2/        302   # hai tham số
/tin.aspx                  /tin-tuc/
/t%C3%AAn-c%C5%A9/         /tên-mới/#muc            301
/rut/                      /rut/                    410
/ngoai                     https://caobang.example.vn/a 302
/doi-ten/                  /ten-moi/                301!
`);
const follow = (path: string, search = '') => {
  const rule = findRedirect(table, path, search);
  return rule && `${rule.status} ${redirectLocation(rule, search)}`;
};

describe('parseRedirects', () => {
  it('reads a well-formed file without complaint', () => {
    expect(problems).toEqual([]);
  });

  it.each([
    ['/tin.aspx', '?id=12', '301 /tin-tuc/le-phat-dong/'],
    ['/Tin.ASPX', '?ID=12&fbclid=x', '301 /tin-tuc/le-phat-dong/'],
    ['/tin.aspx', '?trang=2&id=12', '302 /tin-tuc/trang/2/'],
    ['/tin.aspx', '?id=13', '301 /tin-tuc/?id=13'],
    ['/tin.aspx', '', '301 /tin-tuc/'],
    ['/tên-cũ', '?a=1', '301 /t%C3%AAn-m%E1%BB%9Bi/?a=1#muc'],
    ['/rut', '', '410 /rut/'],
    ['/ngoai/', '', '302 https://caobang.example.vn/a'],
    ['/doi-ten', '', '301 /ten-moi/'],
    ['/khac', '', undefined],
  ])('leads %s%s to %s', (path, search, expected) => {
    expect(follow(path, search)).toBe(expected);
  });

  it.each([
    ['/a', 'redirect-malformed'],
    ['a /b', 'redirect-malformed'],
    ['/a /b 301 Country=vn', 'redirect-malformed'],
    ['/%E0%A4 /b', 'redirect-malformed'],
    ['/a /b 200', 'redirect-status'],
    ['/a //xau.example', 'redirect-target'],
    ['/a /\\xau.example', 'redirect-target'],
    ['/a javascript:x', 'redirect-target'],
    ['/a https://b.example 410', 'redirect-target'],
    ['/cu/* /moi/', 'redirect-pattern'],
    ['/cu/:id /moi/', 'redirect-pattern'],
    ['/A /a/', 'redirect-loop'],
    ['/a?x=1 /a?x=1&y=2', 'redirect-loop'],
  ])('leaves out %j as %s, with the line number', (line, code) => {
    const parsed = parseRedirects(`\n${line}\n`);
    expect(parsed.table.size).toBe(0);
    expect(parsed.problems).toEqual([{ code, line: 2, text: line }]);
    expect(parsed.problems.map(describeRedirectProblem)[0]).toContain(`_redirects, dòng 2: «${line}» bị bỏ qua vì `);
  });
});

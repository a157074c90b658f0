import { brotliCompressSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SubjectKind } from '../../content-model/fields/subject.ts';
import { foldVietnamese } from '../../content-model/text/fold.ts';
import { manyDecisions } from '../../testing/many-decisions.ts';
import { buildNameGate, type GatedPart } from './build-name-gate.ts';
import { readNameQuery } from './name-query.ts';
import { openNameGate } from './open-name-gate.ts';

const person = (name: string) => ({ name, kind: 'cá nhân' as SubjectKind });
const group = (name: string) => ({ name, kind: 'tập thể' as SubjectKind });

/** Opens the gate as the browser does, from its file. */
function gateOf(...parts: GatedPart['recipients'][]) {
  const gate = buildNameGate(parts.map((recipients, index) => ({ path: `/${index + 1}`, recipients })));
  const open = openNameGate(JSON.parse(JSON.stringify(gate)) as typeof gate);
  return (typed: string) => {
    const query = readNameQuery(typed);
    return query === undefined ? [] : open.partsFor(query);
  };
}

describe('the gate', () => {
  it('lets every name pass: as written, bare, in capitals, decomposed, half-typed', () => {
    const recipients = manyDecisions(600, 100).flatMap((decision) => decision.recipients);
    const partsFor = gateOf(recipients.slice(0, 200), recipients.slice(200, 400), recipients.slice(400));
    const row = fc.nat(recipients.length - 1);
    fc.assert(
      fc.property(row, fc.double({ min: 0, max: 1, noNaN: true }), (index, share) => {
        const { name } = recipients[index] ?? { name: '' };
        const last = name.split(' ').at(-1) ?? '';
        const half = name.slice(0, name.length - last.length + 1 + Math.floor(share * (last.length - 1)));
        const part = `/${Math.floor(index / 200) + 1}`;
        for (const typed of [name, half, foldVietnamese(name), foldVietnamese(half), name.toUpperCase()])
          expect(partsFor(typed), typed).toContain(part);
        expect(partsFor(name.normalize('NFD'))).toContain(part);
      }),
      { numRuns: 600 },
    );
  });

  it('opens only the parts that may hold the name, in the order of the roll', () => {
    const partsFor = gateOf([person('La Văn Cầu')], [person('Bế Văn Đàn')], [person('La Văn Mui')]);
    expect(partsFor('la van cau')).toEqual(['/1']);
    expect(partsFor('la van')).toEqual(['/1', '/3']);
    expect(partsFor('La Cầu')).toEqual(['/1']);
    expect(partsFor('Bế Văn Cầu')).toEqual([]);
  });

  it('keeps ordinary words with other marks out when they are two, and forgives marks in a whole name', () => {
    const partsFor = gateOf([person('Nông Văn Hòa'), person('Đàm Thị Đào')]);
    expect(partsFor('văn hóa')).toEqual([]);
    expect(partsFor('Văn Hoà')).toEqual(['/1']);
    expect(partsFor('van hoa')).toEqual(['/1']);
    expect(partsFor('Nông Văn Hoá')).toEqual(['/1']);
  });

  it('takes a beginning after one word only behind a family name', () => {
    const partsFor = gateOf([person('Lý Thị Đào')]);
    expect(partsFor('thi d')).toEqual([]);
    expect(partsFor('ly t')).toEqual(['/1']);
    expect(partsFor('li thi d')).toEqual(['/1']);
  });

  it('asks for most of a group’s name', () => {
    const partsFor = gateOf([group('Trường Tiểu học Trùng Khánh')]);
    expect(partsFor('trùng khánh')).toEqual([]);
    expect(partsFor('trường tiểu học')).toEqual([]);
    expect(partsFor('tiểu học trùng khánh')).toEqual(['/1']);
    expect(partsFor('trường tiểu học trùng kh')).toEqual(['/1']);
  });

  it('stays closed for one word, for none, for more than any name has, and on an empty roll', () => {
    const partsFor = gateOf([person('La Văn Cầu')]);
    for (const typed of ['', 'la', ' “la” ', Array(20).fill('la').join(' ')]) expect(partsFor(typed)).toEqual([]);
    expect(gateOf()('la van cau')).toEqual([]);
    expect(gateOf([])('la van cau')).toEqual([]);
  });

  it('stays under 4 kB for 20,000 recipients', () => {
    const recipients = manyDecisions(20_000, 160).flatMap((decision) => decision.recipients);
    const json = JSON.stringify(buildNameGate([{ path: '/1', recipients }]));
    expect(brotliCompressSync(json).length).toBeLessThan(4_000);
  }, 60_000);
});

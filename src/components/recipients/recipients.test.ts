import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createWordFolder } from '../../content-model/text/word-query.ts';
import { compareVietnamese, givenName } from '../../content-model/text/names.ts';
import { manyDecisions } from '../../testing/many-decisions.ts';
import { renderComponent } from '../../testing/render-component.ts';
import { honoursOf } from '../../content-model/site/honour-roll.ts';
import { readChoice, writeChoice, type ListChoice } from './list-choice.ts';
import { recipientsCsv } from './recipients-csv.ts';
import RecipientTable from './RecipientTable.astro';
import { selectRows, type ListRow } from './select-rows.ts';
import { sortInSlices } from './sort-in-slices.ts';

const noPause = async () => {};
const nothing: ListChoice = { name: '', form: '', kind: '', sort: '' };
const fold = createWordFolder();
const row = (name: string, unit = '', form = 'Bằng khen', kind: ListRow['kind'] = 'cá nhân'): ListRow => ({
  ...{ name, unit, form, kind, foldedName: fold(name), foldedUnit: fold(unit), sortWord: givenName(name) },
});

describe('choosing from a list', () => {
  const rows = [
    row('La Văn Cầu', 'Quân đội'),
    row('Bế Văn Đàn', 'Quân đội', 'Giấy khen'),
    row('Xóm Nà Mẫu', 'xã Ấn', 'Bằng khen', 'tập thể'),
  ];
  const shown = async (choice: Partial<ListChoice>) =>
    [...(await selectRows(rows, { ...nothing, ...choice }, noPause)).matches].map(({ name }) => name);

  it('finds by name or unit, form and kind together', async () => {
    expect(await shown({ name: 'dan' })).toEqual(['Bế Văn Đàn']);
    expect(await shown({ name: 'quan doi', form: 'Bằng khen' })).toEqual(['La Văn Cầu']);
    expect(await shown({ kind: 'tập thể' })).toEqual(['Xóm Nà Mẫu']);
    expect(await shown({ name: 'dan', kind: 'tập thể' })).toEqual([]);
    expect(await shown({})).toHaveLength(3);
  });

  it('keeps the neighbours that the selects allow as surroundings of a hit', async () => {
    const { context } = await selectRows(rows, { ...nothing, name: 'dan', kind: 'cá nhân' }, noPause);
    expect([...context].map(({ name }) => name)).toEqual(['La Văn Cầu', 'Bế Văn Đàn']);
  });

  it('sorts by given name and by unit, and goes back to the decision’s order', async () => {
    const order = async (sort: ListChoice['sort'], from = rows) =>
      (await selectRows(from, { ...nothing, sort }, noPause)).order.map(({ sortWord }) => sortWord);
    const mixed = [rows[2], rows[0], rows[1]].flatMap((one) => one ?? []);
    expect(await order('', mixed)).toEqual(['Mẫu', 'Cầu', 'Đàn']);
    expect(await order('ten', mixed)).toEqual(['Cầu', 'Đàn', 'Mẫu']);
    expect(await order('don-vi', mixed)).toEqual(['Cầu', 'Đàn', 'Mẫu']);
  });
});

describe('sortInSlices', () => {
  it('sorts as the built-in stable sort does and pauses on the way', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(50), { maxLength: 900 }), async (numbers) => {
        const items = numbers.map((number, index) => ({ number, index }));
        expect(await sortInSlices(items, (a, b) => a.number - b.number, noPause)).toEqual(
          [...items].sort((a, b) => a.number - b.number),
        );
      }),
      { numRuns: 30 },
    );
    let pauses = 0;
    await sortInSlices(
      Array.from({ length: 1_000 }, (_, index) => `Tên ${String(index)}`),
      compareVietnamese,
      async () => void (pauses += 1),
    );
    expect(pauses).toBeGreaterThan(20);
  });
});

describe('the address of a choice', () => {
  it('brings the choice back', () => {
    const choice = fc.record({
      name: fc.string().map((text) => text.trim().normalize('NFC')),
      form: fc.constantFrom('', 'Bằng khen'),
      kind: fc.constantFrom('', 'tập thể'),
      sort: fc.constantFrom('' as const, 'ten' as const, 'don-vi' as const),
    });
    fc.assert(
      fc.property(choice, (chosen) => {
        expect(readChoice(writeChoice(chosen, ''))).toEqual(chosen);
      }),
    );
  });

  it('writes nothing for nothing and keeps what belongs to others', () => {
    expect(writeChoice(nothing, '')).toBe('');
    expect(writeChoice({ ...nothing, name: 'la' }, '?khac=1&ten=cu')).toBe('?khac=1&ten=la');
    expect(readChoice('?xep=la-lung').sort).toBe('');
  });
});

describe('the table', () => {
  const [decision] = manyDecisions(60, 60);
  if (!decision) throw new Error('No decision.');
  const forms = [{ id: 'bang-khen-chu-tich-ubnd-tinh', label: 'Bằng khen', group: 'Bằng khen' as const }];
  const render = (recipients: typeof decision.recipients) =>
    renderComponent(RecipientTable, {
      honours: honoursOf({ ...decision, recipients }, forms),
      caption: 'Danh sách',
      storyPath: (id: string) => `/${id}/`,
    });

  it('leaves out columns that say nothing', async () => {
    const html = await render([{ order: 1, name: 'La Văn Cầu', kind: 'cá nhân', posthumous: false }]);
    expect(html).toContain('<th scope="row">La Văn Cầu</th>');
    for (const column of ['Đơn vị', 'Chức vụ', 'Hình thức', 'Ghi chú']) expect(html).not.toContain(column);
  });

  it('says who was honoured posthumously and leads to the story by its name', async () => {
    const html = await render([
      { order: 1, name: 'Cù Chính Lan', kind: 'cá nhân', posthumous: true, story: 'dien-hinh/cu-chinh-lan' },
    ]);
    expect(html).toContain('Truy tặng');
    expect(html).toMatch(/<a href="\/dien-hinh\/cu-chinh-lan\/" aria-label="Đọc bài về Cù Chính Lan"/u);
  });

  it('marks no cell with an attribute of its own that a style would need', async () => {
    expect(await render(decision.recipients)).not.toContain('data-astro-cid');
  });
});

describe('the CSV of a decision', () => {
  it('has every row with its decision in Vietnamese columns', () => {
    const [decision] = manyDecisions(3, 3);
    if (!decision) throw new Error('No decision.');
    const lines = recipientsCsv(decision, []).split('\r\n');
    expect(lines[0]).toBe(
      '\uFEFFThứ tự,Tên,Đối tượng,Chức vụ,Đơn vị,Hình thức,Truy tặng,Số quyết định,Ngày ký,Hiệu lực',
    );
    expect(lines).toHaveLength(5);
    expect(lines[1]).toMatch(/,1001\/QĐ-MẪU,16\/11\/2025,còn hiệu lực$/u);
  });
});

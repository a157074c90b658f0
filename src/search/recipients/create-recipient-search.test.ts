import { afterEach, describe, expect, it, vi } from 'vitest';
import { buildRollParts } from '../../components/honour-roll/build-parts.ts';
import { openPart } from '../../components/honour-roll/read-part.ts';
import type { Recipient } from '../../content-model/collections/commendation.ts';
import type { Entry } from '../../content-model/entry.ts';
import { manyDecisions } from '../../testing/many-decisions.ts';
import { buildNameGate } from './build-name-gate.ts';
import { createRecipientSearch } from './create-recipient-search.ts';
import { NAME_GATE_PATH } from './name-gate.ts';

const forms = [{ id: 'bang-khen-chu-tich-ubnd-tinh', label: 'Bằng khen', group: 'Bằng khen' as const }];

/** One decision in force with these recipients. */
function decisionOf(...names: string[]): Entry<'khen-thuong'> {
  const [decision] = manyDecisions(1, 1);
  if (!decision) throw new Error('No decision.');
  const recipients = names.map((name, index): Recipient => {
    const kind = name.startsWith('Trường') ? 'tập thể' : 'cá nhân';
    return { order: index + 1, name, kind, posthumous: false, unit: 'xã Trùng Khánh' };
  });
  return { ...decision, recipients };
}

/** Serves the roll of the decisions as the site does, and counts what is asked for. */
function serve(decisions: readonly Entry<'khen-thuong'>[]) {
  const parts = buildRollParts(decisions, { forms, storyPath: () => undefined }, 1);
  const files = new Map<string, unknown>(parts.map((part, index) => [`/${index + 1}.json`, part]));
  const gate = buildNameGate(
    parts.map((part, index) => {
      const { count, row } = openPart(part);
      return { path: `/${index + 1}.json`, recipients: Array.from({ length: count }, (_, at) => row(at)) };
    }),
  );
  files.set(NAME_GATE_PATH, gate);
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (path: string) => {
    asked.push(path);
    const file = files.get(path);
    return file === undefined ? new Response('', { status: 404 }) : Response.json(file);
  });
  return { asked, files };
}

afterEach(() => vi.unstubAllGlobals());

describe('the search for recipients', () => {
  it('says who got which award by which decision', async () => {
    serve([decisionOf('La Văn Cầu', 'Bế Văn Đàn')]);
    const found = await createRecipientSearch().find('la van cau');
    expect(found).toMatchObject({
      ...{ total: 1, kind: 'cá nhân' },
      rows: [{ name: 'La Văn Cầu', form: 'Bằng khen', decision: { number: '1001/QĐ-MẪU', date: '16/11/2025' } }],
    });
  });

  it('loads nothing for one word, the gate alone for other words, and a part once', async () => {
    const { asked } = serve([decisionOf('La Văn Cầu'), { ...decisionOf('Bế Văn Đàn'), slug: 'khac' }]);
    const { find } = createRecipientSearch();
    expect(await find('cầu')).toBeUndefined();
    expect(asked).toEqual([]);
    expect(await find('thi đua yêu nước')).toBeUndefined();
    expect(asked).toEqual([NAME_GATE_PATH]);
    for (const typed of ['be van', 'be van d', 'Bế Văn Đàn']) expect((await find(typed))?.total).toBe(1);
    expect(asked).toHaveLength(2);
  });

  it('answers by names, not by units, and counts only when two words are part of many names', async () => {
    serve([decisionOf(...Array.from({ length: 9 }, () => 'Hoàng Văn Thụ'), 'Trường Mầm non Trùng Khánh')]);
    const { find } = createRecipientSearch();
    expect(await find('trung khanh')).toBeUndefined();
    expect(await find('mam non trung khanh')).toMatchObject({ total: 1, kind: 'tập thể' });
    const [two, three] = [await find('văn thụ'), await find('hoang van thu')];
    expect([two?.total, two?.rows.length, three?.total, three?.rows.length]).toEqual([9, 0, 9, 3]);
  });

  it('prefers the marks that were typed, and forgives them in a whole name', async () => {
    serve([decisionOf('Nông Thị Thủy', 'Nông Thị Thúy')]);
    const { find } = createRecipientSearch();
    const names = async (typed: string) => (await find(typed))?.rows.map(({ name }) => name);
    expect(await names('nông thị thuý')).toEqual(['Nông Thị Thúy']);
    expect(await names('nông thị thụy')).toEqual(['Nông Thị Thủy', 'Nông Thị Thúy']);
    expect(await names('thị thụy')).toBeUndefined();
  });

  it('knows nothing of withdrawn decisions', async () => {
    const decision = decisionOf('La Văn Cầu');
    const { asked } = serve([{ ...decision, data: { ...decision.data, status: 'đã thu hồi' } }]);
    expect(await createRecipientSearch().find('La Văn Cầu')).toBeUndefined();
    expect(asked).toEqual([NAME_GATE_PATH]);
  });

  it('stays quiet without network, and reads a new gate when the parts were renamed', async () => {
    const { files } = serve([decisionOf('La Văn Cầu')]);
    const gate = files.get(NAME_GATE_PATH) as { parts: string[] };
    files.set(NAME_GATE_PATH, { ...gate, parts: ['/cu.json'] });
    const { find } = createRecipientSearch();
    expect(await find('la van cau')).toBeUndefined();
    files.set(NAME_GATE_PATH, gate);
    expect((await find('la van cau'))?.total).toBe(1);
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network')));
    expect(await createRecipientSearch().find('la van cau')).toBeUndefined();
  });
});

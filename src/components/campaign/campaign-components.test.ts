import { describe, expect, it } from 'vitest';
import type { CampaignTimeline } from '../../content-model/collections/campaign.ts';
import { campaignThread } from '../../content-model/site/campaign-thread.ts';
import type { DutyView } from '../../content-model/site/duties.ts';
import { htmlProblems } from '../../testing/html-conformity.ts';
import { renderComponent } from '../../testing/render-component.ts';
import { countProps } from './count-props.ts';
import DutyTable from './DutyTable.astro';
import Thread from './Thread.astro';

const timeline: CampaignTimeline = {
  launch: { planned: { date: '2026-03-05' }, actual: { date: '2026-03-09' }, note: 'Lùi bốn ngày.' },
  end: { planned: { date: '2026-12-15' } },
  finalReview: { planned: { anchor: 'cùng dịp Đại hội' } },
};
const now = '2026-11-22T08:00';
const text = (html: string): string => html.replace(/<[^>]+>/gu, ' ').replace(/\s+/gu, ' ');

describe('Thread', () => {
  const render = () => renderComponent(Thread, { steps: campaignThread(timeline, now), now });

  it('says the state of every milestone in words, and keeps plan and fact', async () => {
    const said = text(await render());
    expect(said).toContain('Phát động (đã qua) 09/03/2026 kế hoạch: 05/03/2026 Lùi bốn ngày.');
    expect(said).toContain('Hôm nay (đang diễn ra) 22/11/2026');
    expect(said).toContain('Kết thúc (sắp tới) Dự kiến 15/12/2026');
    expect(said).toContain('Tổng kết (sắp tới) Dự kiến cùng dịp Đại hội');
  });

  it('conforms to HTML', async () => {
    expect(await htmlProblems(await render())).toEqual([]);
  });
});

describe('DutyTable', () => {
  const duties: DutyView[] = [
    {
      id: 'viec-1',
      key: 'so-noi-vu',
      name: 'Sở Nội vụ',
      path: '/co-quan/so-noi-vu/',
      task: 'Thẩm định.',
      deadline: 'tháng 5/2026',
    },
    { id: 'viec-2', key: 'cac-xa', name: 'Các xã', task: 'Ghi sổ.' },
    { id: 'viec-3', key: 'cac-truong', name: 'Các trường', task: 'Dạy.' },
  ];

  it('says the deadline, or that none is named, and leads to the agency', async () => {
    const html = await renderComponent(DutyTable, { duties });
    expect(html).toContain('<a href="/co-quan/so-noi-vu/"');
    expect(text(html)).toContain('Thẩm định. Tháng 5/2026');
    expect(text(html)).toContain('Ghi sổ. Không nêu');
  });

  it('lets everyone jump to their own row without JavaScript', async () => {
    const html = await renderComponent(DutyTable, { duties });
    for (const { id } of duties) expect(html).toMatch(new RegExp(`href="#${id}"[^]*<tr id="${id}"`, 'u'));
  });

  it('asks for no choice between two', async () => {
    expect(await renderComponent(DutyTable, { duties: duties.slice(0, 2) })).not.toContain('<select');
  });

  it('says so when the plan names no duties', async () => {
    expect(text(await renderComponent(DutyTable, { duties: [] }))).toContain('chưa nêu phân công');
  });

  it('conforms to HTML', async () => {
    expect(await htmlProblems(await renderComponent(DutyTable, { duties }))).toEqual([]);
  });
});

describe('countProps', () => {
  it('counts to the last day and to the dossiers, and gives the element all it needs to count again', () => {
    const { sentence, dossier, short, attributes } = countProps({ timeline, dossierDeadline: '2026-12-20' }, now);
    expect(sentence).toEqual({ strong: 'Còn 23 ngày', rest: 'đến ngày kết thúc, 15/12/2026.' });
    expect(dossier).toEqual({ strong: 'Còn 28 ngày', rest: 'đến hạn nộp hồ sơ khen thưởng, 20/12/2026.' });
    expect(short).toBe('Còn 23 ngày');
    expect(attributes).toMatchObject({
      'data-launch': '2026-03-09',
      'data-end': '2026-12-15',
      'data-dossier': '2026-12-20',
    });
  });

  it('says a month as a month', () => {
    const vague: CampaignTimeline = { launch: { planned: { date: '2027-02' } }, end: { planned: { date: '2027-Q4' } } };
    expect(countProps({ timeline: vague, dossierDeadline: undefined }, now).sentence).toEqual({
      strong: 'Còn 71 ngày',
      rest: 'đến tháng 2/2027, thời gian dự kiến phát động.',
    });
    expect(countProps({ timeline: vague, dossierDeadline: undefined }, '2027-12-31T08:00').sentence.strong).toBe(
      'Hôm nay là ngày cuối',
    );
  });
});

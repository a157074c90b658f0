import { describe, expect, it } from 'vitest';
import { makeSite, makeStory } from '../../testing/story-builder.ts';
import { dutiesOf, dutyHolders } from './duties.ts';

const campaign = makeStory('dot-thi-dua', 'lam-duong', {
  name: 'Làm đường',
  form: 'thi đua theo chuyên đề',
  issuer: 'ubnd-tinh',
  timeline: { launch: { planned: { date: '2026-03-05' } }, end: { planned: { date: '2026-12-15' } } },
  duties: [
    { who: 'Các xã, phường', task: 'Báo số liệu.', deadline: { date: '2026-05' } },
    { agency: 'ubnd-tinh', task: 'Phê duyệt kế hoạch.', deadline: { date: '2026-Q2', anchor: 'trước mùa mưa' } },
    { agency: 'ubnd-tinh', task: 'Kiểm tra.' },
  ],
});
const duties = dutiesOf(campaign, makeSite([campaign]));

describe('dutiesOf', () => {
  it('keeps the order of the plan', () => {
    expect(duties.map(({ id, task }) => [id, task])).toEqual([
      ['viec-1', 'Báo số liệu.'],
      ['viec-2', 'Phê duyệt kế hoạch.'],
      ['viec-3', 'Kiểm tra.'],
    ]);
  });

  it('leads an agency to its page and gives a group in words a key of its own', () => {
    expect(duties[1]).toMatchObject({
      key: 'ubnd-tinh',
      name: 'Ủy ban nhân dân tỉnh Cao Bằng',
      path: '/co-quan/ubnd-tinh/',
    });
    expect(duties[0]).toMatchObject({ key: 'cac-xa-phuong', name: 'Các xã, phường' });
    expect(duties[0]).not.toHaveProperty('path');
  });

  it('says a deadline as exactly as it is known, and leaves out what the plan does not name', () => {
    expect(duties.map(({ deadline }) => deadline)).toEqual(['tháng 5/2026', 'quý II/2026, trước mùa mưa', undefined]);
  });
});

describe('dutyHolders', () => {
  it('names everyone once, agencies first, with the row of the first duty', () => {
    expect(dutyHolders(duties)).toEqual([
      { key: 'ubnd-tinh', name: 'Ủy ban nhân dân tỉnh Cao Bằng', firstId: 'viec-2', count: 2, isAgency: true },
      { key: 'cac-xa-phuong', name: 'Các xã, phường', firstId: 'viec-1', count: 1, isAgency: false },
    ]);
  });
});

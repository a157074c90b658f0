import { describe, expect, it } from 'vitest';
import { makeStory } from '../../testing/story-builder.ts';
import { campaignGaps } from './campaign-gaps.ts';

const bare = {
  name: 'Làm đường',
  form: 'thi đua theo chuyên đề',
  issuer: 'ubnd-tinh',
  timeline: { launch: { planned: { date: '2020-02' } }, end: { planned: { date: '2020-09' } } },
};
const whole = {
  ...bare,
  timeline: { ...bare.timeline, launch: { actual: { date: '2020-02-25' } } },
  documents: [{ kind: 'Kế hoạch', number: '1/KH', title: 'Kế hoạch', signer: 'Chủ tịch', file: 'a.pdf' }],
  scope: 'Toàn tỉnh',
  dossierDeadline: '2020-09-01',
  criteria: ['Đúng hạn.'],
  duties: [{ who: 'Các xã', task: 'Làm.', deadline: { date: '2020-05' } }],
  commendations: [{ form: 'bang-khen', recipients: 'Tập thể' }],
};
const gapsOf = (changes: object) => campaignGaps(makeStory('dot-thi-dua', 'x', changes));

describe('campaignGaps', () => {
  it('names what a bare notice does not say', () => {
    expect(gapsOf(bare)).toEqual([
      'plan',
      'scope',
      'launchDay',
      'dossierDeadline',
      'criteria',
      'duties',
      'commendations',
    ]);
  });

  it('is silent about a notice that says everything', () => {
    expect(gapsOf(whole)).toEqual([]);
  });

  it('names what the documents lack, once each', () => {
    const documents = [
      { kind: 'Kế hoạch', title: 'a' },
      { kind: 'Hướng dẫn', title: 'b' },
    ];
    expect(gapsOf({ ...whole, documents })).toEqual(['documentNumber', 'signer', 'file']);
  });

  it('misses deadlines only when no duty has one', () => {
    expect(gapsOf({ ...whole, duties: [{ who: 'Các xã', task: 'Làm.' }] })).toEqual(['dutyDeadlines']);
  });
});

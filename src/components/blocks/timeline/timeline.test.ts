import { expect, test } from 'vitest';
import { blockSchemas } from '../../../content-model/blocks/block-schemas.ts';
import { renderComponent } from '../../../testing/render-component.ts';
import { createExampleContext } from '../example-context.ts';
import { eventDate } from './event-date.ts';
import Timeline from './Timeline.astro';

const render = (events: object[]): Promise<string> =>
  renderComponent(Timeline, { ...blockSchemas.Timeline.parse({ events }), context: createExampleContext() });

test('is an ordered list in the order given', async () => {
  const html = await render([{ label: 'Sau' }, { label: 'Trước' }]);
  expect(html).toMatch(/<ol[^>]*>.*Sau.*Trước.*<\/ol>/s);
});

test('says every state in words as well as by the lozenge', async () => {
  const html = await render([{ label: 'A' }, { label: 'B', state: 'đang diễn ra' }, { label: 'C', state: 'sắp tới' }]);
  expect(html).toMatch(/<li class="done".*visually-hidden"[^>]*>\(đã qua\)/s);
  expect(html).toMatch(/<li class="now".*class="state"[^>]*>\(đang diễn ra\)/s);
  expect(html).toMatch(/<li class="to-come".*class="state"[^>]*>\(sắp tới\)/s);
});

test('leaves out the date that is not known', async () => {
  expect(await render([{ label: 'A' }, { label: 'B' }])).not.toContain('when');
});

test.each([
  ['2020-02-25', { text: '25/02/2020', datetime: '2020-02-25' }],
  ['2020-09', { text: 'Tháng 9/2020', datetime: '2020-09' }],
  ['2020', { text: 'Năm 2020', datetime: '2020' }],
  // HTML has no machine form for a quarter.
  ['2020-Q3', { text: 'Quý III/2020' }],
])('writes %s for people and, where it can, for machines', (date, expected) => {
  expect(eventDate(date)).toEqual(expected);
});

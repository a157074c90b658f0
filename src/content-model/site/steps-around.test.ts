import { expect, test } from 'vitest';
import type { ThreadStep } from './campaign-thread.ts';
import { stepsAround } from './steps-around.ts';

const past = (label: string): ThreadStep => ({ label, state: 'đã qua' });
const next = (label: string): ThreadStep => ({ label, state: 'sắp tới' });
const labels = (steps: readonly ThreadStep[]) => stepsAround(steps).map(({ label }) => label ?? 'hôm nay');

test('keeps the last past step, today and the next two while a campaign runs', () => {
  const steps = [
    past('Kế hoạch'),
    past('Phát động'),
    { state: 'đang diễn ra' } as const,
    next('Kết thúc'),
    next('Tổng kết'),
    next('Khen thưởng'),
  ];
  expect(labels(steps)).toEqual(['Phát động', 'hôm nay', 'Kết thúc', 'Tổng kết']);
});

test('keeps what is near before the launch', () => {
  expect(labels([past('Kế hoạch'), next('Phát động'), next('Kết thúc'), next('Tổng kết')])).toEqual([
    'Kế hoạch',
    'Phát động',
    'Kết thúc',
  ]);
  expect(labels([next('Phát động'), next('Kết thúc')])).toEqual(['Phát động', 'Kết thúc']);
});

test('ends with the last step when all is past', () => {
  expect(labels([past('Phát động'), past('Kết thúc'), past('Tổng kết')])).toEqual(['Tổng kết']);
});

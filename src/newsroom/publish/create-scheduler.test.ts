import { expect, test } from 'vitest';
import { fromEpochMs, toEpochMs, type LocalTime } from '../../content-model/time/local-time.ts';
import { createScheduler, READING_HOLDS } from './create-scheduler.ts';
import { LONGEST_WAIT, RETRY } from './plan-release.ts';
import type { BuildState } from './publisher.ts';

/** A newsroom at an hour with a clock and timers of its own; builds end at once. */
function open(start: LocalTime, given: { hours?: LocalTime[]; publishedUntil?: LocalTime; fails?: boolean } = {}) {
  const room = {
    now: toEpochMs(start),
    hours: given.hours ?? [],
    publishedUntil: given.publishedUntil,
    fails: given.fails ?? false,
    running: undefined as BuildState['running'],
    readings: 0,
    errors: [] as unknown[],
    published: [] as string[],
    longest: 0,
  };
  let timer: { readonly at: number; readonly work: () => void } | undefined;
  const scheduler = createScheduler({
    hoursAfter: async (after) => {
      room.readings++;
      return room.hours.filter((hour) => hour > after).sort();
    },
    publisher: {
      publish(reason) {
        room.published.push(`${fromEpochMs(room.now)} ${reason}`);
        if (!room.fails) room.publishedUntil = fromEpochMs(room.now);
      },
      state: () => ({
        isQueued: false,
        ...(room.publishedUntil && { publishedUntil: room.publishedUntil }),
        ...(room.running && { running: room.running }),
      }),
    },
    now: () => room.now,
    setTimer(work, ms) {
      const own = { at: room.now + ms, work };
      room.longest = Math.max(room.longest, ms);
      timer = own;
      return () => {
        if (timer === own) timer = undefined;
      };
    },
    onError: (error) => room.errors.push(error),
  });
  /** Lets a look end: it waits for nothing but the reading of the content. */
  const settle = async () => {
    for (let turn = 0; turn < 10; turn++) await Promise.resolve();
  };
  return {
    room,
    scheduler,
    settle,
    isWaiting: () => timer !== undefined,
    /** Lets time pass, timers run out on the way. */
    async until(hour: LocalTime) {
      const end = toEpochMs(hour);
      await settle();
      while (timer !== undefined && timer.at <= end) {
        const due = timer;
        timer = undefined;
        room.now = Math.max(room.now, due.at);
        due.work();
        await settle();
      }
      room.now = end;
    },
    async jump(hour: LocalTime) {
      room.now = toEpochMs(hour);
      const due = timer;
      timer = undefined;
      due?.work();
      await settle();
    },
  };
}

test('publishes at the hour, to the minute, and once', async () => {
  const { room, until } = open('2026-11-22T08:00', { hours: ['2026-11-22T18:30'], publishedUntil: '2026-11-22T07:00' });
  await until('2026-11-22T18:29');
  expect(room.published).toEqual([]);
  await until('2026-11-23T08:00');
  expect(room.published).toEqual(['2026-11-22T18:30 2026-11-22T18:30']);
});

test('publishes at its start what came while nobody watched', async () => {
  const { room, settle } = open('2026-11-22T08:00', {
    hours: ['2026-11-21T06:00', '2026-11-22T06:00'],
    publishedUntil: '2026-11-20T17:00',
  });
  await settle();
  expect(room.published).toEqual(['2026-11-22T08:00 2026-11-22T06:00']);
});

test('waits for an hour that is months away without a timer that is too long', async () => {
  const { room, settle, jump, until } = open('2026-11-22T08:00', {
    hours: ['2027-02-06T00:00'],
    publishedUntil: '2026-11-22T07:00',
  });
  await settle();
  await jump('2027-02-05T23:30');
  await until('2027-02-06T00:00');
  expect(room.published).toEqual(['2027-02-06T00:00 2027-02-06T00:00']);
  expect(room.longest).toBeLessThanOrEqual(LONGEST_WAIT);
});

test('a machine that slept over the hour publishes when it wakes', async () => {
  const { room, settle, jump } = open('2026-11-22T08:00', {
    hours: ['2026-11-22T18:30'],
    publishedUntil: '2026-11-22T07:00',
  });
  await settle();
  await jump('2026-11-24T09:15');
  expect(room.published).toEqual(['2026-11-24T09:15 2026-11-22T18:30']);
});

test('a clock that is set back withdraws what came out too early, once', async () => {
  const { room, settle, jump, until } = open('2027-11-22T08:00', {
    publishedUntil: '2027-11-22T08:00',
    hours: ['2026-12-01T07:00'],
  });
  await settle();
  await jump('2026-11-22T08:00');
  expect(room.published).toEqual(['2026-11-22T08:00 2027-11-22T08:00']);
  await until('2026-12-01T07:00');
  expect(room.published.slice(1)).toEqual(['2026-12-01T07:00 2026-12-01T07:00']);
});

test('what somebody approves from outside is noticed, and what the newsroom does at once', async () => {
  const { room, scheduler, settle, until } = open('2026-11-22T08:00', { publishedUntil: '2026-11-22T07:00' });
  await settle();
  room.hours = ['2026-11-22T08:20', '2026-11-22T09:00'];
  await until('2026-11-22T08:30');
  expect(room.published).toEqual(['2026-11-22T08:20 2026-11-22T08:20']);
  room.hours = ['2026-11-22T08:31'];
  scheduler.renew();
  await until('2026-11-22T08:31');
  expect(room.published).toHaveLength(2);
  expect(room.readings * READING_HOLDS).toBeLessThanOrEqual(45 * 60_000);
});

test('a build that failed is tried again every quarter of an hour, until the content is mended', async () => {
  const { room, until } = open('2026-11-22T08:00', {
    hours: ['2026-11-22T08:05'],
    publishedUntil: '2026-11-22T07:00',
    fails: true,
  });
  await until('2026-11-22T08:04');
  await until(fromEpochMs(toEpochMs('2026-11-22T08:05') + 2 * RETRY + LONGEST_WAIT));
  expect(room.published).toHaveLength(3);
  room.fails = false;
  await until('2026-11-22T12:00');
  expect(room.published).toHaveLength(4);
});

test('asks for nothing while a build of this very minute runs', async () => {
  const { room, settle } = open('2026-11-22T08:00', {
    hours: ['2026-11-22T08:00'],
    publishedUntil: '2026-11-22T07:00',
  });
  room.running = { reasons: [], hour: '2026-11-22T08:00' };
  await settle();
  expect(room.published).toEqual([]);
});

test('content that cannot be read is told, and looked at again', async () => {
  const { room, scheduler, settle, isWaiting } = open('2026-11-22T08:00');
  await settle();
  room.hours = undefined as never;
  scheduler.renew();
  await settle();
  expect(room.errors).toHaveLength(1);
  expect(isWaiting()).toBe(true);
});

test('stops', async () => {
  const { room, scheduler, until } = open('2026-11-22T08:00', {
    hours: ['2026-11-22T08:05'],
    publishedUntil: '2026-11-22T07:00',
  });
  await until('2026-11-22T08:01');
  scheduler.stop();
  await until('2026-11-22T09:00');
  expect(room.published).toEqual([]);
});

import type { Limit } from './rate-limiter.ts';

/**
 * Generous, because a mobile network gives thousands of phones one address; what comes more slowly than this is the signals' business.
 * Counted per IPv4 address or IPv6 /64, the second one per story.
 */
export const LIMITS = {
  submit: { capacity: 20, refillPerHour: 60 },
  submitToStory: { capacity: 200, refillPerHour: 600 },
  challenge: { capacity: 120, refillPerHour: 1200 },
  lookUp: { capacity: 60, refillPerHour: 600 },
  ask: { capacity: 20, refillPerHour: 60 },
  report: { capacity: 10, refillPerHour: 30 },
} as const satisfies Readonly<Record<string, Limit>>;

/** What is limited. */
export type LimitName = keyof typeof LIMITS;

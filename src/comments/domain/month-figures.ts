import type { RejectionReason } from './comment.ts';

/** What a month brought. */
export interface MonthFigures {
  readonly month: string;
  readonly received: number;
  readonly published: number;
  readonly edited: number;
  readonly rejected: number;
  readonly withdrawn: number;
  readonly rejectedFor: Readonly<Partial<Record<RejectionReason, number>>>;
  /** Median hours from receipt to decision. */
  readonly medianHours: number | null;
}

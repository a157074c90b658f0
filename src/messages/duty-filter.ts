/** What is said of the duties of the agency that a reader picked; apart from the other words of a campaign, because a script takes it along. */
export const DUTY_FILTER_TEXT = {
  shown: (count: number, total: number) => `Đang hiện ${count} trong ${total} việc.`,
  shared: 'Cơ quan của bạn có thể còn việc trong phần “Giao chung”.',
} as const;

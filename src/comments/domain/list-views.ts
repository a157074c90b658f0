/** The lists of the desk. */
export const listViews = [
  'inbox',
  'suspect',
  'published',
  'rejected',
  'withdrawn',
  'second-look',
  'reported',
  'alarm',
  'data-requests',
  'awaiting-second-approval',
] as const;
/** A list of the desk. */
export type ListView = (typeof listViews)[number];

/** The fields that no form shows, because the newsroom sets them by its own steps; the reason stands beside each. */
export const fieldsKeptByTheNewsroom = {
  state: 'moves by submitting, returning and approving, so that nobody approves by choosing a word',
  publishedAt: 'is set when a story is published or scheduled; the page shows it as text',
  withdrawn: 'is set by withdrawing, which asks for the reason that readers see',
  updates: 'are added by their own dialog to a story that is public, each with its time',
  corrections: 'are added by their own dialog to a story that is public, each with its date',
} as const satisfies Readonly<Record<string, string>>;

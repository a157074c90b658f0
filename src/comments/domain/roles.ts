/** What an editor can be, from the fewest rights to all: biên tập viên, trưởng ban, quản trị. */
export const roles = ['editor', 'head', 'administrator'] as const;
/** What an editor can be. */
export type Role = (typeof roles)[number];

/** What can be allowed at the desk and in the newsroom. */
export const rights = [
  /** Read the queues, claim, publish, correct, reject, withdraw, restore, note, pass on. */
  'moderate',
  /** Answer in the newsroom's name. */
  'reply',
  'see-figures',
  /** Shut a writer out for a time. */
  'block',
  /** Open or close the comments of a story. */
  'set-policy',
  'set-phrases',
  /** Delete a reader's text and name for good. */
  'erase',
  /** Read or hand out all that is kept about one person. */
  'data-requests',
  'see-audit',
  'manage-editors',
  /** Write stories and send them to be approved. */
  'write-stories',
  /** Approve stories, return, schedule, withdraw and move them. */
  'approve-stories',
] as const;
/** What can be allowed at the desk. */
export type Right = (typeof rights)[number];

const EDITOR: readonly Right[] = ['moderate', 'reply', 'see-figures', 'write-stories'];
const HEAD: readonly Right[] = [
  ...EDITOR,
  'block',
  'set-policy',
  'set-phrases',
  'erase',
  'data-requests',
  'see-audit',
  'approve-stories',
];
const TABLE: Readonly<Record<Role, readonly Right[]>> = { editor: EDITOR, head: HEAD, administrator: rights };

/** Rights that cannot be taken back once used: the editor must have proved who he is within the last minutes. */
const FRESH: ReadonlySet<Right> = new Set<Right>(['erase', 'data-requests', 'manage-editors']);

/** All rights of a role. */
export function rightsOf(role: Role): readonly Right[] {
  return TABLE[role];
}

/** Whether a role has a right. */
export function hasRight(role: Role, right: Right): boolean {
  return TABLE[role].includes(right);
}

/** Whether using the right needs a sign-in of the last minutes. */
export function needsFreshSignIn(right: Right): boolean {
  return FRESH.has(right);
}

/** Whether the text names a role. */
export function isRole(text: unknown): text is Role {
  return roles.some((role) => role === text);
}

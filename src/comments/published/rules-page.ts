/** Slug of the plain page that holds the rules of comments and, under them, the figures. */
export const RULES_SLUG = 'quy-tac-binh-luan';

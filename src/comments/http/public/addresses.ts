/** Where the public API stands. */
export const API = '/api/v1';

/** Page of a comment's receipt, which shows its status at any time. */
export function receiptAddress(code: string): string {
  return `${API}/bien-nhan/${encodeURIComponent(code)}`;
}

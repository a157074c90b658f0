/** Keys of editors' private feeds of what waits: one an editor, of which only the digest is kept. */
export const noticeKeys = `
CREATE TABLE notice_keys (
  editor TEXT PRIMARY KEY REFERENCES editors (id),
  digest TEXT NOT NULL UNIQUE,
  created_at BIGINT NOT NULL
);
`;

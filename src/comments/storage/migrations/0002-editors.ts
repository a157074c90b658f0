/** Tables of those who sign in; the README of the columns is `storage/editors/editor-store.ts`. Of tokens only digests are kept. */
export const editors = `
CREATE TABLE editors (
  id TEXT PRIMARY KEY,
  login TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('editor', 'head', 'administrator')),
  sections TEXT,
  password TEXT,
  totp TEXT,
  created_at BIGINT NOT NULL,
  disabled_at BIGINT,
  CHECK ((password IS NULL) = (totp IS NULL))
);

CREATE TABLE editor_passkeys (
  id TEXT PRIMARY KEY,
  editor TEXT NOT NULL REFERENCES editors (id),
  public_key TEXT NOT NULL,
  counter BIGINT NOT NULL,
  transports TEXT NOT NULL,
  name TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  last_used_at BIGINT
);
CREATE INDEX editor_passkeys_editor ON editor_passkeys (editor);

CREATE TABLE editor_sessions (
  id TEXT PRIMARY KEY,
  token TEXT NOT NULL UNIQUE,
  editor TEXT NOT NULL REFERENCES editors (id),
  means TEXT NOT NULL CHECK (means IN ('passkey', 'password')),
  device TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  seen_at BIGINT NOT NULL,
  ends_at BIGINT NOT NULL,
  fresh_until BIGINT NOT NULL
);
CREATE INDEX editor_sessions_editor ON editor_sessions (editor);

CREATE TABLE editor_invitations (
  token TEXT PRIMARY KEY,
  editor TEXT NOT NULL REFERENCES editors (id),
  kind TEXT NOT NULL CHECK (kind IN ('first', 'recovery')),
  ends_at BIGINT NOT NULL
);
CREATE INDEX editor_invitations_editor ON editor_invitations (editor);

CREATE TABLE editor_spent (
  nonce TEXT PRIMARY KEY,
  event TEXT NOT NULL,
  ends_at BIGINT NOT NULL
);

CREATE TABLE editor_events (
  id TEXT PRIMARY KEY,
  editor TEXT NOT NULL,
  kind TEXT NOT NULL,
  actor TEXT NOT NULL,
  at BIGINT NOT NULL,
  detail TEXT NOT NULL
);
CREATE INDEX editor_events_editor ON editor_events (editor, kind, at);
`;

/** Tables of the comments; the README of the columns is `domain/comment.ts`. Times are milliseconds in BIGINT, yes and no are 1 and 0. */
export const comments = `
CREATE TABLE comments (
  id TEXT PRIMARY KEY,
  story TEXT NOT NULL,
  parent TEXT REFERENCES comments (id),
  voice TEXT NOT NULL CHECK (voice IN ('reader', 'newsroom')),
  state TEXT NOT NULL CHECK (state IN ('held', 'published', 'rejected', 'withdrawn', 'erased')),
  queue TEXT NOT NULL CHECK (queue IN ('inbox', 'suspect')),
  name TEXT NOT NULL,
  email TEXT,
  text TEXT NOT NULL,
  department TEXT,
  consent_version TEXT NOT NULL,
  received_at BIGINT NOT NULL,
  receipt_code TEXT NOT NULL UNIQUE,
  author_key TEXT,
  address_key TEXT,
  signals TEXT NOT NULL,
  folded TEXT NOT NULL,
  folded_about TEXT NOT NULL,
  likeness BIGINT,
  revision BIGINT,
  version BIGINT NOT NULL,
  featured BIGINT NOT NULL DEFAULT 0,
  decided_at BIGINT,
  decided_by TEXT,
  published_at BIGINT,
  reason TEXT,
  reason_note TEXT,
  rejected_by TEXT,
  second_look TEXT CHECK (second_look IN ('asked', 'answered')),
  first_approval_by TEXT,
  live_checked_at BIGINT,
  live_change TEXT,
  live_since BIGINT,
  claimed_by TEXT,
  claimed_until BIGINT,
  last_event TEXT NOT NULL,
  claim_event TEXT,
  purge_event TEXT
);
CREATE INDEX comments_received ON comments (received_at, id);
CREATE INDEX comments_state ON comments (state, received_at, id);
CREATE INDEX comments_published ON comments (id) WHERE state = 'published';
CREATE INDEX comments_held ON comments (queue, received_at, id) WHERE state = 'held';
CREATE INDEX comments_first_approval ON comments (received_at, id) WHERE first_approval_by IS NOT NULL;
CREATE INDEX comments_second_look ON comments (received_at, id) WHERE second_look = 'asked';
CREATE INDEX comments_story ON comments (story, state, received_at, id);
CREATE INDEX comments_author ON comments (author_key, received_at, id);
CREATE INDEX comments_parent ON comments (parent) WHERE parent IS NOT NULL;
CREATE INDEX comments_likeness ON comments (likeness, received_at);
CREATE INDEX comments_email ON comments (decided_at) WHERE email IS NOT NULL;
CREATE INDEX comments_address ON comments (received_at) WHERE address_key IS NOT NULL;
CREATE INDEX comments_awaiting_live ON comments (received_at, id) WHERE live_checked_at IS NULL AND published_at IS NOT NULL;

CREATE TABLE revisions (
  comment TEXT NOT NULL REFERENCES comments (id),
  number BIGINT NOT NULL,
  text TEXT NOT NULL,
  editor TEXT NOT NULL,
  at BIGINT NOT NULL,
  note TEXT NOT NULL,
  PRIMARY KEY (comment, number)
);

CREATE TABLE comment_events (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  comment TEXT REFERENCES comments (id),
  kind TEXT NOT NULL,
  actor TEXT NOT NULL,
  at BIGINT NOT NULL,
  from_state TEXT,
  to_state TEXT,
  reason TEXT,
  detail TEXT NOT NULL
);
CREATE INDEX comment_events_comment ON comment_events (comment, seq);
CREATE INDEX comment_events_kind ON comment_events (kind, at);
CREATE INDEX comment_events_at ON comment_events (at);
CREATE INDEX comment_events_actor ON comment_events (actor, seq);

CREATE TABLE outbox (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('render-story', 'notice')),
  story TEXT NOT NULL,
  comment TEXT,
  because TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  due_at BIGINT NOT NULL,
  attempts BIGINT NOT NULL DEFAULT 0,
  last_error TEXT
);
CREATE INDEX outbox_order ON outbox (kind, created_at, id);

CREATE TABLE submissions (
  key TEXT PRIMARY KEY,
  nonce TEXT NOT NULL UNIQUE,
  digest TEXT NOT NULL,
  comment TEXT NOT NULL,
  expires_at BIGINT NOT NULL
);
CREATE INDEX submissions_expiry ON submissions (expires_at);

CREATE TABLE token_buckets (
  bucket TEXT PRIMARY KEY,
  full_at BIGINT NOT NULL
);
CREATE INDEX token_buckets_full ON token_buckets (full_at);

CREATE TABLE comment_notes (
  id TEXT PRIMARY KEY,
  comment TEXT NOT NULL REFERENCES comments (id),
  editor TEXT NOT NULL,
  text TEXT NOT NULL,
  at BIGINT NOT NULL
);
CREATE INDEX comment_notes_comment ON comment_notes (comment, at);

CREATE TABLE comment_reports (
  id TEXT PRIMARY KEY,
  comment TEXT NOT NULL REFERENCES comments (id),
  reason TEXT NOT NULL,
  reporter_key TEXT,
  at BIGINT NOT NULL,
  closed_at BIGINT,
  UNIQUE (comment, reporter_key)
);
CREATE INDEX comment_reports_open ON comment_reports (comment) WHERE closed_at IS NULL;

CREATE TABLE data_requests (
  comment TEXT PRIMARY KEY REFERENCES comments (id),
  asked_at BIGINT NOT NULL,
  due_at BIGINT NOT NULL,
  done_at BIGINT
);

CREATE TABLE author_blocks (
  author_key TEXT PRIMARY KEY,
  until_at BIGINT NOT NULL,
  reason TEXT NOT NULL,
  editor TEXT NOT NULL,
  at BIGINT NOT NULL
);

CREATE TABLE story_policies (
  story TEXT PRIMARY KEY,
  policy TEXT NOT NULL CHECK (policy IN ('open', 'read-only', 'off'))
);

CREATE TABLE phrases (
  id TEXT PRIMARY KEY,
  text TEXT NOT NULL,
  label TEXT NOT NULL
);

CREATE VIEW published_comments AS
SELECT c.id, c.story, c.parent, c.voice, c.name, c.department,
  CASE WHEN c.revision IS NULL THEN c.text ELSE r.text END AS text,
  CASE WHEN c.revision IS NULL THEN 0 ELSE 1 END AS is_edited,
  c.featured AS is_featured, c.received_at, c.published_at
FROM comments c
LEFT JOIN revisions r ON r.comment = c.id AND r.number = c.revision
WHERE c.state = 'published' AND (c.parent IS NULL OR NOT EXISTS (
  WITH RECURSIVE ancestors (parent, state) AS (
    SELECT p.parent, p.state FROM comments p WHERE p.id = c.parent
    UNION ALL
    SELECT q.parent, q.state FROM comments q JOIN ancestors a ON q.id = a.parent
  )
  SELECT 1 FROM ancestors WHERE ancestors.state <> 'published'
));
`;

/** Where the comments and everything else that must outlive a build are kept. */
export type DatabaseLocation =
  { readonly engine: 'sqlite'; readonly file: string } | { readonly engine: 'postgres'; readonly url: string };

/** The checked settings of one run; every folder and file is an absolute path. */
export interface Environment {
  /** Folder that the editors write in. */
  readonly contentDir: string;
  /** Folder that the built site is written to and served from. */
  readonly outDir: string;
  /** Folder of the database, the caches and uploads in progress; never served. */
  readonly dataDir: string;
  readonly database: DatabaseLocation;
  /** TCP port; 0 lets the system choose a free one. */
  readonly port: number;
  /** Address to listen on; the default is reachable from this machine only, a container sets 0.0.0.0. */
  readonly host: string;
  /** Public origin of the site, `https://example.vn`, without a trailing slash. */
  readonly siteUrl: string;
  /** Whether X-Forwarded-Proto and X-Forwarded-For are believed: only behind a proxy that sets them itself. */
  readonly trustProxy: boolean;
  /** Local wall time in Asia/Ho_Chi_Minh, `YYYY-MM-DDTHH:mm`, that replaces the clock; undefined means the real clock. */
  readonly now: string | undefined;
  readonly comments: CommentEnvironment;
  readonly newsroom: NewsroomEnvironment;
}

/** Where the newsroom listens, and the address that editors open. */
export interface NewsroomEnvironment {
  readonly port: number;
  readonly host: string;
  /** Origin, `https://toa-soan.example.vn`; passkeys and sessions belong to its host. */
  readonly url: string;
}

/** What an installation decides about its comments; everything may be left out. */
export interface CommentEnvironment {
  /** Keys for form tokens and hashed addresses are derived from it; a key file in `dataDir` stands in for it. */
  readonly secret: string | undefined;
  /** Opens the export of published comments to whoever holds it. */
  readonly exportToken: string | undefined;
  /** The export of a comment function elsewhere, which the build reads in place of the database. */
  readonly exportUrl: string | undefined;
  /** Who builds the site when the pages stand elsewhere; told after each decision. */
  readonly buildWebhook: SignedWebhook | undefined;
  readonly noticeMail: NoticeMail | undefined;
  /** Who is told of comments that wait. */
  readonly noticeWebhook: SignedWebhook | undefined;
}

/** An address that is told things, and the secret that they are signed with. */
export interface SignedWebhook {
  readonly url: string;
  readonly secret: string;
}

/** Where notices are mailed to, and through which server. */
export interface NoticeMail {
  /** `smtp://` or `smtps://`, account and password included. */
  readonly smtpUrl: string;
  readonly to: readonly string[];
}

/** A variable that this project reads. */
export type EnvironmentVariable =
  | 'CONTENT_DIR'
  | 'OUT_DIR'
  | 'DATA_DIR'
  | 'DATABASE_URL'
  | 'PORT'
  | 'HOST'
  | 'SITE_URL'
  | 'TRUST_PROXY'
  | 'NOW'
  | 'NEWSROOM_PORT'
  | 'NEWSROOM_HOST'
  | 'NEWSROOM_URL'
  | CommentVariable;

/** A variable about comments. */
export type CommentVariable =
  | 'COMMENTS_SECRET'
  | 'COMMENTS_EXPORT_URL'
  | 'COMMENTS_EXPORT_TOKEN'
  | 'BUILD_WEBHOOK_URL'
  | 'BUILD_WEBHOOK_SECRET'
  | 'SMTP_URL'
  | 'NOTICE_EMAIL'
  | 'NOTICE_WEBHOOK_URL'
  | 'NOTICE_WEBHOOK_SECRET';

/** What is wrong with a variable; each code has one sentence in `messages/environment.ts`. */
export type EnvironmentProblemCode =
  | 'path-has-nul'
  | 'out-dir-is-root'
  | 'out-dir-holds-project'
  | 'out-dir-is-source'
  | 'out-dir-overlaps-content'
  | 'out-dir-holds-private'
  | 'database-url-unknown'
  | 'port-invalid'
  | 'host-invalid'
  | 'site-url-invalid'
  | 'site-url-has-path'
  | 'trust-proxy-invalid'
  | 'now-invalid'
  | 'secret-too-short'
  | 'http-url-invalid'
  | 'smtp-url-invalid'
  | 'email-invalid'
  | 'companion-missing'
  | 'required';

/** One refused value; `value` is safe to print (passwords are masked). */
export interface EnvironmentProblem {
  readonly variable: EnvironmentVariable;
  readonly code: EnvironmentProblemCode;
  readonly value: string;
  /** The variable that belongs with this one and is not set. */
  readonly companion?: EnvironmentVariable;
}

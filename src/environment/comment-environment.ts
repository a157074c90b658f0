import type {
  CommentEnvironment,
  CommentVariable,
  EnvironmentProblem,
  NoticeMail,
  SignedWebhook,
} from './environment.ts';

const SHORTEST_SECRET = 32;

/** Reads the variables about comments; secrets are never part of a problem. */
export function readCommentEnvironment(given: (variable: CommentVariable) => string | undefined): {
  readonly value: CommentEnvironment;
  readonly problems: readonly EnvironmentProblem[];
} {
  const problems: EnvironmentProblem[] = [];

  function secret(variable: CommentVariable): string | undefined {
    const value = given(variable);
    if (value !== undefined && value.length < SHORTEST_SECRET)
      problems.push({ variable, code: 'secret-too-short', value: '***' });
    return value;
  }

  function address(variable: CommentVariable): string | undefined {
    const value = given(variable);
    if (value !== undefined && !isHttpUrl(value))
      problems.push({ variable, code: 'http-url-invalid', value: masked(value) });
    return value;
  }

  function bothOrNone(one: CommentVariable, other: CommentVariable): boolean {
    const [first, second] = [given(one), given(other)];
    if (first !== undefined && second === undefined)
      problems.push({ variable: one, code: 'companion-missing', value: '***', companion: other });
    return first !== undefined && second !== undefined;
  }

  function webhook(url: 'BUILD_WEBHOOK_URL' | 'NOTICE_WEBHOOK_URL'): SignedWebhook | undefined {
    const secretName = url === 'BUILD_WEBHOOK_URL' ? 'BUILD_WEBHOOK_SECRET' : 'NOTICE_WEBHOOK_SECRET';
    const to = address(url);
    const key = secret(secretName);
    return bothOrNone(url, secretName) && to !== undefined && key !== undefined ? { url: to, secret: key } : undefined;
  }

  function mail(): NoticeMail | undefined {
    const smtpUrl = given('SMTP_URL');
    if (smtpUrl !== undefined && !isSmtpUrl(smtpUrl))
      problems.push({ variable: 'SMTP_URL', code: 'smtp-url-invalid', value: masked(smtpUrl) });
    const to = (given('NOTICE_EMAIL') ?? '')
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== '');
    for (const one of to)
      if (!/^[^\s@<>",;]{1,64}@[^\s@<>",;]+$/.test(one))
        problems.push({ variable: 'NOTICE_EMAIL', code: 'email-invalid', value: one });
    bothOrNone('NOTICE_EMAIL', 'SMTP_URL');
    return bothOrNone('SMTP_URL', 'NOTICE_EMAIL') && smtpUrl !== undefined ? { smtpUrl, to } : undefined;
  }

  const value: CommentEnvironment = {
    secret: secret('COMMENTS_SECRET'),
    exportToken: secret('COMMENTS_EXPORT_TOKEN'),
    exportUrl: address('COMMENTS_EXPORT_URL'),
    buildWebhook: webhook('BUILD_WEBHOOK_URL'),
    noticeMail: mail(),
    noticeWebhook: webhook('NOTICE_WEBHOOK_URL'),
  };
  bothOrNone('COMMENTS_EXPORT_URL', 'COMMENTS_EXPORT_TOKEN');
  return { value, problems };
}

function isHttpUrl(text: string): boolean {
  const url = /^https?:\/\//i.test(text) && URL.canParse(text) ? new URL(text) : undefined;
  return url?.username === '' && url.password === '';
}

function isSmtpUrl(text: string): boolean {
  return /^smtps?:\/\/./i.test(text) && URL.canParse(text) && new URL(text).hostname !== '';
}

function masked(text: string): string {
  return text.replace(/\/\/.*@/s, '//***@');
}

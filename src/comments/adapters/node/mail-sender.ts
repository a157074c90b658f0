import type { NoticeMail } from '../../../environment/environment.ts';
import type { Mail } from '../../notices/channels/mail-channel.ts';

const SECOND = 1_000;

/** Sends mail through an SMTP server, from the account's own address where it is one. */
export function createMailSender({ smtpUrl, to }: NoticeMail): (mail: Mail) => Promise<void> {
  const account = decodeURIComponent(new URL(smtpUrl).username);
  const from = account.includes('@') ? account : (to[0] ?? '');
  const options = {
    url: smtpUrl,
    connectionTimeout: 20 * SECOND,
    greetingTimeout: 20 * SECOND,
    socketTimeout: 60 * SECOND,
    // What is sent is text: nothing is ever read from a file or an address.
    disableFileAccess: true,
    disableUrlAccess: true,
  };
  return async ({ subject, text }) => {
    const { createTransport } = await import('nodemailer');
    const transport = createTransport(options);
    await transport.sendMail({ from, to: [...to], subject, text, headers: { 'Auto-Submitted': 'auto-generated' } });
  };
}

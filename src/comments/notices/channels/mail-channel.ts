import { NOTICE_TEXT as text } from '../../../messages/notices.ts';
import type { Notice, NoticeChannel } from '../notice.ts';

/** A message without its sender and receivers: plain text, so that nothing in it can run or be loaded. */
export interface Mail {
  readonly subject: string;
  readonly text: string;
}

const MINUTE = 60_000;
const MOST_LINES = 30;

/** Tells editors by mail: the first at once, a burst in one message ten minutes later. */
export function createMailChannel(
  send: (mail: Mail) => Promise<void>,
  { siteName, deskAddress }: { readonly siteName: () => string; readonly deskAddress: string },
): NoticeChannel {
  return {
    name: 'mail',
    everyMs: 10 * MINUTE,
    send: (notices) => send(writeMail(notices, siteName(), deskAddress)),
  };
}

function writeMail(notices: readonly Notice[], siteName: string, deskAddress: string): Mail {
  const groups = [...Map.groupBy(notices, ({ because, story }) => `${because} ${story}`).values()];
  const lines = groups.slice(0, MOST_LINES).flatMap((group) => {
    const [first] = group;
    return first ? [text.line(first.because, group.length, oneLine(first.storyTitle))] : [];
  });
  const rest = groups.slice(MOST_LINES).flat().length;
  return {
    subject: oneLine(text.subject(siteName, notices.length)),
    text: [
      text.greeting,
      '',
      ...lines,
      ...(rest > 0 ? [text.more(rest)] : []),
      '',
      text.desk(deskAddress),
      '',
      text.why,
      '',
    ].join('\n'),
  };
}

/** A line break in a subject would begin another header. */
function oneLine(words: string): string {
  return words.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');
}

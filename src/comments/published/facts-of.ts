import type { Story } from '../../content-model/entry.ts';
import { commentModeOf } from '../../content-model/site/comment-mode.ts';
import type { Site } from '../../content-model/site/site.ts';
import { toEpochMs } from '../../content-model/time/local-time.ts';
import type { FormSettings } from './form-settings.ts';
import type { StoryFacts } from './story-facts.ts';

/** What the comment function and the publisher must know of a story; undefined where comments are off. */
export function factsOf(story: Story, site: Pick<Site, 'settings' | 'row' | 'now'>): StoryFacts | undefined {
  const { mode, closesAt } = commentModeOf(story, site);
  if (mode === 'off') return undefined;
  const { title, section, publishedAt } = story.data;
  const end = closesAt === undefined ? {} : { closesAt: toEpochMs(closesAt) };
  return { path: story.path, title, section, publishedAt, mode, ...end };
}

/** What the owner decided about the form. */
export function formSettingsOf({ settings: { comments, body } }: Pick<Site, 'settings'>): FormSettings {
  return { email: EMAIL[comments.email], controller: comments.controller ?? body, maxGraphemes: 1000 };
}

const EMAIL = { 'không hỏi': 'off', 'tùy chọn': 'optional', 'bắt buộc': 'required' } as const;

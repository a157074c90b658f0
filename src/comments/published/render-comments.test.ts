import { describe, expect, it } from 'vitest';
import type { PublishedComment } from '../domain/comment.ts';
import { commentMark, marksIn } from './comment-mark.ts';
import { replaceRegion, wrapRegion } from './region.ts';
import { renderComments } from './render-comments.ts';
import { renderSection } from './render-section.ts';

const at = Date.UTC(2026, 10, 22, 2, 30);
const comment = (id: string, changes: Partial<PublishedComment> = {}): PublishedComment => ({
  id,
  story: 'tin-tuc/a',
  parent: null,
  voice: 'reader',
  name: 'Nông Thị Hoa',
  department: null,
  text: 'Đường sạch hẳn.',
  isEdited: false,
  isFeatured: false,
  receivedAt: at,
  publishedAt: at,
  ...changes,
});
const open = { mode: 'open' } as const;
const settings = { email: 'optional', controller: 'Ban <Tuyên giáo>', maxGraphemes: 1000 } as const;
/** Ids in the order of the page, with the depth of their lists. */
const outline = (html: string) => {
  let depth = 0;
  return [...html.matchAll(/<ol|<\/ol>|id="binh-luan-([^"]+)"/g)].flatMap(([tag, id]) => {
    if (tag === '<ol') depth++;
    else if (tag === '</ol>') depth--;
    return id === undefined ? [] : [`${id}${depth}`];
  });
};

describe('renderComments', () => {
  it('counts, dates in Vietnam time, parts paragraphs and keeps line ends', () => {
    const html = renderComments([comment('x', { text: 'Một\nhai\n\nba' })], open);
    expect(html).toContain('<h2>Bình luận (1)</h2>');
    expect(html).toContain('<time datetime="2026-11-22T09:30:00+07:00">22/11/2026, 09:30</time>');
    expect(html).toContain('<p>Một<br>hai</p><p>ba</p>');
  });

  it('shows what a reader wrote as text, wherever it stands', () => {
    const evil = '"><script>alert(1)</script><!--/binh-luan--> https://xau.example';
    const html = renderSection(
      [
        comment('x', { name: evil, text: evil, department: evil, voice: 'newsroom' }),
        comment('y', { name: evil, text: evil }),
      ],
      {
        story: 'tin-tuc/a',
        settings,
        ...open,
      },
    );
    expect(html).not.toMatch(/<script|<!--|href="https/);
    expect(html).toContain('Ban &#60;Tuyên giáo&#62;');
  });

  it('sets answers in twice at most and says whom a deeper one answers', () => {
    const html = renderComments(
      [
        comment('a'),
        comment('b', { parent: 'a' }),
        comment('c', { parent: 'b', name: 'Lý' }),
        comment('d', { parent: 'c' }),
        comment('e'),
      ],
      open,
    );
    expect(outline(html)).toEqual(['a1', 'b2', 'c3', 'd3', 'e1']);
    expect(html).toContain('trả lời Lý · ');
  });

  it('puts featured ones first and tells edited ones', () => {
    const html = renderComments([comment('a'), comment('b', { isFeatured: true, isEdited: true })], open);
    expect(outline(html)).toEqual(['b1', 'a1']);
    expect(html).toMatch(/Bình luận nổi bật.*Đã biên tập.*Các bình luận khác/s);
  });

  it('signs the newsroom and gives nobody a way to answer where comments are closed', () => {
    const answer = comment('b', { parent: 'a', voice: 'newsroom', name: 'Lê Minh', department: 'Phòng Bạn đọc' });
    const html = renderComments([comment('a'), answer], { mode: 'read-only' });
    expect(html).toContain('Tòa soạn trả lời:</span> <b><bdi>Lê Minh</bdi></b>, <bdi>Phòng Bạn đọc</bdi>');
    expect(html).not.toContain('data-reply');
    expect(html).toContain('Bài này không nhận thêm bình luận.');
  });

  it('invites where nobody has written, and shows nothing at all where comments are off or closed before there were any', () => {
    expect(renderComments([], open)).toContain('Chưa có ai bình luận.');
    expect(renderSection([comment('a')], { story: 'tin-tuc/a', mode: 'off', settings })).toBe('');
    expect(renderSection([], { story: 'tin-tuc/a', mode: 'read-only', closesAt: at, settings })).toBe('');
  });

  it('tells until when an open story takes comments, and since when a closed one takes none', () => {
    expect(renderComments([], { mode: 'open', closesAt: at })).toContain('nhận bình luận đến 22/11/2026.');
    const closed = renderSection([comment('a')], { story: 'tin-tuc/a', mode: 'read-only', closesAt: at, settings });
    expect(closed).toContain('Bài này đã ngừng nhận bình luận từ 22/11/2026.');
    expect(closed).not.toContain('<form class="comment-form');
  });
});

describe('marks', () => {
  it('tell which version of which comment a page shows', () => {
    const [before, after] = [comment('a'), comment('a', { text: 'Sửa rồi.' })];
    const marks = marksIn(renderComments([before], open));
    expect(marks.get('a')).toBe(commentMark(before));
    expect(marks.get('a')).not.toBe(commentMark(after));
  });
});

describe('regions', () => {
  it('are replaced and leave the rest of the page alone', () => {
    const page = `<p>đầu</p>${wrapRegion('binh-luan', 'cũ $& $1')}<p>cuối</p>`;
    expect(replaceRegion(page, 'binh-luan', 'mới $&')).toBe(
      `<p>đầu</p>${wrapRegion('binh-luan', 'mới $&')}<p>cuối</p>`,
    );
    expect(replaceRegion('<p>không có</p>', 'binh-luan', '')).toBeUndefined();
  });
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hostileTexts } from '../../../testing/comments/hostile-texts.ts';
import { openCommentSite, receiptOf, STORY, type CommentSite } from '../../../testing/comments/comment-site.ts';
import { cleanLine, cleanText } from '../../domain/text/clean-text.ts';

/** Names of the tags and of their attributes: what a browser would build, whatever stands in texts and values. */
const structure = (html: string) =>
  [...html.matchAll(/<(\/?[a-z][^\s>/]*)((?:[^>"']|"[^"]*"|'[^']*')*)>|<!--|-->/gi)].map(
    ([whole, name = whole, rest = '']) =>
      `${name} ${[...rest.matchAll(/([\w-]+)(?:="[^"]*")?/g)].map(([, attribute]) => attribute).join(' ')}`,
  );
const decode = (html: string) => html.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));

describe('hostile texts', () => {
  let site: CommentSite;
  beforeEach(async () => {
    site = await openCommentSite({ deps: { limiter: { take: async () => 0 } } });
  });
  afterEach(() => site.close());

  const post = async (fields: Readonly<Record<string, string>>) =>
    (await site.post('/api/v1/binh-luan', { bai: STORY, ...fields })).text();

  it.each(hostileTexts)('come back as text in every field of a page: %j', async (text) => {
    const harmless = await post({ hoTen: 'x', email: 'x', noiDung: 'x', website: 'x', traLoi: 'x', formToken: 'x' });
    const page = await post({ hoTen: text, email: text, noiDung: text, website: text, traLoi: text, formToken: text });
    // A name may be right where "x" is a wrong e-mail address: the mistakes are listed alike all the same.
    expect(structure(page)).toEqual(structure(harmless));
    const given = /<textarea[^>]*>\n([\s\S]*?)<\/textarea>/.exec(page)?.[1] ?? '';
    expect(decode(given)).toBe(cleanText(text));
    expect(decode(/name="hoTen" type="text" value="([^"]*)"/.exec(page)?.[1] ?? '')).toBe(cleanLine(text));
  });

  it.each(hostileTexts)('are kept and given out as they are: %j', async (text) => {
    await site.send({ hoTen: text, noiDung: `${text} xin chào` });
    const [comment] = [
      ...(await site.store.list({ view: 'inbox', limit: 9 })).comments,
      ...(await site.store.list({ view: 'suspect', limit: 9 })).comments,
    ];
    expect(comment?.text).toBe(cleanText(`${text} xin chào`));
    await site.store.decide({
      action: 'publish',
      id: comment?.id ?? '',
      version: comment?.version ?? 0,
      editor: 'e',
      at: site.now(),
    });
    const response = await site.fetch(`/api/v1/bai/${STORY}/binh-luan`);
    expect(response.headers.get('Content-Type')).toBe('application/json; charset=utf-8');
    expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(await response.json()).toMatchObject({
      binhLuan: [{ name: cleanLine(text), text: cleanText(`${text} xin chào`) }],
    });
  });

  it.each(hostileTexts)('in an address find nothing and show nothing: %j', async (text) => {
    const part = encodeURIComponent(text.toWellFormed());
    for (const path of [
      `trang-thai/${part}`,
      `bien-nhan/${part}`,
      `trang-thai?ma=${part}`,
      `thu-thach?bai=${part}`,
      `bai/x/${part}/binh-luan`,
      part,
    ]) {
      const response = await site.fetch(`/api/v1/${path}`, { headers: { Accept: 'text/html' } });
      expect(response.status).toBe(404);
      expect(await response.text()).not.toContain('alert');
    }
  });

  it('in an editor’s note stay text on the receipt', async () => {
    for (const note of hostileTexts) {
      const code = await receiptOf(await site.send({ noiDung: `Bài này hay quá bà con ơi ${Math.random()}` }));
      const [comment] = (await site.store.list({ view: 'inbox', limit: 1 })).comments;
      await site.store.decide({
        action: 'reject',
        id: comment?.id ?? '',
        version: comment?.version ?? 0,
        editor: 'e',
        at: site.now(),
        reason: 'other',
        note,
      });
      const html = await (await site.fetch(`/api/v1/bien-nhan/${code}`)).text();
      expect(structure(html).join('\n')).not.toMatch(/script|img|svg|iframe|style|base|^on/im);
    }
  });
});

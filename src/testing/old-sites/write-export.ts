import { escapeXml } from '../../content-model/text/xml.ts';

/** An item of a made-up WordPress export; what is left out has an ordinary value. */
export interface MadeItem {
  readonly id: number;
  readonly title?: string;
  readonly slug?: string;
  readonly link?: string;
  readonly type?: string;
  readonly status?: string;
  readonly date?: string;
  readonly gmt?: string;
  readonly creator?: string;
  readonly content?: string;
  readonly excerpt?: string;
  readonly parent?: number;
  readonly url?: string;
  readonly password?: string;
  /** `category/tin-tuc/Tin tức`. */
  readonly terms?: readonly string[];
  readonly meta?: Readonly<Record<string, string>>;
  readonly comments?: readonly MadeComment[];
}

/** A comment of a made-up export. */
export interface MadeComment {
  readonly id: number;
  readonly text: string;
  readonly parent?: number;
  readonly approved?: string;
  readonly type?: string;
  readonly user?: number;
  readonly name?: string;
}

/** The old site of made-up exports. */
export const OLD_SITE = 'https://tuyengiao.example.vn';

/** The pieces of an export with these items, for a file that may be too long for one string. */
export function* exportPieces(items: Iterable<MadeItem>): Generator<string> {
  yield `<?xml version="1.0" encoding="UTF-8" ?>
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel><title>Tuyên giáo</title><wp:wxr_version>1.2</wp:wxr_version>
<wp:base_site_url>${OLD_SITE}</wp:base_site_url><wp:base_blog_url>${OLD_SITE}</wp:base_blog_url>
<wp:author><wp:author_id>2</wp:author_id><wp:author_login>lan</wp:author_login><wp:author_email>lan@example.vn</wp:author_email><wp:author_display_name>${cdata('Nông Thị Lan')}</wp:author_display_name></wp:author>\n`;
  for (const item of items) yield itemText(item);
  yield '</channel></rss>\n';
}

/** A whole export as one text. */
export function writeExport(items: Iterable<MadeItem>): string {
  return [...exportPieces(items)].join('');
}

function itemText(item: MadeItem): string {
  const { id, slug = `bai-${id}`, date = '2019-05-02 10:00:00', gmt = '2019-05-02 03:00:00' } = item;
  const terms = (item.terms ?? []).map((term) => {
    const [domain = '', nicename = '', name = ''] = term.split('/');
    return `<category domain="${domain}" nicename="${nicename}">${cdata(name)}</category>`;
  });
  const meta = Object.entries(item.meta ?? {}).map(
    ([key, value]) =>
      `<wp:postmeta><wp:meta_key>${key}</wp:meta_key><wp:meta_value>${cdata(value)}</wp:meta_value></wp:postmeta>`,
  );
  return `<item><title>${escapeXml(item.title ?? `Bài ${id}`)}</title><link>${escapeXml(item.link ?? `${OLD_SITE}/2019/05/${slug}/`)}</link>
<dc:creator>${cdata(item.creator ?? 'lan')}</dc:creator><content:encoded>${cdata(item.content ?? '')}</content:encoded><excerpt:encoded>${cdata(item.excerpt ?? '')}</excerpt:encoded>
<wp:post_id>${id}</wp:post_id><wp:post_date>${cdata(date)}</wp:post_date><wp:post_date_gmt>${cdata(gmt)}</wp:post_date_gmt><wp:post_name>${cdata(slug)}</wp:post_name><wp:status>${item.status ?? 'publish'}</wp:status><wp:post_parent>${item.parent ?? 0}</wp:post_parent><wp:post_type>${item.type ?? 'post'}</wp:post_type><wp:post_password>${cdata(item.password ?? '')}</wp:post_password>
${item.url === undefined ? '' : `<wp:attachment_url>${cdata(item.url)}</wp:attachment_url>`}${terms.join('')}${meta.join('')}${(item.comments ?? []).map(commentText).join('')}</item>\n`;
}

function commentText({ id, text, parent = 0, approved = '1', type = '', user = 0, name = 'Bế Thị Hoa' }: MadeComment) {
  const second = String(id % 60).padStart(2, '0');
  return `<wp:comment><wp:comment_id>${id}</wp:comment_id><wp:comment_author>${cdata(name)}</wp:comment_author><wp:comment_author_email>hoa@example.vn</wp:comment_author_email><wp:comment_author_IP>203.0.113.7</wp:comment_author_IP><wp:comment_date>2019-05-03 10:00:${second}</wp:comment_date><wp:comment_date_gmt>2019-05-03 03:00:${second}</wp:comment_date_gmt><wp:comment_content>${cdata(text)}</wp:comment_content><wp:comment_approved>${approved}</wp:comment_approved><wp:comment_type>${type}</wp:comment_type><wp:comment_parent>${parent}</wp:comment_parent><wp:comment_user_id>${user}</wp:comment_user_id></wp:comment>`;
}

function cdata(text: string): string {
  return `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
}

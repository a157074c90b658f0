import { html, raw } from 'hono/html';
import type { Editor } from '../../comments/domain/editor.ts';
import { DATA_TEXT } from '../../messages/newsroom-data.ts';
import { NEWSROOM_TEXT as text } from '../../messages/newsroom.ts';
import { GUIDE_TEXT } from '../../messages/newsroom-guide.ts';
import { GUIDE_PATH } from '../guide/guide-page.ts';
import type { ClientFiles } from '../run/client-files.ts';

/** A piece of HTML whose parts are escaped. */
export type Html = ReturnType<typeof html>;

/** What every page says. */
export interface PageFrame {
  readonly title: string;
  /** Path of the page in the navigation; none for pages of a single story. */
  readonly path?: string;
  readonly editor: Editor;
  readonly client: ClientFiles;
  readonly siteName: string;
  readonly main: Html;
}

const PAGES = [
  { href: '/toa-soan/', label: text.home },
  { href: '/toa-soan/viet/', label: text.write },
  { href: '/toa-soan/bai/', label: text.stories },
  { href: '/toa-soan/soat/', label: text.check },
  { href: '/toa-soan/danh-muc/', label: DATA_TEXT.title },
  { href: '/bien-tap/binh-luan/', label: text.comments },
  { href: GUIDE_PATH, label: GUIDE_TEXT.title },
] as const;

/** Answers with a whole page of the newsroom. */
export async function pageOf(
  { title, path, editor, client, siteName, main }: PageFrame,
  status = 200,
): Promise<Response> {
  const page = await html`<!doctype html>
    <html lang="vi">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} – ${text.name} ${siteName}</title>
        <script src="/hien-thi.js"></script>
        ${client.styles.map((href) => html`<link rel="stylesheet" href="${href}" />`)}
        ${client.scripts.map((src) => html`<script type="module" src="${src}"></script>`)}
        <meta name="robots" content="noindex" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
      </head>
      <body class="page-newsroom">
        <a class="skip-link" href="#noi-dung">Đến nội dung chính</a>
        <header class="cloth newsroom-bar">
          <p class="newsroom-name"><a href="/toa-soan/">${text.name}</a></p>
          <nav aria-label="${text.pages}">
            ${PAGES.map(({ href, label }) => html`<a href="${href}" ${raw(href === path ? ' aria-current="page"' : '')}>${label}</a>`)}
          </nav>
          <p class="newsroom-who">
            <a href="/" target="_blank">${text.toSite}</a>
            <a href="/bien-tap/tai-khoan/" aria-label="${text.accountOf(editor.name)}">${editor.name}</a>
          </p>
        </header>
        <main id="noi-dung" tabindex="-1">
          <div class="frame">
            <noscript><p class="callout">${text.needsScript}</p></noscript>
            ${main}
          </div>
        </main>
      </body>
    </html>`;
  return new Response(String(page), {
    status,
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' },
  });
}

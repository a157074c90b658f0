import { tryCommand } from './run-command.ts';
import { PEER_PAGE_SIZE, type Peer } from './peer.ts';

const base = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>{{ .Title }}</title>
<meta name="description" content="{{ .Description }}"><link rel="canonical" href="{{ .Permalink }}"></head>
<body><header><a href="/">Trang nhất</a>{{ range $name, $_ := site.Taxonomies.muc }} <a href="/muc/{{ $name }}/">{{ $name }}</a>{{ end }}</header>
<main>{{ block "main" . }}{{ end }}</main></body></html>`;
const teaser = `<article><h2><a href="{{ .RelPermalink }}">{{ .Title }}</a></h2><time>{{ .Date.Format "02/01/2006" }}</time><p>{{ .Description }}</p></article>`;

/** Hugo, from Debian; `installPackage` fetches it where that can be done. */
export function hugo(installPackage: (name: string) => boolean): Peer {
  return {
    name: 'hugo',
    title: 'Hugo, Markdown',
    format: 'md',
    storyFolder: 'content/bai',
    install: async () => {
      const version = async (): Promise<string | undefined> => tryCommand('hugo', ['version']);
      const found = (await version()) ?? (installPackage('hugo') ? await version() : undefined);
      if (found === undefined) return { ok: false, reason: 'không cài được gói hugo của Debian trên máy này' };
      return {
        ok: true,
        version: /v[\d.]+/.exec(found)?.[0] ?? found,
        run: (cwd) => ({ command: 'hugo', args: ['--destination', 'ra'], cwd }),
      };
    },
    files: {
      'config.yaml': `baseURL: https://lantoa.example/
languageCode: vi
title: Lan Tỏa
paginate: ${PEER_PAGE_SIZE}
timeZone: Asia/Ho_Chi_Minh
taxonomies: { muc: muc, tag: tags }
outputs: { home: [HTML, RSS], section: [HTML], taxonomy: [HTML], term: [HTML] }
services: { rss: { limit: 20 } }
markup: { goldmark: { renderer: { unsafe: true } } }
`,
      'layouts/_default/baseof.html': base,
      'layouts/_default/single.html': `{{ define "main" }}<article><h1>{{ .Title }}</h1><time>{{ .Date.Format "15:04 02/01/2006" }}</time><p>{{ .Description }}</p>{{ .Content }}
<p>{{ range .Params.tags }}<a href="/tags/{{ urlize . }}/">{{ . }}</a> {{ end }}</p></article>{{ end }}`,
      'layouts/_default/list.html': `{{ define "main" }}<h1>{{ .Title }}</h1>{{ $pages := .Paginate .Pages }}{{ range $pages.Pages }}${teaser}{{ end }}
{{ with $pages.Prev }}<a href="{{ .URL }}">Trước</a>{{ end }}{{ with $pages.Next }}<a href="{{ .URL }}">Sau</a>{{ end }}{{ end }}`,
      'layouts/_default/terms.html': `{{ define "main" }}<h1>{{ .Title }}</h1>{{ range .Pages }}<a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ end }}{{ end }}`,
      'layouts/index.html': `{{ define "main" }}{{ range first ${PEER_PAGE_SIZE} site.RegularPages.ByDate.Reverse }}${teaser}{{ end }}{{ end }}`,
    },
  };
}

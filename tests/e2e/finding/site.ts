/**
 * A site where originals are hard to come by: each path is a page of the demo's newsroom, changed in one way. Pages are
 * served on the loopback; an archive that speaks the Wayback Machine's availability format stands beside them.
 */
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { type DemoPair, readDemoPairs } from '../../../tools/newsroom';

const pairOf = (name: string): DemoPair => readDemoPairs().find(({ pair }) => pair === name)!;

export const PAIR = pairOf('es-en');
const OTHER = pairOf('th-vi');

/** Whole lines that name the original. */
const CREDIT = /<div class="credito">.*?<\/div>/s;
const BASED_ON = /^\s*"isBasedOn".*$/m;

export interface Site {
  readonly origin: string;
  readonly archive: string;
  /** Paths asked for, with what asked: `navigate` for a tab, `cors` or nothing for the extension. */
  readonly asked: readonly { readonly path: string; readonly mode: string }[];
  close(): void;
}

interface Answer {
  readonly status?: number;
  readonly body: string;
  readonly location?: string;
}

type Route = (mode: string, origin: string) => Answer;

/** A translation whose credit leads where the test wants it; without a path it leads nowhere. */
function translation(path?: string, words = 'Este artículo se publicó originalmente en inglés en'): Route {
  return (_, origin) => {
    const link =
      path === undefined
        ? ''
        : `<div class="credito">${words} <a href="${origin}${path}">The Caliche Post</a>. Traducción de Javiera Montecino.</div>`;
    return { body: PAIR.html.translation.replace(BASED_ON, '').replace(CREDIT, link) };
  };
}

const ORIGINAL = '/original/laredo-boil-water-notice-jugs-2025';

const original: Route = () => ({ body: PAIR.html.original });

/** What a script-only site sends: a shell, and the article for its script to put there. */
const shell: Route = () => ({
  body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Caliche</title></head><body><div id="root"></div>
<noscript>Please turn on JavaScript.</noscript><script>
fetch('/original/plain').then((r) => r.text()).then((html) => {
  const page = new DOMParser().parseFromString(html, 'text/html');
  document.querySelector('#root').replaceWith(...page.body.childNodes);
});</script></body></html>`,
});

/** The original as it is, and a script that does to it what a browser's own translation does. */
const inPlace: Route = (_, origin) => ({
  body: PAIR.html.original.replace(
    '</body>',
    `<script>
fetch('${origin}/translation/unlinked').then((r) => r.text()).then((html) => {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const texts = [...page.querySelectorAll('article h1, article p')].map((p) => p.textContent);
  document.documentElement.classList.add('translated-ltr');
  document.documentElement.lang = 'es';
  const article = document.querySelector('article');
  article.replaceChildren(...texts.map((text, at) => {
    const block = document.createElement(at === 0 ? 'h1' : 'p');
    const font = document.createElement('font');
    font.style.verticalAlign = 'inherit';
    font.textContent = text;
    block.append(font);
    return block;
  }));
});</script></body>`,
  ),
});

/** A front page that opens its article in place, by the History API, and a moment later fills it in. */
const app: Route = (_, origin) => ({
  body: `<!doctype html><html lang="es"><head><meta charset="utf-8"><title>Portada</title></head><body>
<main id="main"><h2>Portada</h2><a id="open" href="/app/articulo-abierto-en-la-misma-pagina">Abrir</a></main><script>
document.querySelector('#open').addEventListener('click', (event) => {
  event.preventDefault();
  history.pushState({}, '', event.currentTarget.href);
  setTimeout(async () => {
    const html = await (await fetch('${origin}/translation/plain')).text();
    const page = new DOMParser().parseFromString(html, 'text/html');
    document.querySelector('#main').replaceChildren(...page.body.childNodes);
  }, 900);
});
addEventListener('popstate', () => location.reload());</script></body></html>`,
});

const articleIn = (html: string): string => /<article[\s\S]*<\/article>/.exec(html)?.[0] ?? '';

/** Two whole articles on one page, as endless scrolling leaves them; the address does not change. */
const scroll: Route = (_, origin) => ({
  body: `<!doctype html><html lang="es"><head><meta charset="utf-8"><title>Sin fin</title><meta property="og:type" content="article"></head><body>
<div>${articleIn(translation(ORIGINAL)('', origin).body)}</div>
<div lang="th">${articleIn(OTHER.html.translation.replaceAll('{{original}}', `${origin}/other`))}</div></body></html>`,
});

/** Says of itself that it was translated from a page further back. */
const between: Route = (_, origin) => ({
  body: PAIR.html.original.replace(
    '</article>',
    `<p>This article was translated from Spanish. Read the original article in Spanish: <a href="${origin}/further/el-barrio-que-hierve-el-agua-1881.html" hreflang="es">El Agua</a></p></article>`,
  ),
});

const ROUTES: Readonly<Record<string, Route>> = {
  '/translation/plain': translation(ORIGINAL),
  '/translation/unlinked': translation(),
  '/translation/gone': translation('/gone/laredo-boil-water-notice-jugs-2025'),
  '/translation/refused': translation('/refused/laredo-boil-water-notice-jugs-2025'),
  '/translation/script': translation('/script/laredo-boil-water-notice-jugs-2025'),
  '/translation/itself': translation('/back/laredo-boil-water-notice-jugs-2025'),
  '/translation/chain': translation('/between/laredo-boil-water-notice-jugs-2025'),
  '/translation/two': (_, origin) => ({
    body: translation(ORIGINAL)('', origin).body.replace(
      '</article>',
      `<p>Fuente: <a hreflang="en" href="${origin}/other${OTHER.original.path}">El Delta</a></p></article>`,
    ),
  }),
  // Named by nothing: a reader sees which link it is.
  '/translation/pick': (_, origin) => ({
    body: translation()('', origin).body.replace(
      '</article>',
      `<p>Más <a id="pick" href="${origin}/original/plain?utm_source=x">aquí</a>.</p></article>`,
    ),
  }),
  '/original/plain': original,
  [ORIGINAL]: original,
  '/original/translated-in-place': inPlace,
  '/refused/laredo-boil-water-notice-jugs-2025': (mode, origin) =>
    mode === 'navigate' ? original(mode, origin) : { status: 403, body: '<p>Log in.</p>' },
  '/script/laredo-boil-water-notice-jugs-2025': shell,
  '/back/laredo-boil-water-notice-jugs-2025': () => ({
    status: 302,
    body: '',
    location: `/translation/itself?visit=${lastVisit}`,
  }),
  '/between/laredo-boil-water-notice-jugs-2025': between,
  '/further/el-barrio-que-hierve-el-agua-1881.html': (_, origin) => ({
    body: translation()('', origin).body.replace('<html lang="es', '<html lang="es'),
  }),
  [`/other${OTHER.original.path}`]: () => ({ body: OTHER.html.original }),
  '/app': app,
  '/scroll': scroll,
};

/** The query of the page that was asked for last: a site sends its reader back to where she came from. */
let lastVisit = '';

/** Knows one copy, of the page that is gone. */
function archived(query: URL, origin: string): string {
  const url = query.searchParams.get('url') ?? '';
  const known = new URL(url, 'http://none.invalid').pathname.startsWith('/gone/');
  const closest = {
    available: true,
    status: '200',
    timestamp: '20251018063000',
    url: `${origin}/web/20251018063000/${url}`,
  };
  return JSON.stringify({ url, archived_snapshots: known ? { closest } : {} });
}

const originOf = (server: http.Server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

function listening(handler: http.RequestListener): Promise<http.Server> {
  const server = http.createServer(handler);
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(server));
  });
}

function answer(response: http.ServerResponse, { status = 200, body, location }: Answer, type = 'text/html'): void {
  response.writeHead(status, { 'content-type': `${type}; charset=utf-8`, ...(location ? { location } : {}) });
  response.end(body);
}

export async function openSite(): Promise<Site> {
  const asked: { path: string; mode: string }[] = [];
  let origin = '';
  const site = await listening((request, response) => {
    const path = decodeURI(new URL(request.url ?? '/', 'http://site.invalid').pathname);
    const mode = String(request.headers['sec-fetch-mode'] ?? '');
    asked.push({ path, mode });
    lastVisit = new URL(request.url ?? '/', 'http://site.invalid').searchParams.get('visit') ?? lastVisit;
    // Everything under the app's folder is the app.
    const route = ROUTES[path] ?? (path.startsWith('/app/') ? app : undefined);
    const proxied = /^\/proxy_u\/[^/]+\/http\/[^/]+(\/.*)$/.exec(path);
    if (proxied) return answer(response, translation()(mode, origin));
    answer(response, route?.(mode, origin) ?? { status: 404, body: '<title>Not here</title><p>No such page.' });
  });
  origin = originOf(site);
  const archive = await listening((request, response) => {
    const url = new URL(request.url ?? '/', 'http://archive.invalid');
    if (url.pathname === '/wayback/available')
      return answer(response, { body: archived(url, originOf(archive)) }, 'application/json');
    answer(
      response,
      url.pathname.startsWith('/web/20251018063000id_/') ? original('', origin) : { status: 404, body: '' },
    );
  });
  return {
    origin,
    archive: `${originOf(archive)}/wayback/available`,
    asked,
    close() {
      for (const server of [site, archive]) {
        server.closeAllConnections();
        server.close();
      }
    },
  };
}

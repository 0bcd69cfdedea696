/** A site that means no good, served on the loopback under names that look public to a browser. */
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { constants, createDeflate } from 'node:zlib';
import { readDemoPairs } from '../../../tools/newsroom';
import { ATTEMPTS, CLOBBERING } from './attempts';

const PAIR = readDemoPairs().find(({ pair }) => pair === 'es-en')!;
const CREDIT = /<div class="credito">.*?<\/div>/s;
const BASED_ON = /^\s*"isBasedOn".*$/m;
/** What would be the best of verdicts, if it were Verso that said it. */
export const VERDICT = 'Nothing was found to differ ✓ The whole original is there. Verified by Verso';
const NAMED = `<meta property="og:site_name" content="\u202E${VERDICT}">`;
const NAME = 'laredo-boil-water-notice-jugs-2025';

/** A translation that names this address as its original's. */
const naming = (href: string, more = ''): string =>
  PAIR.html.translation
    .replace(BASED_ON, '')
    .replace(
      CREDIT,
      `<div class="credito">Este artículo se publicó originalmente en inglés en <a href="${href}">The Caliche Post</a>. Traducción de Javiera Montecino.</div>${more}`,
    );

/** Another address that the page names, more surely. */
const toSurer = (href: string | null): string =>
  href === null ? '' : `<p>Fuente: <a hreflang="en" href="${href}">El Delta</a></p>`;

/** Ten megabytes of blanks, compressed so that the same bytes may follow again and again. */
function stretchOfBlanks(): Promise<Buffer> {
  const deflate = createDeflate({ level: 9 });
  const chunks: Buffer[] = [];
  deflate.on('data', (chunk: Buffer) => chunks.push(chunk));
  return new Promise((resolve) => {
    deflate.write(Buffer.alloc(10_000_000, 32));
    deflate.flush(constants.Z_FULL_FLUSH, () => resolve(Buffer.concat(chunks)));
  });
}

type Way = (response: http.ServerResponse) => void;

const html = (response: http.ServerResponse, headers: Record<string, string> = {}): http.ServerResponse =>
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers });

/** Until the other side hangs up, or `times` is reached. */
function pour(response: http.ServerResponse, first: Buffer, again: Buffer, times: number): void {
  let left = times;
  const more = (): void => {
    if (response.destroyed) return;
    left -= 1;
    if (left < 0) response.end();
    else if (response.write(again)) setImmediate(more);
    else response.once('drain', more);
  };
  response.write(first);
  more();
}

const paragraphs = [...PAIR.html.original.matchAll(/<p[^>]*>[\s\S]*?<\/p>/g)].map(([p]) => p).join('\n');
const article = (more: string): string =>
  `<!doctype html><html lang="en"><title>x\u202e\ud800y</title><article><h1>${PAIR.original.title}</h1>${paragraphs}${more}</article></html>`;

/** An article that is about something else. */
const OTHER = `<!doctype html><html lang="en"><title>Bread</title><article><h1>Forty kinds of bread</h1>${Array.from(
  { length: 12 },
  (_, at) =>
    `<p>The baker of Lindau bought oven number ${at + 3000} from a miller who sings. She likes it very much indeed.</p>`,
).join('')}</article></html>`;

export interface HostileSite {
  readonly port: number;
  /** Host and path of everything that was asked for. */
  readonly asked: readonly string[];
  /** What the address `/fickle` leads to from now on. */
  become(way: 'gone' | 'other' | 'good'): void;
  close(): void;
}

export async function openHostileSite(): Promise<HostileSite> {
  const asked: string[] = [];
  const blanks = await stretchOfBlanks();
  let port = 0;
  let fickle = 'gone';
  const ways: Readonly<Record<string, Way>> = {
    bomb: (response) => pour(html(response, { 'content-encoding': 'deflate' }), blanks, blanks.subarray(2), 500),
    endless: (response) => pour(html(response), Buffer.from('<p>'), Buffer.alloc(100_000, 'a'), Infinity),
    nodes: (response) => html(response).end(article('<i></i>'.repeat(600_000))),
    word: (response) => html(response).end(article(`<p>${'a'.repeat(1_000_000)}</p>`)),
    deep: (response) => html(response).end(article('<b>'.repeat(300_000))),
    inward: (response) => response.writeHead(302, { location: `http://127.0.0.1:${port}/secret` }).end(),
    twice: (response) => response.writeHead(302, { location: `/inward/${NAME}` }).end(),
    other: (response) => html(response).end(OTHER),
    good: (response) => html(response).end(article('')),
    named: (response) => html(response).end(article('').replace('<article>', `${NAMED}<article>`)),
    once: (response) => response.writeHead(302, { location: `/good/${NAME}` }).end(),
  };
  const server = http.createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://x.example');
    asked.push(`${request.headers.host?.replace(/:\d+$/, '')}${pathname}`);
    const [, way = ''] = pathname.split('/');
    const hop = Number(searchParams.get('hop') ?? 0);
    if (way === 'loop') return void response.writeHead(302, { location: `/loop/${NAME}?hop=${hop + 1}` }).end();
    if (way === 'names')
      return void html(response).end(
        naming(searchParams.get('href') ?? '', toSurer(searchParams.get('surer'))).replaceAll('{{original}}', ''),
      );
    const more = way === 'attempts' ? ATTEMPTS : way === 'clobbering' ? CLOBBERING : undefined;
    if (more) return void html(response).end(naming(`/good/${NAME}`, more).replaceAll('{{original}}', ''));
    const known = ways[way === 'fickle' ? fickle : way];
    if (known) return known(response);
    response.writeHead(404).end();
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  port = (server.address() as AddressInfo).port;
  return {
    port,
    asked,
    become(way) {
      fickle = way;
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

export const articleAt = (way: string): string => `/${way}/${NAME}`;

/** Reads and serves the demo's newsroom: pairs of articles with planted differences. */
import { readdirSync, readFileSync } from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

// A path, not an address: happy-dom's URL is none of Node's.
const FOLDER = path.join(import.meta.dirname, '../tests/newsroom');

/** A planted difference, as gold.json names it. */
export interface Planted {
  readonly id: string;
  readonly kind: 'dropped' | 'added' | 'altered';
  readonly category: string;
  readonly original?: string;
  /** Several where one name is spelt in several ways, or where a passage stands twice in other words. */
  readonly translation?: string | readonly string[];
  readonly says?: { readonly original: string; readonly translation: string };
  /** Only an engine that gives meaning could tell: neither asked for without one nor a false alarm. */
  readonly engine?: boolean;
}

/** What differs in form and not in fact: never a flag. */
export interface SameInOtherForm {
  readonly kind: string;
  readonly original: string;
  readonly translation: string;
}

interface PageOf {
  readonly lang: string;
  readonly path: string;
  readonly title: string;
  readonly site: string;
}

export interface Gold {
  readonly pair: string;
  readonly translation: PageOf;
  readonly original: PageOf;
  readonly findings: readonly Planted[];
  readonly neutral?: readonly SameInOtherForm[];
}

export interface DemoPair extends Gold {
  readonly html: { readonly translation: string; readonly original: string };
}

/** The demo's article pairs, with what was planted in them. */
export function readDemoPairs(): DemoPair[] {
  const read = (slug: string, file: string) => readFileSync(path.join(FOLDER, slug, file), 'utf8');
  const slugs = readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
  return slugs.sort().map((slug) => ({
    ...(JSON.parse(read(slug, 'gold.json')) as Gold),
    html: { translation: read(slug, 'translation.html'), original: read(slug, 'original.html') },
  }));
}

export interface Newsroom {
  readonly pairs: readonly DemoPair[];
  /** Origins of the translating sites and of the originals'. */
  readonly translation: string;
  readonly original: string;
  readonly requests: readonly http.IncomingMessage[];
  close(): void;
}

type Pages = ReadonlyMap<string, string>;

function startServer(pages: () => Pages, requests: http.IncomingMessage[], port: number): Promise<http.Server> {
  const server = http.createServer((request, response) => {
    requests.push(request);
    const page = pages().get(decodeURI(new URL(request.url ?? '/', 'http://localhost').pathname));
    response.writeHead(page === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(page ?? '<!doctype html><title>Not here</title><p>No such page.</p>');
  });
  return new Promise((resolve) => {
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}

const getOrigin = (server: http.Server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

const index = (pairs: readonly DemoPair[]) => `<!doctype html><meta charset="utf-8"><title>Verso's newsroom</title>
<body style="font:16px/1.6 sans-serif;max-width:40em;margin:3em auto">
<h1>Verso's newsroom</h1><p>Translated articles, each with an original elsewhere and some planted differences. Open one, then open Verso.</p>
<ul>${pairs.map((p) => `<li><a href="${p.translation.path}" lang="${p.translation.lang}">${p.translation.title}</a> (${p.pair})</li>`).join('')}</ul>`;

/** Serves the demo on the loopback: translations from one origin, originals from another. Port 0 takes any free one. */
export async function openNewsroom(
  ports: readonly [number, number] = [0, 0],
  pairs: readonly DemoPair[] = readDemoPairs(),
): Promise<Newsroom> {
  const requests: http.IncomingMessage[] = [];
  let origins = { translation: '', original: '' };
  const filled = (html: string) =>
    html.replaceAll('{{original}}', origins.original).replaceAll('{{translation}}', origins.translation);
  const pagesOf = (side: 'translation' | 'original') => () =>
    new Map(pairs.map((p) => [decodeURI(p[side].path), filled(p.html[side])] as const));
  const translations = await startServer(
    () => new Map([['/', index(pairs)], ...pagesOf('translation')()]),
    requests,
    ports[0],
  );
  const originals = await startServer(pagesOf('original'), requests, ports[1]);
  origins = { translation: getOrigin(translations), original: getOrigin(originals) };
  return {
    pairs,
    ...origins,
    requests,
    close() {
      for (const server of [translations, originals]) {
        server.closeAllConnections();
        server.close();
      }
    },
  };
}

/** Pages that bring the panel into states that no well-behaved site does, served on the loopback. */
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { createFileLexicons } from '../../../lib/cli/shared/lexicons';
import { parseHtml } from '../../../lib/cli/shared/parse-html';
import { compareArticles } from '../../../lib/compare/compare-articles';
import type { Article } from '../../../lib/core/article';
import type { Report } from '../../../lib/core/report';
import { readArticle } from '../../../lib/page/html/read-article';
import { readDemoPairs } from '../../../tools/newsroom';
import { BEES, BIENEN } from './faithful-pair';

const pairOf = (name: string) => readDemoPairs().find(({ pair }) => pair === name)!;
export const PAIR = pairOf('es-en');
/** Another story, without the place where the address of its original goes. */
const OTHER = pairOf('en-ja').html.translation.replaceAll('{original}', '');

const CREDIT = /<div class="credito">.*?<\/div>/s;
const BASED_ON = /^\s*"isBasedOn".*$/m;
const ORIGINAL = 'laredo-boil-water-notice-jugs-2025';

/** A translation that names its original at a place of the site. */
export const crediting = (folder: string): string =>
  PAIR.html.translation
    .replace(BASED_ON, '')
    .replace(
      CREDIT,
      `<div class="credito">Este artículo se publicó originalmente en inglés en <a href="/${folder}/${ORIGINAL}">The Caliche Post</a>. Traducción de Javiera Montecino.</div>`,
    );

const FRONT = `<!doctype html><html lang="en"><title>Front page</title><ul>${['Weather', 'Sport', 'Letters']
  .map((name) => `<li><a href="/${name}">${name}</a>`)
  .join('')}</ul></html>`;

const paragraphs = (html: string): string[] => [...html.matchAll(/<p[^>]*>[\s\S]*?<\/p>/g)].map(([p]) => p);

function articleOf(html: string): Article {
  const url = 'https://original.example/article';
  const read = readArticle(parseHtml(html, url), url, {});
  if (!read.ok) throw new Error(read.failure.kind);
  return read.value;
}

/** The original's beginning, and the rest of another story. */
function mixed(share: number): string {
  const own = paragraphs(PAIR.html.original);
  const kept = own.slice(0, Math.round(own.length * share));
  return `<!doctype html><html lang="en"><title>${PAIR.original.title}</title><article><h1>${PAIR.original.title}</h1>
${[...kept, ...paragraphs(OTHER)].join('\n')}</article></html>`;
}

/**
 * A mixture that leaves the comparison in doubt, in the middle of those that do: where they begin moves with every rule
 * learnt anew, and by a little from browser to browser.
 */
function doubtful(): string {
  const lexicons = createFileLexicons();
  const translation = articleOf(crediting('doubtful'));
  const verdict = (html: string): Report['verdict'] => compareArticles(translation, articleOf(html), lexicons).verdict;
  const runs: string[][] = [[]];
  for (let at = 0; at < 30; at++) {
    const html = mixed(0.15 + at / 45);
    const said = verdict(html);
    if (said === 'uncertain') runs.at(-1)!.push(html);
    else runs.push([]);
    // With more of the original it is in no doubt any more.
    if (said === 'compared' && runs.some(({ length }) => length > 0)) break;
  }
  const [longest = []] = runs.toSorted((a, b) => b.length - a.length);
  const found = longest[longest.length >> 1];
  if (!found) throw new Error('no mixture of two stories leaves the comparison in doubt');
  return found;
}

export interface StateSite {
  readonly origin: string;
  /** Lets out every page that is held back, as soon as one is. */
  release(): Promise<void>;
  /** Looks for the original of `/doubtful`, which takes seconds: before that is compared, or its patience is used up. */
  findDoubtful(): void;
  close(): void;
}

export async function openStateSite(): Promise<StateSite> {
  const held = new Set<() => void>();
  const pages: Record<string, string> = {
    '/': FRONT,
    '/faithful': BEES,
    '/bienen-auf-dem-schuldach-1204.html': BIENEN,
    '/held': crediting('held-back'),
    '/large': crediting('large-one'),
    '/doubtful': crediting('in-doubt'),
    '/plain': crediting('original'),
    [`/original/${ORIGINAL}`]: PAIR.html.original,
  };
  const server = http.createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site.invalid');
    const begin = (status: number, headers = {}) =>
      response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers });
    const hold = (go: () => void): void => {
      held.add(go);
      // Whoever asked may have given it up.
      response.on('close', () => held.delete(go));
    };
    if (pathname === `/held-back/${ORIGINAL}`) hold(() => begin(200) && response.end(PAIR.html.original));
    else if (pathname === `/large-one/${ORIGINAL}`) begin(200, { 'content-length': 2 ** 31 }).write('<p>');
    else if (pathname === '/slow') {
      begin(200).write(crediting('original').slice(0, 2000));
      hold(() => response.end(crediting('original').slice(2000)));
    } else {
      const page = pages[pathname];
      begin(page === undefined ? 404 : 200).end(page ?? '<title>Not here</title><p>No such page.');
    }
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async release() {
      while (held.size === 0) await sleep(20);
      for (const go of held) go();
      held.clear();
    },
    findDoubtful() {
      pages[`/in-doubt/${ORIGINAL}`] ??= doubtful();
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

import { Readability } from '@mozilla/readability';
import { parseHtml } from '../../../lib/cli/dom';
import { sight } from '../../../lib/original';
import { samples } from '../../original/pages';
import { fastest, median, percent, row } from './time';

/** Pages of 3,000 nodes and more: a long article with much around it, as news sites have. */
function largePage(seed: number): string {
  const many = (count: number, make: (n: number) => string): string =>
    Array.from({ length: count }, (_, n) => make(n + seed)).join('');
  const teaser = (n: number) =>
    `<li class="card"><a href="https://site${n % 7}.example/2025/${n}/a-story-about-something-number-${n}"><img src="${n}.jpg" alt=""><span class="t">Eine Geschichte Nummer ${n} aus der Region</span></a><time>vor ${n} Stunden</time></li>`;
  const paragraph = (n: number) =>
    `<p>Absatz ${n}: Seitdem hält hier wieder <b>viermal</b> am Tag ein Zug, und im <a href="https://wiki${n % 5}.example/seiten/der-wartesaal-und-seine-geschichte-${n}">Wartesaal</a> gibt es Kaffee, während im Obergeschoss <i>zwei</i> Physiotherapeutinnen arbeiten und der Bürgermeister rechnet.</p>`;
  return `<!doctype html><html lang="de"><head><meta property="og:type" content="article"><title>Das Dorf</title></head><body>
<header><nav><ul>${many(80, (n) => `<li><a href="/ressort/${n}">Ressort ${n}</a></li>`)}</ul></nav></header>
<main><article><h1>Das Dorf, das seinen Bahnhof selbst kaufte</h1><p class="by">Von Jana Adler</p>${many(120, paragraph)}
<p>Originalartikel: <a href="https://elvalle.example.es/cronica/2025/03/08/el-pueblo-que-volvio-a-encender-su-horno">El Valle</a></p></article>
<section class="grid"><ul>${many(500, teaser)}</ul></section></main>
<footer>${many(150, (n) => `<p><a href="/info/${n}">Seite ${n}</a> und Text</p>`)}</footer></body></html>`;
}

/** A sighting as a share of Readability's parse of the same page, each on a fresh document. */
function share(html: string, url: string): number {
  const sighting = [0, 1, 2].map(() => {
    const page = parseHtml(html, url);
    return fastest(1, () => sight(page, url));
  });
  const reading = [0, 1, 2].map(() => {
    const page = parseHtml(html, url);
    return fastest(1, () => new Readability(page.cloneNode(true) as Document).parse());
  });
  return Math.min(...sighting) / Math.min(...reading);
}

export function benchSighting(): void {
  for (const { html, expected } of samples) sight(parseHtml(html, expected.url), expected.url);
  const small = samples.map(({ html, expected }) => share(html, expected.url));
  const large = [1, 200, 400, 600, 800].map((seed) => share(largePage(seed), 'https://nordblick.example/dorf/bahnhof'));
  row(
    'sighting / Readability, large pages, median (worst)',
    `${percent(median(large))} (${percent(Math.max(...large))})`,
    '≤ 10 %',
  );
  row(
    'sighting / Readability, small pages, median (worst)',
    `${percent(median(small))} (${percent(Math.max(...small))})`,
    '≤ 10 %',
  );
}

// @vitest-environment happy-dom
import { Readability } from '@mozilla/readability';
import { expect, it } from 'vitest';
import { sight } from '../../lib/original';
import { documentOf, samples } from './pages';

/** Pages of 5,000 nodes and more: a long article with much around it, as news sites have. */
function largePage(seed: number): string {
  const teaser = (n: number): string =>
    `<li class="card"><a href="https://site${n % 7}.example/2025/${n}/a-story-about-something-number-${n}"><img src="${n}.jpg" alt=""><span class="t">Eine Geschichte Nummer ${n} aus der Region</span></a><time>vor ${n} Stunden</time></li>`;
  const paragraph = (n: number): string =>
    `<p>Absatz ${n}: Seitdem hält hier wieder <b>viermal</b> am Tag ein Zug, und im <a href="https://wiki${n % 5}.example/seiten/der-wartesaal-und-seine-geschichte-${n}">Wartesaal</a> gibt es Kaffee, während im Obergeschoss <i>zwei</i> Physiotherapeutinnen arbeiten und der Bürgermeister rechnet.</p>`;
  const many = (count: number, make: (n: number) => string): string =>
    Array.from({ length: count }, (_, n) => make(n + seed)).join('');
  return `<!doctype html><html lang="de"><head><meta property="og:type" content="article"><title>Das Dorf</title></head><body>
<header><nav><ul>${many(80, (n) => `<li><a href="/ressort/${n}">Ressort ${n}</a></li>`)}</ul></nav></header>
<main><article><h1>Das Dorf, das seinen Bahnhof selbst kaufte</h1><p class="by">Von Jana Adler</p>${many(120, paragraph)}
<p>Originalartikel: <a href="https://elvalle.example.es/cronica/2025/03/08/el-pueblo-que-volvio-a-encender-su-horno">El Valle</a></p></article>
<section class="grid"><ul>${many(500, teaser)}</ul></section></main>
<footer>${many(150, (n) => `<p><a href="/info/${n}">Seite ${n}</a> und Text</p>`)}</footer></body></html>`;
}

const time = (run: () => unknown): number => {
  const start = performance.now();
  run();
  return performance.now() - start;
};

/** Both on fresh documents, turn by turn, the fastest of each: other work on the machine disturbs. */
function share(html: string, url: string, turns: number): number {
  const sighting: number[] = [];
  const reading: number[] = [];
  for (let turn = 0; turn < turns; turn++) {
    const [one, other] = [documentOf(html), documentOf(html)];
    sighting.push(time(() => sight(one, url)));
    reading.push(time(() => new Readability(other.cloneNode(true) as Document).parse()));
  }
  return Math.min(...sighting) / Math.min(...reading);
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
const percent = (value: number): string => `${(value * 100).toFixed(1)} %`;

it('takes a small part of what reading the page takes', { retry: 2, timeout: 120_000 }, () => {
  for (const { html, expected } of samples) sight(documentOf(html), expected.url);
  const small = samples.map(({ html, expected }) => share(html, expected.url, 3));
  const large = [1, 200, 400, 600, 800].map((seed) =>
    share(largePage(seed), 'https://nordblick.example/dorf/bahnhof', 6),
  );
  const told = (values: readonly number[]): string =>
    `${percent(median(values))} (worst ${percent(Math.max(...values))})`;
  console.log(`sighting as a share of Readability, median: small pages ${told(small)}, large ${told(large)}`);
  expect(documentOf(largePage(1)).getElementsByTagName('*').length).toBeGreaterThan(3000);
  expect(median(large)).toBeLessThanOrEqual(0.1);
  // On a page of three paragraphs both take a millisecond or less, and what is the same for every page shows.
  expect(median(small)).toBeLessThanOrEqual(0.35);
});

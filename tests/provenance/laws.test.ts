/** Laws of detection: more evidence never makes it less sure. */

// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { detectTranslation } from '../../lib/provenance/detect-translation';
import { countRounds } from '../../tools/rounds';
import { documentOf, samples, sightHtml } from './pages';

const HERE = 'https://lesesaal.example/de/2025/das-dorf-und-sein-ofen';
const ORIGINAL = 'https://elvalle.example.es/cronica/2025/03/08/el-pueblo-que-volvio-a-encender-su-horno-comunal.html';
const PROSE = [
  'Als die Bahn den kleinen Bahnhof schließen wollte, legten die Einwohner zusammen und kauften das Gebäude für einen Euro.',
  'Seitdem hält hier wieder viermal am Tag ein Zug, und im Wartesaal gibt es Kaffee und Kuchen aus dem Ofen des Dorfes.',
  'Der Bürgermeister sagt, die Rechnung gehe nur auf, weil niemand für die Arbeit bezahlt werde.',
];

/** Pieces of evidence for one and the same original, each with where it goes in the page. */
const EVIDENCE: readonly { readonly head?: string; readonly top?: string; readonly end?: string }[] = [
  { end: `<p>Quelle: <a href="${ORIGINAL}">El Valle</a></p>` },
  { end: `<p>Zuerst erschienen in <a href="${ORIGINAL}">El Valle</a>.</p>` },
  { end: `<p>Originalartikel: ${ORIGINAL}</p>` },
  { top: '<p>Aus dem Spanischen von Jens Adler</p>' },
  { top: '<p>Maschinelle Übersetzung</p>' },
  { head: `<script type="application/ld+json">{"@type":"NewsArticle","isBasedOn":"${ORIGINAL}"}</script>` },
  {
    head: `<script type="application/ld+json">{"@type":"NewsArticle","translationOfWork":{"url":"${ORIGINAL}"}}</script>`,
  },
  { head: `<link rel="alternate machine-translated-from" hreflang="es" href="${ORIGINAL}">` },
  { head: `<link rel="alternate" hreflang="es" href="${ORIGINAL}">` },
  { head: `<meta name="original-source" content="${ORIGINAL}">` },
];

function pageWith(chosen: readonly number[]): string {
  const of = (place: 'head' | 'top' | 'end'): string =>
    chosen.map((index) => EVIDENCE[index]?.[place] ?? '').join('\n');
  const body = PROSE.map((text) => `<p>${text}</p>`).join('\n');
  return `<html lang="de"><head><meta property="og:type" content="article">${of('head')}</head>
<body><article><h1>Das Dorf und sein Ofen</h1>${of('top')}${body}${of('end')}</article></body></html>`;
}

const scoreWith = (chosen: readonly number[]): number =>
  sightHtml(pageWith(chosen), HERE).candidates.find(({ url }) => url === ORIGINAL)?.score ?? 0;

describe('the ladder', () => {
  it('rises or stays with each piece of evidence, whatever the order', () => {
    const order = fc.shuffledSubarray([...EVIDENCE.keys()], { minLength: 2 });
    const rises = fc.property(order, (chosen) => {
      const steps = chosen.map((_, index) => scoreWith(chosen.slice(0, index + 1)));
      for (const [index, score] of steps.entries()) expect(score).toBeGreaterThanOrEqual(steps[index - 1] ?? 0);
    });
    fc.assert(rises, { numRuns: countRounds(60) });
  });

  it('falls or stays when a piece is taken away', () => {
    const all = [...EVIDENCE.keys()];
    for (const left of all) expect(scoreWith(all.filter((one) => one !== left))).toBeLessThanOrEqual(scoreWith(all));
  });

  it('has steps: nothing, a source label, a translation label, both with a credit', () => {
    const steps = [[], [0], [2], [2, 3], [0, 2, 3, 6]].map(scoreWith);
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
    expect(steps[0]).toBe(0);
    expect(steps[1]).toBeGreaterThan(0.5);
    expect(new Set(steps).size).toBe(steps.length);
  });
});

describe('the page', () => {
  it('is untouched, and the same page gives the same sighting', () => {
    for (const { html, expected } of samples) {
      const doc = documentOf(html);
      const before = doc.documentElement.outerHTML;
      const first = detectTranslation(doc, expected.url);
      expect(doc.documentElement.outerHTML).toBe(before);
      expect(detectTranslation(doc, expected.url)).toEqual(first);
    }
  });

  it('is never asked for layout', () => {
    const doc = documentOf(pageWith([0, 2, 4]));
    const asked: string[] = [];
    const probe = doc.createElement('div');
    const proto = Object.getPrototypeOf(Object.getPrototypeOf(probe)) as object;
    const names = [
      'innerText',
      'offsetHeight',
      'offsetWidth',
      'offsetTop',
      'offsetLeft',
      'clientHeight',
      'scrollHeight',
    ];
    const computed = vi.spyOn(window, 'getComputedStyle');
    const measured = vi.spyOn(Element.prototype, 'getBoundingClientRect');
    const saved = names.map((name) => [name, Object.getOwnPropertyDescriptor(proto, name)] as const);
    for (const name of names) Object.defineProperty(proto, name, { configurable: true, get: () => asked.push(name) });
    detectTranslation(doc, HERE);
    Reflect.get(probe, 'innerText');
    for (const [name, descriptor] of saved) {
      if (descriptor) Object.defineProperty(proto, name, descriptor);
      else Reflect.deleteProperty(proto, name);
    }
    expect(computed).not.toHaveBeenCalled();
    expect(measured).not.toHaveBeenCalled();
    // The probe shows that asking would have been noticed.
    expect(asked).toEqual(['innerText']);
  });

  it('may be anything: addresses and markup of any kind give a sighting, never an exception', () => {
    const soup = fc.array(
      fc.constantFrom(
        '<p>',
        '</p>',
        '<a href="http://%zz">',
        '<a href="//[">',
        '</a>',
        '<dialog>',
        'Quelle: ',
        '原文：',
        'https://a.example/\ud800',
        '<article>',
        '<script type="application/ld+json">{"isBasedOn":[null,{"@id":3}],"@graph":7}</script>',
        '<link rel="alternate" hreflang="??" href=":">',
        PROSE[0]!,
        '<base href="::">',
        'x'.repeat(500),
      ),
      { maxLength: 40 },
    );
    const url = fc.constantFrom(
      HERE,
      'about:blank',
      '',
      'https://x-.translate.goog/a?_x_tr_sl=%',
      'https://translate.google.com/translate?u=javascript:1',
    );
    fc.assert(
      fc.property(soup, url, (parts, at) => {
        const { candidates } = sightHtml(`<h1>x</h1><meta property="og:type" content="article">${parts.join('')}`, at);
        for (const candidate of candidates) expect(new URL(candidate.url).protocol).toMatch(/^https?:$/);
      }),
      { numRuns: countRounds(150) },
    );
  });
});

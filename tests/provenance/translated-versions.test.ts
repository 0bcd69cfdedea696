/** Versions of an original in other languages. */

// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { sightHtml } from './pages';

const HERE = 'https://kuestenbote.example.de/kultur/2026/03/der-letzte-leuchtturmwaerter-48213.html';
const SPANISH = 'https://elfaro.example.es/cultura/2026/03/el-ultimo-farero-de-la-isla';
const ENGLISH = 'https://kuestenbote.example.de/en/culture/2026/03/the-last-lighthouse-keeper-48219.html';
const PROSE = [
  'Der letzte Leuchtturmwärter der Insel stieg gestern zum letzten Mal die hundertzwölf Stufen hinab und legte die Schlüssel auf den Küchentisch.',
  'Einundvierzig Jahre lang zündete er bei Einbruch der Nacht die Lampe an, schrieb den Wind in ein Heft und grüßte die Schiffe beim Namen.',
  'Die Gemeinde will aus dem Turm ein Museum machen, doch niemand weiß, wer im Winter die Heizung bezahlt.',
];
const page = (head: string, top = ''): string =>
  `<!doctype html><html lang="de"><head><meta property="og:type" content="article">${head}</head><body><main><article>
<h1>Der letzte Leuchtturmwärter</h1>${top}${PROSE.map((text) => `<p>${text}</p>`).join('')}</article></main></body></html>`;
const alternate = (lang: string, href: string): string => `<link rel="alternate" hreflang="${lang}" href="${href}">`;
const work = (value: object): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const listed = (html: string) =>
  sightHtml(html, HERE).translations?.map(({ url, lang, isDeclared }) => [url, lang, isDeclared]);

describe('the versions of an original in other languages', () => {
  it('are those of its head and of its links, each once, without the page itself', () => {
    const links = `<p>Auch auf <a href="${ENGLISH}" hreflang="en">English</a> und <a href="${SPANISH}">Español</a></p>`;
    expect(
      listed(page(alternate('de', HERE) + alternate('en', ENGLISH) + alternate('x-default', HERE), links)),
    ).toEqual([
      [ENGLISH, 'en', false],
      [SPANISH, 'es', false],
    ]);
  });
  it('begin with those that it declares to be translations', () => {
    const declared = work({
      '@type': 'NewsArticle',
      workTranslation: [{ '@type': 'NewsArticle', inLanguage: 'es', url: SPANISH }, 'https://www.faro.example/no-lang'],
    });
    expect(listed(page(alternate('en', ENGLISH) + alternate('es', SPANISH) + declared))).toEqual([
      [SPANISH, 'es', true],
      ['https://www.faro.example/no-lang', undefined, true],
      [ENGLISH, 'en', false],
    ]);
  });
  it('are not those that it calls the original, nor addresses that are no articles', () => {
    const links = `<p><a href="${ENGLISH}" hreflang="en">English (original)</a></p>`;
    expect(listed(page(alternate('fr', 'https://kuestenbote.example.de/'), links))).toBeUndefined();
    expect(listed(page(work({ '@type': 'NewsArticle', workTranslation: 'javascript:alert(1)' })))).toBeUndefined();
  });
  it('are none of a translation’s: there the way leads to the original', () => {
    const credit = `<p>Aus dem Spanischen übersetzt. Original: <a href="${SPANISH}">El Faro</a></p>`;
    const sighted = sightHtml(page(alternate('en', ENGLISH), credit), HERE);
    expect(sighted.translation).toBe(true);
    expect(sighted.translations).toBeUndefined();
  });
  it('are no more than can be looked through', () => {
    const many = Array.from({ length: 500 }, (_, at) => `https://v.example/${at}/ein-langer-artikel-ueber-den-turm`);
    const declared = work({ '@type': 'NewsArticle', workTranslation: many });
    expect(listed(page(declared))).toHaveLength(40);
  });
});

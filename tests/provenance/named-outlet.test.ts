/** A page that names an outlet and no address leads to a search there, which the reader opens. */
// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { buildSearchUrl, chooseSearchTerms } from '../../lib/provenance/signals/named-outlet';
import { sightHtml } from './pages';

const URL = 'https://www.abendkurier.example/politik/2025/hafen';

const PARAGRAPHS = [
  'Im Hafen von Leith stehen seit Montag 37 Lastwagen vor dem falschen Kai, und niemand hat den Fahrern etwas gesagt.',
  'Die Fährgesellschaft hat ihr Büro in das alte Zollhaus verlegt, sagt Fiona Macrae, die Sprecherin der Stadt, am Telefon.',
  'Bis zum Abend waren 1.250 Kisten Fisch verdorben, und die Möwen hatten den Kai für sich, wie Fiona Macrae berichtet.',
  'Ein Schild soll folgen, sobald der Maler wieder gesund ist und die Farbe aus Inverness geliefert worden ist.',
];

const pageWith = (lines: string, site = 'Abendkurier'): string =>
  `<html lang="de"><head><title>Vor dem falschen Kai</title><meta property="og:type" content="article"><meta property="og:site_name" content="${site}"></head>
  <body><main><article><h1>Vor dem falschen Kai</h1>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}${lines}</article></main></body></html>`;

const CREDIT = '<p>Aus dem Englischen von Miriam Kettler</p>';

describe('an outlet that the page names', () => {
  it.each([
    [`${CREDIT}<p>© The Harbour Times 2025</p>`, 'The Harbour Times'],
    [
      `${CREDIT}<p>Copyright: 2025 The Harbour Times Ltd. Alle Rechte vorbehalten</p>`.replace(
        ' Alle Rechte vorbehalten',
        '',
      ),
      'The Harbour Times',
    ],
    [`${CREDIT}<p>Zuerst erschienen in: Harbour Times</p>`, 'Harbour Times'],
  ])('is given with a search for names and numbers: %s', (lines, name) => {
    const { outlet, translation } = sightHtml(pageWith(lines), URL);
    expect(translation).toBe(true);
    expect(outlet?.name).toBe(name);
    const query = new globalThis.URL(outlet?.search ?? '').searchParams.get('q');
    expect(query).toContain(`"${name}"`);
    expect(query).toContain('"Fiona Macrae"');
    expect(query).toContain('37');
  });

  it('is searched by its host where the page links to its front page', () => {
    const line = '<p>Zuerst erschienen in: <a href="https://www.harbourtimes.example/">Harbour Times</a></p>';
    const { outlet } = sightHtml(pageWith(CREDIT + line), URL);
    expect(outlet).toMatchObject({ name: 'Harbour Times', host: 'www.harbourtimes.example' });
    expect(outlet?.search).toContain(encodeURIComponent('site:www.harbourtimes.example'));
  });

  it.each([
    ['the paper itself', `${CREDIT}<p>© Abendkurier 2025</p>`],
    ['an owner of pictures', `${CREDIT}<p>© Getty Images 2025</p>`],
    ['nobody', CREDIT],
    ['another, on a page that is no translation', '<p>© The Harbour Times 2025</p>'],
  ])('is not %s', (_, lines) => {
    expect(sightHtml(pageWith(lines), URL).outlet).toBeUndefined();
  });

  it('makes a page with no other sign no translation, but is a reason', () => {
    const { translation, evidence } = sightHtml(pageWith('<p>© The Harbour Times 2025</p>'), URL);
    expect(translation).toBe(false);
    expect(evidence.map(({ signal, words }) => [signal, words])).toContainEqual([
      'foreign-outlet',
      'The Harbour Times',
    ]);
  });
});

describe('what is looked for', () => {
  const lines = (...texts: readonly string[]) => texts.map((text) => ({ text, zone: 'main' as const }));

  it('are names in Latin letters and numbers, the most frequent first, and few of them', () => {
    const terms = chooseSearchTerms(
      lines(
        'Fiona Macrae und Ana Ruiz zählten 37 Kisten.',
        'Ana Ruiz fuhr 2025 am 12.03.2025 um 14:30 Uhr nach Leith.',
        'Нина Белова и Ben Kato: 1 250 рублей',
      ),
    );
    expect(terms[0]).toBe('Ana Ruiz');
    expect(terms).toContain('37');
    expect(terms.join(' ')).not.toMatch(/2025|14:30|Белова/);
    expect(terms.length).toBeLessThanOrEqual(5);
  });

  it('is nothing in a text without names or numbers', () => {
    expect(chooseSearchTerms(lines('วันนี้อากาศดีมาก'))).toEqual([]);
  });

  it('is an address of the search engine, whatever the names hold', () => {
    const url = new globalThis.URL(buildSearchUrl({ name: 'A "B" & C#?', terms: ['x&y'] }));
    expect(url.origin).toBe('https://duckduckgo.com');
    expect([...url.searchParams.keys()]).toEqual(['q']);
  });
});

describe('who translated the software of a site', () => {
  it.each([
    'Powered by phpBB® Forum Software. Deutsche Übersetzung durch <a href="https://www.boards.example/en/language-packs/german-informal-29">boards.example</a>',
    'Theme Kai, translated by <a href="https://themes.example/translators/2024/kai-theme-german-pack">Jon Doe</a>',
  ])('is no credit of the article: %s', (line) => {
    const { translation, candidates } = sightHtml(
      pageWith(`<p>${line}</p>`).replace('</main>', `</main><footer><p>${line}</p></footer>`),
      URL,
    );
    expect(translation).toBe(false);
    expect(candidates.filter(({ score }) => score >= 0.5)).toEqual([]);
  });
});

/** What a reader's own browser or tool did to a page is noticed: replaced text, and text that stands beside a translation. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../lib/cli/shared/detect-language';
import { parseHtml } from '../../lib/cli/shared/parse-html';
import { detectTranslation } from '../../lib/provenance/detect-translation';
import { observePage } from '../../lib/provenance/page/observe-page';

const URL = 'https://blatt.example/a';
const FOLDER = path.join(import.meta.dirname, '../pages/bilingual');

const PARAGRAPHS = [
  'Anyone in Wiesenau who needs a drill will no longer have to buy one from Monday. The city library is lending out 85 tools.',
  'The director has campaigned for the idea for two years, and most of the money comes from the savings bank and an association.',
  'The card costs 15 euros a year and is free for pupils. Whoever returns a tool late pays 50 cents a day.',
];

interface PageParts {
  readonly html?: string;
  readonly head?: string;
  readonly wrap?: (text: string) => string;
  readonly headline?: string;
}

const buildPage = ({ html = 'lang="en"', head = '', wrap = (text) => text, headline = '' }: PageParts): string =>
  `<!doctype html><html ${html}><head><title>Library will lend tools</title><meta property="og:type" content="article">${head}</head>
  <body><article><h1 ${headline}>${wrap('Library will lend tools')}</h1>${PARAGRAPHS.map((text) => `<p>${wrap(text)}</p>`).join('')}</article></body></html>`;

const detect = (html: string) => detectTranslation(parseHtml(html, URL), URL, { detectLanguage });

const GERMAN = '<meta property="og:locale" content="de_DE">';
const OWN_VERSION = `<link rel="alternate" hreflang="de" href="${URL}"><link rel="alternate" hreflang="fr" href="https://blatt.example/fr/a">`;

const IN_PLACE: Record<string, PageParts> = {
  Chrome: { html: 'lang="en" class="translated-ltr"' },
  'Edge, on the headline': { html: 'lang="de"', headline: '_msttexthash="471"' },
  'Edge, within the headline': { html: 'lang="de"', wrap: (text) => `<font _mstmutation="1">${text}</font>` },
  'a tool that sets fonts': {
    html: 'lang="de"',
    wrap: (text) => `<font style="vertical-align: inherit;">${text} </font>`,
  },
  'a tool that says so on its elements': {
    html: 'lang="de"',
    headline: 'data-read-frog-translation-only="" lang="en"',
  },
  'a tool that says so on the page': { html: 'lang="de" imt-state="translation"' },
  'Firefox or Safari, where the locale is another': { head: GERMAN },
  'Firefox or Safari, where the page’s own version is another': { head: OWN_VERSION },
  'a tool that replaces text alone': { html: 'lang="de"', head: GERMAN },
};

describe('a page whose text was replaced', () => {
  it.each(Object.entries(IN_PLACE))('by %s is the translation of what its address gives', (_, parts) => {
    const { translation, machine, candidates } = detect(buildPage(parts));
    expect([translation, machine, candidates[0]?.url]).toEqual([true, true, URL]);
    expect(candidates[0]?.evidence[0]?.signal).toBe('browser-translation');
  });

  it.each<[string, PageParts]>([
    ['with the locale that software sets by itself', { head: '<meta property="og:locale" content="en_US">' }],
    ['in a dialect of the locale', { head: '<meta property="og:locale" content="en_GB">' }],
    ['whose own version is in its language', { head: `${GERMAN}<link rel="alternate" hreflang="en" href="${URL}">` }],
    [
      'that gives one address for all languages',
      { head: `${OWN_VERSION}<link rel="alternate" hreflang="en" href="${URL}">` },
    ],
    [
      'into which a translated paragraph was pasted',
      { wrap: (text) => (text.length > 60 ? `<font style="vertical-align: inherit;">${text}</font>` : text) },
    ],
    ['of a tool that is there and has done nothing', { html: 'lang="en" data-immersive-translate-page-theme="dark"' }],
  ])('is not one %s', (_, parts) => {
    expect(detect(buildPage(parts)).candidates).toEqual([]);
  });
});

describe('a page with both texts', () => {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.html') && !name.startsWith('unknown'));

  it.each(names)('%s is offered to be checked from what is in it', (name) => {
    const { candidates } = detect(readFileSync(path.join(FOLDER, name), 'utf8'));
    expect(candidates[0]?.url).toBe(URL);
    expect(candidates[0]?.evidence.map(({ signal }) => signal)).toContain('both-texts');
  });

  it('is observed without what the tool put in', () => {
    const page = parseHtml(readFileSync(path.join(FOLDER, 'immersive-dual.html'), 'utf8'), URL);
    const { sample, bilingual, beingTranslated } = observePage(page, URL);
    expect([bilingual, beingTranslated]).toEqual([true, false]);
    expect(sample).toContain('The repairs cost 4.2 million pounds');
    expect(sample).not.toContain('Las obras costaron');
  });
});

/** The pages that reading is measured on: the demo's, golden ones and faulty ones. */
import { readdirSync, readFileSync } from 'node:fs';
import { LARGE_PAGES } from './large-pages';

export interface ReadingPage {
  readonly name: string;
  readonly url: string;
  readonly html: string;
}

const GOLDEN = new URL('../../tests/pages/article/', import.meta.url);

const readGoldenPage = (slug: string): ReadingPage => ({
  name: slug,
  url: `https://news.example/${slug}`,
  html: readFileSync(new URL(`${slug}/source.html`, GOLDEN), 'utf8'),
});

const makeKeeperSentence = (n: number): string =>
  `On day ${n} the keeper climbed ${(n * 7) % 365} stairs, wound the clock and wrote ${n % 24} hours into her book.`;

function makeFaultyPage(name: string, count: number, paragraph: (n: number) => string): ReadingPage {
  const title = 'The keeper of the clock';
  const body = Array.from({ length: count }, (_, n) => paragraph(n)).join('\n');
  const html = `<!doctype html><html lang="en"><head><title>${title}</title></head><body><article><h1>${title}</h1>${body}</article></body></html>`;
  return { name, url: 'https://news.example/clock', html };
}

const makeLongParagraph = (n: number): string =>
  `<p>${Array.from({ length: 10 }, (_, i) => makeKeeperSentence(n * 10 + i)).join(' ')} <a href="/${n}">More.</a></p>`;

/**
 * Pages as the web has them, and each fault by itself: it would outweigh all others. No page has more elements than
 * reading hands to Readability; beyond that it only gets faster.
 */
export const READING_SETS: Readonly<Record<string, readonly ReadingPage[]>> = {
  golden: readdirSync(GOLDEN).sort().map(readGoldenPage),
  large: LARGE_PAGES.map(({ shape, url, html }) => ({ name: shape, url, html })),
  '5 MB': [makeFaultyPage('5 MB', 5400, makeLongParagraph)],
  '10,000 paragraphs': [
    makeFaultyPage('10,000 paragraphs', 10_000, (n) => `<div><p>${makeKeeperSentence(n)}</p></div>`),
  ],
};

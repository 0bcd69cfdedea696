/** Pages as papers and offices print them: one article in eight layouts, with what a reader would read of each. */
import type { PDFOptions } from 'puppeteer-core';
import type { PrintedArticle } from './texts';

export interface PrintedPage {
  readonly html: string;
  readonly options: PDFOptions;
  /** What stands in it, in reading order. */
  readonly expected: readonly string[];
}

/** Lets long words be divided in the middle, as a dictionary would somewhere. */
const splitWords = (text: string): string =>
  text.replace(/\p{L}{8,}/gu, (word) =>
    /[\p{sc=Latn}\p{sc=Cyrl}]/u.test(word)
      ? `${word.slice(0, word.length >> 1)}\u00AD${word.slice(word.length >> 1)}`
      : word,
  );

const escapeText = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const toParagraphs = (paragraphs: readonly string[]): string =>
  paragraphs.map((one) => `<p>${escapeText(one)}</p>`).join('\n');

const A4 = { format: 'A4', margin: { top: '22mm', bottom: '22mm', left: '20mm', right: '20mm' } } as const;
const A5 = { format: 'A5', margin: { top: '18mm', bottom: '18mm', left: '14mm', right: '14mm' } } as const;

function print(
  article: PrintedArticle,
  style: string,
  body: string,
  options: PDFOptions,
): Omit<PrintedPage, 'expected'> {
  const { lang, fonts } = article;
  const html = `<!doctype html><html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}"><meta charset="utf-8"><title>print.html</title>
<style>body { font: 10.5pt/1.45 ${fonts}; margin: 0 } p { margin: 0 0 .7em } h1 { font-size: 22pt; line-height: 1.2; margin: 0 0 .6em } ${style}</style>
<body>${body}</body></html>`;
  return { html, options };
}

type Layout = (article: PrintedArticle) => PrintedPage;

const BANNER = 'font: 8pt "DejaVu Sans"; width: 100%; padding: 0 20mm; display: flex; justify-content: space-between';

export const LAYOUTS: Readonly<Record<string, Layout>> = {
  'one column': (article) => ({
    ...print(article, '', `<h1>${escapeText(article.title)}</h1>${toParagraphs(article.paragraphs)}`, A4),
    expected: [article.title, ...article.paragraphs],
  }),
  'two columns, divided words': (article) => ({
    ...print(
      article,
      'main { columns: 2; column-gap: 8mm; text-align: justify; hyphens: manual } p { margin: 0; text-indent: 1.2em }',
      `<h1>${escapeText(article.title)}</h1><main>${toParagraphs(article.paragraphs.map(splitWords))}</main>`,
      A4,
    ),
    expected: [article.title, ...article.paragraphs],
  }),
  'heads and feet': (article) => ({
    ...print(
      article,
      'p { text-align: justify }',
      `<h1>${escapeText(article.title)}</h1>${toParagraphs(article.paragraphs)}`,
      {
        ...A5,
        displayHeaderFooter: true,
        headerTemplate: `<div style='${BANNER}'><span>The Linna Courier</span><span>12 March</span></div>`,
        footerTemplate: `<div style='${BANNER}'><span>Supplement 7</span><span class="pageNumber"></span></div>`,
      },
    ),
    expected: [article.title, ...article.paragraphs],
  }),
  footnotes: (article) => {
    const [first = '', ...rest] = article.paragraphs.slice(0, 5);
    const [note = '', other = ''] = article.paragraphs.slice(5);
    return {
      ...print(
        article,
        'main { min-height: 250mm; display: flex; flex-direction: column } footer { margin-top: auto; font-size: 8pt } sup { line-height: 0; font-size: 65% }',
        `<main><h1>${escapeText(article.title)}</h1><p>${escapeText(first)}<sup>1</sup></p>${toParagraphs(rest.slice(0, -1))}<p>${escapeText(rest.at(-1) ?? '')}<sup>2</sup></p><footer><p>1 ${escapeText(note)}</p><p>2 ${escapeText(other)}</p></footer></main>`,
        A4,
      ),
      expected: [article.title, first, ...rest, `1 ${note}`, `2 ${other}`],
    };
  },
  'drop cap': (article) => ({
    ...print(
      article,
      'p { margin: 0; text-indent: 1.4em } h1 + p { text-indent: 0 } h1 + p::first-letter { initial-letter: 3; margin-inline-end: .08em } body { line-height: 1.5 }',
      `<h1>${escapeText(article.title)}</h1>${toParagraphs(article.paragraphs)}`,
      A4,
    ),
    expected: [article.title, ...article.paragraphs],
  }),
  'three columns': (article) => ({
    ...print(
      article,
      'main { columns: 3; column-gap: 6mm; font-size: 8.5pt } h1 { text-align: center } h2 { font-size: 11pt; margin: 0 0 .3em }',
      `<h1>${escapeText(article.title)}</h1><main>${toParagraphs(article.paragraphs.slice(0, 3))}<h2>${escapeText(article.title.slice(0, 12))}</h2>${toParagraphs(article.paragraphs.slice(3))}</main>`,
      { ...A4, landscape: true },
    ),
    expected: [
      article.title,
      ...article.paragraphs.slice(0, 3),
      article.title.slice(0, 12).trim(),
      ...article.paragraphs.slice(3),
    ],
  }),
  'large print, A5': (article) => ({
    ...print(
      article,
      'body { font-size: 16pt; line-height: 1.6 } h1 { font-size: 26pt } p { text-align: start }',
      `<h1>${escapeText(article.title)}</h1>${toParagraphs(article.paragraphs)}`,
      A5,
    ),
    expected: [article.title, ...article.paragraphs],
  }),
  table: (article) => {
    const cells = article.paragraphs[1]!.replace(/[^\p{L}\p{M} ]/gu, ' ').trim();
    const words = (cells.includes(' ') ? cells.split(/ +/) : [...cells]).slice(0, 8);
    const rows = words.map((word, at) => [word, String(1200 + 37 * at), `${at + 2},5 %`]);
    return {
      ...print(
        article,
        'table { border-collapse: collapse; width: 80%; margin-bottom: 1em } td { border-bottom: 1px solid; padding: 2pt 4pt }',
        `<h1>${escapeText(article.title)}</h1>${toParagraphs(article.paragraphs.slice(0, 3))}<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>${toParagraphs(article.paragraphs.slice(3))}`,
        A4,
      ),
      expected: [
        article.title,
        ...article.paragraphs.slice(0, 3),
        ...rows.map((row) => row.join(' ')),
        ...article.paragraphs.slice(3),
      ],
    };
  },
};

/** Japanese as books and papers set it: lines run downwards, from the right to the left. */
export const printDownwards: Layout = (article) => ({
  ...print(
    article,
    'html { writing-mode: vertical-rl } body { height: 250mm } p { margin: 0; text-indent: 1em }',
    `<h1>${escapeText(article.title)}</h1>${toParagraphs(article.paragraphs)}`,
    A4,
  ),
  expected: [article.title, ...article.paragraphs],
});

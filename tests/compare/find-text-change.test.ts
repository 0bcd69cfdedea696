/** What counts as a change of a page's text, and what does not. */
import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../lib/cli/shared/parse-html';
import { comparePair } from '../../lib/compare/compare-pair';
import { findTextChange } from '../../lib/compare/earlier-version';
import type { Article } from '../../lib/core/article';
import { readArticle } from '../../lib/page/html/read-article';
import { readDemoPairs } from '../../tools/newsroom';

const URL = 'https://translation.example/a';

function readPage(html: string): Article {
  const read = readArticle(parseHtml(html, URL), URL, {});
  if (!read.ok) throw new Error(read.failure.kind);
  return read.value;
}

const pairs = readDemoPairs();
const { html } = pairs.find(({ pair }) => pair === 'es-en')!;
/** The page as a report has it. */
const compare = (page: string) => {
  const article = readPage(page);
  return comparePair(article, article, { lexicons: () => undefined, phrases: [] }).translation;
};
const translation = compare(html.translation);
const SENTENCE = translation.segments.find(
  ({ text, block }) =>
    /\d/.test(text) &&
    text.length > 60 &&
    translation.blocks[block]?.kind === 'paragraph' &&
    html.translation.includes(`<p>${text}`),
)!;
const LAST = /(<p>(?:(?!<\/p>)[\s\S])*<\/p>)(?![\s\S]*<p>)/;

/** What changes with the page's HTML. */
const findChangeAfter = (edit: (page: string) => string) => {
  const page = edit(html.translation);
  expect(page).not.toBe(html.translation);
  return findTextChange(translation, readPage(page));
};
const listIds = (block: number) => translation.segments.filter((one) => one.block === block).map(({ id }) => id);

describe('no change', () => {
  it.each(pairs.map(({ pair, html }) => [pair, html] as const))('is a page as it was compared: %s', (_, both) => {
    expect(findTextChange(compare(both.translation), readPage(both.translation))).toBeUndefined();
  });
  it.each([
    ['a counter that ticks', '<p>Leído 1204 veces</p>', '<p>Leído 1205 veces</p>'],
    ['the time that has passed', '<p>Actualizado hace 1 minuto.</p>', '<p>Actualizado hace 59 minutos.</p>'],
    ['an advert', '', '<div class="ad-slot"><p>Publicidad</p></div>'],
    ['a comment', '', '<section class="comments"><p>¡Qué vergüenza! Así no se puede vivir en Laredo.</p></section>'],
  ])('is %s', (_, then, now) => {
    const addAtEnd = (more: string) => html.translation.replace(LAST, `$1${more}`);
    expect(findTextChange(compare(addAtEnd(then)), readPage(addAtEnd(now)))).toBeUndefined();
  });
  it('is what a highlighter of the reader’s puts around the words', () => {
    expect(
      findChangeAfter((page) => page.replace(SENTENCE.text, `<mark class="mine">${SENTENCE.text}</mark>`)),
    ).toBeUndefined();
  });
  it('is another text in its place: the next article of an endless page, or a translation by the browser', () => {
    const other = pairs.find(({ pair }) => pair === 'vi-en')!;
    expect(findTextChange(translation, readPage(other.html.translation))).toBeUndefined();
  });
});

describe('a change', () => {
  it('is a figure that is corrected; its sentence is named', () => {
    const change = findChangeAfter((page) => page.replace(SENTENCE.text, SENTENCE.text.replace(/\d/, '9')));
    expect(change).toEqual({ lost: [SENTENCE.id] });
  });
  it('is a new paragraph, in a live blog at the top; no sentence is lost by it', () => {
    const news = '<p>Última hora: el alcalde ha convocado una rueda de prensa para esta tarde.</p>';
    expect(findChangeAfter((page) => page.replace('<p>', `${news}<p>`))).toEqual({ lost: [] });
  });
  it('is a paragraph that is taken out', () => {
    const block = SENTENCE.block;
    const change = findChangeAfter((page) =>
      page.replace(/<p[^>]*>[\s\S]*?<\/p>/g, (p) => (p.includes(SENTENCE.text) ? '' : p)),
    );
    expect(change).toEqual({ lost: listIds(block) });
  });
  it('is another headline', () => {
    const title = translation.title;
    const change = findChangeAfter((page) => page.replaceAll(title, 'Laredo: hay que hervir el agua'));
    expect(change).toEqual({ lost: listIds(0) });
  });
});

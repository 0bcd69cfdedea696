/** The blocks of an article, and what is none of it. */

// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../lib/cli/shared/parse-html';
import { readArticleWithDebug } from '../../lib/page/html/read-article';

const URL_ = 'https://paper.example/story';

/** Text long enough for an article, with no two paragraphs alike. */
const TEXT = [
  'The ferry at Old Harbour will sail every hour from Monday, the first timetable change in eleven years.',
  'Skipper Runa Dahl told the council that three more deckhands had been found among retired fishermen.',
  'A crossing still costs two crowns, and bicycles travel free of charge before nine in the morning.',
  'The pier on the far side is to be widened in spring, once the eider ducks have left their nests.',
  'Until then, the council asks motorists to wait behind the yellow line and to be patient.',
];
const paragraphs = TEXT.map((text) => `<p>${text}</p>`).join('\n');
const page = (body: string, head = '') =>
  `<html lang="en"><head>${head}</head><body><article>${body}</article></body></html>`;

function reading(html: string) {
  const result = readArticleWithDebug(parseHtml(html, URL_), URL_, {});
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}

const textsOf = (html: string) => reading(html).article.blocks.map(({ text }) => text);
const reasonOf = (html: string, text: string) => reading(html).removed.find((entry) => entry.text === text)?.reason;

describe('blocks', () => {
  it('a class that says what a paragraph has does not say what it is', () => {
    for (const name of ['has-drop-cap', 'drop-cap', 'has-caption-font-size', 'no-quote']) {
      const { blocks } = reading(
        page(`<h1>Ferry to sail every hour</h1><p class="${name}">${TEXT[0]}</p>${paragraphs}`),
      ).article;
      expect(blocks.find(({ text }) => text === TEXT[0])?.kind, name).toBe('paragraph');
    }
  });

  it('a paragraph of the flow is none of its neighbors’ captions, whatever its class', () => {
    const [text, other] = [`${TEXT[0]} ${TEXT[1]}`, `${TEXT[2]} ${TEXT[3]}`];
    const findKind = (before: string) =>
      reading(
        page(
          `<h1>Ferry to sail every hour</h1><p>${other}</p>${before}<p class="text-caption">${text}</p>${paragraphs}`,
        ),
      ).article.blocks.find((block) => block.text === text)?.kind;
    expect(findKind('')).toBe('paragraph');
    expect(findKind('<p><img src="ferry.jpg"></p>')).toBe('caption');
  });

  it('a large first letter is part of its word', () => {
    const [letter, rest] = [TEXT[0]!.charAt(0), TEXT[0]!.slice(1)];
    for (const first of [
      `<span class="dropcap">${letter}</span>${rest}`,
      `<span class="dropcap">${letter}</span>\n ${rest}`,
      `<span class="drop-cap" style="display:block">${letter}</span>${rest}`,
    ])
      expect(textsOf(page(`<h1>Ferry to sail every hour</h1><p>${first}</p>${paragraphs}`))).toContain(TEXT[0]);
    const quoted = `<p><span class="dropcap">“${letter}</span> ${rest}”</p>`;
    expect(textsOf(page(`<h1>Ferry to sail every hour</h1>${quoted}${paragraphs}`))).toContain(`“${TEXT[0]}”`);
  });

  it('a cell alone in its row is a box of the layout, and its text a paragraph', () => {
    const table = `<table><tr><td>What the council said about ferries and ducks</td></tr><tr><td>${paragraphs}</td></tr></table>`;
    const { blocks } = reading(page(`<h1>Ferry to sail every hour</h1>${table}`)).article;
    expect(blocks.map(({ kind }) => kind)).not.toContain('item');
  });

  it('a table’s row is one block with its cells, a layout table’s cells stay apart', () => {
    const table = '<table><tr><th>Year</th><th>Passengers</th></tr><tr><td>2023</td><td>41,200</td></tr></table>';
    const { blocks } = reading(page(`<h1>Ferry to sail every hour</h1>${paragraphs}${table}`)).article;
    expect(blocks.filter(({ role }) => role === 'row')).toEqual([
      { kind: 'item', role: 'row', text: 'Year Passengers' },
      { kind: 'item', role: 'row', text: '2023 41,200' },
    ]);
    const layout = `<table><tr>${TEXT.map((text) => `<td>${text}</td>`).join('')}</tr></table>`;
    expect(textsOf(page(`<h1>Ferry to sail every hour</h1>${layout}`)).slice(1)).toEqual(TEXT);
  });

  it('the paragraph that sums it up is the lead', () => {
    const lead = 'From Monday the boat goes hourly, and the skipper has found her crew among the retired.';
    const { blocks } = reading(
      page(`<h1>Ferry to sail every hour</h1><p class="standfirst">${lead}</p>${paragraphs}`),
    ).article;
    expect(blocks[1]).toEqual({ kind: 'paragraph', role: 'lead', text: lead });
    expect(blocks.filter(({ role }) => role)).toHaveLength(1);
  });

  it('a bold line is a heading, words under a picture a caption, a box of quotation a quotation', () => {
    const { blocks } = reading(
      page(
        `<h1>Ferry to sail every hour</h1>${paragraphs}<p><b>What it costs</b></p><p>Nothing changes there.</p>` +
          '<center><img src="a.jpg"><br><font size="1">The ferry at its berth</font></center>' +
          '<div class="quote-box"><p>We shall be patient.</p></div><p>So says the sign at the pier.</p>',
      ),
    ).article;
    expect(blocks.find(({ text }) => text === 'What it costs')?.kind).toBe('heading');
    expect(blocks.find(({ text }) => text === 'The ferry at its berth')?.kind).toBe('caption');
    expect(blocks.find(({ text }) => text === 'We shall be patient.')?.kind).toBe('quote');
  });

  it('lines that are paragraphs in all but name are blocks, verse is not', () => {
    const lines = `${TEXT.slice(0, 3).join('<br>')}<br>${TEXT[4]}`;
    expect(textsOf(page(`<h1>Ferry to sail every hour</h1><div>${lines}</div>`))).toContain(TEXT[1]);
    const verse = 'The boat goes out,<br>the boat comes in,<br>and no one on the pier<br>counts the hours.';
    const all = textsOf(page(`<h1>Ferry to sail every hour</h1>${paragraphs}<p>${verse}</p>`));
    expect(all).toContain('The boat goes out, the boat comes in, and no one on the pier counts the hours.');
  });

  it('a name set in an element of its own does not grow together with what follows', () => {
    expect(
      textsOf(page(`<h1>Ferry to sail</h1><p><b>Huế</b>Sông Hương rose by a metre overnight.</p>${paragraphs}`)),
    ).toContain('Huế Sông Hương rose by a metre overnight.');
    expect(textsOf(page(`<h1>Ferry to sail</h1><p><span>O</span>nce there was a ferry.</p>${paragraphs}`))).toContain(
      'Once there was a ferry.',
    );
  });
});

describe('what is not the article', () => {
  it.each([
    ['<div><h4>Weather</h4><p>Today: 4 °C, cloudy</p><p>Tomorrow: 7 °C, rain</p></div>', 'Tomorrow: 7 °C, rain'],
    ['<table><tr><td>Old Harbour</td></tr><tr><td>\u22123 °C</td></tr></table>', 'Old Harbour'],
    ['<div><p>Exchange rates</p><p>Euro/dollar: 1.08</p></div>', 'Exchange rates'],
    ['<table><tr><td>EUR/USD</td><td>1.0831</td></tr></table>', '1.0831'],
  ])('a box of figures: %s', (box, line) => {
    const html = page(`<h1>Ferry to sail every hour</h1>${paragraphs}${box}${paragraphs}`);
    expect(reasonOf(html, line)).toBe('widget');
  });

  it.each([
    '<p>By noon it was 31 °C on the pier.</p>',
    '<ul><li>Water at 38 °C</li><li>Flour</li></ul>',
    '<div><p>The wreck lies at 52° N, 4° E</p></div>',
  ])('no such box: %s', (html) => {
    const words = html
      .replace(/<[^>]*>/g, ' ')
      .trim()
      .split(/\s{2,}/)[0]!;
    expect(textsOf(page(`<h1>Ferry to sail every hour</h1>${paragraphs}${html}${paragraphs}`))).toContain(words);
  });

  it('a heading with nothing below it', () => {
    const html = page(`<h1>Ferry to sail every hour</h1>${paragraphs}<h3>Audio and video on the subject</h3>`);
    expect(reasonOf(html, 'Audio and video on the subject')).toBe('related');
  });

  it.each([
    ['a label’s whole box', '<div><h3>Read also</h3><p>Ducks return early</p></div>', 'Ducks return early', 'related'],
    ['comments under their count', '<div><h3>Comments (2)</h3><p>About time!</p></div>', 'About time!', 'comments'],
    ['ornaments', '<p>* * *</p>', '* * *', 'ornament'],
  ])('%s is left out and says why', (_, html, text, reason) => {
    const whole = page(`<h1>Ferry to sail every hour</h1>${paragraphs}${html}`);
    expect(textsOf(whole)).not.toContain(text);
    expect(reasonOf(whole, text)).toBe(reason);
  });

  it('what is said about the writer at the end is left out', () => {
    const about = 'Ana Ruiz covers the coast for the paper and has never missed a ferry.';
    const whole = page(`<h1>Ferry to sail</h1>${paragraphs}<p>${about}</p>`, '<meta name="author" content="Ana Ruiz">');
    expect(reasonOf(whole, about)).toBe('author-box');
  });

  it('background set beside the article belongs to it, links set beside it do not', () => {
    const facts = `<aside><h3>The ferry in figures</h3><p>${'It carries forty people and six bicycles, and has since 1971. '.repeat(2)}</p></aside>`;
    const links = '<aside><h3>More</h3><ul><li><a href="/a">Ducks return early this year</a></li></ul></aside>';
    const texts = textsOf(
      page(`<h1>Ferry to sail</h1>${paragraphs}${facts}<p>${TEXT[0]} Again.</p>${links}<p>${TEXT[1]} Again.</p>`),
    );
    expect(texts).toContain('The ferry in figures');
    expect(texts).not.toContain('Ducks return early this year');
  });

  it('a sentence with a year in it under the headline is no date', () => {
    const line = 'The Marigold, in service since 1978, will become a floating classroom';
    const whole = page(`<h1>Ferry retires</h1><p class="subtitle">${line}</p>${paragraphs}`);
    expect(textsOf(whole)).toContain(line);
  });
});

describe('what the page says of the article', () => {
  it('all writers that stand side by side, though one is declared', () => {
    const head = '<meta name="author" content="Runa Dahl">';
    const buildWriter = (name: string) => `<div><a rel="author" href="#">${name}</a></div>`;
    const body = `<h1>Ferry to sail every hour</h1><div>${buildWriter('Odd Berg')}${buildWriter('Runa Dahl')}</div>${paragraphs}`;
    const related = `<section><p>Other stories</p><ul><li>${buildWriter('Mats Lie')}</li></ul></section>`;
    expect(reading(page(`${body}${related}`, head)).article.byline).toBe('Odd Berg, Runa Dahl');
    const alone = `<h1>Ferry to sail every hour</h1><div>${buildWriter('Runa Dahl')}</div>${paragraphs}${related}`;
    expect(reading(page(alone, head)).article.byline).toBe('Runa Dahl');
  });

  it('all writers that are marked one after the other', () => {
    const marked = ['Odd Berg', 'Runa Dahl'].map((name) => `<p class="author">${name}</p>`).join('');
    const html = page(`<h1>Ferry to sail every hour</h1><div>${marked}</div>${paragraphs}`);
    expect(reading(html).article.byline).toBe('Odd Berg, Runa Dahl');
  });

  it('the translator behind the language', () => {
    for (const credit of [
      'Translated from Norwegian by Petra Lind. The original appeared in Nordlys.',
      'Cet article a été traduit de l’allemand par Petra Lind.',
      'Aus dem Tschechischen von Petra Lind',
    ]) {
      const html = page(`<h1>Ferry to sail every hour</h1>${paragraphs}<p>${credit}</p>`);
      expect(reading(html).article.translator, credit).toBe('Petra Lind');
    }
  });

  it('marks that were escaped twice are marks, in the headline too', () => {
    const html = page(
      `<p>&amp;quot;${TEXT[0]}&amp;quot;</p>${paragraphs}`,
      '<meta property="og:title" content="&amp;quot;Never&amp;quot; on a ferry">',
    );
    expect(reading(html).article.title).toBe('"Never" on a ferry');
    expect(textsOf(html)).toContain(`"${TEXT[0]}"`);
  });

  it('its translator, in the head or in a line', () => {
    const data = '<script type="application/ld+json">{"@type":"NewsArticle","translator":{"name":"Mia Lind"}}</script>';
    expect(reading(page(`<h1>Ferry to sail</h1>${paragraphs}`, data)).article.translator).toBe('Mia Lind');
    const line = `<h1>Ferry to sail</h1>${paragraphs}<p>Translated by Mia Lind</p>`;
    expect(reading(page(line)).article.translator).toBe('Mia Lind');
    expect(
      reading(page(`<h1>Ferry to sail</h1>${paragraphs}<p>Translated by AI</p>`)).article.translator,
    ).toBeUndefined();
  });

  it('that only its beginning is shown', () => {
    const prompt = '<div><p>This article is for subscribers only.</p></div>';
    expect(reading(page(`<h1>Ferry to sail</h1>${paragraphs}${prompt}`)).article.partial).toBe('paywall');
    const data = '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":"False"}</script>';
    expect(reading(page(`<h1>Ferry to sail</h1>${paragraphs}`, data)).article.partial).toBe('paywall');
    expect(reading(page(`<h1>Ferry to sail</h1>${paragraphs}`)).article.partial).toBeUndefined();
    const long = Array.from({ length: 40 }, (_, n) => `<p>Day ${n}. ${TEXT[n % 5]}</p>`).join('');
    expect(reading(page(`<h1>Ferry to sail</h1>${long}`, data)).article.partial).toBeUndefined();
  });

  it('its headline, where the site’s name is the first heading', () => {
    const html = `<html><head><title>The Harbour Post: Ferry to sail every hour</title></head><body><h1><a href="/">The Harbour Post</a></h1><div><h3>Ferry to sail every hour</h3>${paragraphs}</div></body></html>`;
    expect(reading(html).article).toMatchObject({ title: 'Ferry to sail every hour', site: 'The Harbour Post' });
  });

  it('headings that link to themselves make no list of other pages of it', () => {
    const sections = TEXT.map(
      (text, n) => `<h2 id="s${n}"><a href="#s${n}">Part ${n} of the story</a></h2><p>${text}</p>`,
    );
    const html = `<html><body><h1>Ferry to sail</h1><div>${sections.join('')}</div></body></html>`;
    expect(textsOf(html)).toContain('Part 3 of the story');
  });

  it('a permalink behind a heading is no part of it', () => {
    const html = page(`<h1>Ferry to sail<a href="#top">¶</a></h1>${paragraphs}`);
    expect(reading(html).article.title).toBe('Ferry to sail');
  });
});

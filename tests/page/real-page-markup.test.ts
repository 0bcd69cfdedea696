/** Reads articles out of markup that real sites use around, between and instead of their paragraphs. */
// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../lib/cli/shared/parse-html';
import type { Article } from '../../lib/core/article';
import { readArticle } from '../../lib/page/html/read-article';

const URL = 'https://paper.example/2025/harbour';

const SENTENCES = [
  'The ferry office moved into the old customs house on Monday, and the queue moved with it.',
  'Nobody had told the drivers of the fish lorries, who waited on the other quay until noon.',
  'A clerk walked over with a megaphone and read out the new opening hours three times.',
  'By evening the last lorry had left, and the gulls had the quay to themselves again.',
  'The harbour master says that a sign will be put up as soon as the painter is well.',
  'Until then the town has asked everybody to look for the blue door beside the crane.',
];
const paragraphs = (from = 0, to = SENTENCES.length): string =>
  SENTENCES.slice(from, to)
    .map((sentence) => `<p>${sentence} ${sentence.replace('The', 'That the')}</p>`)
    .join('');

function read(body: string, head = ''): Article {
  const page = parseHtml(`<html><head>${head}</head><body>${body}</body></html>`, URL);
  const result = readArticle(page, URL, {});
  if (!result.ok) throw new Error(`unreadable: ${JSON.stringify(result.failure)}`);
  return result.value;
}

const textOf = (article: Article): string => article.blocks.map(({ text }) => text).join('\n');
const TITLE = '<h1>The office behind the blue door</h1>';

describe('text that is there but elsewhere', () => {
  it('is put into its place where the page streams it', () => {
    const streamed = `<main><!--$?--><template id="B:0"></template><p>Loading the article, please wait a moment.</p><!--/$--></main>
      <div hidden id="S:0"><article>${TITLE}<template id="P:1"></template></article></div>
      <div hidden id="S:1"><div>${paragraphs()}</div></div><script>$RC("B:0","S:0")</script>`;
    const article = read(streamed);
    expect(article.title).toBe('The office behind the blue door');
    expect(textOf(article)).toContain(SENTENCES[5]);
    expect(textOf(article)).not.toContain('Loading');
  });

  it('stays hidden where it has no place', () => {
    const article = read(
      `<article>${TITLE}${paragraphs()}</article><div hidden id="S:0"><p>${'Not to be seen. '.repeat(20)}</p></div>`,
    );
    expect(textOf(article)).not.toContain('Not to be seen');
  });

  it('is the lead between headline and text, with no mark at all', () => {
    const lead = 'For one day the harbour of Leith had two offices, and lorries queued before the wrong one.';
    const article = read(
      `<main><div>${TITLE}<div class="x1"><span>${lead}</span></div></div><div class="x2"><img src="a.jpg">${paragraphs()}</div></main>`,
    );
    expect(textOf(article)).toContain(lead);
  });

  it('is a paragraph or heading in a box of its own between others', () => {
    const box = `<div class="module"><div class="inner"><h2>At the wrong quay</h2></div></div><div class="module"><div class="inner"><span>${SENTENCES[1]} ${SENTENCES[2]}</span></div></div>`;
    const article = read(`<article>${TITLE}<div>${paragraphs(0, 3)}</div>${box}<div>${paragraphs(3)}</div></article>`);
    expect(textOf(article)).toContain('At the wrong quay');
    expect(article.blocks.filter(({ text }) => text.startsWith(SENTENCES[1] as string)).length).toBeGreaterThan(0);
  });

  it('is a post of a network that the article quotes', () => {
    const post = `<div class="social-media-embed"><blockquote class="post"><p>Where is the office? We have been standing here for three hours with twelve tons of cod.</p></blockquote></div>`;
    const article = read(`<article>${TITLE}${paragraphs(0, 3)}${post}${paragraphs(3)}</article>`);
    expect(textOf(article)).toContain('twelve tons of cod');
  });

  it('is read though its paragraphs are marked as behind a paywall, or as containing a banner', () => {
    const marked = paragraphs(2).replaceAll('<p>', '<p class="paywall">');
    const article = read(
      `<article>${TITLE}${paragraphs(0, 2)}${marked.replace('<p class="paywall">', '<p class="text banner">')}</article>`,
    );
    expect(textOf(article)).toContain(SENTENCES[2]);
    expect(textOf(article)).toContain(SENTENCES[5]);
  });
});

describe('what stands around the text', () => {
  it('loses a list of links, and keeps a list of things', () => {
    const links = [
      'Health: <a href="/a">What sleep does for the heart</a>',
      'Ships: <a href="/b">The last paddle steamer is sold</a>',
    ];
    const things = ['a lamp for the quay', 'two ropes of forty metres', 'a bell'];
    const list = (items: readonly string[]): string => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
    const article = read(`<article>${TITLE}${paragraphs(0, 3)}${list(things)}${list(links)}${paragraphs(3)}</article>`);
    expect(textOf(article)).toContain('two ropes');
    expect(textOf(article)).not.toContain('paddle steamer');
  });

  it('loses the offers below a prompt to pay', () => {
    const offers = ['Every article of the paper', 'The crossword in print', 'Four letters a week from the harbour'];
    const wall = `<div class="k9"><p>Subscribe to continue reading</p><div><a class="btn" href="/pay">Choose</a><dl>${offers.map((offer) => `<dd>${offer}</dd>`).join('')}</dl></div><p>Offers end with the month in which they began.</p></div>`;
    const article = read(`<article>${TITLE}${paragraphs()}${wall}</article>`);
    for (const offer of offers) expect(textOf(article)).not.toContain(offer);
    expect(textOf(article)).toContain(SENTENCES[5]);
  });

  it('loses a copyright line and messages that a click would show', () => {
    const article = read(
      `<article>${TITLE}${paragraphs()}<div class="toast">The address of this article is now in your clipboard, ready for use.</div><p>© 2025 The Harbour Paper Company</p></article>`,
    );
    expect(textOf(article)).not.toContain('clipboard');
    expect(textOf(article)).not.toContain('Harbour Paper Company');
  });

  it('loses the line that says how the writer is reached, and keeps one that is in the text', () => {
    const line =
      '<p>Have a word for us? Ruth Calder may be reached at ruth@paper.example. Follow her: @ruthcalder.</p>';
    expect(textOf(read(`<article>${TITLE}${paragraphs()}${line}</article>`))).not.toContain('may be reached');
    const amid = '<p>The clerk gave out an address, office@harbour.example, and nobody wrote to it.</p>';
    expect(textOf(read(`<article>${TITLE}${paragraphs(0, 3)}${amid}${paragraphs(3)}</article>`))).toContain('gave out');
  });

  it.each([
    ['<span class="drop-cap">T</span> he ferry', 'The ferry'],
    ['<span class="outer"><b class="initial-letter">N</b></span> obody told', 'Nobody told'],
    ['<span class="drop-cap">A</span> clerk', 'A clerk'],
  ])('joins a large first letter with its word, but no word with the next: %s', (begin, joined) => {
    const article = read(`<article>${TITLE}<p>${begin} ${SENTENCES[0]} ${SENTENCES[1]}</p>${paragraphs()}</article>`);
    expect(article.blocks[1]?.text.startsWith(joined)).toBe(true);
  });
});

describe('who wrote it', () => {
  const ld = (data: object): string =>
    `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...data })}</script>`;
  const article = `<article>${TITLE}<p>By Ruth Calder</p>${paragraphs()}</article>`;

  it.each([
    [
      {
        author: [
          { '@type': 'Person', givenName: 'Ana', familyName: 'Ruiz' },
          { '@type': 'Person', name: 'Ben Kato' },
        ],
      },
      'Ana Ruiz, Ben Kato',
    ],
    [{ author: { '@type': 'Organization', name: 'The Harbour Paper' } }, 'Ruth Calder'],
    [
      { author: { '@type': 'Person', name: 'The Harbour Paper' }, publisher: { name: 'The Harbour Paper' } },
      'Ruth Calder',
    ],
  ])('is a person rather than the paper: %j', (data, byline) => {
    expect(read(article, ld(data)).byline).toBe(byline);
  });

  it('is found where the data only refer to the person', () => {
    const graph = {
      '@graph': [
        { '@type': 'NewsArticle', author: { '@id': '#p1' } },
        { '@id': '#p1', '@type': 'Person', name: 'Ana Ruiz' },
      ],
    };
    expect(read(article, `<script type="application/ld+json">${JSON.stringify(graph)}</script>`).byline).toBe(
      'Ana Ruiz',
    );
  });

  it('is every person whom the head names', () => {
    const head = '<meta name="dc.creator" content="Ana Ruiz"><meta name="dc.creator" content="Ben Kato">';
    expect(read(article, head).byline).toBe('Ana Ruiz, Ben Kato');
  });

  it('is the paper where nobody is named', () => {
    const head = ld({ author: { '@type': 'Organization', name: 'The Harbour Paper' } });
    expect(read(`<article>${TITLE}${paragraphs()}</article>`, head).byline).toBe('The Harbour Paper');
  });
});

describe('when it was published', () => {
  const article = `<article>${TITLE}${paragraphs()}</article>`;
  const readDate = (content: string, lang = 'en'): string | undefined => {
    const head = `<meta property="article:published_time" content="${content}">`;
    const page = parseHtml(`<html lang="${lang}"><head>${head}</head><body>${article}</body></html>`, URL);
    const result = readArticle(page, URL, {});
    return result.ok ? result.value.published : undefined;
  };

  it.each([
    ['2024-04-25T14:07:00.123+02:00', 'en', '2024-04-25T14:07:00+02:00'],
    ['Thu, 25 Apr 2024 14:07:00 GMT', 'en', '2024-04-25T14:07:00Z'],
    ['April 25, 2024', 'en', '2024-04-25'],
    ['25. April 2024, 14:07 Uhr', 'de', '2024-04-25T14:07'],
    ['25/04/2024 14:07', 'fr', '2024-04-25T14:07'],
    ['0001-01-01T00:00:00', 'en', undefined],
    ['1970-01-01T00:00:00Z', 'en', undefined],
    ['yesterday', 'en', undefined],
  ])('is read from %s (%s)', (content, lang, date) => {
    expect(readDate(content, lang)?.slice(0, date?.length)).toBe(date);
  });

  it.each([
    ['de', 'Do 25.04.24 | 14:07 Uhr', '2024-04-25'],
    ['ko', '24.04.25 14:07', '2024-04-25'],
    ['de', 'Fassung 25.04.24', undefined],
  ])('is read from a year of two digits before a time of day (%s): %s', (lang, line, date) => {
    const page = parseHtml(
      `<html lang="${lang}"><body><article>${TITLE}<p>${line}</p>${paragraphs()}</article></body></html>`,
      URL,
    );
    const result = readArticle(page, URL, { detectLanguage: () => lang });
    expect(result.ok && result.value.published?.slice(0, 10)).toBe(date);
  });

  it('is not the clock in the site’s header', () => {
    const page = `<header><time datetime="2026-01-01T08:00">1 January 2026</time></header><main>${article.replace(TITLE, `${TITLE}<time datetime="2025-03-12">12 March 2025</time>`)}</main>`;
    expect(read(page).published).toBe('2025-03-12');
  });
});

it('takes the headline of the page for the title, though a kicker stands in it', () => {
  const head = '<meta property="og:title" content="The office behind the blue door">';
  const body = `<h1>Harbour : The office behind the blue door</h1><article>${paragraphs()}<h1>Another story altogether</h1></article>`;
  expect(read(body, head).title).toBe('Harbour : The office behind the blue door');
});

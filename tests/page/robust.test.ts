/** Pages that no one meant to write are read all the same. */

// @vitest-environment node
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseHtml, readFromHtml } from '../../lib/cli/shared/parse-html';
import type { Article } from '../../lib/core/article';
import type { Result } from '../../lib/core/result';
import { readArticle } from '../../lib/page/html/read-article';
import { createTextQuote, findTextQuotes } from '../../lib/page/text-quote-anchor';
import { check } from '../security/fuzzing';

const URL_ = 'https://paper.example/story';
const read = (html: string): Result<Article> => readArticle(parseHtml(html, URL_), URL_, {});

const sentence =
  'Every Monday, before the bakery opens, the keeper climbs the stairs of the tower and winds the clock.';
const story = `<h1>The keeper of the clock</h1>${`<p>${sentence}</p>`.repeat(6)}`;

const textsOf = (result: Result<Article>): readonly string[] =>
  result.ok ? result.value.blocks.map(({ text }) => text) : [];

describe('pages no one meant to write', () => {
  it.each([
    ['nested 5,000 deep', `<body>${'<div>'.repeat(5000)}${story}${'</div>'.repeat(5000)}`],
    ['nested 20,000 deep in inline elements', `<body>${'<b>'.repeat(20_000)}${story}`],
    ['nothing closed', `<html><body><div><h1>The keeper of the clock<p>${`${sentence}<p>`.repeat(6)}`],
    ['closed too often', `</div></body></html>${story}</div></p></p></body>`],
    ['no html, head or body', story],
    ['text in tables in tables', `<table><tr><td><table><tr><td>${story}</table></table>`],
    ['comments and scripts with tags in them', `<!-- <div> --><script>"<div><div>"</script>${story}<!-- unclosed`],
  ])('%s: all its text', (_, html) => {
    expect(textsOf(read(html)).filter((text) => text === sentence)).toHaveLength(6);
  });

  it('ten thousand paragraphs', () => {
    expect(textsOf(read(`<body>${`<div><p>${sentence}</p></div>`.repeat(10_000)}</body>`))).toHaveLength(10_000);
  }, 180_000);

  it('five megabytes, in paragraphs, in one line of text and in links', () => {
    const many = `<body><h1>The keeper of the clock</h1>${`<p>${sentence}</p>`.repeat(50_000)}</body>`;
    expect(textsOf(read(many)).length).toBeGreaterThan(10_000);
    expect(textsOf(read(`<body><p>${`${sentence} `.repeat(50_000)}</p></body>`))[0]?.length).toBeGreaterThan(4_000_000);
    expect(read(`<body>${`<a href="/x">${sentence}</a>`.repeat(40_000)}</body>`).ok).toBe(false);
  }, 180_000);

  it.each([
    ['nothing', '', { kind: 'unreadable', reason: 'empty' }],
    ['only a frame set', '<frameset><frame src="/a"></frameset>', { kind: 'unreadable', reason: 'empty' }],
    ['only pictures', '<body><img src="a.png"><img src="b.png"></body>', { kind: 'unreadable', reason: 'empty' }],
    [
      'a shell',
      '<body><script src="/a.js"></script><div id="app">Loading…</div></body>',
      { kind: 'unreadable', reason: 'script-only' },
    ],
    [
      'a page that asks for scripts',
      '<body><script>1</script><noscript>Please enable JavaScript.</noscript><p>One moment.</p></body>',
      { kind: 'unreadable', reason: 'script-only' },
    ],
    ['a menu', `<body>${'<a href="/x">One of the many sections</a> '.repeat(40)}</body>`, { kind: 'not-an-article' }],
  ])('%s: says what it is', (_, html, failure) => {
    expect(read(html)).toEqual({ ok: false, failure: { ...failure, url: URL_ } });
  });

  it('any markup at all: a result or a named failure, and what is read is found again', () => {
    const piece = fc.constantFrom(
      '<p>',
      '</p>',
      '<div class="related">',
      '</div>',
      '<br>',
      '<td>',
      '</table>',
      '<li>',
      '<b>',
      '<h1>',
      '<a href="">',
      '</a>',
      '<script>',
      '<!--',
      '-->',
      '<svg>',
      '<template>',
      '&nbsp;',
      '&#0;',
      '<',
      '>',
      '"',
      sentence,
      'Source: ',
    );
    return check(fc.array(piece, { maxLength: 30 }), 200, (pieces) => {
      readFromHtml(pieces.join(''), URL_, (page) => {
        const result = readArticle(page, URL_, {});
        if (!result.ok) return result;
        const { blocks } = result.value;
        const quotes = blocks.map(({ text }, block) => createTextQuote(blocks, { block, start: 0, end: text.length }));
        expect(findTextQuotes(page.body, quotes).every((range) => range !== null)).toBe(true);
        return result;
      });
    });
  });
});

describe('parsing untrusted pages', () => {
  it('runs no script and loads nothing', async () => {
    let requests = 0;
    const server = createServer((_, response) => {
      requests += 1;
      response.end('globalThis.ran = true');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const page = parseHtml(
      `<script>globalThis.ran = true</script><script src="${at}/a.js"></script><link rel="stylesheet" href="${at}/a.css">
       <img src="${at}/a.png" onerror="globalThis.ran = true"><iframe src="${at}/f"></iframe><object data="${at}/o"></object>
       <video src="${at}/v"></video><meta http-equiv="refresh" content="0;url=${at}/r"><body onload="globalThis.ran = true">${story}`,
      URL_,
    );
    readArticle(page, URL_, {});
    await new Promise((resolve) => setTimeout(resolve, 100));
    await new Promise((resolve) => server.close(resolve));
    expect(requests).toBe(0);
    expect('ran' in globalThis).toBe(false);
  });

  it('keeps its address, and makes one up where there is none', () => {
    expect(parseHtml('<a href="b">x</a>', 'https://a.example/x/y').querySelector('a')?.href).toBe(
      'https://a.example/x/b',
    );
    expect(parseHtml('<a href="b">x</a>', '').body.textContent).toBe('x');
  });
});

describe('charsets, sources and titles', () => {
  const page = (head: string, body: string): Result<Article> => read(`<head>${head}</head><body>${body}</body>`);

  it('takes the heading that agrees with the head, not the logo', () => {
    const result = page('<title>The keeper of the clock | Gazette</title>', `<h1>Gazette of the coast</h1>${story}`);
    expect(result.ok && result.value.title).toBe('The keeper of the clock');
  });

  it('takes the head’s title without the site where the page shows none', () => {
    const body = `<p>${sentence}</p>`.repeat(6);
    const site = '<meta property="og:site_name" content="Gazette">';
    const titleOf = (title: string): unknown => {
      const result = page(`${site}<title>${title}</title>`, body);
      return result.ok && result.value.title;
    };
    expect(titleOf('The keeper – a portrait - Gazette')).toBe('The keeper – a portrait');
    expect(titleOf('Gazette: The keeper')).toBe('Gazette: The keeper');
    expect(titleOf('Gazette | The keeper of the clock')).toBe('The keeper of the clock');
    expect(titleOf('Half-time: 2 - 1')).toBe('Half-time: 2 - 1');
  });

  it('reads JSON-LD that is broken, nested or of another kind without failing', () => {
    const json = (data: string): string => `<script type="application/ld+json">${data}</script>`;
    const head = [
      json('{broken'),
      json('null'),
      json('[[]]'),
      json('{"@type":"WebSite","name":"No"}'),
      json(
        '{"@graph":[{"@type":"NewsArticle","headline":"The keeper of the clock","author":{"name":"Ruth Calder"},"datePublished":"2027-01-02","publisher":{"name":"Gazette"}}]}',
      ),
    ].join('');
    const result = page(head, story);
    expect(result.ok && result.value).toMatchObject({
      title: 'The keeper of the clock',
      byline: 'Ruth Calder',
      published: '2027-01-02',
      site: 'Gazette',
    });
  });

  it('leaves out what is no name and no date', () => {
    const result = page(
      '<meta name="author" content="https://a.example/me"><meta name="date" content="yesterday">',
      story,
    );
    expect(result.ok && [result.value.byline, result.value.published]).toEqual([undefined, undefined]);
  });
});

/** Passages are found again in a page by their words. */

// @vitest-environment node
import fc from 'fast-check';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../lib/core/article';
import { readArticle } from '../../lib/page/html/read-article';
import { collectVisibleText } from '../../lib/page/html/visible-text';
import { createTextQuote, findTextQuotes } from '../../lib/page/text-quote-anchor';
import { foldWhitespace } from '../../lib/text/fold-whitespace';
import { countRounds } from '../../tools/rounds';
import { detectLanguage, goldenSlugs, pageOf, urlOf } from './golden';

/** One for all pages, since a window is kept for good: thousands of them take gigabytes. */
const { document: page } = new Window();

/** A live page: in Node, ranges exist in a window's own document only, not in a parsed one. */
function live(html: string): HTMLElement {
  const { body } = page;
  body.innerHTML = html;
  return body as unknown as HTMLElement;
}

/** Shown text in a range, folded: what a reader sees highlighted. */
function textIn(root: Element, range: Range): string {
  const parts: string[] = [];
  let inside = false;
  for (const { node, gap } of collectVisibleText(root)) {
    const starts = node === range.startContainer;
    const ends = node === range.endContainer;
    inside ||= starts;
    if (!inside) continue;
    const data = node.data.slice(starts ? range.startOffset : 0, ends ? range.endOffset : node.data.length);
    parts.push(gap === 'none' || starts ? data : ` ${data}`);
    if (ends) break;
  }
  return foldWhitespace(parts.join(''));
}

const whole = (blocks: readonly Block[]) => blocks.map(({ text }, block) => ({ block, start: 0, end: text.length }));

function readBack(root: Element, blocks: readonly Block[]): readonly (string | null)[] {
  const quotes = whole(blocks).map((stretch) => createTextQuote(blocks, stretch));
  return findTextQuotes(root, quotes).map((range) => range && textIn(root, range));
}

describe('a mark that was escaped twice', () => {
  it('is marked with all its letters', () => {
    const root = live('<p>She said &amp;quot;never&amp;quot; and left.</p>');
    const blocks: readonly Block[] = [{ kind: 'paragraph', text: 'She said "never" and left.' }];
    const quote = createTextQuote(blocks, { block: 0, start: 9, end: 16 });
    const [range] = findTextQuotes(root, [quote]);
    expect(range && textIn(root, range)).toBe('&quot;never&quot;');
  });
});

describe('every block of a golden page is found in the page with exactly its text', () => {
  it.each(goldenSlugs())('%s', (slug) => {
    const read = readArticle(pageOf(slug), urlOf(slug), { detectLanguage });
    if (!read.ok) return;
    const root = live(pageOf(slug).body.innerHTML);
    expect(readBack(root, read.value.blocks)).toEqual(read.value.blocks.map(({ text }) => text));
  });

  it.each(goldenSlugs())('%s, rendered anew with other elements', (slug) => {
    const read = readArticle(pageOf(slug), urlOf(slug), { detectLanguage });
    if (!read.ok) return;
    const { blocks } = read.value;
    const divs = blocks.map(({ text }) => {
      const words = text.split(' ').map((word) => `<span>${word.replaceAll('<', '&lt;')}</span> `);
      return `<div>${words.join('')}</div>`;
    });
    const rendered = live(`<section><p>Menu</p>${divs.join('')}</section>`);
    expect(readBack(rendered, blocks)).toEqual(blocks.map(({ text }) => text));
  });
});

const word = fc.stringMatching(/^[a-zกขคงдёжあ漢字ئبת0-9.,]{1,6}$/);
const joiner = fc.constantFrom(
  ' ',
  '\u00A0',
  ' \n ',
  '<br>',
  '\u00AD',
  '\u200B',
  '</b> <i>x</i> <b>',
  ' <span hidden>no</span> ',
);
const paragraph = fc
  .array(fc.tuple(word, joiner), { minLength: 1, maxLength: 12 })
  .map((pairs) => `<b>${pairs.map(([text, join]) => text + join).join('')}</b>`);
const tag = fc.constantFrom('p', 'div', 'li', 'h2', 'blockquote', 'td');
const pages = fc
  .array(fc.tuple(tag, paragraph), { minLength: 1, maxLength: 8 })
  .map((all) => all.map(([name, html]) => `<${name}>${html}</${name}>`).join('\n'));

/** The page's blocks as a reader sees them, made independently of the reading room's grouping. */
function blocksOf(root: Element): Block[] {
  const texts: string[] = [];
  let lines: string[] = [];
  for (const { node, gap } of collectVisibleText(root)) {
    if (gap === 'block') {
      texts.push(lines.join(''));
      lines = [];
    }
    lines.push(gap === 'line' ? ` ${node.data}` : node.data);
  }
  return [...texts, lines.join('')]
    .map(foldWhitespace)
    .filter((text) => text !== '')
    .map((text) => ({ kind: 'paragraph', text }));
}

describe('laws', () => {
  it('any page: every block is found with exactly its text, in order', () => {
    fc.assert(
      fc.property(pages, (html) => {
        const root = live(html);
        const blocks = blocksOf(root);
        expect(readBack(root, blocks)).toEqual(blocks.map(({ text }) => text));
      }),
      { numRuns: countRounds(150) },
    );
  });

  it('any stretch of a block that begins and ends with a character is found with exactly its text', () => {
    fc.assert(
      fc.property(pages, fc.nat(), fc.nat(), fc.nat(), (html, a, b, c) => {
        const root = live(html);
        const blocks = blocksOf(root);
        if (blocks.length === 0) return;
        const block = a % blocks.length;
        const { text } = blocks[block] as Block;
        const start = b % text.length;
        const end = start + 1 + (c % (text.length - start));
        const exact = text.slice(start, end);
        if (exact.trim() === '') return;
        const [range] = findTextQuotes(root, [createTextQuote(blocks, { block, start, end })]);
        expect(range && textIn(root, range)).toBe(exact.trim());
      }),
      { numRuns: countRounds(150) },
    );
  });
});

describe('findInPage', () => {
  it('chooses by context among equal words', () => {
    const root = live('<p>The mayor spoke.</p><p>Nobody heard the mayor leave.</p><p>The mayor slept.</p>');
    const blocks = blocksOf(root);
    const at = (blocks[1] as Block).text.indexOf('mayor');
    const [range] = findTextQuotes(root, [createTextQuote(blocks, { block: 1, start: at, end: at + 5 })]);
    expect(range?.startContainer.textContent).toBe('Nobody heard the mayor leave.');
  });

  it('takes the heading rather than the same words in a sentence', () => {
    const root = live('<nav>Old Harbour news</nav><h2>Old Harbour</h2><p>Old Harbour is quiet.</p>');
    const blocks: Block[] = [{ kind: 'title', text: 'Old Harbour' }];
    const [range] = findTextQuotes(root, [createTextQuote(blocks, { block: 0, start: 0, end: 11 })]);
    expect(range?.startContainer.parentElement?.tagName).toBe('H2');
  });

  it('keeps the order among passages that are alike', () => {
    const root = live('<p>Again.</p><p>Again.</p><p>Again.</p>');
    const quote = { exact: 'Again.', prefix: '', suffix: '' };
    const ranges = findTextQuotes(root, [
      { ...quote, hint: 0 },
      { ...quote, hint: 7 },
      { ...quote, hint: 14 },
    ]);
    const places = ranges.map((range) =>
      [...root.querySelectorAll('p')].indexOf(range?.startContainer.parentElement as HTMLParagraphElement),
    );
    expect(places).toEqual([0, 1, 2]);
  });

  it('finds the second of two passages that read alike when it alone is asked for', () => {
    const filler = 'A paragraph long enough that both refrains have the very same words around them.';
    const texts = [filler, 'Nobody came.', filler, 'Nobody came.', filler];
    const root = live(texts.map((text) => `<p>${text}</p>`).join(''));
    const blocks: Block[] = texts.map((text) => ({ kind: 'paragraph', text }));
    const [range] = findTextQuotes(root, [createTextQuote(blocks, { block: 3, start: 0, end: 12 })]);
    expect([...root.querySelectorAll('p')].indexOf(range?.startContainer.parentElement as HTMLParagraphElement)).toBe(
      3,
    );
  });

  it('says null for words that are not there, and for none', () => {
    const root = live('<p>Here.</p><script>gone</script><p hidden>gone</p>');
    const quote = { prefix: '', suffix: '' };
    expect(
      findTextQuotes(root, [
        { ...quote, exact: 'gone' },
        { ...quote, exact: '' },
      ]),
    ).toEqual([null, null]);
  });

  it('begins and ends at visible characters', () => {
    const root = live('<p>  \u200B<em>One</em>\u00AD two&nbsp; </p>');
    const [range] = findTextQuotes(root, [{ exact: 'One two', prefix: '', suffix: '' }]);
    expect(range?.toString()).toBe('One\u00AD two');
  });
});

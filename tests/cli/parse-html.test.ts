/** HTML becomes the same tree in the command as in a browser. */
import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../lib/cli/shared/parse-html';

const readBody = (html: string): string => parseHtml(html, 'https://news.example/a').body.innerHTML;
const readText = (html: string): string => parseHtml(html, 'https://news.example/a').body.textContent ?? '';

describe('parsing a page as the standard says', () => {
  it.each([
    ['a style inside a drawing', '<svg><style>.a{}</style><path/></svg><p>Read me</p>'],
    ['a tag inside a string of a script', '<script>var a = "<b"</script><p>Read me</p>'],
    ['an empty comment', '<!--><p>Read me</p>'],
    ['a comment that never begins', '<p>Read me</p><!'],
    ['a comment with a dash too many', '<!-- a --!><p>Read me</p>'],
    ['a title with a tag', '<head><title>a <b> c</title></head><p>Read me</p>'],
    ['a text area never closed before the end of the form', '<form><textarea></textarea></form><p>Read me</p>'],
    ['a declaration of another language', '<?xml version="1.0"?><p>Read me</p>'],
    ['a second body', '<body class="a"><body id="b"><p>Read me</p>'],
  ])('loses nothing behind %s', (_, html) => {
    expect(readText(html)).toContain('Read me');
    expect(parseHtml(html, '').querySelectorAll('p')).toHaveLength(1);
  });

  it('closes a paragraph before a block, and puts before a table what does not belong into it', () => {
    expect(readBody('<p>one<div>two</div>')).toBe('<p>one</p><div>two</div>');
    expect(readBody('<table><b>one</b><tr><td>two</table>')).toBe(
      '<b>one</b><table><tbody><tr><td>two</td></tr></tbody></table>',
    );
    expect(readBody('<b>one<p>two</b>three</p>')).toBe('<b>one</b><p><b>two</b>three</p>');
  });

  it('takes what stands in noscript as markup, and what stands in a template as out of the page', () => {
    expect(parseHtml('<body><noscript><p>one</p></noscript>', '').querySelector('noscript p')?.textContent).toBe('one');
    const page = parseHtml('<template id="t"><p>one</p></template>', '');
    expect(page.querySelector('p')).toBeNull();
    expect((page.querySelector('template') as HTMLTemplateElement).content.querySelector('p')?.textContent).toBe('one');
  });

  it('keeps the names and values of attributes, those of drawings among them', () => {
    const page = parseHtml(
      '<p DATA-A="1" data-a="2" class=b&amp;c "d>x</p><svg viewBox="0 0 1 1"><use xlink:href="#a"/></svg>',
      '',
    );
    const attributes = Object.fromEntries(
      [...page.querySelector('p')!.attributes].map(({ name, value }) => [name, value]),
    );
    expect(attributes).toMatchObject({ 'data-a': '1', class: 'b&c' });
    expect(page.querySelector('svg')?.getAttribute('viewBox')).toBe('0 0 1 1');
    expect(page.querySelector('use')?.getAttribute('xlink:href')).toBe('#a');
  });

  it.each([500, 5000, 200_000])('puts no element deeper than browsers do, and keeps all text: %i levels', (levels) => {
    const page = parseHtml(`${'<div>'.repeat(levels)}<p>the end</p>`, '');
    let depth = 0;
    let deepest = 0;
    for (let node: Node | null = page.body; node; ) {
      deepest = Math.max(deepest, depth);
      if (node.firstChild) {
        node = node.firstChild;
        depth++;
        continue;
      }
      while (node && !node.nextSibling) {
        node = node.parentNode;
        depth--;
      }
      node = node?.nextSibling ?? null;
    }
    expect(deepest).toBeLessThanOrEqual(513);
    expect(page.body.textContent).toContain('the end');
  });
});

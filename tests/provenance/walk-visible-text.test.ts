/** A walk through the visible text of a page. */

// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { observePage } from '../../lib/provenance/page/observe-page';
import { documentOf, samples } from './pages';

/** Elements that hold text and no other element: theirs is taken as one piece. */
const leaves = (doc: Document): Element[] =>
  [...doc.body.querySelectorAll('*')].filter(
    (element) => element.childElementCount === 0 && element.firstChild?.nodeType === 3 && !element.closest('script'),
  );

/** The same text in several nodes, beside an element that shows nothing. */
function takeApart(doc: Document, element: Element): void {
  const text = element.firstChild as Text;
  if (text.data.length > 1) text.splitText(text.data.length >> 1);
  element.append(doc.createComment('nothing'), doc.createElement('wbr'));
}

/** Elements side by side without a space, and text that ends and begins with one. */
const SIDE_BY_SIDE = {
  html: `<html lang="de"><head><meta property="og:type" content="article"></head><body><article><h1>Das <i>Dorf</i></h1><p><span>Von</span><a href="/a">Jens</a><b>8. März</b></p>
    <p>${'Seitdem hält hier wieder <b> viermal </b> am Tag ein <i>Zug</i><u></u>. '.repeat(9)}</p></article></body></html>`,
  expected: { url: 'https://lesesaal.example/das-dorf-und-sein-ofen' },
};
const FIRST = [SIDE_BY_SIDE, ...samples.filter(({ name }) => !name.includes('/'))];

describe('a walk', () => {
  it('reads the same text whether it stands alone in an element, in pieces, or beside what shows nothing', () => {
    let apart = 0;
    for (const { html, expected } of FIRST) {
      const doc = documentOf(html);
      const whole = observePage(doc, expected.url);
      for (const element of leaves(doc)) {
        takeApart(doc, element);
        apart++;
      }
      expect(observePage(doc, expected.url)).toEqual(whole);
    }
    expect(apart).toBeGreaterThan(FIRST.length * 5);
  });

  it('knows what stands beside the article by its name, though a field of a form goes by that of a property', () => {
    const html = `<html><head><meta property="og:type" content="article"></head><body><article><h1>Das Dorf</h1>
      <p>${'Seitdem hält hier wieder viermal am Tag ein Zug. '.repeat(6)}</p></article>
      <form id="newsletter-box"><input name="id"><input name="className"><p>Jede Woche ein Brief</p></form></body></html>`;
    const doc = documentOf(html);
    // As browsers have it.
    for (const name of ['id', 'className']) Object.defineProperty(doc.forms[0], name, { value: doc.forms[0]?.[0] });
    const { runs } = observePage(doc, 'https://lesesaal.example/das-dorf-und-sein-ofen');
    expect(runs.map(({ text }) => text)).not.toContain('Jede Woche ein Brief');
  });

  it('passes over what the page hides, however it says so, and takes in what it only styles', () => {
    const hiding = ['hidden', 'hidden=""', 'aria-hidden="true"', 'style="Display : None"', 'style="visibility:hidden"'];
    const showing = ['aria-hidden="false"', 'style="color: red"', 'style=""', 'class="hidden"'];
    const shows = (attribute: string, tag: string): boolean => {
      const line = `<${tag} ${attribute}>Aus dem Spanischen von Jens Adler</${tag}>`;
      const html = `<html lang="de"><head><meta property="og:type" content="article"></head><body><article><h1>Das Dorf</h1>
        <div>${line}</div><p>${'Seitdem hält hier wieder viermal am Tag ein Zug. '.repeat(6)}</p></article></body></html>`;
      return observePage(documentOf(html), 'https://lesesaal.example/das-dorf-und-sein-ofen').runs.some(({ text }) =>
        text.startsWith('Aus dem'),
      );
    };
    for (const tag of ['p', 'span', 'a']) {
      for (const attribute of hiding) expect([attribute, shows(attribute, tag)]).toEqual([attribute, false]);
      for (const attribute of showing) expect([attribute, shows(attribute, tag)]).toEqual([attribute, true]);
    }
    expect(shows('', 'dialog')).toBe(false);
    expect(shows('open', 'dialog')).toBe(true);
  });
});

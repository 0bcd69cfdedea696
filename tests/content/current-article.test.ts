/** Which of several articles of a page the reader is at. */

// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { getArticleHtml, trackCurrentArticle } from '../../entrypoints/content/current-article';

/** The browser's observer, told by hand what comes into view. */
class View {
  static last: View;
  readonly watched = new Set<Element>();
  constructor(private readonly report: (entries: { isIntersecting: boolean; target: Element }[]) => void) {
    View.last = this;
  }
  observe(element: Element): void {
    this.watched.add(element);
  }
  unobserve(element: Element): void {
    this.watched.delete(element);
  }
  disconnect(): void {
    this.watched.clear();
  }
  show(target: Element): void {
    this.report([{ isIntersecting: true, target }]);
  }
}

const article = (name: string): string => `<article id="${name}"><p>${name} 1</p><p>2</p><p>3</p></article>`;
const byId = (id: string): Element => document.getElementById(id)!;

beforeEach(() => vi.stubGlobal('IntersectionObserver', View));
afterEach(() => vi.unstubAllGlobals());

describe('the article the reader is at', () => {
  it('is none on a page with one article, teasers or not', () => {
    document.body.innerHTML = `${article('a')}<article id="teaser"><p>More</p></article>`;
    const current = trackCurrentArticle(() => undefined);
    current.refresh();
    expect(View.last.watched.size).toBe(0);
    expect(current.article()).toBeUndefined();
  });

  it('follows the middle of the window, and articles that come and go', () => {
    document.body.innerHTML = article('a') + article('b');
    const changed = vi.fn();
    const current = trackCurrentArticle(changed);
    current.refresh();
    View.last.show(byId('b'));
    expect(current.article()).toBe(byId('b'));
    View.last.show(byId('b'));
    expect(changed).toHaveBeenCalledTimes(1);
    document.body.insertAdjacentHTML('beforeend', article('c'));
    current.refresh();
    expect(View.last.watched.size).toBe(3);
    byId('b').remove();
    current.refresh();
    expect(current.article()).toBeUndefined();
    expect(View.last.watched.size).toBe(2);
  });
});

describe('what is read of a page with several articles', () => {
  it('is the one, with everything that is no article; the page stays as it is', () => {
    document.body.innerHTML = `<nav>Menu</nav>${article('a')}${article('b')}<article id="teaser"><p>More</p></article>`;
    const before = document.documentElement.outerHTML;
    const html = getArticleHtml(byId('b'));
    expect(html).toContain('b 1');
    expect(html).toContain('Menu');
    expect(html).toContain('More');
    expect(html).not.toContain('a 1');
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('is the whole page where there is no such article', () => {
    document.body.innerHTML = article('a');
    expect(getArticleHtml(undefined)).toBe(document.documentElement.outerHTML);
  });
});

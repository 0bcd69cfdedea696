/** The blank in which a pill may stand. */

// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { isBlank, measureBlank } from '../../../entrypoints/highlighter/gaps/measure-blank';

afterEach(() => vi.restoreAllMocks());

/** Two words, each 20 high, with so much between them. */
function createGap(blank: number, dir = 'ltr') {
  document.body.innerHTML = `<article><p dir="${dir}">oben</p><img><p dir="${dir}" style="direction: ${dir}">unten</p></article>`;
  const [above, below] = [...document.querySelectorAll('p')].map((paragraph, at) => {
    const range = document.createRange();
    range.selectNodeContents(paragraph.firstChild!);
    const rect = new DOMRect(at === 0 ? 300 : 100, at * (20 + blank), 80, 20);
    vi.spyOn(range, 'getClientRects').mockReturnValue([rect] as unknown as DOMRectList);
    return range;
  });
  return { ids: ['f1'], above: above!, below: below! };
}

describe('a pill', () => {
  it.each([
    [19, undefined],
    [20, { left: 100, top: 18 }],
    [28, { left: 100, top: 22 }],
    // In a high blank it stands near the words before it.
    [90, { left: 100, top: 22 }],
  ])('with %i pixels between the lines stands at the beginning of the next one', (blank, place) => {
    expect(measureBlank(createGap(blank))).toEqual(place);
  });

  it('stands on the right where the text runs from there', () => {
    expect(measureBlank(createGap(28, 'rtl'))).toEqual({ left: 140, top: 22 });
  });

  it('stands nowhere at the end of the text, or where it goes on in another column', () => {
    const gap = createGap(28);
    expect(measureBlank({ ...gap, below: undefined })).toBeUndefined();
    expect(measureBlank({ ...gap, above: gap.below, below: gap.above })).toBeUndefined();
  });

  it.each([
    ['the article', 'article', true],
    ['the paragraph above', 'p', true],
    ['a picture', 'img', false],
  ])('has blank ground on %s: see', (_, selector, expected) => {
    const gap = createGap(28);
    const found = [document.querySelector(selector)!, document.body];
    document.elementsFromPoint = () => found;
    expect(isBlank(gap, { left: 100, top: 22 }, () => false)).toBe(expected);
  });

  it('is not judged by what lies over the page for a while, nor by Verso’s own', () => {
    const gap = createGap(28);
    document.body.insertAdjacentHTML(
      'beforeend',
      '<div id="bar" style="position: fixed"><b>Menü</b></div><i>Verso</i>',
    );
    const own = document.querySelector('i')!;
    document.elementsFromPoint = () => [own, document.querySelector('b')!, document.querySelector('article')!];
    expect(isBlank(gap, { left: 100, top: 22 }, (element) => element === own)).toBe(true);
  });
});

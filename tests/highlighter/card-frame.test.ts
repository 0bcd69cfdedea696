/** The frame that holds the card in a page. */

// @vitest-environment happy-dom
// @vitest-environment-options {"settings":{"handleDisabledFileLoadingAsSuccess":true}}
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

const { CardFrame, chooseBox } = await import('../../entrypoints/highlighter/card-frame');

const askToken = vi.fn();
let card: InstanceType<typeof CardFrame>;
const attach = vi.spyOn(Element.prototype, 'attachShadow');

const getHost = () => document.documentElement.lastElementChild as HTMLElement;
const getFrame = () => (attach.mock.results.at(-1)!.value as ShadowRoot).firstElementChild as HTMLIFrameElement;

beforeEach(() => {
  vi.clearAllMocks();
  vi.stubGlobal('innerWidth', 1000);
  vi.stubGlobal('innerHeight', 800);
  card = new CardFrame(askToken);
});

afterEach(() => {
  card.remove();
  vi.unstubAllGlobals();
});

/** A sentence of lines, each 20 high, in a column from 100 to 700. */
function createAnchor(top: number, lines: number, x?: number) {
  const column = document.createElement('p');
  column.append('Text');
  const range = document.createRange();
  range.selectNodeContents(column.firstChild!);
  const rects = Array.from({ length: lines }, (_, at) => new DOMRect(100, top + 20 * at, 500, 20));
  vi.spyOn(range, 'getClientRects').mockReturnValue(rects as unknown as DOMRectList);
  vi.spyOn(range, 'getBoundingClientRect').mockReturnValue(new DOMRect(100, top, 500, 20 * lines));
  vi.spyOn(column, 'getBoundingClientRect').mockReturnValue(new DOMRect(100, 0, 600, 3000));
  return { range, ...(x === undefined ? {} : { x }) };
}

describe('the frame of the card', () => {
  it('stands closed, unseen and untouchable, in a document that is the same without it', () => {
    const before = document.documentElement.outerHTML;
    card.prepare();
    card.prepare();
    expect(askToken).toHaveBeenCalledTimes(1);
    expect(document.documentElement.children).toHaveLength(3);
    expect(getHost().shadowRoot).toBeNull();
    expect(getHost().textContent).toBe('');
    expect(getHost().style.pointerEvents).toBe('none');
    expect(getHost().style.visibility).toBe('hidden');
    card.show(createAnchor(100, 1, 300), 96, false);
    expect([getHost().style.visibility, getHost().style.pointerEvents]).toEqual(['visible', 'none']);
    card.show(createAnchor(100, 1, 300), 96, true);
    expect(getHost().style.pointerEvents).toBe('auto');
    card.hide();
    expect([getHost().style.visibility, getHost().style.pointerEvents]).toEqual(['hidden', 'none']);
    card.remove();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('has no address that stands in the document, and loads Verso’s page with the panel’s token', () => {
    card.prepare();
    const replace = vi.fn();
    Object.defineProperty(getFrame(), 'contentWindow', { value: { location: { replace } } });
    card.load('a-token');
    expect(replace.mock.calls).toEqual([[`${fakeBrowser.runtime.getURL('/card.html')}#a-token`]]);
    expect(getFrame().getAttribute('src')).toBeNull();
  });

  it.each([
    ['under the last line, centered on the pointer', 100, 2, 400, 96, { left: 220, top: 141 }],
    ['within the column, on its left', 100, 2, 110, 96, { left: 100, top: 141 }],
    ['within the column, on its right', 100, 2, 690, 96, { left: 340, top: 141 }],
    ['above the first line, without room below', 740, 2, 400, 96, { left: 220, top: 643 }],
    [
      'at the foot, where the sentence leaves no room and is pointed at above',
      -100,
      45,
      400,
      336,
      { left: 220, top: 456 },
    ],
    ['at its beginning, where the reader comes by key', 100, 1, undefined, 96, { left: 100, top: 121 }],
  ])('stands %s', (_, top, lines, x, height, expected) => {
    const box = chooseBox(createAnchor(top, lines, x), height);
    expect({ left: box.left, top: box.top }).toEqual(expected);
    expect(box.width).toBe(360);
  });

  it('is no higher than a share of the window, and as narrow as the window is', () => {
    vi.stubGlobal('innerHeight', 400);
    vi.stubGlobal('innerWidth', 320);
    const box = chooseBox(createAnchor(20, 1, 10), 336);
    expect([box.height, box.width, box.left]).toEqual([168, 304, 8]);
  });

  it('is lower rather than over its sentence, and where even that fails far from what is pointed at', () => {
    // 300 below 500 high lines that begin at 0: two steps less than wanted.
    const box = chooseBox(createAnchor(0, 25), 336);
    expect([box.top, box.height]).toEqual([501, 288]);
    const tight = { ...createAnchor(-400, 59), y: 100 };
    expect(chooseBox(tight, 240)).toMatchObject({ top: 552, height: 240 });
    expect(chooseBox({ ...tight, y: 700 }, 240)).toMatchObject({ top: 8, height: 240 });
  });

  it('stands under the pill of a gap', () => {
    const pill = new DOMRect(100, 300, 40, 24);
    expect(chooseBox({ ...createAnchor(260, 1), pill }, 240)).toMatchObject({ top: 325, left: 100 });
  });

  it('covers no line of its sentence wherever there is room', () => {
    for (let top = -40; top < 800; top += 7)
      for (const lines of [1, 2, 5])
        for (const height of [72, 168, 336]) {
          const box = chooseBox(createAnchor(top, lines, 300), height);
          const bottom = top + 20 * lines;
          const hasRoom = bottom + 1 + height <= 792 || top - 1 - height >= 8;
          if (hasRoom) expect(box.top >= bottom || box.top + box.height <= top).toBe(true);
          expect(box.top).toBeGreaterThanOrEqual(Math.min(8, bottom + 1));
        }
  });

  it('is put there anew where the page has thrown it out', () => {
    card.prepare();
    getHost().remove();
    card.prepare();
    expect(askToken).toHaveBeenCalledTimes(2);
    expect(document.documentElement.children).toHaveLength(3);
  });
});

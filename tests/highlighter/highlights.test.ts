/** Highlights that are painted in a page. */

// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PageMark } from '../../lib/extension/messages/highlighter-messages';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

const { locateMarks } = await import('../../entrypoints/highlighter/locate-marks');
const { Highlights } = await import('../../entrypoints/highlighter/highlights');

class Painted {
  priority = 0;
  readonly ranges: readonly Range[];
  constructor(...ranges: Range[]) {
    this.ranges = ranges;
  }
}

const painted = new Map<string, Painted>();
const textsOf = (name: string) => painted.get(`verso-${name}`)?.ranges.map(String);

const ARTICLE = `<article><p id="one">Die Brücke bleibt <b>bis</b> Mai gesperrt.</p>
  <p>กำลังสูบรวม 42 ลูกบาศก์เมตรต่อวินาที</p><p>政府计划五月以前关闭公路。</p></article>`;

const mark = (exact: string, more: Partial<PageMark> = {}): PageMark => ({
  id: 'f1',
  kind: 'altered',
  quote: { exact, prefix: '\n', suffix: '\n' },
  ...more,
});

beforeEach(() => {
  vi.stubGlobal('CSS', { highlights: painted });
  vi.stubGlobal('Highlight', Painted);
  document.body.innerHTML = ARTICLE;
});

afterEach(() => {
  painted.clear();
  vi.unstubAllGlobals();
});

describe('a missing passage', () => {
  it.each([
    ['Die Brücke bleibt bis Mai gesperrt.', 'gesperrt.', 'Die'],
    ['กำลังสูบรวม 42 ลูกบาศก์เมตรต่อวินาที', 'วินาที', 'กำลัง'],
    ['政府计划五月以前关闭公路。', '公路。', '政府'],
  ])('is marked by the words beside it: %s', (exact, last, first) => {
    const [behind] = locateMarks([mark(exact, { gap: 'behind' })]);
    const [before] = locateMarks([mark(exact, { gap: 'before' })]);
    expect(String(behind!.range)).toBe(last);
    expect(String(before!.range)).toBe(first);
  });

  it('that the page no longer has beside it is not marked at all', () => {
    expect(locateMarks([mark('Das stand hier nie.', { gap: 'behind' })])).toEqual([]);
  });
});

describe('the paint', () => {
  const marks = [mark('Die Brücke bleibt bis Mai gesperrt.'), mark('กำลังสูบรวม', { id: 'f2', kind: 'added' })];

  it('has a highlight for each kind, the chosen one above them, and leaves the document alone', () => {
    const html = document.documentElement.outerHTML;
    const paint = new Highlights();
    paint.mark(marks);
    paint.choose([marks[1]!]);
    expect(textsOf('altered')).toEqual(['Die Brücke bleibt bis Mai gesperrt.']);
    expect(textsOf('added')).toEqual(['กำลังสูบรวม']);
    expect(painted.has('verso-dropped')).toBe(false);
    expect(textsOf('shown')).toEqual(['กำลังสูบรวม']);
    expect(painted.get('verso-shown')!.priority).toBeGreaterThan(painted.get('verso-added')!.priority);
    paint.clear();
    expect(painted.size).toBe(0);
    expect(document.documentElement.outerHTML).toBe(html);
  });

  it('has the words that differ above all, and the sentence of a card on the ground it has', () => {
    const paint = new Highlights();
    paint.mark([{ ...marks[0]!, words: [{ exact: 'Mai', prefix: '', suffix: '' }] }]);
    paint.choose(marks);
    expect(textsOf('altered-words')).toEqual(['Mai']);
    expect(painted.get('verso-altered-words')!.priority).toBeGreaterThan(painted.get('verso-shown')!.priority);
    const [, [flag]] = paint.flags();
    const one = document.getElementById('one')!;
    for (const [color, on, not] of [
      ['rgb(20, 30, 40)', 'pointed', 'pointed-dark'],
      ['rgb(230, 230, 235)', 'pointed-dark', 'pointed'],
      ['oklch(0.9 0.01 250)', 'pointed-dark', 'pointed'],
    ] as const) {
      vi.stubGlobal('getComputedStyle', () => ({ color }));
      paint.point(flag!.range);
      expect([textsOf(on), textsOf(not)]).toEqual([[one.textContent], undefined]);
    }
  });

  it('has no dashes beside a gap with a pill, which is not pointed at by words either', () => {
    const gap: PageMark[] = [
      mark('Die Brücke bleibt bis Mai gesperrt.', { kind: 'dropped', gap: 'behind' }),
      mark('กำลังสูบรวม 42 ลูกบาศก์เมตรต่อวินาที', { kind: 'dropped', gap: 'before' }),
    ];
    const paint = new Highlights();
    paint.mark(gap);
    expect(textsOf('dropped')).toEqual(['gesperrt.', 'กำลัง']);
    paint.usePills((id) => id === 'f1');
    expect(textsOf('dropped')).toBeUndefined();
    expect(paint.flags()[1]).toEqual([]);
    expect(paint.gaps()).toHaveLength(1);
    paint.usePills(() => false);
    expect(textsOf('dropped')).toHaveLength(2);
  });

  it('is put on again where the page renders a passage anew', () => {
    const paint = new Highlights();
    paint.mark(marks);
    const one = document.getElementById('one')!;
    const anew = one.cloneNode(true);
    one.remove();
    expect(paint.again()).toBe(false);
    expect(textsOf('altered')).toBeUndefined();
    document.querySelector('article')!.prepend(anew);
    expect(paint.again()).toBe(true);
    expect(textsOf('altered')).toEqual(['Die Brücke bleibt bis Mai gesperrt.']);
  });
});

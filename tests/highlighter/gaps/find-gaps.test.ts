/** The places in a page where passages are missing, and the way of the keys through them. */

// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PageMark } from '../../../lib/extension/messages/highlighter-messages';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

const { findGaps } = await import('../../../entrypoints/highlighter/gaps/find-gaps');
const { locateMarks } = await import('../../../entrypoints/highlighter/locate-marks');
const { findNextStop } = await import('../../../entrypoints/highlighter/next-stop');
const { PageSentences } = await import('../../../entrypoints/highlighter/page-sentences');

const TEXTS = ['Die Brücke bleibt zu.', 'Der Fluss steigt.', 'Niemand wurde verletzt.'];
const quote = (at: number) => ({ exact: TEXTS[at]!, prefix: '\n', suffix: '\n' });
const buildGapMarks = (id: string, at: number): PageMark[] => [
  { id, kind: 'dropped', gap: 'behind', quote: quote(at) },
  ...(TEXTS[at + 1] ? ([{ id, kind: 'dropped', gap: 'before', quote: quote(at + 1) }] as const) : []),
];

beforeEach(() => {
  vi.stubGlobal('requestIdleCallback', () => 1);
  document.body.innerHTML = TEXTS.map((text) => `<p>${text}</p>`).join('');
});

describe('the gaps of a page', () => {
  it('lie between two passages; several that are missing in one place are one', () => {
    const gaps = findGaps(
      locateMarks([...buildGapMarks('f1', 0), ...buildGapMarks('f2', 1), ...buildGapMarks('f3', 0)]),
    );
    expect(gaps.map(({ ids, above, below }) => [ids, String(above), String(below)])).toEqual([
      [['f1', 'f3'], 'zu.', 'Der'],
      [['f2'], 'steigt.', 'Niemand'],
    ]);
  });

  it('may lie behind the last passage, and are none before the first', () => {
    const [gap] = findGaps(locateMarks(buildGapMarks('f1', 2)));
    expect([String(gap!.above), gap!.below]).toEqual(['verletzt.', undefined]);
    expect(findGaps(locateMarks([{ id: 'f1', kind: 'dropped', gap: 'before', quote: quote(0) }]))).toEqual([]);
  });
});

describe('the way of the keys', () => {
  function collectStops(by: 1 | -1) {
    const sentences = new PageSentences();
    sentences.ask(TEXTS.map((_, at) => ({ id: `t${at}`, quote: quote(at) })));
    const marks = locateMarks([
      ...buildGapMarks('f1', 0),
      ...buildGapMarks('f3', 0),
      { id: 'f2', kind: 'altered', quote: quote(1) },
    ]);
    const stops = { sentences, marks, gaps: findGaps(marks) };
    const ids: string[] = [];
    let at: ReturnType<typeof findNextStop> = by === 1 ? undefined : { ...sentences.get(2)!, isFlag: false };
    if (at) ids.push(at.id);
    for (let step = 0; step < 6; step++) {
      at = findNextStop(stops, at, by) ?? at;
      if (at && at.id !== ids.at(-1)) ids.push(at.id);
    }
    return ids;
  }

  it('leads from sentence to sentence, into each gap, and by a flag past its sentence; and back', () => {
    expect(collectStops(1)).toEqual(['t0', 'f1', 'f3', 'f2', 't2']);
    expect(collectStops(-1)).toEqual(['t2', 'f2', 'f3', 'f1', 't0']);
  });
});

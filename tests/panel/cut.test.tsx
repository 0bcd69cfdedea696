/** An original or a page that is only partly there: told, and offered to be read where all of it can be. */

// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { findComparedEnd } from '../../lib/panel/layout/lanes';
import { buildReportIndex } from '../../lib/report/passages';
import { findControls } from './fixtures/controls';
import { effects } from './fixtures/effects';
import { mounted } from './fixtures/mount-panel';
import { compared, play } from './fixtures/play-events';
import { cutShort, STATES } from './fixtures/states';
import { thaiVietnamese } from './fixtures/thai-vietnamese';

const at = mounted();
const { show, send, all } = at;
const { one, button, click } = findControls(at);
const getStatus = (): string => one('[role=status]').textContent ?? '';
const { url } = thaiVietnamese.original;

describe('an original that is only partly there', () => {
  it('is told, with how far it was compared and no share', async () => {
    await show(STATES.cut);
    expect(one('.verdict').textContent).toBe('Only the beginning could be compared');
    expect(one('.cover').textContent).toBe('2 of 6 paragraphs of this page');
    expect(at.root.textContent).not.toContain('91%');
    expect(one('.cut-note').textContent).toContain('What this page says after it was not judged.');
    expect(getStatus()).toBe('2 differences to check. 2 of 6 paragraphs of this page.');
    expect(all('.flag')).toHaveLength(2);
  });

  it('has lanes that are drawn as far as they were compared', async () => {
    await show(STATES.cut);
    const end = findComparedEnd(buildReportIndex(cutShort));
    expect(end).toBeGreaterThan(0.2);
    expect(end).toBeLessThan(0.6);
    expect(all('.track .beyond')).toHaveLength(3);
    const width = Number.parseFloat(all('.track .line')[0]!.getAttribute('width')!);
    expect(width).toBeCloseTo(100 * end, 0);
    await show(STATES.done);
    expect(all('.track .beyond')).toHaveLength(0);
    expect(all('.track .line')[0]!.getAttribute('width')).toBe('100%');
  });

  it('is not called faithful where nothing was found in it', async () => {
    await show(STATES['cut-quiet']);
    expect(one('.verdict').textContent).toBe('Only the beginning could be compared');
    expect(at.root.textContent).not.toContain('No differences found');
    expect(all('.looked')).toHaveLength(0);
    expect(all('.track .beyond')).toHaveLength(3);
    expect(getStatus()).toBe('Only the beginning could be compared');
  });

  it('is opened in a tab, and read there', async () => {
    await show(STATES.cut);
    const openTab = vi.spyOn(effects, 'openTab');
    await click(button('Open it in a tab'));
    expect(openTab).toHaveBeenCalledWith(url);
    const compare = vi.spyOn(effects, 'compare');
    await click(button('Read it from the tab'));
    expect(compare.mock.calls[0]?.[2]).toEqual({ kind: 'tab' });
  });

  it('is read from the same tab again', () => {
    const read = { accessed: '2026-10-07T09:12:44.000Z', isPrivate: false };
    const again = play(
      [
        { type: 'compare', url, way: { kind: 'tab' } },
        { type: 'compared', url, report: cutShort, ...read },
      ],
      STATES.cut,
    );
    expect(again).toMatchObject({ kind: 'done', opened: true });
  });

  it('counts as usual where the page has nothing beyond it, but tells no share', async () => {
    const { truncated } = cutShort;
    await show(compared({ ...cutShort, truncated: { ...truncated!, after: 't8', paragraphs: { shared: 6, of: 6 } } }));
    expect(one('.verdict').textContent).toBe('2 differences to check, 2 serious');
    expect(one('.cover').textContent).toBe('6 of 6 paragraphs of this page');
    expect(all('.track .beyond')).toHaveLength(0);
  });

  it('is taken for a teaser where only the texts say so', async () => {
    await show(compared({ ...cutShort, truncated: { ...cutShort.truncated!, sign: 'text' } }));
    expect(one('.cut-note').textContent).toContain('it may be a teaser');
  });

  it('goes with a filter that hides what was found', async () => {
    await show(STATES.cut);
    await send({ type: 'only-kind', kind: 'dropped' });
    expect(one('.verdict').textContent).toBe('0 differences of 2 shown');
  });
});

describe('a page that is only partly there', () => {
  it('is told, and compared again once it shows all', async () => {
    await show(STATES['cut-translation']);
    expect(one('.cover').textContent).toBe('2 of 6 paragraphs of the original');
    expect(one('.cut-note').textContent).toContain('This page shows only the beginning of the translation');
    expect(all('.track .beyond')).toHaveLength(0);
    const compare = vi.spyOn(effects, 'compare');
    await click(button('Try again'));
    expect(compare.mock.calls[0]?.[2]).toEqual({ kind: 'request' });
  });
});

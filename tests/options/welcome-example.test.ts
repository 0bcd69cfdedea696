/** The comparison on the welcome page. */

// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { parseSaved } from '../../lib/report/saved-schema';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

const { readExample } = await import('../../entrypoints/welcome/read-example');
const { byId, press, text } = await import('./open-options');
const { openWelcome } = await import('./open-welcome');

const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
const kinds = () => all('.flag').map(({ className }) => className.split(' ')[1]);

describe('the example', () => {
  it('is a kept comparison like any other, of two made-up newspapers', () => {
    const example = readExample();
    expect(parseSaved(structuredClone(example))).toEqual(example);
    const { translation, original } = example.report;
    for (const { url } of [translation, original]) expect(new URL(url).hostname).toMatch(/\.example$/);
  });

  describe('as it is shown', () => {
    beforeEach(async () => {
      await openWelcome();
    });

    it('has a difference of each kind, with all of them in the overview', () => {
      expect(kinds().sort()).toEqual(['is-added', 'is-altered', 'is-dropped']);
      expect(text('verdict')).toMatch(/^\d+ differences to check/);
      expect(Number.parseInt(text('verdict'), 10)).toBeGreaterThan(kinds().length);
    });

    it('opens by a press and closes by another, with nothing to be done about it', async () => {
      const row = all('.flag.is-altered .row')[0]!;
      await press(row);
      expect(row.getAttribute('aria-expanded')).toBe('true');
      expect(all('.flag.open .passage')).toHaveLength(2);
      expect(all('.flag.open button')).toEqual([row]);
      await press(row);
      expect(all('.flag.open')).toEqual([]);
    });

    it('follows its lanes', async () => {
      await press(all('.lane-name.is-added')[0]!);
      expect([...new Set(kinds())]).toEqual(['is-added']);
      await press(all('.cover .link')[0]!);
      expect(new Set(kinds()).size).toBe(3);
    });

    it('has the one that a tick leads to among its rows', async () => {
      const { panel } = await openWelcome();
      const last = readExample().report.findings.findLast(({ kind }) => kind === 'dropped')!;
      panel.send({ type: 'select', id: last.id, by: 'lanes' });
      await press(byId('verdict'));
      expect(all('.flag.open').map(({ id }) => id)).toEqual([`flag-${last.id}`]);
      expect(kinds().sort()).toEqual(['is-added', 'is-altered', 'is-dropped']);
    });
  });
});

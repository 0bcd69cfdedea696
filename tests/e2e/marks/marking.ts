/** What is marked in the page, and what is not touched. */
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { KINDS, key, type Marked, type PageState, type Scene, STATE, STYLE } from './scene';

export function markingJourneys(at: Scene): void {
  const { addressOf, marked, until, look, compare } = at;

  describe('a page that is only read', () => {
    const folder = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' };
    const built = (file: string) =>
      readFileSync(new URL(`../../../.output/${folder[at.reader.name]}/${file}`, import.meta.url));

    it('cannot tell that Verso is there: no style, no highlight, no element, no event', async () => {
      await at.reader.goto(addressOf('th-vi'));
      await sleep(500);
      expect(await at.reader.inPage(STYLE)).toBe('rgba(0, 0, 0, 0)');
      expect(await at.reader.inPage('return CSS.highlights.size')).toBe(0);
      expect(await at.reader.card()).toBeUndefined();
      expect(built('content-scripts/content.js').toString()).not.toMatch(/dispatchEvent|postMessage|script-started/);
    });

    it('carries little', () => {
      expect(gzipSync(built('content-scripts/content.js'), { level: 9 }).length).toBeLessThan(13_000);
      // Only a page that is compared gets it; the card on sentences is a fifth of it, the pills in gaps a tenth.
      expect(gzipSync(built('highlighter.js'), { level: 9 }).length).toBeLessThan(17_500);
    });
  });

  describe('a comparison on show', () => {
    let before: PageState;

    beforeAll(async () => {
      await at.reader.goto(addressOf('th-vi'));
      await look();
      await at.reader.inPage(`const one = [...document.querySelectorAll('article p')].find((p) => p.textContent.length > 80);
        getSelection().selectAllChildren(one); scrollTo(0, 150);`);
      before = await at.reader.inPage(STATE);
      await compare();
    });

    it('marks all flags by kind, a missing passage by a pill or by the words on both sides of where it would stand', async () => {
      const flags = await at.reader.inPanel<{ kind: string; words: string }[]>(`
        return [...document.querySelectorAll('.flag')].map((flag) => ({
          kind: ['dropped', 'added', 'altered'].find((kind) => flag.classList.contains('is-' + kind)),
          words: flag.querySelector('.row-words > :not([lang^=vi])')?.textContent ?? '' }));`);
      const marks = await marked();
      for (const kind of KINDS) {
        const own = flags.filter((flag) => flag.kind === kind);
        expect(own.length, kind).toBeGreaterThan(0);
        for (const { words } of own.filter((flag) => flag.words !== ''))
          expect(marks[kind].some((text) => text.includes(words.replace(/^…/, '').slice(0, 16)))).toBe(true);
      }
      const gaps = flags.filter(({ kind, words }) => kind === 'dropped' && words === '').length;
      const edges = marks.dropped.filter((text) => text.length <= 60);
      const pills = await at.reader.pills();
      expect(gaps).toBeGreaterThan(0);
      expect(pills.length).toBeGreaterThan(0);
      // Several passages that are missing in one place have one pill.
      expect(pills.length + edges.length).toBeGreaterThan(gaps / 2);
      expect(edges.every((text) => text.trim() !== '')).toBe(true);
      await at.reader.picture('all');
    });

    it('leaves document, selection, scroll position and focus as they were', async () => {
      expect(before.selected.length).toBeGreaterThan(10);
      expect(await at.reader.inPage(STATE)).toEqual(before);
    });

    it('marks the flag that is pointed at strongly without moving the page', async () => {
      expect((await marked()).shown).toEqual([]);
      const over = (type: string) =>
        `document.querySelectorAll('.flag')[3].dispatchEvent(new window.PointerEvent('${type}'));`;
      await at.reader.inPanel(over('pointerenter'));
      await until(marked, ({ shown }) => shown.length > 0);
      expect(await at.reader.inPage(STATE)).toEqual(before);
      await at.reader.inPanel(over('pointerleave'));
      await until(marked, ({ shown }) => shown.length === 0);
    });

    it('shows the flag that is chosen, and puts the page back when it is closed', async () => {
      await at.reader.inPanel(key('j'));
      await at.reader.inPanel(key('j'));
      const { shown } = await until(marked, (marks) => marks.shown.length > 0);
      expect(shown.join('')).not.toBe('');
      await until(
        () => at.reader.inPage<PageState>(STATE),
        ({ scroll }) => scroll[1] !== before.scroll[1],
      );
      await at.reader.inPanel(key('Escape'));
      await until(
        () => at.reader.inPage<PageState>(STATE),
        ({ scroll }) => scroll[1] === before.scroll[1],
      );
      expect(await at.reader.inPage(STATE)).toEqual(before);
      await at.reader.inPanel(key('j'));
    });

    it('no longer marks what the reader dismissed, and marks it again when it is taken back', async () => {
      const all = await marked();
      const count = (marks: Marked) => KINDS.reduce((sum, kind) => sum + marks[kind].length, 0);
      await at.reader.inPanel(key('x'));
      await until(marked, (marks) => count(marks) < count(all));
      await at.reader.inPanel(key('u'));
      await until(marked, (marks) => count(marks) === count(all));
    });
  });
}

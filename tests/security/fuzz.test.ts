/** Pages and texts of any content do no harm. */

import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { parseHtml } from '../../lib/cli/shared/parse-html';
import { parseWebUrl } from '../../lib/core/url';
import { limitNesting } from '../../lib/page/html/limit-nesting';
import { readArticle } from '../../lib/page/html/read-article';
import { detectTranslation } from '../../lib/provenance/detect-translation';
import { anything, check, counted, LONG, page, piece, URL_OF_PAGE } from './fuzzing';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));
const { onMessage } = await import('../extension/extension-room');

counted();

const isGone = (message: unknown): boolean => {
  const { type, observation } = (message ?? {}) as Record<string, unknown>;
  return type === 'observed' && observation === undefined;
};

describe('whatever comes in', () => {
  it('HTML becomes an article or a failure, and a sighting whose addresses are of the web', LONG, () =>
    check(page, 200, (html) => {
      const document = parseHtml(html, URL_OF_PAGE);
      const read = readArticle(document, URL_OF_PAGE, {});
      if (read.ok) for (const block of read.value.blocks) expect(typeof block.text).toBe('string');
      else expect(read.failure.kind).toMatch(/^(not-an-article|unreadable)$/);
      for (const { url, score } of detectTranslation(document, URL_OF_PAGE, {}).candidates) {
        expect(parseWebUrl(url), url).toBeDefined();
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
      }
    }),
  );

  it('HTML made shallow loses no text, and made so again loses nothing', () =>
    check(fc.array(piece, { maxLength: 40 }), 500, (pieces) => {
      const once = limitNesting(pieces.join(''));
      expect(limitNesting(once)).toBe(once);
      expect(once).toBe(pieces.join(''));
    }));

  it('messages that are none are not answered', async () => {
    type Listener = (message: unknown, sender: object) => unknown;
    const listeners: Listener[] = [];
    vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation(
      (one) => void listeners.push(one as Listener),
    );
    onMessage(({ type }) => type);
    const own = { id: fakeBrowser.runtime.id };
    await check(
      fc.oneof(
        anything,
        fc.record({
          type: fc.constantFrom('asked', 'observed', 'marks', '__proto__'),
          observation: anything,
          there: fc.string(),
          tabId: fc.string(),
        }),
      ),
      2000,
      (message) => {
        // One without an observation is one: what was told of before is gone.
        if (isGone(message)) return;
        expect(
          listeners[0]!(message, { ...own, tab: { id: 1 }, frameId: 0, url: 'https://p.example/' }),
        ).toBeUndefined();
        expect(listeners[0]!(message, own)).toBeUndefined();
      },
    );
  });
});

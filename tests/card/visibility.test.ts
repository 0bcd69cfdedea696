/** A card that its reader cannot see as it is drawn decides nothing. */

// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { watchVisibility } from '../../entrypoints/card/visibility';

type Callback = (entries: readonly { readonly isVisible?: boolean }[]) => void;

afterEach(() => vi.unstubAllGlobals());

function watch() {
  let tell: Callback = () => undefined;
  const options = vi.fn();
  class FakeObserver {
    constructor(callback: Callback, given: object) {
      tell = callback;
      options(given);
    }
    observe(): void {}
  }
  vi.stubGlobal('IntersectionObserver', FakeObserver);
  const isVisible = watchVisibility(document.body);
  return { isVisible, tell: (entries: Parameters<Callback>[0]) => tell(entries), options };
}

it('is asked of the browser, which may say at any time that something is in front', () => {
  const { isVisible, tell, options } = watch();
  expect(options.mock.lastCall?.[0]).toMatchObject({ trackVisibility: true, delay: 100 });
  tell([{ isVisible: true }, { isVisible: false }]);
  expect(isVisible()).toBe(false);
  tell([{ isVisible: true }]);
  expect(isVisible()).toBe(true);
});

it('is believed where the browser cannot tell', () => {
  const { isVisible, tell } = watch();
  expect(isVisible()).toBe(true);
  tell([{}]);
  expect(isVisible()).toBe(true);
});

/** Goes through the flags of a page by buttons and keys, and tells which one it is. */
import type { Localizer } from '../../lib/i18n/localizer';
import { toFlagId } from '../../lib/report/formats/reading-page';

/** The number of the flag that the address names; 0 where it names none. */
const findCurrent = (): number => Number(/^#d(\d+)$/.exec(location.hash)?.[1] ?? 0);

/** How far the reader goes with a key. */
const KEYS: Readonly<Record<string, 1 | -1>> = { j: 1, k: -1 };

const isTyping = (target: EventTarget | null): boolean => target instanceof Element && target.matches('input');

/** Connects the buttons and keys. Returns the function that tells how many flags there are. */
export function connectSteps(localizer: Localizer): (count: number) => void {
  const [previous, next] = ['previous', 'next'].map((id) => document.getElementById(id) as HTMLButtonElement);
  const position = document.getElementById('position')!;
  const numbers = new Intl.NumberFormat(localizer.locale);
  let count = 0;
  const tell = (): void => {
    const at = Math.min(findCurrent(), count);
    position.textContent =
      at === 0 ? localizer.say('export.title', { count }) : `${numbers.format(at)} / ${numbers.format(count)}`;
    previous!.disabled = at <= 1;
    next!.disabled = at >= count;
  };
  const step = (by: 1 | -1): void => {
    const number = findCurrent() + by;
    if (number < 1 || number > count) return;
    const flag = document.getElementById(toFlagId(number));
    // In place of the one before: Back leads out of the page.
    location.replace(`#${toFlagId(number)}`);
    flag?.querySelector('summary')?.focus({ preventScroll: true });
    tell();
  };
  for (const [button, key] of [
    [previous!, 'k'],
    [next!, 'j'],
  ] as const) {
    button.title = `${button.getAttribute('aria-label')} (${key})`;
    button.addEventListener('click', () => step(KEYS[key]!));
  }
  addEventListener('hashchange', tell);
  document.addEventListener('keydown', (event) => {
    const by = KEYS[event.key];
    if (!by || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    event.preventDefault();
    step(by);
  });
  return (newCount) => {
    count = newCount;
    tell();
  };
}

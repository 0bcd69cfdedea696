/** The keys that work in the page while a card is on show. */
import { onTrusted } from '../../lib/core/trusted-events';

interface CardKeyHandlers {
  readonly isOpen: () => boolean;
  readonly step: (by: 1 | -1) => void;
  /** Leads the keyboard into the card. */
  readonly enter: () => void;
  readonly close: () => void;
  /** Switches the cards on sentences off. */
  readonly switchOff: () => void;
}

/** Where the reader types, keys are the page's alone. */
const TYPING_SELECTOR = 'input, textarea, select, [contenteditable]:not([contenteditable=false])';

const isTyping = ({ target }: Event): boolean => target instanceof Element && target.closest(TYPING_SELECTOR) !== null;

/** Watches keys without preventing any event. `signal` stops it. */
export function watchCardKeys(handlers: CardKeyHandlers, signal: AbortSignal): void {
  const actions: Readonly<Record<string, () => void>> = {
    Escape: handlers.close,
    Enter: handlers.enter,
    '.': () => handlers.step(1),
    ',': () => handlers.step(-1),
    o: handlers.switchOff,
  };
  onTrusted(
    'keydown',
    (event) => {
      const isModified = event.ctrlKey || event.metaKey || event.altKey;
      if (isModified || isTyping(event) || !handlers.isOpen()) return;
      if (Object.hasOwn(actions, event.key)) actions[event.key]?.();
    },
    signal,
  );
}

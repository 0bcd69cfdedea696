/** Events as the reader makes them: a script's own events are not trusted, and no script can make others. */

/** Marks an event as the browser marks those of the reader. */
export function toTrusted<E extends Event>(event: E): E {
  Object.defineProperty(event, 'isTrusted', { value: true });
  return event;
}

/** Dispatches an event as if the reader had caused it. */
export const dispatchTrusted = (target: EventTarget, event: Event): boolean => target.dispatchEvent(toTrusted(event));

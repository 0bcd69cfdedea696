/** Listens to what the reader or the browser does in a page, and passes over what the page's own scripts dispatch. */

type PageEventMap = DocumentEventMap & WindowEventMap;

/**
 * Like `window.addEventListener`, for scripts that run in pages: events that a script made (`isTrusted` is false) never reach
 * the listener, so that no page can act as its reader. It hears them before the page does. `signal` stops it.
 */
export function onTrusted<Type extends keyof PageEventMap>(
  type: Type,
  listener: (event: PageEventMap[Type]) => void,
  signal: AbortSignal,
): void {
  const onEvent = (event: Event) => event.isTrusted && listener(event as PageEventMap[Type]);
  addEventListener(type, onEvent, { capture: true, signal });
}

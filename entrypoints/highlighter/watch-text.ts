/** Watches the running text of the page for changes. */

/** Milliseconds from a change until it is told of: corrections come in several steps. */
const SETTLE_DELAY = 1000;
/** Milliseconds. The delay doubles up to this for a page that keeps changing, and is forgotten after as long a silence. */
const MAX_DELAY = 60_000;
/** Fewest characters of a block that can be running text: counters and clocks have fewer. */
const MIN_TEXT_LENGTH = 25;

const BLOCKS = 'p, li, blockquote, figcaption, td, dd, dt, pre, div, section, article, main, body';
const HEADINGS = 'h1, h2, h3, h4, h5, h6';
const WITHOUT_TEXT = 'script, style, noscript, template, iframe, svg';

const getLength = (node: Node | null | undefined): number => node?.textContent?.trim().length ?? 0;

const isInText = (element: Element): boolean =>
  element.closest(HEADINGS) !== null || getLength(element.closest(BLOCKS)) >= MIN_TEXT_LENGTH;

/** Whether what came or went is running text by itself, or text within some. */
const isText = (node: Node, isWithinText: boolean): boolean =>
  !(node instanceof Element && node.matches(WITHOUT_TEXT)) && getLength(node) >= (isWithinText ? 1 : MIN_TEXT_LENGTH);

/** Whether a change is one of running text. It asks for no styles, so that no layout is forced. */
function isTextRecord({ type, target, addedNodes, removedNodes }: MutationRecord): boolean {
  const element = target instanceof Element ? target : target.parentElement;
  if (!element || element.closest(WITHOUT_TEXT)) return false;
  const isWithinText = isInText(element);
  if (type === 'characterData') return isWithinText;
  return [...addedNodes, ...removedNodes].some((node) => isText(node, isWithinText));
}

/**
 * Calls `tell` once running text has come, gone or changed, and that has settled. What has changed in the article is for
 * others to find out: here only what cannot matter is left out. Returns a function that stops it.
 */
export function watchText(tell: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wait = SETTLE_DELAY;
  let toldAt = Number.NEGATIVE_INFINITY;
  const run = (): void => {
    timer = undefined;
    toldAt = performance.now();
    tell();
  };
  const observer = new MutationObserver((records) => {
    if (timer !== undefined || !records.some(isTextRecord)) return;
    const isAgain = performance.now() - toldAt < MAX_DELAY;
    wait = isAgain ? Math.min(MAX_DELAY, wait * 2) : SETTLE_DELAY;
    timer = setTimeout(run, wait);
  });
  observer.observe(document.documentElement, { childList: true, characterData: true, subtree: true });
  return () => {
    clearTimeout(timer);
    observer.disconnect();
  };
}

/** Finds elements and classes that a page hides, without making the browser lay the page out. */

/**
 * The longest style sheet that is searched, in letters. Longer ones are frameworks and not the page's own few rules.
 */
const MAX_STYLE_LENGTH = 30_000;

const COMMENT = /\/\*[\s\S]*?(?:\*\/|$)/g;
/** Matches conditional blocks (for print, narrow windows), which say nothing about what is shown now. */
const CONDITIONAL = /@[^{};@]+\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g;
/** Matches a rule for a single class. */
const CLASS_RULE = /(?:^|[};])\s{0,99}\.([\w-]{1,99})\s{0,9}\{([^{}]*)\}/g;
const HIDING = /display\s{0,9}:\s{0,9}none/;

/**
 * Finds the class names that the page's own style rules hide. Pages keep notices there until a translation is
 * requested. It reads the text of the rules, because asking the browser for styles would make it lay the page out.
 */
export function findHiddenClasses(doc: Document): ReadonlySet<string> {
  const hidden = new Set<string>();
  for (const style of doc.getElementsByTagName('style')) {
    const css = style.textContent ?? '';
    if (css.length > MAX_STYLE_LENGTH || !HIDING.test(css)) continue;
    const plain = css.replace(COMMENT, '').replace(CONDITIONAL, '');
    // Two rules in a row share the brace between them, so the rules are matched one by one.
    for (const rule of plain.split('}'))
      for (const [, name, body] of `${rule}}`.matchAll(CLASS_RULE)) if (HIDING.test(body!)) hidden.add(name!);
  }
  return hidden;
}

const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/** Selects the few elements that may be hidden. The browser finds them faster than a test of every element would. */
const MAY_BE_HIDDEN = '[hidden],[aria-hidden="true"],[style]';

const isHidden = (element: Element): boolean =>
  element.hasAttribute('hidden') ||
  element.getAttribute('aria-hidden') === 'true' ||
  HIDDEN_STYLE.test(element.getAttribute('style') ?? '');

/** Finds the elements under `root` whose own attributes hide them. */
export const findHiddenElements = (root: Element): ReadonlySet<Element> =>
  new Set([...root.querySelectorAll(MAY_BE_HIDDEN)].filter(isHidden));

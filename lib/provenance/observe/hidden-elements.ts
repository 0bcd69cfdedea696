/** A style sheet larger than this is a framework, not the page's own few rules. */
const MAX_STYLE_LENGTH = 30_000;

const COMMENT = /\/\*[\s\S]*?(?:\*\/|$)/g;
/** Blocks for print, for narrow windows and the like say nothing about what is shown now. */
const CONDITIONAL = /@[^{};@]+\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g;
/** A rule for one class that leaves nothing to be seen. */
const CLASS_RULE = /(?:^|[};])\s{0,99}\.([\w-]{1,99})\s{0,9}\{([^{}]*)\}/g;
const HIDING = /display\s{0,9}:\s{0,9}none/;

/**
 * Class names that a page's own style rules hide: notices wait there until a translation is asked for. Read from the
 * rules' text, since asking the browser what is shown would make it lay the page out.
 */
export function findHiddenClasses(doc: Document): ReadonlySet<string> {
  const hidden = new Set<string>();
  for (const style of doc.getElementsByTagName('style')) {
    const css = style.textContent ?? '';
    if (css.length > MAX_STYLE_LENGTH || !HIDING.test(css)) continue;
    const plain = css.replace(COMMENT, '').replace(CONDITIONAL, '');
    // Two rules in a row share the brace between them: look from each brace anew.
    for (const rule of plain.split('}'))
      for (const [, name, body] of `${rule}}`.matchAll(CLASS_RULE)) if (HIDING.test(body!)) hidden.add(name!);
  }
  return hidden;
}

const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/** Few elements of a page have any of these: the browser finds them faster than each can be asked. */
const MAY_BE_HIDDEN = '[hidden],[aria-hidden="true"],[style]';

const isHidden = (element: Element): boolean =>
  element.hasAttribute('hidden') ||
  element.getAttribute('aria-hidden') === 'true' ||
  HIDDEN_STYLE.test(element.getAttribute('style') ?? '');

/** Elements under `root` that say of themselves that they are not to be seen. */
export const findHiddenElements = (root: Element): ReadonlySet<Element> =>
  new Set([...root.querySelectorAll(MAY_BE_HIDDEN)].filter(isHidden));

/** Walks what a page shows: the one set of rules of what is hidden, and the text nodes that readers see. */

import { isBlank } from '../../text/fold-whitespace';

const toWordSet = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/**
 * Elements whose text is never shown, or is not part of the sentence around them, such as ruby readings and buttons.
 */
const NEVER_SHOWN = toWordSet(
  'script style noscript template title textarea select option datalist button input svg object iframe frameset' +
    ' video audio canvas rt rp rtc progress meter',
);

const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/** Selects the few elements that may be hidden. The browser finds them faster than a test of every element would. */
const MAY_BE_HIDDEN = '[hidden],[aria-hidden="true"],[style],dialog:not([open])';

/** Whether an element's own attributes hide it. */
export const isHidden = (element: Element): boolean =>
  element.hasAttribute('hidden') ||
  element.getAttribute('aria-hidden') === 'true' ||
  element.localName === 'dialog' ||
  HIDDEN_STYLE.test(element.getAttribute('style') ?? '');

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

/** What a walk calls for each node that is shown, in document order. */
export interface Visitor {
  text(node: Text): void;
  /** Enters an element; returns whether its children are to be visited, and then `leave` to be called. */
  enter(element: Element, name: string): boolean;
  leave(element: Element): void;
  /** An element that never shows its text. */
  pass?(element: Element, name: string): void;
}

interface WalkOptions {
  /** Names of classes that the page's own style rules hide. */
  readonly hiddenClasses?: ReadonlySet<string>;
  /** How many nodes are visited at most. */
  readonly maxNodes?: number;
}

/**
 * Walks the shown nodes under an element, without recursion, since pages nest tens of thousands of levels deep. Hidden is
 * what tags and attributes say: computed styles would force a layout of the live page.
 */
export function walkVisible(
  root: Element,
  visitor: Visitor,
  { hiddenClasses = new Set(), maxNodes = Number.POSITIVE_INFINITY }: WalkOptions = {},
): void {
  const hidden = new Set([...root.querySelectorAll(MAY_BE_HIDDEN)].filter(isHidden));
  if (hiddenClasses.size > 0)
    for (const name of hiddenClasses) for (const element of root.getElementsByClassName(name)) hidden.add(element);
  const canEnter = (element: Element): boolean => {
    const name = element.localName;
    if (NEVER_SHOWN.has(name)) visitor.pass?.(element, name);
    else if (!hidden.has(element)) return visitor.enter(element, name);
    return false;
  };
  let node: Node | null = root.firstChild;
  for (let visited = 0; node && visited < maxNodes; visited++) {
    const type = node.nodeType;
    if (type === 3) visitor.text(node as Text);
    if (type === 1 && canEnter(node as Element)) {
      if (node.firstChild) {
        node = node.firstChild;
        continue;
      }
      visitor.leave(node as Element);
    }
    while (node && !node.nextSibling) {
      node = node.parentNode;
      if (!node || node === root) return;
      visitor.leave(node as Element);
    }
    node = node?.nextSibling ?? null;
  }
}

/** What is between two shown text nodes: nothing, one line break, or the edge of a block. */
export type TextBreak = 'none' | 'line' | 'block';

/** A text node that readers see, with what its place in the page says about it. */
export interface VisibleText {
  readonly node: Text;
  readonly gap: TextBreak;
  /** The nearest ancestor that is a block element. */
  readonly block: Element;
  /** Whether it is inside a link. */
  readonly link: boolean;
}

const BLOCK_TAGS = toWordSet(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure' +
    ' footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre search section summary table' +
    ' tbody td tfoot th thead tr ul',
);

const blockStyle = /display\s*:\s*(?:block|flex|grid|table|list-item)/i;

/** A link sign behind a heading ("¶"): it links to the heading and is shown only under the pointer. */
const permalinkSign = /^\s*[¶§#🔗]\s*$/u;

/** Roles by which custom elements say that they are blocks. */
const BLOCK_ROLES = toWordSet('heading paragraph listitem article blockquote caption row cell');

/** Whether an element is a paragraph or the like, by its tag, role and style. */
export function isBlockElement(element: Element, name: string): boolean {
  const isBlock = BLOCK_TAGS.has(name);
  if (isBlock || !element.hasAttributes()) return isBlock;
  if (name.includes('-') && BLOCK_ROLES.has(element.getAttribute('role') ?? '')) return true;
  const style = element.getAttribute('style');
  // A large first letter is set as a block of its own, and is a part of its word.
  return style !== null && blockStyle.test(style) && (element.textContent ?? '').trim().length !== 1;
}

/**
 * Collects the shown text nodes under an element, in document order. Articles and text-quote anchors both read pages
 * so.
 */
export function collectVisibleText(root: Element): readonly VisibleText[] {
  const pieces: VisibleText[] = [];
  const blocks: Element[] = [];
  let links = 0;
  let lineBreaks = 0;
  let isAtBlockEdge = true;
  walkVisible(root, {
    text: (node) => {
      const gap = isAtBlockEdge || lineBreaks > 1 ? 'block' : lineBreaks === 1 ? 'line' : 'none';
      if (gap !== 'none' && isBlank(node.data)) return;
      if (links > 0 && permalinkSign.test(node.data)) return;
      pieces.push({ node, gap, block: blocks.at(-1) ?? root, link: links > 0 });
      isAtBlockEdge = false;
      lineBreaks = 0;
    },
    enter: (element, name) => {
      if (name === 'br') lineBreaks += 1;
      if (name === 'br') return false;
      if (name === 'a') links += 1;
      if (isBlockElement(element, name)) {
        blocks.push(element);
        isAtBlockEdge = true;
      }
      return true;
    },
    leave: (element) => {
      if (element.localName === 'a') links -= 1;
      if (blocks.at(-1) !== element) return;
      blocks.pop();
      isAtBlockEdge = true;
    },
  });
  return pieces;
}

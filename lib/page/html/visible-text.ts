/** Collects the text nodes of a page that readers see, with the breaks between them. */

import { memoizeBounded } from '../../core/memoize';
import { isBlank } from '../../text/fold-whitespace';

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

const toWordSet = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/**
 * Elements whose text is never shown, or is not part of the sentence around them, such as ruby readings and buttons.
 */
const SKIPPED_TAGS = toWordSet(
  'SCRIPT STYLE NOSCRIPT TEMPLATE HEAD TITLE TEXTAREA SELECT OPTION DATALIST BUTTON INPUT SVG OBJECT IFRAME FRAMESET' +
    ' VIDEO AUDIO CANVAS RT RP RTC PROGRESS METER',
);

const BLOCK_TAGS = toWordSet(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIALOG DIR DIV DL DT FIELDSET FIGCAPTION FIGURE' +
    ' FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LEGEND LI MAIN MENU NAV OL P PRE SEARCH SECTION SUMMARY TABLE' +
    ' TBODY TD TFOOT TH THEAD TR UL',
);

const hiddenStyle = /display\s*:\s*none|visibility\s*:\s*hidden/i;
const blockStyle = /display\s*:\s*(?:block|flex|grid|table|list-item)/i;

/** A link sign behind a heading ("¶"): it links to the heading and is shown only under the pointer. */
const permalinkSign = /^\s*[¶§#🔗]\s*$/u;

/** What the name of an element says about the text in it. */
interface TagTraits {
  readonly isSkipped: boolean;
  readonly isBlock: boolean;
  readonly isDialog: boolean;
  readonly isBreak: boolean;
  readonly isLink: boolean;
  readonly isCustom: boolean;
}

/** Cached, since a page has many elements of few names. */
const getTagTraits = memoizeBounded(
  (name): TagTraits => {
    const tag = name.toUpperCase();
    return {
      isSkipped: SKIPPED_TAGS.has(tag),
      isBlock: BLOCK_TAGS.has(tag),
      isDialog: tag === 'DIALOG',
      isBreak: tag === 'BR',
      isLink: tag === 'A',
      isCustom: tag.includes('-'),
    };
  },
  { maxEntries: 1000, maxKeyLength: 64 },
);

/**
 * Whether an element is hidden, judged by tag and attributes. Computed style is not asked for: it would force a layout
 * of the live page.
 */
function isHiddenElement(element: Element, { isSkipped, isDialog }: TagTraits): boolean {
  if (isSkipped || !element.hasAttributes()) return isSkipped || isDialog;
  if (element.hasAttribute('hidden') || (isDialog && !element.hasAttribute('open'))) return true;
  const style = element.getAttribute('style');
  return style !== null && hiddenStyle.test(style);
}

/** Roles by which custom elements say that they are blocks. */
const BLOCK_ROLES = toWordSet('heading paragraph listitem article blockquote caption row cell');

function isBlockElement(element: Element, { isBlock, isCustom }: TagTraits): boolean {
  if (isBlock || !element.hasAttributes()) return isBlock;
  if (isCustom && BLOCK_ROLES.has(element.getAttribute('role') ?? '')) return true;
  const style = element.getAttribute('style');
  // A large first letter is set as a block of its own, and is a part of its word.
  return style !== null && blockStyle.test(style) && (element.textContent ?? '').trim().length !== 1;
}

/**
 * Walks the tree without recursion, since pages nest tens of thousands of levels deep, and without changing the page or
 * computing styles.
 */
class VisibleTextWalker {
  readonly pieces: VisibleText[] = [];
  private readonly blocks: Element[] = [];
  private readonly links: Element[] = [];
  private lineBreaks = 0;
  private isAtBlockEdge = true;

  constructor(private readonly root: Element) {}

  text(node: Text): void {
    const gap = this.isAtBlockEdge || this.lineBreaks > 1 ? 'block' : this.lineBreaks === 1 ? 'line' : 'none';
    if (gap !== 'none' && isBlank(node.data)) return;
    const link = this.links.length > 0;
    if (link && permalinkSign.test(node.data)) return;
    this.pieces.push({ node, gap, block: this.blocks.at(-1) ?? this.root, link });
    this.isAtBlockEdge = false;
    this.lineBreaks = 0;
  }

  /** Enters an element; returns whether its children are to be visited. */
  enter(element: Element): boolean {
    const traits = getTagTraits(element.tagName);
    if (traits.isBreak) this.lineBreaks += 1;
    if (traits.isBreak || isHiddenElement(element, traits)) return false;
    if (traits.isLink) this.links.push(element);
    if (isBlockElement(element, traits)) {
      this.blocks.push(element);
      this.isAtBlockEdge = true;
    }
    return true;
  }

  leave(element: Element): void {
    if (this.links.at(-1) === element) this.links.pop();
    if (this.blocks.at(-1) !== element) return;
    this.blocks.pop();
    this.isAtBlockEdge = true;
  }

  run(): VisibleText[] {
    let node: Node | null = this.root.firstChild;
    while (node) {
      if (node.nodeType === 3) this.text(node as Text);
      node = node.nodeType === 1 && this.enter(node as Element) ? this.into(node as Element) : this.after(node);
    }
    return this.pieces;
  }

  private into(element: Element): Node | null {
    if (element.firstChild) return element.firstChild;
    this.leave(element);
    return this.after(element);
  }

  private after(node: Node): Node | null {
    let current: Node = node;
    while (!current.nextSibling) {
      const parent: Node | null = current.parentNode;
      if (!parent || parent === this.root) return null;
      this.leave(parent as Element);
      current = parent;
    }
    return current.nextSibling;
  }
}

/**
 * Collects the shown text nodes under an element, in document order. Articles and text-quote anchors both read pages
 * so.
 */
export const collectVisibleText = (root: Element): readonly VisibleText[] => new VisibleTextWalker(root).run();

/** Collects the visible text of a page as lines, in one walk over its nodes. */
import type { LineLink, ObservedLine, PageZone } from '../../core';
import { memoize } from '../../util/memoize';
import { findHiddenElements } from './hidden-elements';

/** What one walk collects. */
export interface WalkResult {
  readonly runs: readonly ObservedLine[];
  /** The `h1` elements. */
  readonly headlines: readonly Element[];
  /** The `article` elements in document order. Lines refer to them by number; the first has number 1. */
  readonly articles: readonly Element[];
  /** The `link`, `meta`, `base` and `script` elements of the whole page. */
  readonly declarations: readonly Element[];
  /** A part of the page was left out, because its class name says that it is beside the article. */
  readonly skimmed: boolean;
}

/** How the walk treats an element, by its tag name. A tag that is not listed is a block. */
type ElementRole = 'skipped' | 'declaring' | 'inline' | 'link' | 'line' | 'block';

const ROLES = new Map<string, ElementRole>();
const setRole = (role: ElementRole, names: string): void => {
  for (const name of names.split(' ')) ROLES.set(name, role);
};
setRole(
  'skipped',
  'title style noscript template svg math iframe object canvas select textarea button video audio img',
);
setRole('declaring', 'link meta base script');
setRole('link', 'a');
setRole('line', 'br');
setRole(
  'inline',
  'abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q rp rt ruby s samp small span' +
    ' strike strong sub sup time tt u var wbr picture source',
);

/** Matches class names and ids of elements that are beside an article and not a part of it. */
const BESIDE =
  /(?:^|\s)(?!has-|with-|no-)(?:[\w-]{0,60}(?:related|recommend|sidebar|breadcrumb|newsletter|popular|trending|teaser|share|sharing|social|cookie)[\w-]{0,60}|comments?|comment-list|comments-area|tags|tag-list|post-tags)(?=\s|$)/i;
/** A first test that most names fail. It takes a tenth of the time. */
const MAY_BE_BESIDE =
  /related|recommend|sidebar|breadcrumb|newsletter|popular|trending|teaser|shar[ei]|social|cookie|comment|tag/i;
const NEVER_BESIDE = new Set(['html', 'body', 'main', 'article']);

/** How many nodes are visited at most, because a page may nest or repeat without end. */
const MOST_NODES = 60_000;
/** About how many letters of one line are kept: labels and notices are short, and language detection needs less. */
const MOST_TEXT = 4_000;

const ZONES: ReadonlyMap<string, PageZone> = new Map([
  ['footer', 'footer'],
  ['nav', 'nav'],
  ['aside', 'aside'],
  ['header', 'header'],
]);

/** Matches kana, Han and Hangul, whose characters are syllables or words. */
const WIDE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+/g;
const NO_PROSE = new Set('h1 h2 h3 h4 h5 h6 figcaption figure th td'.split(' '));
const SHORTEST_PROSE = 40;

/**
 * Counts the letters of running text in a line; 0 for headings, captions, short lines and lines that are mostly links.
 *
 * @param wide how many characters of the text are syllables or words; they count double.
 */
function countProse(text: string, wide: number, links: readonly LineLink[], block: string): number {
  const length = text.length + wide;
  if (length < SHORTEST_PROSE || NO_PROSE.has(block)) return 0;
  let linked = 0;
  for (const { start, end } of links) linked += end - start;
  return linked * 2 >= text.length ? 0 : length;
}

/**
 * Matches what most texts do not have: white space other than single plain spaces, and scripts with wide characters.
 */
const UNEVEN = /[^\S ]| \s|[\u3040-\ud7af]/;
/** The character code of a space. */
const SPACE = 32;

/**
 * The text of an element without child elements, which the browser gives in one string. Empty where there is none, or
 * more than is kept.
 */
function getOnlyText(element: Element): string {
  const text = element.firstElementChild ? '' : (element.textContent ?? '');
  return text.length <= MOST_TEXT ? text : '';
}

/** An element that is being visited, and what lines in it are a part of. */
interface WalkLevel {
  readonly element: Element;
  readonly role: ElementRole;
  /** Tag name of the nearest block. */
  readonly block: string;
  readonly zone: PageZone;
  readonly articles: readonly number[];
}

/** A link that has begun in the current line and not yet ended. */
interface OpenLink {
  readonly element: Element;
  /** Where it begins in the line's text. */
  readonly start: number;
}

/**
 * Collects lines during one walk in document order. It does not use recursion, since pages nest tens of thousands deep.
 */
class LineCollector {
  readonly runs: ObservedLine[] = [];
  readonly headlines: Element[] = [];
  readonly articles: Element[] = [];
  readonly declarations: Element[] = [];
  /** A part of the page was left out, because its class name says that it is beside the article. */
  skimmed = false;
  /** How many nodes were visited. */
  seen = 0;
  /** The text of the current line. */
  private text = '';
  /** The text is empty or ends with a space, so that another space is left out. */
  private spaced = true;
  /** How many characters of the text are wide. */
  private wide = 0;
  /** An inline element has just ended. */
  private between = false;
  private links: LineLink[] = [];
  private open: OpenLink | undefined;
  private level: WalkLevel;
  /** The elements around the current one, outermost first. */
  private readonly around: WalkLevel[] = [];
  /** Elements that their own attributes hide. */
  private readonly concealed: ReadonlySet<Element>;
  private readonly saysBeside = memoize((names: string) => MAY_BE_BESIDE.test(names) && BESIDE.test(names));
  private readonly saysHidden = memoize((names: string) => names.split(/\s+/).some((name) => this.hidden.has(name)));

  constructor(
    private readonly root: Element,
    private readonly besides: boolean,
    private readonly hidden: ReadonlySet<string>,
  ) {
    this.concealed = findHiddenElements(root);
    this.level = { element: root, role: 'block', block: 'body', zone: 'main', articles: [] };
  }

  /** Reads a node. Returns its first child where its children are to be visited, otherwise null. */
  visit(node: Node): Node | null {
    this.seen++;
    const type = node.nodeType;
    if (type === 3) this.add((node as Text).data);
    return type === 1 ? this.enter(node as Element) : null;
  }

  /** Finds the next node in document order after a node and everything in it; null at the end. */
  following(node: Node): Node | null {
    let at = node;
    for (;;) {
      const sibling = at.nextSibling;
      if (sibling) return sibling;
      at = this.level.element;
      if (at === this.root) return null;
      this.leave();
    }
  }

  /** Adds text to the current line, with single spaces. */
  private add(data: string): void {
    if (this.text.length > MOST_TEXT) return;
    const all = UNEVEN.test(data) ? this.even(data) : data;
    const text = this.spaced && all.charCodeAt(0) === SPACE ? all.slice(1) : all;
    if (text === '') return;
    this.between = false;
    this.text += text;
    this.spaced = text.charCodeAt(text.length - 1) === SPACE;
  }

  /** Replaces white space with single spaces and counts wide characters. */
  private even(data: string): string {
    if (data.trim() === '') return ' ';
    const text = data.replace(/\s+/g, ' ');
    this.wide += text.length - text.replace(WIDE, '').length;
    return text;
  }

  private enter(element: Element): Node | null {
    const name = element.localName;
    const role = ROLES.get(name) ?? 'block';
    if (role === 'line') this.flush();
    if (role === 'declaring') this.declarations.push(element);
    if (role === 'line' || role === 'declaring' || role === 'skipped') return null;
    if (this.concealed.has(element) || this.isHiddenByRule(element)) return null;
    if (name === 'dialog' && !element.hasAttribute('open')) return null;
    return role === 'block' ? this.enterBlock(element, name) : this.enterInline(element, role);
  }

  /** Adds a space between two inline elements. Styles separate them where the text does not: buttons, menus, labels. */
  private part(): void {
    if (!this.between || this.spaced) return;
    this.text += ' ';
    this.spaced = true;
  }

  private isHiddenByRule(element: Element): boolean {
    return this.hidden.size > 0 && this.saysHidden(element.getAttribute('class') ?? '');
  }

  private enterInline(element: Element, role: ElementRole): Node | null {
    const { block, zone, articles } = this.level;
    return this.goInto({ element, role, block, zone, articles });
  }

  private enterBlock(element: Element, name: string): Node | null {
    this.flush();
    if (name === 'h1') this.headlines.push(element);
    const zone = this.zoneOf(element, name);
    if (zone === 'aside' && this.besides) {
      this.skim(element);
      return null;
    }
    let { articles } = this.level;
    if (name === 'article') articles = [...articles, this.articles.push(element)];
    return this.goInto({ element, role: 'block', block: name, zone, articles });
  }

  /** Enters an element and returns its first child. An element with text only is read and left at once. */
  private goInto(level: WalkLevel): Node | null {
    const text = getOnlyText(level.element);
    const child = text === '' ? level.element.firstChild : null;
    if (text === '' && !child) return null;
    this.begin(level);
    if (child) return child;
    this.seen++;
    this.add(text);
    this.leave();
    return null;
  }

  private begin(level: WalkLevel): void {
    if (level.role !== 'block') this.part();
    if (level.role === 'link') this.open = { element: level.element, start: this.text.length };
    this.around.push(this.level);
    this.level = level;
  }

  /** Leaves an element out, except for its headlines and its scripts. */
  private skim(element: Element): void {
    this.skimmed = true;
    this.headlines.push(...element.getElementsByTagName('h1'));
    this.declarations.push(...element.getElementsByTagName('script'));
  }

  private zoneOf(element: Element, name: string): PageZone {
    const { zone } = this.level;
    if (zone === 'nav' || zone === 'aside') return zone;
    return ZONES.get(name) ?? (this.besides && this.isBeside(element, name) ? 'aside' : zone);
  }

  /**
   * Whether class name or id say that an element is beside the article. Properties are faster than attributes, but in a
   * form a field named `id` or `className` replaces them; then the attribute is read.
   */
  private isBeside(element: Element, name: string): boolean {
    const { className, id } = element;
    if (className === '' && id === '') return false;
    const says = (own: unknown, attribute: string): boolean =>
      this.saysBeside(typeof own === 'string' ? own : (element.getAttribute(attribute) ?? ''));
    return (says(className, 'class') || says(id, 'id')) && !NEVER_BESIDE.has(name);
  }

  private leave(): void {
    this.between = this.level.role !== 'block';
    if (this.level.role === 'link') this.closeLink();
    if (this.level.role === 'block') this.flush();
    this.level = this.around.pop() ?? this.level;
  }

  private closeLink(): void {
    const open = this.open;
    this.open = undefined;
    if (!open || this.text.length <= open.start) return;
    const href = open.element.getAttribute('href');
    const hreflang = open.element.getAttribute('hreflang') ?? undefined;
    if (href) this.links.push({ start: open.start, end: this.shownLength, href, hreflang });
  }

  /** The length of the text without a space at its end. */
  private get shownLength(): number {
    return this.text.length - (this.spaced && this.text !== '' ? 1 : 0);
  }

  /** Ends the current line and begins an empty one. */
  flush(): void {
    if (this.text === '') return;
    const open = this.open;
    if (open) this.closeLink();
    const { links } = this;
    const { block, zone, articles } = this.level;
    const text = this.text.slice(0, this.shownLength);
    this.runs.push({ text, links, zone, block, articles, prose: countProse(text, this.wide, links, block) });
    this.text = '';
    this.wide = 0;
    this.spaced = true;
    this.links = [];
    // A link may contain whole blocks: it continues in the next line.
    if (open) this.open = { element: open.element, start: 0 };
  }
}

const NONE: ReadonlySet<string> = new Set();

/**
 * Collects the shown text under `root` as lines, by tags and attributes only, since asking for styles or geometry would
 * force a layout.
 *
 * @param besides whether to leave out parts that class names or ids put beside the article.
 * @param hidden class names that the page's style rules hide.
 */
export function walkVisibleText(root: Element, besides: boolean, hidden: ReadonlySet<string> = NONE): WalkResult {
  const collector = new LineCollector(root, besides, hidden);
  let node: Node | null = root.firstChild;
  while (node && collector.seen < MOST_NODES) node = collector.visit(node) ?? collector.following(node);
  collector.flush();
  return collector;
}

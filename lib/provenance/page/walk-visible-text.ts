/** Collects the visible text of a page as lines, in one walk over its nodes. */

import { memoize } from '../../core/memoize';
import type { LineLink, ObservedLine, PageZone } from '../../core/page-observation';
import { findHiddenElements } from './hidden-elements';

/** Matches an address whose path begins with a language code. */
const LANGUAGE_PATH = /^(?:https?:\/\/[^/]+)?\/[a-z]{2}(?:[-_][a-z]{2,4})?\//i;
/** The longest name of a version, in UTF-16 units: "Read in Brazilian Portuguese". */
const MAX_VERSION_LENGTH = 30;

function buildVersionLine(link: Element): ObservedLine | undefined {
  const href = link.getAttribute('href') ?? '';
  const hreflang = link.getAttribute('hreflang') ?? link.getAttribute('lang') ?? undefined;
  if (!hreflang && !LANGUAGE_PATH.test(href)) return undefined;
  const text = (link.textContent ?? '').replace(/\s+/g, ' ').trim();
  if (text === '' || text.length > MAX_VERSION_LENGTH) return undefined;
  const links = [{ start: 0, end: text.length, href, hreflang }];
  return { text, links, zone: 'nav', block: 'li', articles: [], prose: 0 };
}

/** Finds short links that declare a language, or whose address has a language code, each as a line of a menu. */
export const findVersionLines = (element: Element): readonly ObservedLine[] =>
  [...element.querySelectorAll('a[href]')].map(buildVersionLine).filter((line) => line !== undefined);

// Tells what is beside an article from a note about it, such as where it was first published.

/** Matches class names and ids of elements that are beside an article and not a part of it. */
const BESIDE_NAME =
  /(?:^|\s)(?!has-|with-|no-)(?:[\w-]{0,60}(?:related|recommend|sidebar|breadcrumb|newsletter|popular|trending|teaser|share|sharing|social|cookie)[\w-]{0,60}|comments?|comment-list|comments-area|tags|tag-list|post-tags)(?=\s|$)/i;
/** A first test that most names fail. It takes a tenth of the time. */
const MAY_BE_BESIDE =
  /related|recommend|sidebar|breadcrumb|newsletter|popular|trending|teaser|shar[ei]|social|cookie|comment|tag/i;

/** Whether class names or an id say that an element is beside the article. */
export const isBesideName = (names: string): boolean => MAY_BE_BESIDE.test(names) && BESIDE_NAME.test(names);

/** The most letters and links of such a note. */
const MAX_NOTE_LENGTH = 320;
const MAX_NOTE_LINKS = 3;
/** What boxes with something else have: a heading, a list, a table, a form. */
const NO_NOTE = 'h1,h2,h3,h4,h5,h6,ul,ol,dl,table,form,nav';

/** Whether an element may be a note: a few words with a link. */
export function isNoteBox(element: Element): boolean {
  const links = element.getElementsByTagName('a').length;
  if (links === 0 || links > MAX_NOTE_LINKS || element.querySelector(NO_NOTE)) return false;
  return (element.textContent ?? '').trim().length <= MAX_NOTE_LENGTH;
}

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

const NEVER_BESIDE = new Set(['html', 'body', 'main', 'article']);

/** How many nodes are visited at most, as a page may repeat without end. */
const MAX_NODES = 60_000;
/** About how many letters of one line are kept: labels and notices are short, and language detection needs less. */
const MAX_TEXT_LENGTH = 4_000;

const ZONES: ReadonlyMap<string, PageZone> = new Map([
  ['footer', 'footer'],
  ['nav', 'nav'],
  ['aside', 'aside'],
  ['header', 'header'],
]);

/** Matches kana, Han and Hangul, whose characters are syllables or words. */
const WIDE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+/g;
const NO_PROSE = new Set('h1 h2 h3 h4 h5 h6 figcaption figure th td'.split(' '));
const MIN_PROSE_LENGTH = 40;

/**
 * Counts the letters of running text in a line; 0 for headings, captions, short lines and lines that are mostly links.
 *
 * @param wideCount how many characters of the text are syllables or words; they count double.
 */
function countProse(text: string, wideCount: number, links: readonly LineLink[], block: string): number {
  const length = text.length + wideCount;
  if (length < MIN_PROSE_LENGTH || NO_PROSE.has(block)) return 0;
  let linkedLength = 0;
  for (const { start, end } of links) linkedLength += end - start;
  return linkedLength * 2 >= text.length ? 0 : length;
}

/**
 * Matches what most texts do not have: white space other than single plain spaces, and scripts with wide characters.
 */
const NEEDS_EVENING = /[^\S ]| \s|[\u3040-\ud7af]/;
const SPACE = 32;

/**
 * The text of an element without child elements, which the browser gives in one string. Empty where there is none, or
 * more than is kept.
 */
function getOnlyText(element: Element): string {
  const text = element.firstElementChild ? '' : (element.textContent ?? '');
  return text.length <= MAX_TEXT_LENGTH ? text : '';
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
  skimmed = false;
  /** How many nodes were visited. */
  visitedNodes = 0;
  /** The text of the current line. */
  private text = '';
  /** The text is empty or ends with a space, so that another space is left out. */
  private endsWithSpace = true;
  /** How many characters of the text are wide. */
  private wideCount = 0;
  /** An inline element has just ended. */
  private isAfterInline = false;
  private links: LineLink[] = [];
  private openLink: OpenLink | undefined;
  private level: WalkLevel;
  /** The elements around the current one, outermost first. */
  private readonly outerLevels: WalkLevel[] = [];
  /** Elements that their own attributes hide. */
  private readonly hiddenElements: ReadonlySet<Element>;
  private readonly isBesideName = memoize(isBesideName);
  private readonly isHiddenName = memoize((names: string) =>
    names.split(/\s+/).some((name) => this.hiddenClasses.has(name)),
  );

  constructor(
    private readonly root: Element,
    private readonly canSkipBeside: boolean,
    private readonly hiddenClasses: ReadonlySet<string>,
  ) {
    this.hiddenElements = findHiddenElements(root);
    this.level = { element: root, role: 'block', block: 'body', zone: 'main', articles: [] };
  }

  /** Reads a node. Returns its first child where its children are to be visited, otherwise null. */
  visit(node: Node): Node | null {
    this.visitedNodes++;
    const type = node.nodeType;
    if (type === 3) this.add((node as Text).data);
    return type === 1 ? this.enter(node as Element) : null;
  }

  /** Finds the next node in document order after a node and everything in it; null at the end. */
  findFollowing(node: Node): Node | null {
    let current = node;
    for (;;) {
      const sibling = current.nextSibling;
      if (sibling) return sibling;
      current = this.level.element;
      if (current === this.root) return null;
      this.leave();
    }
  }

  /** Adds text to the current line, with single spaces. */
  private add(data: string): void {
    if (this.text.length > MAX_TEXT_LENGTH) return;
    const evenText = NEEDS_EVENING.test(data) ? this.evenSpaces(data) : data;
    const text = this.endsWithSpace && evenText.charCodeAt(0) === SPACE ? evenText.slice(1) : evenText;
    if (text === '') return;
    this.isAfterInline = false;
    this.text += text;
    this.endsWithSpace = text.charCodeAt(text.length - 1) === SPACE;
  }

  /** Replaces white space with single spaces and counts wide characters. */
  private evenSpaces(data: string): string {
    if (data.trim() === '') return ' ';
    const text = data.replace(/\s+/g, ' ');
    this.wideCount += text.length - text.replace(WIDE, '').length;
    return text;
  }

  private enter(element: Element): Node | null {
    const name = element.localName;
    const role = ROLES.get(name) ?? 'block';
    if (role === 'line') this.flush();
    if (role === 'declaring') this.declarations.push(element);
    if (role === 'line' || role === 'declaring' || role === 'skipped') return null;
    if (this.hiddenElements.has(element) || this.isHiddenByRule(element)) return null;
    if (name === 'dialog' && !element.hasAttribute('open')) return null;
    return role === 'block' ? this.enterBlock(element, name) : this.enterInline(element, role);
  }

  /** Adds a space between two inline elements. Styles separate them where the text does not: buttons, menus, labels. */
  private separateInline(): void {
    if (!this.isAfterInline || this.endsWithSpace) return;
    this.text += ' ';
    this.endsWithSpace = true;
  }

  private isHiddenByRule(element: Element): boolean {
    return this.hiddenClasses.size > 0 && this.isHiddenName(element.getAttribute('class') ?? '');
  }

  private enterInline(element: Element, role: ElementRole): Node | null {
    const { block, zone, articles } = this.level;
    return this.goInto({ element, role, block, zone, articles });
  }

  private enterBlock(element: Element, name: string): Node | null {
    this.flush();
    if (name === 'h1') this.headlines.push(element);
    const zone = this.determineZone(element, name);
    if (zone === 'aside' && this.canSkipBeside) {
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
    this.visitedNodes++;
    this.add(text);
    this.leave();
    return null;
  }

  private begin(level: WalkLevel): void {
    if (level.role !== 'block') this.separateInline();
    if (level.role === 'link') this.openLink = { element: level.element, start: this.text.length };
    this.outerLevels.push(this.level);
    this.level = level;
  }

  /** Leaves an element out, except for its headlines, its scripts and its links to versions in other languages. */
  private skim(element: Element): void {
    this.skimmed = true;
    this.headlines.push(...element.getElementsByTagName('h1'));
    this.declarations.push(...element.getElementsByTagName('script'));
    this.runs.push(...findVersionLines(element));
  }

  private determineZone(element: Element, name: string): PageZone {
    const { zone } = this.level;
    const isNote = name === 'aside' && zone === 'main' && !this.isBeside(element, name) && isNoteBox(element);
    if (zone === 'nav' || zone === 'aside' || isNote) return zone;
    return ZONES.get(name) ?? (this.canSkipBeside && this.isBeside(element, name) ? 'aside' : zone);
  }

  /** It reads properties, which are faster. Where a field of a form replaces one, it reads the attribute. */
  private isBeside(element: Element, name: string): boolean {
    const { className, id } = element;
    if (className === '' && id === '') return false;
    const isNameBeside = (value: unknown, attribute: string): boolean =>
      this.isBesideName(typeof value === 'string' ? value : (element.getAttribute(attribute) ?? ''));
    return (isNameBeside(className, 'class') || isNameBeside(id, 'id')) && !NEVER_BESIDE.has(name);
  }

  private leave(): void {
    this.isAfterInline = this.level.role !== 'block';
    if (this.level.role === 'link') this.closeLink();
    if (this.level.role === 'block') this.flush();
    this.level = this.outerLevels.pop() ?? this.level;
  }

  private closeLink(): void {
    const openLink = this.openLink;
    this.openLink = undefined;
    if (!openLink || this.text.length <= openLink.start) return;
    const href = openLink.element.getAttribute('href');
    const hreflang = openLink.element.getAttribute('hreflang') ?? undefined;
    if (href) this.links.push({ start: openLink.start, end: this.shownLength, href, hreflang });
  }

  /** The length of the text without a space at its end. */
  private get shownLength(): number {
    return this.text.length - (this.endsWithSpace && this.text !== '' ? 1 : 0);
  }

  /** Ends the current line and begins an empty one. */
  flush(): void {
    if (this.text === '') return;
    const openLink = this.openLink;
    if (openLink) this.closeLink();
    const { links } = this;
    const { block, zone, articles } = this.level;
    const text = this.text.slice(0, this.shownLength);
    this.runs.push({ text, links, zone, block, articles, prose: countProse(text, this.wideCount, links, block) });
    this.text = '';
    this.wideCount = 0;
    this.endsWithSpace = true;
    this.links = [];
    // A link may contain whole blocks: it continues in the next line.
    if (openLink) this.openLink = { element: openLink.element, start: 0 };
  }
}

const NO_CLASSES: ReadonlySet<string> = new Set();

/**
 * Collects the shown text under `root` as lines. It reads tags and attributes only: styles would force a layout.
 *
 * @param canSkipBeside whether to leave out parts that class names or ids put beside the article.
 * @param hiddenClasses class names that the page's style rules hide.
 */
export function walkVisibleText(
  root: Element,
  canSkipBeside: boolean,
  hiddenClasses: ReadonlySet<string> = NO_CLASSES,
): WalkResult {
  const collector = new LineCollector(root, canSkipBeside, hiddenClasses);
  let node: Node | null = root.firstChild;
  while (node && collector.visitedNodes < MAX_NODES) node = collector.visit(node) ?? collector.findFollowing(node);
  collector.flush();
  return collector;
}

/** Collects the visible text of a page as lines, in one walk over its nodes. */

import { memoize } from '../../core/memoize';
import type { LineLink, ObservedLine, PageZone } from '../../core/page-observation';
import { type Visitor, walkVisible } from '../../page/html/visible-text';

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

/** Elements that describe the page. */
const DECLARING = new Set('link meta base'.split(' '));
/** Elements within a line; one that is not listed is a block. */
const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q ruby s samp small span' +
    ' strike strong sub sup time tt u var wbr picture source img math'
  ).split(' '),
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
  readonly isInline: boolean;
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

/** Collects lines during one walk in document order. */
class LineCollector implements Visitor {
  readonly runs: ObservedLine[] = [];
  readonly headlines: Element[] = [];
  readonly articles: Element[] = [];
  readonly declarations: Element[] = [];
  skimmed = false;
  /** The text of the current line. */
  private line = '';
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
  private readonly isBesideName = memoize(isBesideName);

  constructor(
    root: Element,
    private readonly canSkipBeside: boolean,
  ) {
    this.level = { element: root, isInline: false, block: 'body', zone: 'main', articles: [] };
  }

  text(node: Text): void {
    this.add(node.data);
  }

  pass(element: Element, name: string): void {
    if (name === 'script') this.declarations.push(element);
  }

  enter(element: Element, name: string): boolean {
    if (name === 'br') this.flush();
    if (DECLARING.has(name)) this.declarations.push(element);
    if (name === 'br' || DECLARING.has(name)) return false;
    return INLINE.has(name) ? this.enterInline(element) : this.enterBlock(element, name);
  }

  /** Adds text to the current line, with single spaces. */
  private add(data: string): void {
    if (this.line.length > MAX_TEXT_LENGTH) return;
    const evenText = NEEDS_EVENING.test(data) ? this.evenSpaces(data) : data;
    const text = this.endsWithSpace && evenText.charCodeAt(0) === SPACE ? evenText.slice(1) : evenText;
    if (text === '') return;
    this.isAfterInline = false;
    this.line += text;
    this.endsWithSpace = text.charCodeAt(text.length - 1) === SPACE;
  }

  /** Replaces white space with single spaces and counts wide characters. */
  private evenSpaces(data: string): string {
    if (data.trim() === '') return ' ';
    const text = data.replace(/\s+/g, ' ');
    this.wideCount += text.length - text.replace(WIDE, '').length;
    return text;
  }

  /** Adds a space between two inline elements. Styles separate them where the text does not: buttons, menus, labels. */
  private separateInline(): void {
    if (!this.isAfterInline || this.endsWithSpace) return;
    this.line += ' ';
    this.endsWithSpace = true;
  }

  private enterInline(element: Element): boolean {
    const { block, zone, articles } = this.level;
    return this.goInto({ element, isInline: true, block, zone, articles });
  }

  private enterBlock(element: Element, name: string): boolean {
    this.flush();
    if (name === 'h1') this.headlines.push(element);
    const zone = this.determineZone(element, name);
    if (zone === 'aside' && this.canSkipBeside) {
      this.skim(element);
      return false;
    }
    let { articles } = this.level;
    if (name === 'article') articles = [...articles, this.articles.push(element)];
    return this.goInto({ element, isInline: false, block: name, zone, articles });
  }

  /** Enters an element, unless it has nothing in it. One with text only is read and left at once. */
  private goInto(level: WalkLevel): boolean {
    const text = getOnlyText(level.element);
    if (text === '' && !level.element.firstChild) return false;
    this.begin(level);
    if (text === '') return true;
    this.add(text);
    this.leave();
    return false;
  }

  private begin(level: WalkLevel): void {
    if (level.isInline) this.separateInline();
    if (level.element.localName === 'a') this.openLink = { element: level.element, start: this.line.length };
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

  leave(): void {
    const { element, isInline } = this.level;
    this.isAfterInline = isInline;
    if (element.localName === 'a') this.closeLink();
    if (!isInline) this.flush();
    this.level = this.outerLevels.pop() ?? this.level;
  }

  private closeLink(): void {
    const openLink = this.openLink;
    this.openLink = undefined;
    if (!openLink || this.line.length <= openLink.start) return;
    const href = openLink.element.getAttribute('href');
    const hreflang = openLink.element.getAttribute('hreflang') ?? undefined;
    if (href) this.links.push({ start: openLink.start, end: this.shownLength, href, hreflang });
  }

  /** The length of the text without a space at its end. */
  private get shownLength(): number {
    return this.line.length - (this.endsWithSpace && this.line !== '' ? 1 : 0);
  }

  /** Ends the current line and begins an empty one. */
  flush(): void {
    if (this.line === '') return;
    const openLink = this.openLink;
    if (openLink) this.closeLink();
    const { links } = this;
    const { block, zone, articles } = this.level;
    const text = this.line.slice(0, this.shownLength);
    this.runs.push({ text, links, zone, block, articles, prose: countProse(text, this.wideCount, links, block) });
    this.line = '';
    this.wideCount = 0;
    this.endsWithSpace = true;
    this.links = [];
    // A link may contain whole blocks: it continues in the next line.
    if (openLink) this.openLink = { element: openLink.element, start: 0 };
  }
}

/**
 * Collects the shown text under `root` as lines.
 *
 * @param canSkipBeside whether to leave out parts that class names or ids put beside the article.
 * @param hiddenClasses class names that the page's style rules hide.
 */
export function walkVisibleText(
  root: Element,
  canSkipBeside: boolean,
  hiddenClasses?: ReadonlySet<string>,
): WalkResult {
  const collector = new LineCollector(root, canSkipBeside);
  walkVisible(root, collector, { hiddenClasses, maxNodes: MAX_NODES });
  collector.flush();
  return collector;
}

import type { LineLink, ObservedLine, PageZone } from '../../core';
import { memoize } from '../../util/memoize';
import { findHiddenElements } from './hidden-elements';

export interface WalkResult {
  readonly runs: readonly ObservedLine[];
  readonly headlines: readonly Element[];
  /** `article` elements in document order, from number 1 on: those that runs speak of. */
  readonly articles: readonly Element[];
  /** `link`, `meta`, `base` and `script` elements, wherever they stand. */
  readonly declarations: readonly Element[];
  readonly skimmed: boolean;
}

/** What an element's name makes of it; a name not listed makes a block. */
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

/** Class names and ids of what stands beside an article, not in it. */
const BESIDE =
  /(?:^|\s)(?!has-|with-|no-)(?:[\w-]{0,60}(?:related|recommend|sidebar|breadcrumb|newsletter|popular|trending|teaser|share|sharing|social|cookie)[\w-]{0,60}|comments?|comment-list|comments-area|tags|tag-list|post-tags)(?=\s|$)/i;
/** Most names hold none of these, and to look for them takes a tenth of the time. */
const MAY_BE_BESIDE =
  /related|recommend|sidebar|breadcrumb|newsletter|popular|trending|teaser|shar[ei]|social|cookie|comment|tag/i;
const NEVER_BESIDE = new Set(['html', 'body', 'main', 'article']);

/** A page may nest or repeat without end; what lies beyond this many nodes is not looked at. */
const MOST_NODES = 60_000;
/** Text kept of one run: labels and notices are short, and the language shows in less. */
const MOST_TEXT = 4_000;

const ZONES: ReadonlyMap<string, PageZone> = new Map([
  ['footer', 'footer'],
  ['nav', 'nav'],
  ['aside', 'aside'],
  ['header', 'header'],
]);

const WIDE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+/g;
const NO_PROSE = new Set('h1 h2 h3 h4 h5 h6 figcaption figure th td'.split(' '));
const SHORTEST_PROSE = 40;

/** `wide`: how many of its characters stand for a part of a word: those count double. */
function countProse(text: string, wide: number, links: readonly LineLink[], block: string): number {
  const length = text.length + wide;
  if (length < SHORTEST_PROSE || NO_PROSE.has(block)) return 0;
  let linked = 0;
  for (const { start, end } of links) linked += end - start;
  return linked * 2 >= text.length ? 0 : length;
}

/** What most text has none of: white space other than one plain space, and scripts with wide characters. */
const UNEVEN = /[^\S ]| \s|[\u3040-\ud7af]/;
const SPACE = 32;

/**
 * The text of an element that no other stands in, which the browser gives in one piece; empty where there is none or
 * more than is kept.
 */
function getOnlyText(element: Element): string {
  const text = element.firstElementChild ? '' : (element.textContent ?? '');
  return text.length <= MOST_TEXT ? text : '';
}

/** An element that is being visited, and where the text in it belongs. */
interface WalkLevel {
  readonly element: Element;
  readonly role: ElementRole;
  /** Name of the nearest block. */
  readonly block: string;
  readonly zone: PageZone;
  readonly articles: readonly number[];
}

interface OpenLink {
  readonly element: Element;
  readonly start: number;
}

/** Collects runs during one walk in document order, without recursion: pages nest tens of thousands deep. */
class LineCollector {
  readonly runs: ObservedLine[] = [];
  readonly headlines: Element[] = [];
  readonly articles: Element[] = [];
  readonly declarations: Element[] = [];
  /** Some of the page was passed over, as standing beside the article. */
  skimmed = false;
  /** How many nodes. */
  seen = 0;
  private text = '';
  /** The text is empty or ends with a space: one more is left out. */
  private spaced = true;
  /** How many characters of it are wide. */
  private wide = 0;
  /** An inline element has just ended. */
  private between = false;
  private links: LineLink[] = [];
  private open: OpenLink | undefined;
  private level: WalkLevel;
  private readonly around: WalkLevel[] = [];
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

  /** Takes a node in; where its children are to be visited, the first of them. */
  visit(node: Node): Node | null {
    this.seen++;
    const type = node.nodeType;
    if (type === 3) this.add((node as Text).data);
    return type === 1 ? this.enter(node as Element) : null;
  }

  /** The next node in document order after a node and all in it. */
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

  private add(data: string): void {
    if (this.text.length > MOST_TEXT) return;
    const all = UNEVEN.test(data) ? this.even(data) : data;
    const text = this.spaced && all.charCodeAt(0) === SPACE ? all.slice(1) : all;
    if (text === '') return;
    this.between = false;
    this.text += text;
    this.spaced = text.charCodeAt(text.length - 1) === SPACE;
  }

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

  /** Elements side by side are set apart by style where no space is: buttons, menus, a label and its value. */
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

  /** Of what stands beside the article nothing counts but what it declares. */
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

  /** The properties are there sooner than the attributes, but a form's fields may take their places. */
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

  /** Letters of the text without a space at its end. */
  private get shownLength(): number {
    return this.text.length - (this.spaced && this.text !== '' ? 1 : 0);
  }

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
    // A link may hold whole blocks: it goes on in the next run.
    if (open) this.open = { element: open.element, start: 0 };
  }
}

const NONE: ReadonlySet<string> = new Set();

/**
 * The shown text under `root` as runs, by tag and attribute only: asking for style or geometry would force a layout.
 * `besides` says whether class names may put a part of the page beside the article; what stands beside it gives no
 * runs then.
 */
export function walkVisibleText(root: Element, besides: boolean, hidden: ReadonlySet<string> = NONE): WalkResult {
  const collector = new LineCollector(root, besides, hidden);
  let node: Node | null = root.firstChild;
  while (node && collector.seen < MOST_NODES) node = collector.visit(node) ?? collector.following(node);
  collector.flush();
  return collector;
}

import type { Run, RunLink, Zone } from '../domain';

export interface Walked {
  readonly runs: readonly Run[];
  readonly headlines: readonly Element[];
  /** `article` elements in document order, from number 1 on: those that runs speak of. */
  readonly articles: readonly Element[];
  /** `link`, `meta`, `base` and `script` elements, wherever they stand. */
  readonly declarations: readonly Element[];
  readonly skimmed: boolean;
}

/** What an element's name makes of it; a name not listed makes a block. */
type Role = 'skipped' | 'declaring' | 'inline' | 'link' | 'line' | 'block';

const ROLES = new Map<string, Role>();
const give = (role: Role, names: string): void => {
  for (const name of names.split(' ')) ROLES.set(name, role);
};
give('skipped', 'title style noscript template svg math iframe object canvas select textarea button video audio img');
give('declaring', 'link meta base script');
give('link', 'a');
give('line', 'br');
give(
  'inline',
  'abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q rp rt ruby s samp small span' +
    ' strike strong sub sup time tt u var wbr picture source',
);

const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/** Class names and ids of what stands beside an article, not in it. */
const BESIDE =
  /(?:^|\s)(?!has-|with-|no-)(?:[\w-]{0,60}(?:related|recommend|sidebar|breadcrumb|newsletter|popular|trending|teaser|share|sharing|social|cookie)[\w-]{0,60}|comments?|comment-list|comments-area|tags|tag-list|post-tags)(?=\s|$)/i;
const NEVER_BESIDE = new Set(['html', 'body', 'main', 'article']);

/** A page may nest or repeat without end; what lies beyond this many nodes is not looked at. */
const MOST_NODES = 60_000;
/** Text kept of one run: labels and notices are short, and the language shows in less. */
const MOST_TEXT = 4_000;

/** `attributes`: the names of those it has, to ask for no other. */
function isHidden(element: Element, attributes: readonly string[]): boolean {
  if (attributes.includes('hidden')) return true;
  if (attributes.includes('aria-hidden') && element.getAttribute('aria-hidden') === 'true') return true;
  return attributes.includes('style') && HIDDEN_STYLE.test(element.getAttribute('style') ?? '');
}

const ZONES: ReadonlyMap<string, Zone> = new Map([
  ['footer', 'footer'],
  ['nav', 'nav'],
  ['aside', 'aside'],
  ['header', 'header'],
]);

const WIDE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+/g;
const NO_PROSE = new Set('h1 h2 h3 h4 h5 h6 figcaption figure th td'.split(' '));
const SHORTEST_PROSE = 40;

/** A character that stands for a word's part counts double. */
function proseIn(text: string, links: readonly RunLink[], block: string): number {
  if (text.length * 2 < SHORTEST_PROSE || NO_PROSE.has(block)) return 0;
  let linked = 0;
  for (const { start, end } of links) linked += end - start;
  if (linked * 2 >= text.length) return 0;
  const wide = text.length - text.replace(WIDE, '').length;
  const length = text.length + wide;
  return length >= SHORTEST_PROSE ? length : 0;
}

/** White space as most text has none: other than one plain space. */
const LOOSE_SPACE = /[^\S ]| \s/;
const SPACE = 32;

function folded(text: string): string {
  if (text.trim() === '') return text === '' ? '' : ' ';
  return LOOSE_SPACE.test(text) ? text.replace(/\s+/g, ' ') : text;
}

/** Answers for each class name or id once: pages repeat a few of them all over. */
function remembered(answer: (names: string) => boolean): (names: string) => boolean {
  const known = new Map<string, boolean>();
  return (names) => {
    const before = known.get(names);
    if (before !== undefined) return before;
    const now = answer(names);
    known.set(names, now);
    return now;
  };
}

/** An element that is being visited, and where the text in it belongs. */
interface Level {
  readonly element: Element;
  readonly role: Role;
  /** Name of the nearest block. */
  readonly block: string;
  readonly zone: Zone;
  readonly articles: readonly number[];
}

interface OpenLink {
  readonly element: Element;
  readonly start: number;
}

/** Collects runs during one walk in document order, without recursion: pages nest tens of thousands deep. */
class Collector {
  readonly runs: Run[] = [];
  readonly headlines: Element[] = [];
  readonly articles: Element[] = [];
  readonly declarations: Element[] = [];
  /** Some of the page was passed over, as standing beside the article. */
  skimmed = false;
  private text = '';
  /** The text is empty or ends with a space: one more is left out. */
  private spaced = true;
  /** An inline element has just ended. */
  private between = false;
  private links: RunLink[] = [];
  private open: OpenLink | undefined;
  private level: Level;
  private readonly around: Level[] = [];
  private readonly saysBeside = remembered((names) => BESIDE.test(names));
  private readonly saysHidden = remembered((names) => names.split(/\s+/).some((name) => this.hidden.has(name)));

  constructor(
    private readonly root: Element,
    private readonly besides: boolean,
    private readonly hidden: ReadonlySet<string>,
  ) {
    this.level = { element: root, role: 'block', block: 'body', zone: 'main', articles: [] };
  }

  /** Takes a node in; where its children are to be visited, the first of them. */
  visit(node: Node): Node | null {
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
    const all = folded(data);
    const text = this.spaced && all.charCodeAt(0) === SPACE ? all.slice(1) : all;
    if (text === '') return;
    this.between = false;
    this.text += text;
    this.spaced = text.charCodeAt(text.length - 1) === SPACE;
  }

  private enter(element: Element): Node | null {
    const name = element.localName;
    const role = ROLES.get(name) ?? 'block';
    if (role === 'line') this.flush();
    if (role === 'declaring') this.declarations.push(element);
    if (role === 'line' || role === 'declaring' || role === 'skipped') return null;
    const attributes = element.getAttributeNames();
    if (isHidden(element, attributes) || this.isHiddenByRule(element, attributes)) return null;
    if (name === 'dialog' && !attributes.includes('open')) return null;
    return role === 'block' ? this.enterBlock(element, name, attributes) : this.enterInline(element, role);
  }

  /** Elements side by side are set apart by style where no space is: buttons, menus, a label and its value. */
  private part(): void {
    if (!this.between || this.spaced) return;
    this.text += ' ';
    this.spaced = true;
  }

  private isHiddenByRule(element: Element, attributes: readonly string[]): boolean {
    if (this.hidden.size === 0 || !attributes.includes('class')) return false;
    return this.saysHidden(element.getAttribute('class') ?? '');
  }

  private enterInline(element: Element, role: Role): Node | null {
    const child = element.firstChild;
    if (!child) return null;
    this.part();
    if (role === 'link') this.open = { element, start: this.text.length };
    const { block, zone, articles } = this.level;
    this.goInto({ element, role, block, zone, articles });
    return child;
  }

  private enterBlock(element: Element, name: string, attributes: readonly string[]): Node | null {
    this.flush();
    if (name === 'h1') this.headlines.push(element);
    const zone = this.zoneOf(element, name, attributes);
    if (zone === 'aside' && this.besides) {
      this.skim(element);
      return null;
    }
    let { articles } = this.level;
    if (name === 'article') articles = [...articles, this.articles.push(element)];
    const child = element.firstChild;
    if (child) this.goInto({ element, role: 'block', block: name, zone, articles });
    return child;
  }

  private goInto(level: Level): void {
    this.around.push(this.level);
    this.level = level;
  }

  /** Of what stands beside the article nothing counts but what it declares. */
  private skim(element: Element): void {
    this.skimmed = true;
    this.headlines.push(...element.getElementsByTagName('h1'));
    this.declarations.push(...element.getElementsByTagName('script'));
  }

  private zoneOf(element: Element, name: string, attributes: readonly string[]): Zone {
    const { zone } = this.level;
    if (zone === 'nav' || zone === 'aside') return zone;
    const own = ZONES.get(name);
    if (own) return own;
    return this.besides && attributes.length > 0 && this.isBeside(element, name, attributes) ? 'aside' : zone;
  }

  private isBeside(element: Element, name: string, attributes: readonly string[]): boolean {
    if (NEVER_BESIDE.has(name)) return false;
    return ['class', 'id'].some((one) => attributes.includes(one) && this.saysBeside(element.getAttribute(one) ?? ''));
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
    this.runs.push({ text, links, zone, block, articles, prose: proseIn(text, links, block) });
    this.text = '';
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
export function walk(root: Element, besides: boolean, hidden: ReadonlySet<string> = NONE): Walked {
  const collector = new Collector(root, besides, hidden);
  let node: Node | null = root.firstChild;
  for (let seen = 0; node && seen < MOST_NODES; seen++) node = collector.visit(node) ?? collector.following(node);
  collector.flush();
  return collector;
}

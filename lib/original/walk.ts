import type { Run, RunLink, Zone } from '../domain';

export interface Walked {
  readonly runs: readonly Run[];
  readonly headlines: readonly Element[];
  /** `link`, `meta`, `base` and `script` elements, wherever they stand. */
  readonly declarations: readonly Element[];
}

/** What an element's name makes of it; a name not listed makes a block. */
type Role = 'skipped' | 'declaring' | 'inline' | 'link' | 'line';

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

/** Class names and ids of what stands beside an article, not in it. The first is a cheap look for the second. */
const MAY_BE_BESIDE =
  /relat|recommend|sidebar|breadcrumb|newsletter|popular|trending|teaser|shar|social|cookie|comment|tag/i;
const BESIDE =
  /(?:^|\s)(?!has-|with-|no-)(?:[\w-]*(?:related|recommend|sidebar|breadcrumb|newsletter|popular|trending|teaser|share|sharing|social|cookie)[\w-]*|comments?|comment-list|comments-area|tags|tag-list|post-tags)(?=\s|$)/i;
const NEVER_BESIDE = /^(html|body|main|article)$/;

/** A page may nest or repeat without end; what lies beyond this many nodes is not looked at. */
const MOST_NODES = 60_000;
/** Text kept of one run: labels and notices are short, and the language shows in less. */
const MOST_TEXT = 4_000;

/** For elements with attributes. */
function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  const style = element.getAttribute('style');
  return style !== null && HIDDEN_STYLE.test(style);
}

const ZONES: ReadonlyMap<string, Zone> = new Map([
  ['footer', 'footer'],
  ['nav', 'nav'],
  ['aside', 'aside'],
  ['header', 'header'],
]);

function isBeside(element: Element): boolean {
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`;
  return MAY_BE_BESIDE.test(names) && BESIDE.test(names) && !NEVER_BESIDE.test(element.localName);
}

interface OpenLink {
  readonly element: Element;
  readonly start: number;
}

const WIDE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;
const NO_PROSE = /^(h[1-6]|figcaption|figure|th|td)$/;
const SHORTEST_PROSE = 40;

/** A character that stands for a word's part counts double. */
function proseIn(text: string, links: readonly RunLink[], block: string): number {
  if (text.length * 2 < SHORTEST_PROSE || NO_PROSE.test(block)) return 0;
  const linked = links.reduce((sum, link) => sum + link.end - link.start, 0);
  if (linked * 2 >= text.length) return 0;
  const length = text.length + (text.match(WIDE)?.length ?? 0);
  return length >= SHORTEST_PROSE ? length : 0;
}

/** Collects runs during one walk in document order, without recursion: pages nest tens of thousands deep. */
class Collector {
  readonly runs: Run[] = [];
  readonly headlines: Element[] = [];
  readonly declarations: Element[] = [];
  private text = '';
  private links: RunLink[] = [];
  private open: OpenLink | undefined;
  private blocks: string[] = ['body'];
  private zones: { element: Element; zone: Zone }[] = [];
  private articles: readonly number[] = [];
  private articleCount = 0;

  constructor(private readonly besides: boolean) {}

  add(data: string): void {
    if (this.text.length > MOST_TEXT) return;
    const folded = data.trim() === '' ? ' ' : data.replace(/\s+/g, ' ');
    const spaced = this.text === '' || this.text.endsWith(' ');
    this.text += spaced && folded.startsWith(' ') ? folded.slice(1) : folded;
  }

  /** True where the element's children are to be visited. */
  enter(element: Element): boolean {
    const name = element.localName;
    const role = ROLES.get(name);
    if (role === 'line') this.flush();
    if (role === 'declaring') this.declarations.push(element);
    if (role === 'line' || role === 'declaring' || role === 'skipped') return false;
    const attributes = element.hasAttributes();
    if (attributes && isHidden(element)) return false;
    if (name === 'dialog' && !element.hasAttribute('open')) return false;
    if (role === 'link') this.open = { element, start: this.text.length };
    if (role === undefined) this.enterBlock(element, name, attributes);
    return true;
  }

  private enterBlock(element: Element, name: string, attributes: boolean): void {
    this.flush();
    this.blocks.push(name);
    if (name === 'h1') this.headlines.push(element);
    if (name === 'article') this.articles = [...this.articles, ++this.articleCount];
    const zone = this.zoneOf(element, name, attributes);
    if (zone !== this.zone) this.zones.push({ element, zone });
  }

  private zoneOf(element: Element, name: string, attributes: boolean): Zone {
    const around = this.zone;
    if (around === 'nav' || around === 'aside') return around;
    const own = ZONES.get(name);
    if (own) return own;
    return this.besides && attributes && isBeside(element) ? 'aside' : around;
  }

  leave(element: Element): void {
    const name = element.localName;
    const role = ROLES.get(name);
    if (role === 'link') this.closeLink();
    if (role !== undefined) return;
    this.flush();
    this.blocks.pop();
    if (name === 'article') this.articles = this.articles.slice(0, -1);
    if (this.zones.at(-1)?.element === element) this.zones.pop();
  }

  private get zone(): Zone {
    return this.zones.at(-1)?.zone ?? 'main';
  }

  private closeLink(): void {
    const open = this.open;
    const href = open?.element.getAttribute('href');
    const hreflang = open?.element.getAttribute('hreflang') ?? undefined;
    if (open && href && this.text.length > open.start) {
      this.links.push({ start: open.start, end: this.text.trimEnd().length, href, hreflang });
    }
    this.open = undefined;
  }

  flush(): void {
    if (this.text === '') return;
    const open = this.open;
    if (open) this.closeLink();
    const text = this.text.trimEnd();
    if (text !== '') {
      const { links, zone, articles } = this;
      const block = this.blocks.at(-1) ?? 'body';
      this.runs.push({ text, links, zone, block, articles, prose: proseIn(text, links, block) });
    }
    this.text = '';
    this.links = [];
    // A link may hold whole blocks: it goes on in the next run.
    if (open) this.open = { element: open.element, start: 0 };
  }
}

/**
 * The shown text under `root` as runs, by tag and attribute only: asking for style or geometry would force a layout.
 * `besides` says whether class names may put a part of the page beside the article.
 */
export function walk(root: Element, besides: boolean): Walked {
  const collector = new Collector(besides);
  let node: Node | null = root.firstChild;
  for (let seen = 0; node && seen < MOST_NODES; seen++) {
    const type = node.nodeType;
    if (type === 3) collector.add((node as Text).data);
    const into = type === 1 && collector.enter(node as Element);
    const child: Node | null = into ? node.firstChild : null;
    if (into && !child) collector.leave(node as Element);
    node = child ?? following(node, root, collector);
  }
  collector.flush();
  return collector;
}

/** The next node in document order after a node and all in it. */
function following(node: Node, root: Node, collector: Collector): Node | null {
  let at = node;
  for (;;) {
    const sibling = at.nextSibling;
    if (sibling) return sibling;
    const parent = at.parentNode;
    if (!parent || parent === root) return null;
    collector.leave(parent as Element);
    at = parent;
  }
}

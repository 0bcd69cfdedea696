// Runs inside the page: what sites' scripts, extensions and frameworks do to an article that stays the same.

const LEAVES = 'p, h1, h2, h3, h4, li, figcaption, blockquote, cite, td, div';

/** Marks what was not in the page when its quotes were made. */
export const NEW = 'data-new';

export interface Rendered {
  readonly paragraphs: number;
  /** Paragraphs whose old element is no longer in the page. */
  readonly gone: number;
  /** Text nodes before and after. */
  readonly before: number;
  readonly after: number;
}

type Random = () => number;

/** Mulberry32: the same page is split at the same places every time. */
function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const articleElement = (): Element => document.querySelector('article')!;

/** The innermost elements that hold text of their own. */
const leaves = (): Element[] =>
  [...articleElement().querySelectorAll(LEAVES)].filter((element) => !element.querySelector(LEAVES));

/** Lists here are of links: splitting them would only dilute the count. */
function textsOf(root: Element): Text[] {
  const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walk.nextNode()) texts.push(walk.currentNode as Text);
  return texts.filter((text) => !text.parentElement?.closest('svg, script, style, button, ul, ol'));
}

/** Anywhere but between the halves of one character; now and then at an end, which leaves an empty node. */
function placeIn(text: Text, random: Random): number {
  const at = Math.floor(random() * (text.data.length + 1));
  return /[\uDC00-\uDFFF]/.test(text.data.charAt(at)) ? at - 1 : at;
}

type Treat = (part: Text, random: Random) => void;

/** About one split for every twelve characters. */
function splitAll(random: Random, treat: Treat): void {
  for (const text of textsOf(articleElement())) {
    const parts = [text];
    for (let left = text.data.length; left > 0; left -= 12) {
      const part = parts[Math.floor(random() * parts.length)]!;
      parts.push(part.splitText(placeIn(part, random)));
    }
    for (const part of parts) treat(part, random);
  }
}

function wrap(inner: Text, tag: string): Element {
  const outer = document.createElement(tag);
  inner.replaceWith(outer);
  outer.append(inner);
  return outer;
}

const wrapSome: Treat = (part, random) => {
  const outer = random() < 0.6 ? wrap(part, 'span') : undefined;
  if (outer && random() < 0.3) wrap(part, 'font');
};

function unwrapAll(): void {
  for (const outer of articleElement().querySelectorAll(`span:not([class]), font`))
    outer.replaceWith(...outer.childNodes);
  articleElement().normalize();
}

function hiddenWords(): Element {
  const words = document.createElement('span');
  words.hidden = true;
  words.textContent = 'not shown';
  return words;
}

function ruby(part: Text): void {
  const reading = document.createElement('rt');
  reading.textContent = 'reading';
  wrap(part, 'ruby').append(reading);
}

/** What a site's scripts add to text without a reader's seeing other words. */
const furnish: Treat = (part, random) => {
  const chance = random();
  if (chance < 0.2) part.after(hiddenWords());
  else if (chance < 0.4) part.after('\u00AD');
  else if (chance < 0.6) part.before('\u200B');
  else if (chance < 0.75 && part.data.trim() !== '') ruby(part);
};

function clonedAnew(element: Element): void {
  const clone = element.cloneNode(true) as Element;
  clone.setAttribute('data-rendered', 'again');
  element.replaceWith(clone);
}

/** A banner that says the headline once more, above the article's own. */
function addBanner(): void {
  const banner = document.createElement('p');
  banner.setAttribute(NEW, '');
  banner.textContent = `● 12:00 ${document.querySelector('h1')?.textContent?.trim()} ›`;
  articleElement().prepend(banner);
}

const WAYS = {
  'parsed anew from its own markup': () => {
    const article = articleElement();
    // biome-ignore lint/correctness/noSelfAssign: it is parsed anew
    article.innerHTML = article.innerHTML;
  },
  'split at random places and wrapped': (random: Random) => splitAll(random, wrapSome),
  'split, and normalised again': (random: Random) => {
    splitAll(random, wrapSome);
    unwrapAll();
  },
  'furnished with ruby, hidden words and invisible characters': (random: Random) => splitAll(random, furnish),
  'replaced by clones, below a new banner': () => {
    leaves().forEach(clonedAnew);
    addBanner();
  },
} as const;

export type Way = keyof typeof WAYS;

export function rerender(way: Way, seed: number): Rendered {
  const old = leaves();
  const before = textsOf(articleElement()).length;
  WAYS[way](randomFrom(seed));
  const gone = old.filter((element) => !element.isConnected).length;
  return { paragraphs: old.length, gone, before, after: textsOf(articleElement()).length };
}

/** Finds the headline of the page's article, and what stands where around it. */
import type { Box, HeadScene } from './list-places';

const HEADING_SELECTOR = 'h1, [role=heading][aria-level="1"], [itemprop=headline], article h2, main h2';
/** UTF-16 units. Sites' names and sections are shorter than headlines; in Chinese ten signs are a sentence. */
const MIN_HEADLINE_LENGTH = 8;
/** UTF-16 units of a headline that its page's title is looked through for. */
const TITLE_PART_LENGTH = 16;
/** UTF-16 units. A longer text under the headline is a standfirst or a paragraph; a byline is shorter. */
const MAX_LINE_LENGTH = 90;
const PARAGRAPHS = 'p, blockquote, li, figcaption';
/** CSS pixels under the headline: further down a byline is another's. */
const BYLINE_REACH = 200;

const foldText = (text: string): string => text.replace(/\s+/g, ' ').trim();

export const isShown = (element: Element): boolean =>
  element.checkVisibility({ visibilityProperty: true, opacityProperty: true });

/** Of the headings the one that the page's title names, or else the first. */
export function findHeadline(): HTMLElement | undefined {
  const pageTitle = foldText(document.title);
  const headings = [...document.querySelectorAll<HTMLElement>(HEADING_SELECTOR)]
    .map((heading) => ({ heading, text: foldText(heading.textContent) }))
    .filter(({ heading, text }) => text.length >= MIN_HEADLINE_LENGTH && isShown(heading));
  const named = headings.find(({ text }) => pageTitle.includes(text.slice(0, TITLE_PART_LENGTH)));
  return (named ?? headings.find(({ heading }) => heading.matches('h1')))?.heading;
}

/** The lines of a node's text as boxes, those too small to be read left out. */
export function listLineBoxes(node: Node): Box[] {
  const range = document.createRange();
  range.selectNodeContents(node);
  return [...range.getClientRects()].filter(({ width, height }) => width >= 2 && height >= 2);
}

/** Boxes of one line, such as those of its words in bold, become one. */
function joinLines(boxes: readonly Box[]): Box[] {
  const lines: Box[] = [];
  for (const box of [...boxes].sort((one, other) => one.top - other.top || one.left - other.left)) {
    const line = lines.at(-1);
    const middle = box.top + box.height / 2;
    if (!line || middle > line.top + line.height) lines.push(box);
    else {
      const left = Math.min(line.left, box.left);
      const right = Math.max(line.left + line.width, box.left + box.width);
      const bottom = Math.max(line.top + line.height, box.top + box.height);
      lines[lines.length - 1] = { left, top: line.top, width: right - left, height: bottom - line.top };
    }
  }
  return lines;
}

const isLong = (text: string | null | undefined): boolean => (text?.trim().length ?? 0) > MAX_LINE_LENGTH;

/** The lines of short texts that follow the headline. */
function listBylineBoxes(headline: HTMLElement, bottom: number): Box[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  walker.currentNode = headline;
  const boxes: Box[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent?.trim() ?? '';
    if (headline.contains(node) || text === '') continue;
    const parent = node.parentElement;
    if (!parent || isLong(text) || isLong(parent.closest(PARAGRAPHS)?.textContent) || !isShown(parent)) continue;
    const lines = listLineBoxes(node);
    if (lines.some(({ top }) => top > bottom + BYLINE_REACH)) break;
    boxes.push(...lines.filter(({ top, height }) => top + height / 2 > bottom));
  }
  return joinLines(boxes);
}

/** Whether an element scrolls with the page as a whole, and not in a box of its own or not at all. */
function isScrolledWithPage(element: Element): boolean {
  for (let one: Element | null = element; one && one !== document.body; one = one.parentElement) {
    const { position, overflowY } = getComputedStyle(one);
    if (position === 'fixed') return false;
    if (/auto|scroll/.test(overflowY) && one.scrollHeight > one.clientHeight + 1) return false;
  }
  return document.scrollingElement === document.documentElement;
}

/** Undefined where the headline has no lines, or scrolls by itself: a chip would not go with it. */
export function readHeadScene(headline: HTMLElement): HeadScene | undefined {
  const lines = joinLines(listLineBoxes(headline));
  const last = lines.at(-1);
  if (!last || !isScrolledWithPage(headline)) return undefined;
  return {
    headline: lines,
    lines: listBylineBoxes(headline, last.top + last.height),
    column: headline.getBoundingClientRect(),
    pageWidth: document.documentElement.clientWidth,
    isRtl: getComputedStyle(headline).direction === 'rtl',
  };
}

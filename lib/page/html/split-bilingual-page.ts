/** Takes what a translation tool put into a page out of a copy of it, and keeps which text each passage renders. */

import { isBlank } from '../../text/fold-whitespace';
import { findRepeatedWrappers } from './repeated-wrappers';
import { collectTextRuns } from './text-runs';
import {
  COPY_MARK,
  HIDDEN_ORIGINAL_MARKS,
  hasToolMarks,
  LITTER_MARKS,
  TEMPLATE_MARK,
  TRIPLE_MARK,
  UNFINISHED_MARKS,
  VALUE_MARK,
  WRAPPER_MARKS,
} from './tool-marks';
import { isBlockElement, isHidden, walkVisible } from './visible-text';

/** A passage of the translation, as the tool wrote it. */
export interface RenderedPassage {
  /** Its paragraphs. */
  readonly lines: readonly string[];
  /** BCP 47, as the tool declares it. */
  readonly lang?: string;
  /** It renders a part of a paragraph; what stands between the parts is the same in both texts. */
  readonly isPart: boolean;
}

/** A page without what a tool put into it. */
export interface SeparatedPage {
  /** A copy of the page that holds the original alone. */
  readonly page: Document;
  /** What renders the text nodes of the copy. Those without a translation are left out. */
  readonly passages: ReadonlyMap<Text, RenderedPassage>;
}

type PassageMap = Map<Text, RenderedPassage>;

const TEXTS = 4;

function listTexts(root: Node): Text[] {
  if (root.nodeType === root.TEXT_NODE) return [root as Text];
  const walker = root.ownerDocument!.createTreeWalker(root, TEXTS);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node as Text);
  return texts;
}

const isFinished = (lines: readonly string[]): boolean => lines.some((line) => /[\p{L}\p{N}]/u.test(line));

/** Notes what renders the text under some nodes, where it is finished. */
function addPassage(passages: PassageMap, nodes: readonly Node[], passage: RenderedPassage): void {
  if (!isFinished(passage.lines)) return;
  for (const text of nodes.flatMap(listTexts)) if (!isBlank(text.data)) passages.set(text, passage);
}

/** Shows an element that a tool hid. */
function showElement(element: Element): void {
  for (const name of ['hidden', 'aria-hidden', 'style']) element.removeAttribute(name);
}

const findLang = (element: Element): string | undefined =>
  (element.getAttribute('lang') || element.querySelector('[lang]')?.getAttribute('lang')) ?? undefined;

/** Puts originals back that stand hidden beside their translation, within one element for both. */
function restoreHiddenOriginals(copy: Document, passages: PassageMap): void {
  for (const original of copy.querySelectorAll(HIDDEN_ORIGINAL_MARKS)) {
    const parent = original.parentElement;
    if (!parent) continue;
    const nodes = [...original.childNodes];
    original.remove();
    addPassage(passages, nodes, { lines: [parent.textContent ?? ''], isPart: true });
    parent.replaceWith(...nodes);
  }
}

function restoreTemplates(copy: Document, passages: PassageMap): void {
  for (const template of copy.querySelectorAll<HTMLTemplateElement>(TEMPLATE_MARK)) {
    const wrapper = template.closest(WRAPPER_MARKS);
    if (!wrapper) continue;
    const nodes = [...template.content.childNodes].map((node) => copy.importNode(node, true));
    const lang = findLang(wrapper);
    template.remove();
    const lines = wrapper.querySelector(UNFINISHED_MARKS) ? [] : listLines(wrapper);
    addPassage(passages, nodes, { lines, ...(lang ? { lang } : {}), isPart: false });
    wrapper.replaceWith(...nodes);
  }
}

/** Here the page's language was overwritten, too: it is put back where the tool says what it was. */
function restoreValues(copy: Document, passages: PassageMap): void {
  const values = [...copy.querySelectorAll(VALUE_MARK)];
  for (const element of values) {
    const text = copy.createTextNode(element.getAttribute('data-value') ?? '');
    const lang = element.getAttribute('data-target-lang');
    addPassage(passages, [text], { lines: [element.textContent ?? ''], ...(lang ? { lang } : {}), isPart: true });
    element.replaceWith(text);
  }
  if (values.length === 0) return;
  const source = values.map((element) => element.getAttribute('data-source-lang')).find(Boolean);
  if (source) copy.documentElement.setAttribute('lang', source);
  else copy.documentElement.removeAttribute('lang');
}

/** Leaves the original of three elements in a row that are the original, both and the translation. */
function restoreTriples(copy: Document, passages: PassageMap): void {
  for (const original of copy.querySelectorAll(TRIPLE_MARK)) {
    const both = original.nextElementSibling;
    const translation = both?.nextElementSibling;
    if (!both?.matches(TRIPLE_MARK) || !translation?.matches(TRIPLE_MARK)) continue;
    const [own, joint, other] = [original, both, translation].map((element) => element.textContent ?? '') as [
      string,
      string,
      string,
    ];
    if (isBlank(own) || !joint.includes(own.trim())) continue;
    const text = copy.createTextNode(own);
    const rendered = isBlank(other) ? joint.replace(own.trim(), '') : other;
    addPassage(passages, [text], { lines: [rendered], isPart: true });
    both.remove();
    translation.remove();
    original.replaceWith(text);
  }
}

function keepCopiedElements(copy: Document, passages: PassageMap): void {
  for (const original of copy.querySelectorAll(COPY_MARK)) {
    const translation = original.nextElementSibling;
    if (!translation || translation.matches(COPY_MARK)) continue;
    showElement(original);
    addPassage(passages, [original], { lines: listLines(translation), isPart: false });
    translation.remove();
  }
}

const listLines = (element: Element): readonly string[] => collectTextRuns(element).map(({ text }) => text);

/** Pieces of a page between two edges of blocks: its own text, and places where a wrapper stood. */
interface Stretch {
  readonly block: Element;
  readonly pieces: (Text | Element)[];
}

/** Lists the stretches of a page. The places of wrappers are looked for among `places`. */
function listStretches(root: Element, places: ReadonlySet<Element>): readonly Stretch[] {
  const blocks = [root];
  const stretches: Stretch[] = [{ block: root, pieces: [] }];
  const begin = (): void => void stretches.push({ block: blocks.at(-1)!, pieces: [] });
  walkVisible(root, {
    text: (node) => void (isBlank(node.data) || stretches.at(-1)!.pieces.push(node)),
    enter: (element, name) => {
      if (places.has(element)) stretches.at(-1)!.pieces.push(element);
      if (places.has(element)) return false;
      if (isBlockElement(element, name)) {
        blocks.push(element);
        begin();
      }
      return true;
    },
    leave: (element) => {
      if (blocks.at(-1) !== element) return;
      blocks.pop();
      begin();
    },
  });
  return stretches.filter(({ pieces }) => pieces.length > 0);
}

const isText = (piece: Text | Element): piece is Text => piece.nodeType === piece.TEXT_NODE;

/**
 * Finds the text of each place within its stretch: what stands before it, since the last one; where nothing does, the
 * translation comes first, and it is what stands behind. Places without either are left out.
 */
function matchWithinStretch({ pieces }: Stretch): Map<Element, Text[]> {
  const found = new Map<Element, Text[]>();
  let open: Text[] = [];
  let leading: Element | undefined;
  const close = () => {
    if (leading && open.length > 0) found.set(leading, open);
    leading = undefined;
    open = [];
  };
  for (const piece of pieces) {
    if (isText(piece)) open.push(piece);
    else if (leading || open.length === 0) {
      close();
      leading = piece;
    } else {
      found.set(piece, open);
      open = [];
    }
  }
  close();
  return found;
}

interface PlacedPassage {
  readonly place: Element;
  readonly passage: RenderedPassage;
  /** The wrapper is a block of its own: it renders the block beside it. */
  readonly isBlock: boolean;
}

/** Puts places in the stead of the outermost wrappers, and keeps what these held. They come in page order. */
function takeWrappers(copy: Document, wrappers: readonly Element[]): readonly PlacedPassage[] {
  const placed: PlacedPassage[] = [];
  let outermost: Element | undefined;
  for (const wrapper of wrappers) {
    if (outermost?.contains(wrapper)) continue;
    outermost = wrapper;
    const isBlock = isBlockElement(wrapper, wrapper.localName);
    const lang = findLang(wrapper);
    const lines = wrapper.querySelector(UNFINISHED_MARKS) ? [] : listLines(wrapper);
    const place = copy.createElement('span');
    wrapper.replaceWith(place);
    placed.push({ place, passage: { lines, ...(lang ? { lang } : {}), isPart: false }, isBlock });
  }
  return placed;
}

/** Shows what a tool hid beside its translation, and gives its text. */
function showNeighbor(place: Element, side: 'previousElementSibling' | 'nextElementSibling'): readonly Text[] {
  let neighbor = place[side];
  if (neighbor?.localName === 'br') neighbor = neighbor[side];
  if (!neighbor || !isHidden(neighbor)) return [];
  showElement(neighbor);
  return listTexts(neighbor);
}

/** How many stretches are looked through for the text of a place. */
const MAX_DISTANCE = 60;

/** Finds the text that a place without any in its stretch belongs to: of the block beside it, or earlier in its own. */
function findTextBeside(
  { place, isBlock }: PlacedPassage,
  stretches: readonly Stretch[],
  at: number,
  taken: ReadonlyMap<Text, RenderedPassage>,
): readonly Text[] {
  const { block } = stretches[at]!;
  const before = stretches.slice(Math.max(0, at - MAX_DISTANCE), at).reverse();
  const behind = stretches.slice(at + 1, at + MAX_DISTANCE);
  const listTextsOf = (some: readonly Stretch[]): readonly Text[] => {
    const texts = some.flatMap(({ pieces }) => pieces.filter(isText));
    return texts.some((text) => taken.has(text)) ? [] : texts;
  };
  const listNeighbor = (neighbor: Element | null, some: readonly Stretch[]): readonly Text[] => {
    const end = some.findIndex((stretch) => !neighbor?.contains(stretch.block));
    return neighbor ? listTextsOf(end < 0 ? some : some.slice(0, end)) : [];
  };
  const own = () => listTextsOf(before.filter((stretch) => stretch.block === block).slice(0, 1));
  const previous = () => listNeighbor(place.previousElementSibling, before);
  const ways = [
    () => showNeighbor(place, 'previousElementSibling'),
    () => showNeighbor(place, 'nextElementSibling'),
    ...(isBlock ? [previous, own] : [own, previous]),
    () => listNeighbor(place.nextElementSibling, behind),
  ];
  for (const find of ways) {
    const texts = find();
    if (texts.length > 0) return texts;
  }
  return [];
}

/** Finds the text of each wrapper that stood in the page, and removes what is left of the wrappers. */
function matchPlaces(root: Element, placed: readonly PlacedPassage[], passages: PassageMap): void {
  const byPlace = new Map(placed.map((one) => [one.place, one]));
  const stretches = listStretches(root, new Set(byPlace.keys()));
  const matched = new Set<Element>();
  for (const stretch of stretches)
    for (const [place, texts] of matchWithinStretch(stretch)) {
      matched.add(place);
      addPassage(passages, texts, byPlace.get(place)!.passage);
    }
  stretches.forEach((stretch, at) => {
    for (const place of stretch.pieces)
      if (!isText(place) && !matched.has(place)) {
        const one = byPlace.get(place)!;
        addPassage(passages, findTextBeside(one, stretches, at, passages), one.passage);
      }
  });
  for (const { place } of placed) place.remove();
}

/**
 * Separates the two texts of a page that a translation tool made bilingual, in a copy: the page stays as it is. Undefined
 * where the page holds one text. The tool's marks are looked for first; a page without any is bilingual where the same
 * kind of element holds another language than the text beside it, again and again.
 */
export function splitBilingualPage(page: Document): SeparatedPage | undefined {
  const isMarked = hasToolMarks(page);
  if (!isMarked && findRepeatedWrappers(page).length === 0) return undefined;
  const copy = page.cloneNode(true) as Document;
  const passages: PassageMap = new Map();
  if (isMarked) {
    for (const litter of copy.querySelectorAll(LITTER_MARKS)) litter.remove();
    restoreTemplates(copy, passages);
    restoreHiddenOriginals(copy, passages);
    restoreValues(copy, passages);
    restoreTriples(copy, passages);
    keepCopiedElements(copy, passages);
  }
  const wrappers = isMarked ? [...copy.querySelectorAll(WRAPPER_MARKS)] : findRepeatedWrappers(copy);
  const placed = takeWrappers(copy, wrappers);
  for (const unfinished of copy.querySelectorAll(UNFINISHED_MARKS)) unfinished.remove();
  if (placed.length > 0) matchPlaces(copy.body, placed, passages);
  return wrappers.length + passages.size > 0 ? { page: copy, passages } : undefined;
}

/** The page without the translation that a reader's own tool put into it: that is none of the page's words. */
export const getOriginalPage = (page: Document): Document => splitBilingualPage(page)?.page ?? page;

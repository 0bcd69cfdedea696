/** Tells whether a place in the page is blank: no text, no picture, nothing to press, on one ground, by what stands where and by hit test. */
import { isShown, listLineBoxes } from './head-scene';
import type { Box } from './list-places';

/** Elements that are something by themselves, or are pressed. */
const CONTENT_SELECTOR =
  'img, picture, video, audio, canvas, svg, iframe, object, embed, hr, input, button, select, textarea, label, summary, a, ' +
  '[role=button], [role=img], [role=link], [role=tab]';
/** CSS pixels that stay free around a place. */
const CLEARANCE = 4;
/** CSS pixels between points that are tested: no icon is smaller. */
const STEP = { x: 12, y: 8 };
/** CSS pixels above and under the places, within which texts and pictures are looked for. */
const REACH = 8;
/** A page with more texts is given none: to measure them would take too long. */
const MAX_TEXTS = 20_000;

const isTouching = (one: Box, other: Box): boolean =>
  one.left < other.left + other.width &&
  other.left < one.left + one.width &&
  one.top < other.top + other.height &&
  other.top < one.top + one.height;

const expandBox = ({ left, top, width, height }: Box, by: number): Box => ({
  left: left - by,
  top: top - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

/** What can be seen of an element itself. */
interface Look {
  /** Undefined where what lies behind it shines through. */
  readonly ground: string | undefined;
  readonly hasPicture: boolean;
  readonly hasBorder: boolean;
}

const TRANSPARENT = /^(?:transparent|rgba\(\d+, \d+, \d+, 0\))$/;

function readLook(element: Element): Look {
  const style = getComputedStyle(element);
  const isRoot = element === document.body || element === document.documentElement;
  const borders = [style.borderTopWidth, style.borderRightWidth, style.borderBottomWidth, style.borderLeftWidth];
  return {
    ground: TRANSPARENT.test(style.backgroundColor) ? undefined : style.backgroundColor,
    hasPicture: !isRoot && style.backgroundImage !== 'none',
    hasBorder: borders.some((width) => width !== '0px'),
  };
}

/** Whether a box lies within another, apart from the edge of that. */
const isWithin = (inner: Box, outer: Box): boolean =>
  inner.left > outer.left + CLEARANCE &&
  inner.top > outer.top + CLEARANCE &&
  inner.left + inner.width < outer.left + outer.width - CLEARANCE &&
  inner.top + inner.height < outer.top + outer.height - CLEARANCE;

/** What of the page could stand where a chip is to stand: the lines of all texts, and all pictures and controls, near the places. */
function listOccupied(places: readonly Box[]): readonly Box[] | undefined {
  const top = Math.min(...places.map((place) => place.top)) - REACH;
  const bottom = Math.max(...places.map((place) => place.top + place.height)) + REACH;
  const isNear = (box: Box): boolean =>
    box.top < bottom && box.top + box.height > top && box.width >= 2 && box.height >= 2;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const occupied: Box[] = [];
  for (let count = 0, node = walker.nextNode(); node; node = walker.nextNode()) {
    count += 1;
    if (count > MAX_TEXTS) return undefined;
    const parent = node.parentElement;
    if (!parent || (node as Text).data.trim() === '') continue;
    // What flows out of its element is found by its own lines.
    const boxes = listLineBoxes(node).filter(isNear);
    if (boxes.length > 0 && isShown(parent)) occupied.push(...boxes);
  }
  for (const element of document.querySelectorAll(CONTENT_SELECTOR)) {
    const box = element.getBoundingClientRect();
    if (isNear(box) && isShown(element)) occupied.push(box);
  }
  return occupied;
}

/**
 * Whether the window shows nothing but empty elements at every point of a box, on one ground and without an edge between
 * them. `own`: the chip itself.
 */
function isBlankByHitTest(box: Box, own: Element | undefined): boolean {
  const looks = new Map<Element, Look>();
  const grounds = new Set<string | undefined>();
  for (let y = box.top; y <= box.top + box.height; y += STEP.y)
    for (let x = box.left; x <= box.left + box.width; x += STEP.x) {
      const elements = document.elementsFromPoint(x, y).filter((element) => element !== own);
      // Nothing is found outside the window.
      if (elements.length === 0) return false;
      for (const element of elements) {
        if (looks.has(element)) continue;
        const look = readLook(element);
        looks.set(element, look);
        if (element.matches(CONTENT_SELECTOR) || look.hasPicture) return false;
        if (look.hasBorder && !isWithin(box, element.getBoundingClientRect())) return false;
      }
      grounds.add(elements.map((element) => looks.get(element)?.ground).find((ground) => ground !== undefined));
      if (grounds.size > 1) return false;
    }
  return true;
}

/** The first place that is blank. `own`: the chip itself, which stands in no way. */
export function findBlankPlace(places: readonly Box[], own: Element | undefined): Box | undefined {
  const inWindow = places.filter(({ top, height }) => top >= CLEARANCE && top + height <= innerHeight - CLEARANCE);
  if (inWindow.length === 0) return undefined;
  const occupied = listOccupied(inWindow);
  return (
    occupied &&
    inWindow.find((place) => {
      const box = expandBox(place, CLEARANCE);
      return !occupied.some((one) => isTouching(one, box)) && isBlankByHitTest(box, own);
    })
  );
}

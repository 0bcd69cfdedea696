/** Puts an initial that is several lines high back before the word that it begins. */
import { countLetters, findMostCommon, roundSize } from './fragments';
import type { PlacedItem } from './place-items';

/** How many times as large as the text around it an initial is. */
const LARGER = 1.7;

const isInitial = (item: PlacedItem, size: number): boolean =>
  item.size >= LARGER * size && /^[\p{Ps}\p{Pi}\p{Po}"]?\p{L}\p{M}?$/u.test(item.text.trim());

/** The first pieces of the lines beside an initial, the topmost first. */
function findLinesBeside(cap: PlacedItem, items: readonly PlacedItem[]): readonly PlacedItem[] {
  const beside = items.filter(
    (item) =>
      item !== cap &&
      countLetters(item) > 0 &&
      item.size * LARGER <= cap.size &&
      item.x >= cap.right - 0.1 * cap.size &&
      item.x <= cap.right + 0.6 * cap.size &&
      item.y <= cap.y + 0.15 * cap.size &&
      item.y >= cap.y - cap.size,
  );
  const firsts = new Map<number, PlacedItem>();
  for (const item of beside) {
    const first = firsts.get(item.y);
    if (!first || item.x < first.x) firsts.set(item.y, item);
  }
  return [...firsts.values()].sort((a, b) => a.y - b.y);
}

/** Joins initials with the lines beside them, which then begin where the initial does. */
export function joinDropCaps(items: readonly PlacedItem[]): readonly PlacedItem[] {
  const size = findMostCommon(items, (item) => roundSize(item.size), countLetters) ?? 0;
  const changed = new Map<PlacedItem, PlacedItem | undefined>();
  for (const cap of items.filter((item) => isInitial(item, size))) {
    const [first, ...others] = findLinesBeside(cap, items);
    if (!first || others.length === 0) continue;
    changed.set(cap, undefined);
    changed.set(first, { ...first, text: cap.text.trim() + first.text, x: cap.x });
    for (const other of others) changed.set(other, { ...other, x: cap.x });
  }
  return items.flatMap((item) => (changed.has(item) ? (changed.get(item) ?? []) : item));
}

/** Compares what stands in and between the sentences of two pages: links, images, anchors, placeholders, versions. */
import { groupBy } from '../../../core/collections';
import type { MarkupKind } from '../../../page/markdown/list-markup';
import type { MarkupPair, PlacedElement } from './markup-pair';

export interface ElementRule {
  readonly kind: MarkupKind;
  /** What makes two the same. */
  readonly toKey: (value: string) => string;
  /** Whether two with different keys may be the same all the same. */
  readonly isSame?: (original: string, translation: string) => boolean;
  /** Whether one is of no concern. */
  readonly isOpen?: (value: string) => boolean;
}

/** One that the translation has not, with what stands there in its place. */
export interface LostElement {
  readonly original: PlacedElement;
  readonly translation?: PlacedElement;
}

/** So many of those that may stand in one's place are looked at: they come in the same order. */
const MOST_SPARE = 100;

const countKeys = (keys: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
};

/** Takes from a list what another has too, one for one. */
function subtractElements(
  elements: readonly PlacedElement[],
  others: readonly PlacedElement[],
  toKey: (value: string) => string,
): PlacedElement[] {
  const left = countKeys(others.map(({ value }) => toKey(value)));
  return elements.filter(({ value }) => {
    const count = left.get(toKey(value)) ?? 0;
    left.set(toKey(value), count - 1);
    return count <= 0;
  });
}

/**
 * Finds what is lost: what a passage lacks, and the whole page has less often than the original. An element whose own
 * passage has no counterpart is left to what is said of the passage.
 */
export function findLostElements(pair: MarkupPair, { kind, toKey, isSame, isOpen }: ElementRule): LostElement[] {
  const { original, translation } = pair.listOf(kind);
  const [counts, others] = [original, translation].map((all) => countKeys(all.map(({ value }) => toKey(value))));
  const lacks = (value: string): boolean => (others!.get(toKey(value)) ?? 0) < (counts!.get(toKey(value)) ?? 0);
  const isMore = (value: string): boolean => (counts!.get(toKey(value)) ?? 0) < (others!.get(toKey(value)) ?? 0);
  const passages = groupBy(
    translation.filter(({ passage }) => passage !== undefined),
    ({ passage }) => passage!,
  );
  const own = groupBy(
    original.filter(({ passage }) => passage !== undefined),
    ({ passage }) => passage!,
  );
  return [...own].flatMap(([passage, elements]) => {
    const there = passages.get(passage) ?? [];
    const text = pair.getText(passage);
    const lacking = subtractElements(elements, there, toKey).filter(
      ({ value }) => lacks(value) && !isOpen?.(value) && !text.includes(value),
    );
    const spare = subtractElements(there, elements, toKey).filter(({ value }) => isMore(value));
    const lost = lacking.filter(({ value }) => {
      const at = spare.slice(0, MOST_SPARE).findIndex((one) => isSame?.(value, one.value));
      if (at >= 0) spare.splice(at, 1);
      return at < 0;
    });
    return lost
      .map((element, at) => ({ original: element, ...(spare[at] ? { translation: spare[at] } : {}) }))
      .filter((one) => one.translation || !pair.isTold(one.original, one.original.text ?? one.original.value));
  });
}

import type { AnalyzedSegment } from '../../core';
import { countLettersAndCombiningMarks, isClause } from '../../quotations/quotations';
import {
  computeContainment,
  computeDiceSimilarity,
  computeSketch,
  foldForNgrams,
  getNgrams,
} from '../../text/ngram-similarity';
import { blocksOf, type QuotedBlock } from './quoted-blocks';

/** A passage of one text: a whole segment, or a quotation, in the segments it lies in. */
export interface Place {
  readonly segments: readonly AnalyzedSegment[];
  readonly text: string;
  /** UTF-16 units within the block. */
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly what: 'sentence' | 'quotation';
}

/** A passage that stands in a text a second time. */
export interface Repeat {
  readonly first: Place;
  readonly again: Place;
  /** The second right after the first. */
  readonly adjacent: boolean;
}

interface Item extends Place {
  readonly letters: string;
  /** Made when it is first asked for. */
  readonly grams: () => ReadonlySet<number>;
}

const SENTENCE = 25;
/** Where no mark ends a sentence, clauses are compared: short ones are turns of phrase. */
const SENTENCE_UNMARKED = 45;
const UNMARKED = /^\P{L}*[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const QUOTATION = 15;
/** Shorter ones are turns of phrase that a text may quote wherever it speaks of them. */
const FAR = 30;
const SAME = 0.9;
/** A quotation right behind another that holds most of it is the same one given twice, in other words. */
const HELD = 0.75;

/** Headlines, captions, pull quotes repeat sentences of the body everywhere; the first paragraph may be a lead. */
const countsOf = (segments: readonly AnalyzedSegment[]): readonly AnalyzedSegment[] => {
  const body = segments.filter((s) => s.kind === 'paragraph' || s.kind === 'item');
  const [first] = body;
  return first && body.some((s) => s.block !== first.block) ? body.filter((s) => s.block !== first.block) : body;
};

/**
 * What stands twice or more in one text: sentences of 25 letters (clauses of 45) and quotations of 30, exactly but for case, spaces
 * and marks, or by 0.9 of their letter-4-grams with the same figures. Needs no original. Time linear in the text as
 * long as not everything is the same.
 */
export function repeatedIn(segments: readonly AnalyzedSegment[], lang: string): Repeat[] {
  const body = countsOf(segments);
  const blocks = blocksOf(body, lang);
  const sentences = again(body.map(sentenceOf).filter(isLong));
  const taken = new Set(sentences.map((r) => r.again.segments[0]!.id));
  const quotations = [...blocks.values()].flatMap(quotationsOf);
  const free = quotations.filter((q) => q.segments.some((s) => !taken.has(s.id)));
  return [
    ...sentences,
    ...distinct([
      ...twiceInARow(blocks, free),
      ...again(free.filter((q) => isClause(q.text) && countLettersAndCombiningMarks(q.text) >= FAR)),
    ]),
  ];
}

const isLong = ({ letters, text }: Item): boolean =>
  letters.length >= (UNMARKED.test(text) ? SENTENCE_UNMARKED : SENTENCE);

const itemOf = (place: Place): Item => {
  const letters = foldForNgrams(place.text);
  let grams: ReadonlySet<number> | undefined;
  return { ...place, letters, grams: () => (grams ??= getNgrams(letters)) };
};

const sentenceOf = (segment: AnalyzedSegment): Item =>
  itemOf({
    segments: [segment],
    text: segment.text,
    block: segment.block,
    start: segment.start,
    end: segment.end,
    what: 'sentence',
  });

function quotationsOf({ text, segments, quotations }: QuotedBlock): Item[] {
  return quotations
    .filter(
      ({ start, end, kind, loose }) =>
        kind !== 'title' && !loose && countLettersAndCombiningMarks(text.slice(start, end)) >= QUOTATION,
    )
    .map(({ start, end }) =>
      itemOf({
        segments: segments.filter((s) => s.start < end && s.end > start),
        text: text.slice(start, end),
        block: segments[0]!.block,
        start,
        end,
        what: 'quotation',
      }),
    )
    .filter((item) => item.segments.length > 0);
}

/** Later ones, each with the first that is the same. */
function again(items: readonly Item[]): Repeat[] {
  const seen = new Map<string | number, Item[]>();
  return items.flatMap((item) => {
    const keys = [item.letters, ...computeSketch(item.letters)];
    const first = firstLike(seen, keys, item);
    if (first) return [{ first, again: item, adjacent: isAdjacent(first, item) }];
    for (const key of keys) {
      const known = seen.get(key);
      if (!known) seen.set(key, [item]);
      else if (known.length < MOST) known.push(item);
    }
    return [];
  });
}

/** So many passages are kept for one key: formulas that all passages share tell nothing. */
const MOST = 12;

const firstLike = (
  seen: ReadonlyMap<string | number, Item[]>,
  keys: readonly (string | number)[],
  item: Item,
): Item | undefined => {
  for (const key of keys) {
    const found = seen.get(key)?.find((other) => isSame(other, item));
    if (found) return found;
  }
  return undefined;
};

const figures = ({ letters }: Item) => letters.replace(/\P{Nd}+/gu, ' ').trim();
const sameFigures = (a: Item, b: Item) => figures(a) === figures(b);

function isSame(a: Item, b: Item): boolean {
  if (a.letters === b.letters) return true;
  const [short, long] = [a.letters.length, b.letters.length].sort((x, y) => x - y) as [number, number];
  return short >= SAME * long && sameFigures(a, b) && computeDiceSimilarity(a.grams(), b.grams()) >= SAME;
}

const isAdjacent = (a: Place, b: Place): boolean => a.block === b.block && Math.abs(b.start - a.end) <= 5;

/** “It must stay as it is now” “it must stay as it is”: nothing but marks between the two. */
function twiceInARow(blocks: ReadonlyMap<number, QuotedBlock>, items: readonly Item[]): Repeat[] {
  return items.slice(1).flatMap((item, i) => {
    const before = items[i]!;
    if (before.block !== item.block) return [];
    const between = blocks.get(item.block)!.text.slice(before.end, item.start);
    const same = between.length <= 8 && !/[\p{L}\p{N}]/u.test(between) && isRestated(before, item);
    return same ? [{ first: before, again: item, adjacent: true }] : [];
  });
}

const isRestated = (a: Item, b: Item): boolean => sameFigures(a, b) && computeContainment(a.grams(), b.grams()) >= HELD;

function distinct(repeats: readonly Repeat[]): Repeat[] {
  const seen = new Set<string>();
  return repeats.filter(({ again: { block, start } }) => {
    const key = `${block}:${start}`;
    return !seen.has(key) && !!seen.add(key);
  });
}

/** A rule that finds sentences and quotations that stand twice in the translation and once in the original. */

import type { Mark } from '../../core/finding';
import { createLazy } from '../../core/memoize';
import type { AnalyzedSegment } from '../../core/segment';
import { countLettersAndCombiningMarks, isClause } from '../../facts/quotations/quotations';
import { foldLetters } from '../../text/fold-text';
import { SOUTHEAST_ASIAN_LETTERS } from '../../text/scripts';
import { computeContainment, computeDiceSimilarity, computeSketch, getNgrams } from '../../text/tokens';
import type { ComparisonContext, FindingDraft, LinkedPassage } from '../shared/comparison-context';
import { weighByRule } from '../shared/confidence';
import { computeLogLengthRatio, computePairStatistics } from '../shared/pair-statistics';
import { getQuotedBlocks, groupQuotedBlocks, type QuotedBlock } from '../shared/quoted-blocks';
import type { Rule } from '../shared/rule';

// Finds sentences and quotations that stand twice in one text.

/** A sentence (a whole segment) or a quotation, with the segments it lies in. */
export interface PassageLocation {
  readonly segments: readonly AnalyzedSegment[];
  readonly text: string;
  /** The block's number; the offsets below are UTF-16 units in that block. */
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly what: 'sentence' | 'quotation';
}

/** A passage that stands in a text a second time. */
export interface Repeat {
  readonly first: PassageLocation;
  readonly again: PassageLocation;
  /** Nothing stands between the two. */
  readonly adjacent: boolean;
}

interface RepeatCandidate extends PassageLocation {
  readonly letters: string;
  /** N-grams of the letters, computed when they are first needed. */
  readonly grams: () => ReadonlySet<number>;
}

/** Least length of a repeated sentence, in letters. */
const MIN_SENTENCE_LETTERS = 25;
/**
 * The same for scripts that mark no sentence ends. Their segments are clauses, and short clauses are often fixed
 * phrases.
 */
const MIN_CLAUSE_LETTERS = 45;
const UNMARKED_SCRIPT = new RegExp(`^\\P{L}*[${SOUTHEAST_ASIAN_LETTERS}]`, 'u');
/** Least length of a quotation that is repeated right after itself, in letters. */
const MIN_QUOTATION_LETTERS = 15;
/** The same for quotations apart from each other. Shorter ones are catchphrases that a text may quote several times. */
const MIN_DISTANT_QUOTATION_LETTERS = 30;
/** Least Dice coefficient of the n-grams of two passages that count as the same. */
const MIN_SIMILARITY = 0.9;
/**
 * Least share of a quotation's n-grams that the quotation right before it has too: the same words, slightly reworded.
 */
const MIN_CONTAINMENT = 0.75;

/**
 * Only paragraphs and list items, without the first block. Headlines, captions and leads often repeat sentences of the
 * article.
 */
const selectBodySegments = (segments: readonly AnalyzedSegment[]): readonly AnalyzedSegment[] => {
  const body = segments.filter((s) => s.kind === 'paragraph' || s.kind === 'item');
  const [first] = body;
  return first && body.some((s) => s.block !== first.block) ? body.filter((s) => s.block !== first.block) : body;
};

/**
 * Finds repeated sentences (25 letters, clauses 45) and quotations (30 letters, 15 right after each other). Two
 * passages are the same if they differ only in case, spaces and marks, or if the Dice coefficient of their letter
 * 4-grams is at least 0.9 and their figures are equal. No original is needed. Takes time linear in the text, unless
 * nearly all of it is repeated.
 */
export function findRepeats(segments: readonly AnalyzedSegment[], lang: string): Repeat[] {
  const body = selectBodySegments(segments);
  const blocks = groupQuotedBlocks(body, lang);
  const sentences = findLaterRepeats(body.map(toSentenceCandidate).filter(isLongEnough));
  const repeatedIds = new Set(sentences.map((r) => r.again.segments[0]!.id));
  const quotations = [...blocks.values()].flatMap(listQuotationCandidates);
  const remaining = quotations.filter((q) => q.segments.some((s) => !repeatedIds.has(s.id)));
  return [
    ...sentences,
    ...removeDuplicateRepeats([
      ...findAdjacentRepeats(blocks, remaining),
      ...findLaterRepeats(
        remaining.filter(
          (q) => isClause(q.text) && countLettersAndCombiningMarks(q.text) >= MIN_DISTANT_QUOTATION_LETTERS,
        ),
      ),
    ]),
  ];
}

const isLongEnough = ({ letters, text }: RepeatCandidate): boolean =>
  letters.length >= (UNMARKED_SCRIPT.test(text) ? MIN_CLAUSE_LETTERS : MIN_SENTENCE_LETTERS);

const createRepeatCandidate = (location: PassageLocation): RepeatCandidate => {
  const letters = foldLetters(location.text);
  return { ...location, letters, grams: createLazy(() => getNgrams(letters)) };
};

const toSentenceCandidate = (segment: AnalyzedSegment): RepeatCandidate =>
  createRepeatCandidate({
    segments: [segment],
    text: segment.text,
    block: segment.block,
    start: segment.start,
    end: segment.end,
    what: 'sentence',
  });

function listQuotationCandidates({ text, segments, quotations }: QuotedBlock): RepeatCandidate[] {
  return quotations
    .filter(
      ({ start, end, kind, loose }) =>
        kind !== 'title' && !loose && countLettersAndCombiningMarks(text.slice(start, end)) >= MIN_QUOTATION_LETTERS,
    )
    .map(({ start, end }) =>
      createRepeatCandidate({
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

/** Pairs each passage that occurred before with its first occurrence. */
function findLaterRepeats(items: readonly RepeatCandidate[]): Repeat[] {
  const candidatesByKey = new Map<string | number, RepeatCandidate[]>();
  return items.flatMap((item) => {
    const keys = [item.letters, ...computeSketch(item.letters)];
    const first = findFirstSame(candidatesByKey, keys, item);
    if (first) return [{ first, again: item, adjacent: isAdjacentLocation(first, item) }];
    for (const key of keys) {
      const candidates = candidatesByKey.get(key);
      if (!candidates) candidatesByKey.set(key, [item]);
      else if (candidates.length < MAX_CANDIDATES_PER_KEY) candidates.push(item);
    }
    return [];
  });
}

/** Most passages remembered for one key. Keys that very many passages share tell nothing. */
const MAX_CANDIDATES_PER_KEY = 12;

const findFirstSame = (
  candidatesByKey: ReadonlyMap<string | number, RepeatCandidate[]>,
  keys: readonly (string | number)[],
  item: RepeatCandidate,
): RepeatCandidate | undefined => {
  for (const key of keys) {
    const found = candidatesByKey.get(key)?.find((other) => isSameText(other, item));
    if (found) return found;
  }
  return undefined;
};

const extractFigures = ({ letters }: RepeatCandidate) => letters.replace(/\P{Nd}+/gu, ' ').trim();
const hasSameFigures = (a: RepeatCandidate, b: RepeatCandidate) => extractFigures(a) === extractFigures(b);

function isSameText(a: RepeatCandidate, b: RepeatCandidate): boolean {
  if (a.letters === b.letters) return true;
  const [short, long] = [a.letters.length, b.letters.length].sort((x, y) => x - y) as [number, number];
  return (
    short >= MIN_SIMILARITY * long &&
    hasSameFigures(a, b) &&
    computeDiceSimilarity(a.grams(), b.grams()) >= MIN_SIMILARITY
  );
}

const isAdjacentLocation = (a: PassageLocation, b: PassageLocation): boolean =>
  a.block === b.block && Math.abs(b.start - a.end) <= 5;

/**
 * Finds quotations that are repeated with only marks between the two: “It must stay as it is now” “it must stay as it
 * is”.
 */
function findAdjacentRepeats(blocks: ReadonlyMap<number, QuotedBlock>, items: readonly RepeatCandidate[]): Repeat[] {
  return items.slice(1).flatMap((item, i) => {
    const previous = items[i]!;
    if (previous.block !== item.block) return [];
    const between = blocks.get(item.block)!.text.slice(previous.end, item.start);
    const isRepeat = between.length <= 8 && !/[\p{L}\p{N}]/u.test(between) && isRestated(previous, item);
    return isRepeat ? [{ first: previous, again: item, adjacent: true }] : [];
  });
}

const isRestated = (a: RepeatCandidate, b: RepeatCandidate): boolean =>
  hasSameFigures(a, b) && computeContainment(a.grams(), b.grams()) >= MIN_CONTAINMENT;

function removeDuplicateRepeats(repeats: readonly Repeat[]): Repeat[] {
  const seen = new Set<string>();
  return repeats.filter(({ again: { block, start } }) => {
    const key = `${block}:${start}`;
    return !seen.has(key) && !!seen.add(key);
  });
}

/** So many letters of a counterpart are compared at most: many passages may be repeated, and nearly all are shorter. */
const MAX_COMPARED_LETTERS = 1_000;
/** So much of a passage's usual length in the original two counterparts must have in common for the original to repeat it. */
const MIN_SHARED_STRETCH = 0.5;

export const REPEATED_PASSAGE_RULE = {
  id: 'repeated passages',
  brings: {
    repeated: { effect: 'form changed', judged: undefined, lost: undefined, explains: 'passages' },
  },
  finds: ['repeated'],
  fixed: {
    confidence: { sentence: 0.8, quotation: 0.65, adjacent: 0.85, twice: 0.65 },
    reason:
      'Too few to learn from: on 720 pairs of news articles (11,600 sentences) three findings, all of them passages that do stand twice in the translation only. Of sentences begun anew there are fewer still.',
  },
  find: findRepeatedPassages,
} as const satisfies Rule;

/** Finds repeats in the translation that the original does not have. */
function findRepeatedPassages(context: ComparisonContext): FindingDraft[] {
  return [...findRepeatsOfTranslation(context), ...findSaidTwice(context)];
}

function findRepeatsOfTranslation(context: ComparisonContext): FindingDraft[] {
  const repeats = findRepeats([...context.translation.values()], context.langs.translation);
  if (!repeats.length) return [];
  const passageBySegment = new Map(context.passages.flatMap((p) => p.link.translation.map((id) => [id, p] as const)));
  const getLinkedPassages = (location: PassageLocation) => [
    ...new Set(location.segments.flatMap((s) => passageBySegment.get(s.id) ?? [])),
  ];
  return repeats.flatMap((repeat) => {
    const [first, again] = [getLinkedPassages(repeat.first), getLinkedPassages(repeat.again)];
    return repeat.adjacent && first[0] === again[0]
      ? createRepeatDraft(repeat, first)
      : isRepeatedInOriginal(context, repeat.again, first, again)
        ? []
        : createRepeatDraft(repeat, first);
  });
}

/**
 * Whether the original repeats the passage as well: its two counterparts have a stretch in common that is as long as the
 * passage, or quote the same words, however few.
 */
function isRepeatedInOriginal(
  context: ComparisonContext,
  { text, what }: PassageLocation,
  first: readonly LinkedPassage[],
  again: readonly LinkedPassage[],
): boolean {
  if (first[0] === again[0]) return false;
  const [one, other] = [first, again].map((passages) => passages.flatMap((passage) => passage.original));
  if (
    what === 'quotation' &&
    listQuotedTexts(context, one!).some((text) => listQuotedTexts(context, other!).includes(text))
  )
    return true;
  const expected = foldLetters(text).length * Math.exp(-computePairStatistics(context).ratio);
  return countSharedLetters(joinLetters(one!), joinLetters(other!)) >= MIN_SHARED_STRETCH * expected;
}

/** The quotations that a passage of the original touches, as they are compared. */
function listQuotedTexts(context: ComparisonContext, segments: readonly AnalyzedSegment[]): string[] {
  const blocks = getQuotedBlocks(context).original;
  return segments.flatMap((segment) => {
    const { text = '', quotations = [] } = blocks.get(segment.block) ?? {};
    return quotations
      .filter(({ start, end }) => start < segment.end && end > segment.start)
      .map(({ start, end }) => foldLetters(text.slice(start, end)));
  });
}

const joinLetters = (segments: readonly AnalyzedSegment[]): string =>
  foldLetters(segments.map(({ text }) => text).join(' ')).slice(0, MAX_COMPARED_LETTERS);

/** The length of the longest stretch that two texts have in common. Takes time by the product of their lengths. */
function countSharedLetters(one: string, other: string): number {
  let [longest, previous] = [0, new Uint16Array(other.length + 1)];
  for (const letter of one) {
    const row = new Uint16Array(other.length + 1);
    for (let at = 0; at < other.length; at++) {
      if (other[at] !== letter) continue;
      row[at + 1] = previous[at]! + 1;
      longest = Math.max(longest, row[at + 1]!);
    }
    previous = row;
  }
  return longest;
}

/** Least length in letters of a sentence that says again what the one beside it says, and least share of its n-grams. */
const MIN_TWICE_LETTERS = 20;
const MIN_TWICE_CONTAINMENT = 0.6;
/** How much longer than usual its link is at least: natural logarithm. A sentence made two keeps its length. */
const MIN_TWICE_SURPLUS = 0.15;

/**
 * Finds sentences whose words the sentence beside them in the same link says, too: a machine translation begins anew,
 * and what it said first stays. The link is longer than usual then, and fits better without.
 */
function findSaidTwice(context: ComparisonContext): FindingDraft[] {
  const { ratio } = computePairStatistics(context);
  return context.passages.flatMap((passage) => {
    if (!passage.paired || passage.translation.length <= passage.original.length) return [];
    const surplus = computeLogLengthRatio(passage) - ratio;
    const twice = passage.translation.filter((segment, at) => {
      const without = { ...passage, translation: passage.translation.filter((other) => other !== segment) };
      return (
        surplus >= MIN_TWICE_SURPLUS &&
        Math.abs(computeLogLengthRatio(without) - ratio) < surplus &&
        [passage.translation[at - 1], passage.translation[at + 1]].some(
          (beside) => beside && isContained(segment, beside),
        )
      );
    });
    return twice.slice(0, 1).map((segment) => createTwiceDraft(passage, segment));
  });
}

function isContained(segment: AnalyzedSegment, beside: AnalyzedSegment): boolean {
  const [letters, others] = [foldLetters(segment.text), foldLetters(beside.text)];
  return (
    letters.length >= MIN_TWICE_LETTERS &&
    letters.length < others.length &&
    computeContainment(getNgrams(letters), getNgrams(others)) >= MIN_TWICE_CONTAINMENT
  );
}

const createTwiceDraft = ({ link }: LinkedPassage, { id, text }: AnalyzedSegment): FindingDraft => ({
  kind: 'altered',
  category: 'repeated',
  confidence: REPEATED_PASSAGE_RULE.fixed.confidence.twice,
  translation: [id],
  original: link.original,
  marks: [{ side: 'translation', segment: id, start: 0, end: text.length }],
  evidence: [{ type: 'same-text', text }],
});

function createRepeatDraft({ again, adjacent }: Repeat, first: readonly LinkedPassage[]): FindingDraft[] {
  return [
    {
      kind: 'altered',
      category: 'repeated',
      confidence: weighByRule(REPEATED_PASSAGE_RULE.fixed.confidence[adjacent ? 'adjacent' : again.what]),
      translation: again.segments.map((s) => s.id),
      original: [...new Set(first.flatMap((p) => p.link.original))],
      marks: toRepeatMarks(again),
      evidence: [{ type: 'same-text', text: again.text }],
    },
  ];
}

const toRepeatMarks = ({ segments, start, end }: PassageLocation): Mark[] =>
  segments.map((s) => ({
    side: 'translation',
    segment: s.id,
    start: Math.max(0, start - s.start),
    end: Math.min(s.text.length, end - s.start),
  }));

/** Finds the names of a passage that the other side does not seem to have, by the encoder. */

import { memoizeByObject } from '../../core/memoize';
import type { AnalyzedSegment, Side } from '../../core/segment';
import { hasOverlap, type Span } from '../../core/span';
import { foldHanForms } from '../../facts/names/sounds/han';
import {
  compareNames,
  describeNameAt,
  type EmbeddedName,
  findNameLikeness,
  getSegmentNames,
  MIN_NAME_LIKENESS,
  removeNameWords,
} from '../../meaning/embedded-names';
import { listTokens } from '../../meaning/token-likeness';
import {
  type ComparisonContext,
  getOtherSide,
  hasTokens,
  type LinkedPassage,
  listNearby,
  listSegmentsAround,
} from '../shared/comparison-context';
import {
  foldNameWord,
  getNameSearchText,
  hasSpelling,
  MIN_SOUND_SCORE,
  type NameSearchText,
  scoreBySound,
} from '../shared/name-match';
import { isOutletName, type LocatedName } from './name-draft';
import { getNameStatistics } from './name-statistics';
import type { UnmatchedName } from './unmatched-names';

/** A name that the linked passage of the other side does not seem to have. */
export interface AbsentName extends EmbeddedName, LocatedName {
  /** Likeness to what is most like it in the linked passage, in what lies near, in the whole other text. */
  readonly linkedLikeness: number;
  readonly nearLikeness: number;
  readonly farLikeness: number;
  /** The highest score by sound in the linked passage, 0..1. */
  readonly soundScore: number;
  /** What the letters tell of it; undefined where its script has no capitals. */
  readonly letters?: UnmatchedName;
}

/** From this likeness on to a whole name, it is that name. */
const MIN_SAME_NAME = 0.5;
/** What is left of a name of which a word is there must be less like anything than this to be missing. */
const MOST_LEFT_LIKENESS = 0.45;
/** So many segments before and after are looked through at all: the time grows with a text's length, not its square. */
const FAR_SEGMENTS = 60;

/** A name with what is most like it in the linked passage of the other side. */
interface MatchedName {
  readonly segment: AnalyzedSegment;
  readonly name: EmbeddedName;
  readonly linkedLikeness: number;
}

/** The names of both sides of a passage, each looked for once. */
const getMatchedNames = memoizeByObject((passage: LinkedPassage): Readonly<Record<Side, readonly MatchedName[]>> => {
  const match = (side: Side) => {
    const others = listTokens(passage[getOtherSide(side)]);
    return passage[side].flatMap((segment) =>
      getSegmentNames(segment).map((name) => ({ segment, name, linkedLikeness: findNameLikeness(name, others) })),
    );
  };
  return { original: match('original'), translation: match('translation') };
});

/** The names of one side of a passage that the other side does not seem to have. */
export const listAbsentNames = (context: ComparisonContext, passage: LinkedPassage, side: Side): AbsentName[] => [
  ...listNamesWithCapitals(context, passage, side),
  ...listNamesWithoutCapitals(context, passage, side),
];

/** Log-odds below which a word with a capital is no name, such as a noun in German. */
const LEAST_NAME_ODDS = -2;
/** The same of a word that only has a capital because a sentence begins with it. */
const LEAST_ODDS_AT_BEGINNING = 0;

/** Where names have capitals, the letters find what is missing, and meaning is asked whether it is a name and is there. */
function listNamesWithCapitals(context: ComparisonContext, passage: LinkedPassage, side: Side): AbsentName[] {
  const other = getOtherSide(side);
  const linkedTokens = listTokens(passage[other]);
  const unmatched = getNameStatistics(context).unmatched.get(passage) ?? [];
  return unmatched.flatMap((letters): AbsentName[] => {
    if (letters.side !== side || !letters.isProper || letters.isNoun) return [];
    const { segment, start, end, text, soundScore } = letters;
    if (isGloss(segment.text, letters)) return [];
    const name = describeNameAt(segment, start, end);
    const leastOdds = letters.isAloneAtBeginning ? LEAST_ODDS_AT_BEGINNING : LEAST_NAME_ODDS;
    if (!name || name.odds < leastOdds) return [];
    const linkedLikeness = findNameLikeness(name, linkedTokens);
    return [
      {
        ...name,
        side,
        segment,
        text,
        linkedLikeness,
        soundScore,
        letters,
        ...measureAround(context, passage, other, name),
      },
    ];
  });
}

/** The beginning of a word with a capital. */
const CAPITAL = /(?<![\p{L}\p{M}])\p{Lu}/u;

function listNamesWithoutCapitals(context: ComparisonContext, passage: LinkedPassage, side: Side): AbsentName[] {
  const other = getOtherSide(side);
  const linkedTokens = listTokens(passage[other]);
  const searchText = getNameSearchText(passage[other], context.langs[other]);
  const others = passage[other].flatMap(getSegmentNames);
  const isThere = (name: EmbeddedName, likeness: number) =>
    likeness >= MIN_NAME_LIKENESS || others.some((one) => compareNames(name, one) >= MIN_SAME_NAME);
  return getMatchedNames(passage)[side].flatMap(
    ({ segment, name: whole, linkedLikeness: wholeLikeness }): AbsentName[] => {
      if (CAPITAL.test(segment.text.slice(whole.start, whole.end))) return [];
      if (isGloss(segment.text, whole) || isThere(whole, wholeLikeness)) return [];
      const name = removeSpeltWords(segment, whole, searchText);
      if (!name || isSaidOtherwise(segment, name, searchText)) return [];
      const linkedLikeness = name === whole ? wholeLikeness : findNameLikeness(name, linkedTokens);
      if (name !== whole && (linkedLikeness >= MOST_LEFT_LIKENESS || isThere(name, linkedLikeness))) return [];
      const text = segment.text.slice(name.start, name.end);
      const soundScore = scoreBySound(text, context.langs[side], searchText);
      const absent = { ...name, side, segment, text, linkedLikeness, soundScore };
      if (soundScore >= MIN_SOUND_SCORE.withMeaning || isOutletName(passage, absent)) return [];
      return [{ ...absent, ...measureAround(context, passage, other, name) }];
    },
  );
}

/**
 * What is left of a name without the words that the other side spells alike; undefined where that is nothing, or only
 * what stands before them: a title, or a point of the compass ("South Africa", "Jižní Afrika").
 */
function removeSpeltWords(
  segment: AnalyzedSegment,
  name: EmbeddedName,
  searchText: NameSearchText,
): EmbeddedName | undefined {
  let lastSpelt = -1;
  const rest = removeNameWords(segment.text, segment.embedding!.tokens!, name, (word, start) => {
    const isSpelt = hasSpelling(word, searchText);
    if (isSpelt) lastSpelt = start;
    return isSpelt;
  });
  if (lastSpelt < 0) return name;
  return rest && rest.start > lastSpelt ? rest : undefined;
}

/** Whether a name stands in brackets behind a word: it says that word again, in other letters or shorter. */
const isGloss = (text: string, { start, end }: Span): boolean =>
  /[\p{L}\p{M}\p{N}][ "'”’»」]{0,2}[(（]["'“‘«「]?$/u.test(text.slice(Math.max(0, start - 6), start)) &&
  /^[^()（）]{0,40}[)）]/u.test(text.slice(end, end + 42));

/** Whether the other side has a name by its letters, or by the lists of what words denote. */
function isSaidOtherwise(
  { text, mentions }: AnalyzedSegment,
  { start, end }: EmbeddedName,
  searchText: NameSearchText,
): boolean {
  const name = text.slice(start, end);
  if (searchText.text.includes(name) || foldHanForms(searchText.text).includes(foldHanForms(name))) return true;
  return mentions.some((m) => hasOverlap(m, { start, end }) && searchText.hasConcept(m.concept));
}

function measureAround(
  context: ComparisonContext,
  passage: LinkedPassage,
  side: Side,
  name: EmbeddedName,
): Pick<AbsentName, 'nearLikeness' | 'farLikeness'> {
  const near = listNearby(context.passages, passage.at).flatMap((one) => listTokens(one[side]));
  const around = listSegmentsAround(context, passage, side, FAR_SEGMENTS);
  return { nearLikeness: findNameLikeness(name, near), farLikeness: findNameLikeness(name, listTokens(around)) };
}

interface MatchShares {
  /** Of the names of a side in linked passages, the share that the passage's other side has. */
  readonly getMatchShare: (side: Side) => number;
  /** Mean likeness of the names of a side to what is most like them in their linked passages. */
  readonly getMeanLikeness: (side: Side) => number;
  /** Whether other places where a side has the same word are matched: 1, not matched: -1, or there are none: 0. */
  readonly compareElsewhere: (name: AbsentName) => number;
}

/** How often the names of a pair of articles are matched. */
export const getMatchShares = memoizeByObject((context: ComparisonContext): MatchShares => {
  const counts = { original: { there: 1, all: 2, sum: 1 }, translation: { there: 1, all: 2, sum: 1 } };
  const places = new Map<string, { segment: AnalyzedSegment; start: number; isThere: boolean }[]>();
  for (const passage of context.passages) {
    if (!passage.paired || !hasTokens(passage)) continue;
    for (const side of ['original', 'translation'] as const)
      for (const { segment, name, linkedLikeness } of getMatchedNames(passage)[side]) {
        const isThere = linkedLikeness >= MIN_NAME_LIKENESS;
        counts[side].all++;
        counts[side].sum += Math.max(0, linkedLikeness);
        if (isThere) counts[side].there++;
        const key = toKey(side, segment.text.slice(name.start, name.end));
        places.set(key, [...(places.get(key) ?? []), { segment, start: name.start, isThere }]);
      }
  }
  return {
    getMatchShare: (side) => counts[side].there / counts[side].all,
    getMeanLikeness: (side) => counts[side].sum / counts[side].all,
    compareElsewhere: ({ side, text, segment, start }) => {
      const others = (places.get(toKey(side, text)) ?? []).filter(
        (place) => place.segment !== segment || place.start !== start,
      );
      if (!others.length) return 0;
      return (2 * others.filter(({ isThere }) => isThere).length) / others.length - 1;
    },
  };
});

const toKey = (side: Side, text: string): string => `${side} ${foldNameWord(text)}`;

/** Finds the unmatched names of a pair of articles, and how often its names are matched. */

import { createLazy, memoizeByObject } from '../../core/memoize';
import type { AnalyzedSegment, Side } from '../../core/segment';
import { TRAITS } from '../../languages/by-kind/traits';
import { type ComparisonContext, getOtherSide, type LinkedPassage, listNearby } from '../shared/comparison-context';
import { getCapitalizedRuns } from '../shared/match-keys';
import { foldNameWord, getNameSearchText } from '../shared/name-match';
import { getNameClass, MatchRates } from './match-rates';
import { isOutletName } from './name-draft';
import { findUnmatchedNames, type NameLookup, type UnmatchedName } from './unmatched-names';
import { collectLowercaseWords, createFamiliarityScore } from './word-familiarity';

/** The unmatched names of all linked passages, and statistics about the names of both texts. */
export interface NameStatistics {
  /** Names without a counterpart, by passage. */
  readonly unmatched: ReadonlyMap<LinkedPassage, readonly UnmatchedName[]>;
  /** By folded word: how often it occurs on the side, and how often its counterpart has the same spelling. */
  readonly spellingCounts: Readonly<Record<Side, NameLookup['spellingCounts']>>;
  /** Share of the capitalized runs of a side and class (see `getNameClass`) that have a counterpart, 0..1. */
  readonly getMatchRate: (side: Side, nameClass: string) => number;
  /** How similar a word is to the words of a side's text, 0..1. */
  readonly scoreFamiliarity: Readonly<Record<Side, (word: string) => number>>;
  /** One of the languages writes every noun with a capital. */
  readonly hasNounCapitals: boolean;
  /** The folded words of the whole text. */
  readonly getWords: Readonly<Record<Side, () => ReadonlySet<string>>>;
}

const buildBothSides = <T>(build: (side: Side) => T): Record<Side, T> => ({
  original: build('original'),
  translation: build('translation'),
});

export const getNameStatistics = memoizeByObject((context: ComparisonContext): NameStatistics => {
  const searchTexts = buildBothSides((side) =>
    context.passages.map((p) => getNameSearchText(p[side], context.langs[side])),
  );
  const lowercaseWords = buildBothSides((side) => collectLowercaseWords([...context[side].values()]));
  const innerWords = buildBothSides((side) => collectInnerNames([...context[side].values()]));
  const counts = buildBothSides((): NameLookup['spellingCounts'] => new Map());
  const unmatched = new Map<LinkedPassage, UnmatchedName[]>();
  const rates = new MatchRates();
  for (const passage of context.passages) {
    if (!passage.paired) continue;
    const names = (['original', 'translation'] as const).flatMap((side) => {
      const otherTexts = searchTexts[getOtherSide(side)];
      const [searchText, nearby] = [otherTexts[passage.at]!, listNearby(otherTexts, passage.at)];
      return collectUnmatchedNames(
        passage,
        {
          side,
          lang: context.langs[side],
          searchText,
          nearbyTexts: nearby,
          lowercaseWords: lowercaseWords[side],
          innerNames: innerWords[side],
          otherInnerNames: innerWords[getOtherSide(side)],
          spellingCounts: counts[side],
        },
        rates,
      );
    });
    unmatched.set(
      passage,
      names.filter((name) => !isOutletName(passage, name)),
    );
  }
  return {
    unmatched: unmatched,
    spellingCounts: counts,
    getMatchRate: (side, nameClass) => rates.of(side, nameClass),
    hasNounCapitals:
      TRAITS[context.langs.original]?.capitalNouns === true || TRAITS[context.langs.translation]?.capitalNouns === true,
    scoreFamiliarity: buildBothSides((side) => createFamiliarityScore(lowercaseWords[side])),
    getWords: buildBothSides((side) => createLazy(() => new Set(searchTexts[side].flatMap((o) => [...o.words])))),
  };
});

/** The folded words that have a capital although no sentence begins with them. */
const collectInnerNames = (segments: readonly AnalyzedSegment[]): Set<string> =>
  new Set(
    segments.flatMap((segment) =>
      getCapitalizedRuns(segment).flatMap(({ words, initial }) =>
        words.slice(initial ? 1 : 0).map((word) => foldNameWord(word.text)),
      ),
    ),
  );

function collectUnmatchedNames(passage: LinkedPassage, lookup: NameLookup, rates: MatchRates): UnmatchedName[] {
  return passage[lookup.side].flatMap((segment) =>
    getCapitalizedRuns(segment).flatMap((run) => {
      const unmatched = findUnmatchedNames(run, segment, lookup);
      rates.add(lookup.side, getNameClass(run, segment), !unmatched.length);
      return unmatched;
    }),
  );
}

/** Finds the unmatched names of a pair of articles, and how often its names are matched. */
import type { Side } from '../../../core';
import { findCapitalizedRuns } from '../../../names/capitalized-runs';
import { memoizeByObject } from '../../../util/memoize';
import {
  type ComparisonContext,
  getOtherSide,
  isMachineTranslated,
  type LinkedPassage,
} from '../../shared/comparison-context';
import { getNameSearchText, hasSpelling, type NameSearchText } from '../../shared/name-match';
import { NOUN_CAPITAL_LANGUAGES } from './capitalized-nouns';
import { getNameClass, MatchRates } from './match-rates';
import { findUnmatchedNames, type NameLookup, type UnmatchedName } from './unmatched-names';
import { collectLowercaseWords, createFamiliarityScore } from './word-familiarity';

/** The unmatched names of all linked passages, and statistics about the names of both texts. */
export interface NameStatistics {
  /** Names without a counterpart, by passage. */
  readonly unanswered: ReadonlyMap<LinkedPassage, readonly UnmatchedName[]>;
  /** By folded word: how often it occurs on the side, and how often its counterpart has the same spelling. */
  readonly seen: Readonly<Record<Side, NameLookup['seen']>>;
  /** Share of the capitalized runs of a side and class (see `getNameClass`) that have a counterpart, 0..1. */
  readonly usual: (side: Side, of: string) => number;
  /** How similar a word is to the words of a side's text, 0..1. */
  readonly native: Readonly<Record<Side, (word: string) => number>>;
  /** One of the languages writes every noun with a capital. */
  readonly nouns: boolean;
  /** Folded words of the whole text. */
  readonly words: Readonly<Record<Side, ReadonlySet<string>>>;
}

const buildBothSides = <T>(of: (side: Side) => T): Record<Side, T> => ({
  original: of('original'),
  translation: of('translation'),
});

export const getNameStatistics = memoizeByObject((context: ComparisonContext): NameStatistics => {
  const offers = buildBothSides((side) => context.passages.map((p) => getNameSearchText(p[side], context.langs[side])));
  const lower = buildBothSides((side) => collectLowercaseWords([...context[side].values()]));
  const seen = buildBothSides((): NameLookup['seen'] => new Map());
  const unanswered = new Map<LinkedPassage, UnmatchedName[]>();
  const rates = new MatchRates();
  for (const passage of context.passages) {
    if (!passage.paired) continue;
    const list = (['original', 'translation'] as const).flatMap((side) => {
      const facing = offers[getOtherSide(side)];
      const [offer, near] = [facing[passage.at]!, getNearbyTexts(facing, passage.at)];
      return collectUnmatchedNames(
        passage,
        { side, lang: context.langs[side], offer, near, lower: lower[side], seen: seen[side] },
        rates,
      );
    });
    unanswered.set(passage, list);
  }
  return {
    unanswered,
    seen,
    usual: (side, of) => rates.of(side, of),
    nouns: NOUN_CAPITAL_LANGUAGES.has(context.langs.original) || NOUN_CAPITAL_LANGUAGES.has(context.langs.translation),
    native: buildBothSides((side) => createFamiliarityScore(lower[side])),
    words: buildBothSides((side) => new Set(offers[side].flatMap((o) => [...o.words]))),
  };
});

/**
 * Whether all names of the machine translation occur in the translation. Then the original's names do too, in whatever
 * form.
 */
function hasAllTranslatedNames(passage: LinkedPassage, { side, offer }: NameLookup): boolean {
  if (side !== 'original' || !isMachineTranslated(passage)) return false;
  const names = passage.original.flatMap(({ rendered = '' }) =>
    findCapitalizedRuns(rendered).filter((run) => !run.initial),
  );
  return names.length > 0 && names.every((run) => run.words.every((word) => hasSpelling(word.text, offer)));
}

function collectUnmatchedNames(passage: LinkedPassage, asking: NameLookup, rates: MatchRates): UnmatchedName[] {
  if (hasAllTranslatedNames(passage, asking)) return [];
  return passage[asking.side].flatMap((segment) =>
    findCapitalizedRuns(segment.text).flatMap((run) => {
      const rest = findUnmatchedNames(run, segment, asking);
      rates.add(asking.side, getNameClass(run, segment), !rest.length);
      return rest;
    }),
  );
}

/** How many passages before and after are searched. Translators may name somebody one sentence earlier or later. */
const NEARBY_PASSAGES = 2;

const getNearbyTexts = (offers: readonly NameSearchText[], at: number): NameSearchText[] =>
  offers
    .slice(Math.max(0, at - NEARBY_PASSAGES), at + NEARBY_PASSAGES + 1)
    .filter((_, k) => Math.max(0, at - NEARBY_PASSAGES) + k !== at);

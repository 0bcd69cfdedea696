/**
 * A rule that finds passages where one side negates, or rises where the other falls, by the word lists of both
 * languages. Applied only between languages whose false flags were measured.
 */
import type { AnalyzedSegment, Side } from '../../core/segment';
import { findOppositeDirections, findUnmatchedNegator } from '../../facts/polarity/compare-cues';
import { getDirectionErrorRate, getNegationErrorRate } from '../../facts/polarity/false-flag-rates';
import { findPolarityCues, type PolarityAspect, type PolarityCue } from '../../facts/polarity/find-polarity-cues';
import {
  type ComparisonContext,
  type FindingDraft,
  getOtherSide,
  hasTokens,
  type LinkedPassage,
} from '../shared/comparison-context';
import {
  blankCode,
  type CueReader,
  createCueReader,
  createPolarityDraft,
  getCueWords,
  isNegationCarriedOver,
  isTooLongForPolarity,
  type LocatedCue,
  POLARITY_SIDES,
} from '../shared/polarity-cues';
import type { Rule } from '../shared/rule';

/** False flags per 100 faithful sentences that all kinds together may raise between two languages. */
const FALSE_FLAG_BUDGET = 0.15;
/** Kinds with more false flags per 100 faithful sentences are not reported. */
const MAX_FALSE_FLAGS = 0.5;
/** Share of sentences altered that the precision is computed for, and how many of those the rule finds. */
const ALTERED_SHARE = 0.02;
const FOUND_SHARE = 0.7;

export const POLARITY_BY_WORD_LISTS_RULE = {
  id: 'polarity by word lists',
  brings: {
    negation: { effect: 'statement reversed', judged: undefined, lost: undefined, explains: undefined },
    certainty: { effect: 'name changed', judged: undefined, lost: undefined, explains: undefined },
    direction: { effect: 'fact changed', judged: undefined, lost: undefined, explains: undefined },
  },
  finds: ['negation', 'direction'],
  fixed: {
    // At most so much where the false flags of a word list were counted, where they are only assumed, and where they
    // exceed the budget; and of any negation, which is only possible.
    confidence: { counted: 0.9, assumed: 0.65, overBudget: 0.45, negation: 0.45 },
    reason:
      'The precision that follows from the false flags counted between two languages, if one in fifty sentences is altered: lists of words have no other feature to learn from. Of negations shown in good translations one in seven was right: "is not done" is "remains to be done" in other words.',
  },
  find: findPolarityByWordLists,
} as const satisfies Rule;

/** Share of true flags among all, given the false ones per 100 sentences. */
function computePrecision(falsePer100: number): number {
  const foundShare = ALTERED_SHARE * FOUND_SHARE;
  return foundShare / (foundShare + ((1 - ALTERED_SHARE) * falsePer100) / 100);
}

type NegatorStrength = 'firm' | 'loose';

/** A kind of flag and the false ones it raises per 100 faithful sentences, where that is known. */
interface FalseFlagRate {
  readonly name: `${Side} ${NegatorStrength}` | 'direction';
  readonly rate: number;
  /** The rate was counted, not only assumed. */
  readonly counted: boolean;
}

const compareRates = (a: FalseFlagRate, b: FalseFlagRate): number => a.rate - b.rate;

function listNegationRates(langs: Readonly<Record<Side, string>>, strength: NegatorStrength): FalseFlagRate[] {
  return POLARITY_SIDES.flatMap((side) => {
    const rates = getNegationErrorRate(langs[side], langs[getOtherSide(side)]);
    const rate = rates?.[strength];
    return rates && rate !== undefined ? [{ name: `${side} ${strength}` as const, rate, counted: rates.counted }] : [];
  }).sort(compareRates);
}

function listDirectionRates({ original, translation }: Readonly<Record<Side, string>>): FalseFlagRate[] {
  const rate = getDirectionErrorRate(original, translation);
  return rate === undefined ? [] : [{ name: 'direction', rate, counted: true }];
}

/** Confidence of each kind of flag between two languages, by its name. */
type ConfidenceByName = ReadonlyMap<FalseFlagRate['name'], number>;

/** Spends the budget on the most useful kinds first. Kinds that exceed it get a low confidence. */
function computeConfidences(langs: Readonly<Record<Side, string>>): ConfidenceByName {
  const confidences = new Map<FalseFlagRate['name'], number>();
  const fixed = POLARITY_BY_WORD_LISTS_RULE.fixed.confidence;
  let spent = 0;
  for (const { name, rate, counted } of [
    ...listNegationRates(langs, 'firm'),
    ...listDirectionRates(langs),
    ...listNegationRates(langs, 'loose'),
  ]) {
    const isWithinBudget = spent + rate <= FALSE_FLAG_BUDGET;
    if (isWithinBudget) spent += rate;
    if (rate <= MAX_FALSE_FLAGS)
      confidences.set(
        name,
        Math.min(
          computePrecision(rate),
          fixed[isWithinBudget ? (counted ? 'counted' : 'assumed') : 'overBudget'],
          name === 'direction' ? 1 : fixed.negation,
        ),
      );
  }
  return confidences;
}

/** Reads each text by the word list of its own language. */
const createAspectReader = ({ langs }: ComparisonContext, aspect: PolarityAspect): CueReader =>
  createCueReader((segment, side) => findPolarityCues(blankCode(segment), langs[side], [aspect]));

const findCue = (cues: readonly LocatedCue[], word: PolarityCue): LocatedCue => cues.find((cue) => cue.word === word)!;

/**
 * Finds passages that negate where the other side does not, or rise where it falls. Hedges are left out: they differ
 * too freely between languages to be compared by word lists.
 */
function findPolarityByWordLists(context: ComparisonContext): FindingDraft[] {
  if (context.sameLanguage) return [];
  const confidences = computeConfidences(context.langs);
  const [negations, directions] = [createAspectReader(context, 'negation'), createAspectReader(context, 'direction')];
  return context.passages.flatMap((passage) => {
    if (!passage.paired || isTooLongForPolarity(passage)) return [];
    return [
      ...(hasTokens(passage) ? [] : findNegationDifferences(context, passage, negations, confidences)),
      ...findDirectionDifferences(passage, directions, confidences),
    ];
  });
}

function findNegationDifferences(
  context: ComparisonContext,
  passage: LinkedPassage,
  readCues: CueReader,
  confidences: ConfidenceByName,
): FindingDraft[] {
  return POLARITY_SIDES.flatMap((side) => {
    if (!confidences.has(`${side} firm`) && !confidences.has(`${side} loose`)) return [];
    const cues = readCues(passage, side);
    const word = findUnmatchedNegator(getCueWords(cues), getCueWords(readCues(passage, getOtherSide(side))));
    if (!word || isNegationCarriedOver(context, passage, side, readCues)) return [];
    const confidence = confidences.get(`${side} ${word.strength === 1 ? 'firm' : 'loose'}`);
    return confidence
      ? [createPolarityDraft(passage, { category: 'negation', confidence, cues: [findCue(cues, word)] })]
      : [];
  });
}

/**
 * Compares rise and fall only where both sides have a percentage or an amount. Elsewhere such words are often figures
 * of speech.
 */
function findDirectionDifferences(
  passage: LinkedPassage,
  readCues: CueReader,
  confidences: ConfidenceByName,
): FindingDraft[] {
  const confidence = confidences.get('direction');
  if (!confidence || !POLARITY_SIDES.every((side) => passage[side].some(hasAmount))) return [];
  const [originalCues, translationCues] = [readCues(passage, 'original'), readCues(passage, 'translation')];
  const words = findOppositeDirections(getCueWords(originalCues), getCueWords(translationCues));
  if (!words) return [];
  const cues = [findCue(originalCues, words[0]), findCue(translationCues, words[1])];
  return [createPolarityDraft(passage, { category: 'direction', confidence, cues })];
}

const AMOUNT_KINDS: ReadonlySet<string> = new Set(['percent', 'points', 'money']);

const hasAmount = (segment: AnalyzedSegment): boolean =>
  segment.facts.some((fact) => fact.atoms.some((atom) => !atom.weak && AMOUNT_KINDS.has(atom.kind)));

import type { AnalyzedSegment, Category, Evidence, Mark, PolarityEvidence, Side } from '../../core';
import { filterNegators, findOppositeDirections, findUnmatchedNegator } from '../../polarity/compare-cues';
import { getDirectionErrorRate, getNegationErrorRate } from '../../polarity/false-flag-rates';
import { findPolarityCues, type PolarityAspect, type PolarityCue } from '../../polarity/find-polarity-cues';
import {
  type ComparisonContext,
  countCharacters,
  type FindingDraft,
  getOtherSide,
  isMachineTranslated,
  type LinkedPassage,
  roundScore,
} from '../shared/comparison-context';

/** A word in its place. */
interface LocatedCue {
  readonly side: Side;
  readonly segment: AnalyzedSegment;
  readonly word: PolarityCue;
}

const SIDES: readonly Side[] = ['original', 'translation'];

/** False flags per 100 faithful sentences that all kinds together may raise between two languages. */
const FALSE_FLAG_BUDGET = 0.15;
/** Above this many not even "possible" is said. */
const MAX_FALSE_FLAGS = 0.5;
/** Where a budget is overdrawn the flag is "possible" only. */
const POSSIBLE_CONFIDENCE = 0.45;
/** No word list is surer than this; nor than that where its false rate is only assumed. */
const MAX_CONFIDENCE = 0.9;
const MAX_ASSUMED_CONFIDENCE = 0.65;
/** Share of sentences altered for which the confidence is calibrated, and how many of those the rule finds. */
const ALTERED_SHARE = 0.02;
const FOUND_SHARE = 0.7;
/** Longer passages say so much that a negator may be answered by anything. */
const MAX_PASSAGE_LENGTH = 450;

/** Share of true flags among all, given the false ones per 100 sentences. */
function computePrecision(falsePer100: number): number {
  const found = ALTERED_SHARE * FOUND_SHARE;
  return found / (found + ((1 - ALTERED_SHARE) * falsePer100) / 100);
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

function listNegationRates(langs: Readonly<Record<Side, string>>, way: NegatorStrength): FalseFlagRate[] {
  return SIDES.flatMap((side) => {
    const rates = getNegationErrorRate(langs[side], langs[getOtherSide(side)]);
    const rate = rates?.[way];
    return rates && rate !== undefined ? [{ name: `${side} ${way}` as const, rate, counted: rates.counted }] : [];
  }).sort(compareRates);
}

function listDirectionRates({ original, translation }: Readonly<Record<Side, string>>): FalseFlagRate[] {
  const rate = getDirectionErrorRate(original, translation);
  return rate === undefined ? [] : [{ name: 'direction', rate, counted: true }];
}

/** Confidence of each kind of flag between two languages, by its name. */
type ConfidenceByName = ReadonlyMap<FalseFlagRate['name'], number>;

/** The most useful kinds go into the budget first; what does not fit in is "possible". */
function computeConfidences(langs: Readonly<Record<Side, string>>): ConfidenceByName {
  const worth = new Map<FalseFlagRate['name'], number>();
  let spent = 0;
  for (const { name, rate, counted } of [
    ...listNegationRates(langs, 'firm'),
    ...listDirectionRates(langs),
    ...listNegationRates(langs, 'loose'),
  ]) {
    const fits = spent + rate <= FALSE_FLAG_BUDGET;
    if (fits) spent += rate;
    if (rate <= MAX_FALSE_FLAGS)
      worth.set(
        name,
        Math.min(
          computePrecision(rate),
          fits ? (counted ? MAX_CONFIDENCE : MAX_ASSUMED_CONFIDENCE) : POSSIBLE_CONFIDENCE,
        ),
      );
  }
  return worth;
}

/** Reads each segment once, and no further than it is asked about. */
const createCueReader = (compared: ComparisonContext, aspect: PolarityAspect) => {
  const read = new Map<AnalyzedSegment, readonly LocatedCue[]>();
  return (passage: LinkedPassage | undefined, side: Side): readonly LocatedCue[] =>
    (passage?.[side] ?? []).flatMap((segment) => {
      const cues =
        read.get(segment) ??
        findPolarityCues(segment.text, compared.langs[side], [aspect]).map(
          (word): LocatedCue => ({ side, segment, word }),
        );
      read.set(segment, cues);
      return cues;
    });
};

const getCueWords = (cues: readonly LocatedCue[]) => cues.map((cue) => cue.word);
const findCue = (cues: readonly LocatedCue[], word: PolarityCue): LocatedCue => cues.find((cue) => cue.word === word)!;

/**
 * Passages that say no, or up, where the other side says nothing of the kind, or down: by word lists, and only between
 * languages where that was measured to be reliable. Words of uncertainty differ too freely between languages to be
 * compared so.
 */
export function findPolarityByWordLists(compared: ComparisonContext): FindingDraft[] {
  if (compared.sameLanguage) return [];
  const worth = computeConfidences(compared.langs);
  const [negations, directions] = [createCueReader(compared, 'negation'), createCueReader(compared, 'direction')];
  return compared.passages.flatMap((passage) => {
    if (
      !passage.paired ||
      isMachineTranslated(passage) ||
      SIDES.some((side) => countCharacters(passage[side]) > MAX_PASSAGE_LENGTH)
    )
      return [];
    return [
      ...findNegationDifferences(compared, passage, negations, worth),
      ...findDirectionDifferences(passage, directions, worth),
    ];
  });
}

type CueReader = ReturnType<typeof createCueReader>;

function findNegationDifferences(
  compared: ComparisonContext,
  passage: LinkedPassage,
  cuesOf: CueReader,
  worth: ConfidenceByName,
): FindingDraft[] {
  return SIDES.flatMap((side) => {
    if (!worth.has(`${side} firm`) && !worth.has(`${side} loose`)) return [];
    const cues = cuesOf(passage, side);
    const word = findUnmatchedNegator(getCueWords(cues), getCueWords(cuesOf(passage, getOtherSide(side))));
    if (!word || isNegationCarriedOver(compared, passage, side, cuesOf)) return [];
    const confidence = worth.get(`${side} ${word.strength === 1 ? 'firm' : 'loose'}`);
    return confidence ? [createPolarityDraft(passage, 'negation', confidence, [findCue(cues, word)])] : [];
  });
}

/** The passage before or after has a negator too many on the other side: the sentence was cut elsewhere. */
function isNegationCarriedOver(
  compared: ComparisonContext,
  passage: LinkedPassage,
  side: Side,
  cuesOf: CueReader,
): boolean {
  return [passage.at - 1, passage.at + 1].some((at) => {
    const near = compared.passages[at];
    const count = (s: Side) => filterNegators(getCueWords(cuesOf(near, s))).length;
    return count(getOtherSide(side)) > count(side);
  });
}

/** Up and down are compared where both sides give a percentage or an amount: elsewhere the words are figures of speech. */
function findDirectionDifferences(passage: LinkedPassage, cuesOf: CueReader, worth: ConfidenceByName): FindingDraft[] {
  const confidence = worth.get('direction');
  if (!confidence || !SIDES.every((side) => passage[side].some(hasAmount))) return [];
  const [ours, theirs] = [cuesOf(passage, 'original'), cuesOf(passage, 'translation')];
  const words = findOppositeDirections(getCueWords(ours), getCueWords(theirs));
  if (!words) return [];
  return [createPolarityDraft(passage, 'direction', confidence, [findCue(ours, words[0]), findCue(theirs, words[1])])];
}

const AMOUNT_KINDS: ReadonlySet<string> = new Set(['percent', 'points', 'money']);

const hasAmount = (segment: AnalyzedSegment): boolean =>
  segment.facts.some((fact) => fact.atoms.some((atom) => !atom.weak && AMOUNT_KINDS.has(atom.kind)));

const toCueMark = ({ side, segment, word }: LocatedCue): Mark => ({
  side,
  segment: segment.id,
  start: word.start,
  end: word.end,
});

function getSideEvidence(cues: readonly LocatedCue[], side: Side): PolarityEvidence | undefined {
  const word = cues.find((cue) => cue.side === side)?.word;
  return word && word.kind !== 'lexical' ? { kind: word.kind, text: word.text } : undefined;
}

function buildPolarityEvidence(cues: readonly LocatedCue[]): Evidence {
  const [original, translation] = [getSideEvidence(cues, 'original'), getSideEvidence(cues, 'translation')];
  return { type: 'polarity', ...(original ? { original } : {}), ...(translation ? { translation } : {}) };
}

function createPolarityDraft(
  passage: LinkedPassage,
  category: Category,
  sure: number,
  cues: readonly LocatedCue[],
): FindingDraft {
  const idsOf = (side: Side) => {
    const cue = cues.find((c) => c.side === side);
    return cue && passage.link[side].length > 1 ? [cue.segment.id] : passage.link[side];
  };
  return {
    kind: 'altered',
    category,
    severity: 'high',
    confidence: roundScore(sure * (0.55 + 0.45 * passage.link.score)),
    translation: idsOf('translation'),
    original: idsOf('original'),
    marks: cues.map(toCueMark),
    evidence: [buildPolarityEvidence(cues)],
  };
}

import type { AnalyzedSegment, Category, Evidence, Mark, PolarityEvidence, Side } from '../../core';
import { filterNegators, findOppositeDirections, findUnmatchedNegator } from '../../polarity/compare-cues';
import { getDirectionErrorRate, getNegationErrorRate } from '../../polarity/false-flag-rates';
import { findPolarityCues, type PolarityAspect, type PolarityCue } from '../../polarity/find-polarity-cues';
import {
  type Compared,
  type Draft,
  isRendered,
  length,
  other,
  type Passage,
  round,
} from '../shared/comparison-context';

/** A word in its place. */
interface Cue {
  readonly side: Side;
  readonly segment: AnalyzedSegment;
  readonly word: PolarityCue;
}

const SIDES: readonly Side[] = ['original', 'translation'];

/** False flags per 100 faithful sentences that all kinds together may raise between two languages. */
const BUDGET = 0.15;
/** Above this many not even "possible" is said. */
const BEARABLE = 0.5;
/** Where a budget is overdrawn the flag is "possible" only. */
const POSSIBLE = 0.45;
/** No word list is surer than this; nor than that where its false rate is only assumed. */
const SUREST = 0.9;
const ASSUMED = 0.65;
/** Share of sentences altered for which the confidence is calibrated, and how many of those the rule finds. */
const ALTERED = 0.02;
const FOUND = 0.7;
/** Longer passages say so much that a negator may be answered by anything. */
const LONGEST = 450;

/** Share of true flags among all, given the false ones per 100 sentences. */
function precision(falsePer100: number): number {
  const found = ALTERED * FOUND;
  return found / (found + ((1 - ALTERED) * falsePer100) / 100);
}

type Way = 'firm' | 'loose';

/** A kind of flag and the false ones it raises per 100 faithful sentences, where that is known. */
interface Kind {
  readonly name: `${Side} ${Way}` | 'direction';
  readonly rate: number;
  /** The rate was counted, not only assumed. */
  readonly counted: boolean;
}

const cheapestFirst = (a: Kind, b: Kind): number => a.rate - b.rate;

function negationKinds(langs: Readonly<Record<Side, string>>, way: Way): Kind[] {
  return SIDES.flatMap((side) => {
    const rates = getNegationErrorRate(langs[side], langs[other(side)]);
    const rate = rates?.[way];
    return rates && rate !== undefined ? [{ name: `${side} ${way}` as const, rate, counted: rates.counted }] : [];
  }).sort(cheapestFirst);
}

function directionKinds({ original, translation }: Readonly<Record<Side, string>>): Kind[] {
  const rate = getDirectionErrorRate(original, translation);
  return rate === undefined ? [] : [{ name: 'direction', rate, counted: true }];
}

/** Confidence of each kind of flag between two languages, by its name. */
type Worth = ReadonlyMap<Kind['name'], number>;

/** The most useful kinds go into the budget first; what does not fit in is "possible". */
function worthOf(langs: Readonly<Record<Side, string>>): Worth {
  const worth = new Map<Kind['name'], number>();
  let spent = 0;
  for (const { name, rate, counted } of [
    ...negationKinds(langs, 'firm'),
    ...directionKinds(langs),
    ...negationKinds(langs, 'loose'),
  ]) {
    const fits = spent + rate <= BUDGET;
    if (fits) spent += rate;
    if (rate <= BEARABLE) worth.set(name, Math.min(precision(rate), fits ? (counted ? SUREST : ASSUMED) : POSSIBLE));
  }
  return worth;
}

/** Reads each segment once, and no further than it is asked about. */
const readerOf = (compared: Compared, aspect: PolarityAspect) => {
  const read = new Map<AnalyzedSegment, readonly Cue[]>();
  return (passage: Passage | undefined, side: Side): readonly Cue[] =>
    (passage?.[side] ?? []).flatMap((segment) => {
      const cues =
        read.get(segment) ??
        findPolarityCues(segment.text, compared.langs[side], [aspect]).map((word): Cue => ({ side, segment, word }));
      read.set(segment, cues);
      return cues;
    });
};

const wordsOf = (cues: readonly Cue[]) => cues.map((cue) => cue.word);
const cueOf = (cues: readonly Cue[], word: PolarityCue): Cue => cues.find((cue) => cue.word === word)!;

/**
 * Passages that say no, or up, where the other side says nothing of the kind, or down: by word lists, and only between
 * languages where that was measured to be reliable. Words of uncertainty differ too freely between languages to be
 * compared so.
 */
export function polarityDiffers(compared: Compared): Draft[] {
  if (compared.sameLanguage) return [];
  const worth = worthOf(compared.langs);
  const [negations, directions] = [readerOf(compared, 'negation'), readerOf(compared, 'direction')];
  return compared.passages.flatMap((passage) => {
    if (!passage.paired || isRendered(passage) || SIDES.some((side) => length(passage[side]) > LONGEST)) return [];
    return [...negationIn(compared, passage, negations, worth), ...directionIn(passage, directions, worth)];
  });
}

type CuesOf = ReturnType<typeof readerOf>;

function negationIn(compared: Compared, passage: Passage, cuesOf: CuesOf, worth: Worth): Draft[] {
  return SIDES.flatMap((side) => {
    if (!worth.has(`${side} firm`) && !worth.has(`${side} loose`)) return [];
    const cues = cuesOf(passage, side);
    const word = findUnmatchedNegator(wordsOf(cues), wordsOf(cuesOf(passage, other(side))));
    if (!word || carried(compared, passage, side, cuesOf)) return [];
    const confidence = worth.get(`${side} ${word.strength === 1 ? 'firm' : 'loose'}`);
    return confidence ? [draftOf(passage, 'negation', confidence, [cueOf(cues, word)])] : [];
  });
}

/** The passage before or after has a negator too many on the other side: the sentence was cut elsewhere. */
function carried(compared: Compared, passage: Passage, side: Side, cuesOf: CuesOf): boolean {
  return [passage.at - 1, passage.at + 1].some((at) => {
    const near = compared.passages[at];
    const count = (s: Side) => filterNegators(wordsOf(cuesOf(near, s))).length;
    return count(other(side)) > count(side);
  });
}

/** Up and down are compared where both sides give a percentage or an amount: elsewhere the words are figures of speech. */
function directionIn(passage: Passage, cuesOf: CuesOf, worth: Worth): Draft[] {
  const confidence = worth.get('direction');
  if (!confidence || !SIDES.every((side) => passage[side].some(givesAmount))) return [];
  const [ours, theirs] = [cuesOf(passage, 'original'), cuesOf(passage, 'translation')];
  const words = findOppositeDirections(wordsOf(ours), wordsOf(theirs));
  if (!words) return [];
  return [draftOf(passage, 'direction', confidence, [cueOf(ours, words[0]), cueOf(theirs, words[1])])];
}

const AMOUNTS: ReadonlySet<string> = new Set(['percent', 'points', 'money']);

const givesAmount = (segment: AnalyzedSegment): boolean =>
  segment.facts.some((fact) => fact.atoms.some((atom) => !atom.weak && AMOUNTS.has(atom.kind)));

const markOf = ({ side, segment, word }: Cue): Mark => ({
  side,
  segment: segment.id,
  start: word.start,
  end: word.end,
});

function readOf(cues: readonly Cue[], side: Side): PolarityEvidence | undefined {
  const word = cues.find((cue) => cue.side === side)?.word;
  return word && word.kind !== 'lexical' ? { kind: word.kind, text: word.text } : undefined;
}

function evidenceOf(cues: readonly Cue[]): Evidence {
  const [original, translation] = [readOf(cues, 'original'), readOf(cues, 'translation')];
  return { type: 'polarity', ...(original ? { original } : {}), ...(translation ? { translation } : {}) };
}

function draftOf(passage: Passage, category: Category, sure: number, cues: readonly Cue[]): Draft {
  const idsOf = (side: Side) => {
    const cue = cues.find((c) => c.side === side);
    return cue && passage.link[side].length > 1 ? [cue.segment.id] : passage.link[side];
  };
  return {
    kind: 'altered',
    category,
    severity: 'high',
    confidence: round(sure * (0.55 + 0.45 * passage.link.score)),
    translation: idsOf('translation'),
    original: idsOf('original'),
    marks: cues.map(markOf),
    evidence: [evidenceOf(cues)],
  };
}

/** A rule that finds numbers, dates and times with different values in the two passages of a link. */
import type { Category, Mark, ValueEvidence } from '../../core/finding';
import type { Side } from '../../core/segment';
import type { Value, ValueKind } from '../../core/value';
import { extendToDayPeriod } from '../../facts/values/day-periods';
import { type ComparisonContext, countCharacters, type FindingDraft, listNearby } from '../shared/comparison-context';
import { toScaledLogOdds, weighByRule, weighEvidence } from '../shared/confidence';
import { getValueFamily, type LocatedValue, toValueEvidence, toValueMark } from '../shared/located-value';
import type { CategoryTraits, Rule } from '../shared/rule';
import {
  getValueMatchings,
  isInOtherMeasure,
  isMatchingValue,
  isPlausibleConversion,
  type ValueMatching,
} from '../shared/value-matching';
import { isOfSameName } from './figures-in-names';
import { isSurePartner, pairUnmatchedValues, type ValuePair } from './value-pairs';
import stored from './weights.json';

// Builds how a value of a finding is shown to a reader: the evidence and the marked span.

/** A value's evidence and mark. Evidence and mark agree on the span. */
export interface ShownValue {
  readonly mark: Mark;
  readonly read: ValueEvidence;
}

/**
 * Shows all of a time of day: "7:30 p.m.", not "7" or "30". Where the half of the day is open, the one nearer to the
 * compared value is chosen.
 */
export function buildShownValue(
  side: Side,
  value: LocatedValue,
  comparedValue: LocatedValue,
  lang: string,
): ShownValue {
  const time = findClockTime(value);
  if (!time) return { mark: toValueMark(side, value), read: toValueEvidence(value) };
  const atom = chooseDayHalf(time.hour, findClockTime(comparedValue)?.hour);
  const shown = { ...value, atom, ...getTimeSpan(value, time, lang) };
  const minute = time.minute && { minute: time.minute.value };
  const or = atom.or === undefined ? undefined : { or: atom.or };
  return { mark: toValueMark(side, shown), read: { ...toValueEvidence(shown), ...minute, ...or } };
}

interface HourAndMinute {
  readonly hour: Value;
  readonly minute?: Value | undefined;
  /** The value expression has no other value, such as the second end of a range. */
  readonly alone: boolean;
}

/** Finds the hour and minute that a value belongs to; undefined where it is not part of a time. */
function findClockTime({ atom, fact: { atoms, kind } }: LocatedValue): HourAndMinute | undefined {
  const index = atoms.indexOf(atom) - (atom.kind === 'minute' ? 1 : 0);
  const [hour, next] = [atoms[index], atoms[index + 1]];
  if (kind !== 'time' || hour?.kind !== 'hour') return undefined;
  const minute = next?.kind === 'minute' ? next : undefined;
  return { hour, minute, alone: atoms.length === (minute ? 2 : 1) };
}

function getTimeSpan({ fact, segment: { text } }: LocatedValue, { hour, minute, alone }: HourAndMinute, lang: string) {
  const [start, end] = alone ? [fact.start, fact.end] : [hour.start, (minute ?? hour).end];
  return extendToDayPeriod(text, start, end, lang);
}

/** Chooses the half of the day that is nearer to the other side's time: "7:45" is in the evening beside "7:30 p.m.". */
function chooseDayHalf(hour: Value, otherHour: Value | undefined): Value {
  const { or, ...fields } = hour;
  if (or === undefined || !otherHour || otherHour.or !== undefined) return hour;
  return {
    ...fields,
    value: Math.abs(or - otherHour.value) < Math.abs(hour.value - otherHour.value) ? or : hour.value,
  };
}

const CATEGORY_BY_KIND: Readonly<Record<ValueKind, Category>> = {
  number: 'number',
  percent: 'percentage',
  points: 'percentage',
  money: 'money',
  ordinal: 'number',
  times: 'number',
  year: 'year',
  month: 'date',
  day: 'date',
  weekday: 'date',
  relative: 'date',
  hour: 'time',
  minute: 'time',
};

const VALUE: CategoryTraits = {
  effect: 'as its evidence tells',
  judged: 'value',
  lost: undefined,
  explains: undefined,
};

export const VALUE_RULE = {
  id: 'values',
  brings: {
    number: VALUE,
    percentage: VALUE,
    money: VALUE,
    unit: VALUE,
    date: VALUE,
    time: VALUE,
    year: VALUE,
  },
  finds: ['number', 'percentage', 'money', 'unit', 'date', 'time', 'year'],
  weights: stored,
  learnt: { values: { features: computeValueFeatures, dependsOn: [] } },
  fixed: {
    confidence: { halfOfDay: 0.8, cents: 0.1, currency: 0.85, points: 0.65, unit: 0.85, name: 0.85 },
    reason: 'The pairs that the weights are learnt from have no such changes of a measure, or of a figure in a name.',
  },
  find: findValueDifferences,
} as const satisfies Rule<typeof stored>;

const FIXED_CONFIDENCE = VALUE_RULE.fixed.confidence;

/** Finds pairs of unmatched values that are probably one value altered. */
function findValueDifferences(context: ComparisonContext): FindingDraft[] {
  const matchings = getValueMatchings(context);
  return matchings.flatMap((matching) =>
    matching.passage.paired ? findLinkDifferences(matchings, matching, context.langs) : [],
  );
}

type SideLanguages = ComparisonContext['langs'];

function findLinkDifferences(
  all: readonly ValueMatching[],
  matching: ValueMatching,
  langs: SideLanguages,
): FindingDraft[] {
  const pairs = pairUnmatchedValues(matching.original, matching.translation);
  return mergeDateAndTimeParts(pairs.map((pair) => createValueDifferenceDraft(all, matching, pair, langs)));
}

function createValueDifferenceDraft(
  all: readonly ValueMatching[],
  matching: ValueMatching,
  pair: ValuePair,
  langs: SideLanguages,
): FindingDraft {
  const { link } = matching.passage;
  const original = buildShownValue('original', pair.original, pair.translation, langs.original);
  const translation = buildShownValue('translation', pair.translation, pair.original, langs.translation);
  const evidence = weighEvidence(stored, 'values', computeValueFeatures(all, matching, pair));
  const measureChange = findMeasureChange(pair);
  const isSure = measureChange !== undefined || isSurePartner(pair);
  return {
    kind: 'altered',
    category: measureChange?.category ?? CATEGORY_BY_KIND[pair.original.atom.kind],
    confidence: measureChange?.confidence ?? computeConfidence(pair, evidence.confidence),
    translation: link.translation.length > 1 ? [pair.translation.segment.id] : link.translation,
    original: link.original.length > 1 ? [pair.original.segment.id] : link.original,
    marks: isSure ? [original.mark, translation.mark] : [original.mark],
    evidence: [{ type: 'values', original: original.read, ...(isSure ? { translation: translation.read } : {}) }],
    seen: evidence,
  };
}

/**
 * An amount in another currency that may be the same one is only possibly an error. Another figure in one name is one:
 * 3D and 2D.
 */
function computeConfidence({ original, translation }: ValuePair, confidence: number): number {
  if (isPlausibleConversion(original.atom, translation.atom)) return weighByRule(confidence, { isDoubted: true });
  return weighByRule(isOfSameName(original, translation) ? [FIXED_CONFIDENCE.name, confidence] : confidence);
}

/**
 * Finds pairs of which the figure is the same but its unit, currency or half of the day was changed: 6 miles and 6 km,
 * 30 million dong and 30 million baht. Some newspapers write percentage points as percent.
 */
function findMeasureChange({
  original,
  translation,
  edits,
}: ValuePair): { category: Category; confidence: number } | undefined {
  const [a, b] = [original.atom, translation.atom];
  // 6 p.m. and 6 a.m. are half a day apart. Both halves of the day have to be named.
  if (a.kind === 'hour' && b.kind === 'hour' && Math.abs(a.value - b.value) === 12)
    return a.or === undefined && b.or === undefined
      ? { category: 'time', confidence: FIXED_CONFIDENCE.halfOfDay }
      : undefined;
  if (edits > 0 && a.value !== b.value) return undefined;
  // 52 cents are read as 0.52 dollars where the word for cents is known, and as 52 where it is not.
  if (edits === 0 && (a.value === 100 * b.value || b.value === 100 * a.value))
    return { category: 'money', confidence: FIXED_CONFIDENCE.cents };
  if (a.kind === 'money' && b.kind === 'money')
    return isInOtherMeasure(a, b) ? { category: 'money', confidence: FIXED_CONFIDENCE.currency } : undefined;
  if (isInOtherMeasure(a, b)) return { category: 'percentage', confidence: FIXED_CONFIDENCE.points };
  const hasOtherUnit = a.unit !== undefined && b.unit !== undefined && a.unit !== b.unit;
  return hasOtherUnit && a.value === b.value ? { category: 'unit', confidence: FIXED_CONFIDENCE.unit } : undefined;
}

/** How many passages before and after are searched for a value that was matched there. */
const MATCHED_REACH = 3;

/** The features of a pair of unmatched values. */
function computeValueFeatures(
  all: readonly ValueMatching[],
  matching: ValueMatching,
  { original, translation, distance, edits }: ValuePair,
) {
  const { passage } = matching;
  const nearby = [matching, ...listNearby(all, passage.at, MATCHED_REACH)];
  const isMatchedNearby = (side: 'original' | 'translation', value: LocatedValue) =>
    nearby.some((b) =>
      b.answered.some((a) => isMatchingValue(side, value, a[side === 'original' ? 'translation' : 'original'])),
    );
  const [a, b] = [original.atom, translation.atom];
  const isWord = a.read === 'word' || b.read === 'word';
  const isCountedInWords = isCountInWords(a) && isCountInWords(b) && a.unit === b.unit;
  const ratio = Math.abs(
    Math.log((countCharacters(passage.translation) + 10) / (countCharacters(passage.original) + 10)),
  );
  const isOf = (category: Category) => (CATEGORY_BY_KIND[a.kind] === category ? 1 : 0);
  return {
    number: isOf('number'),
    percentage: isOf('percentage'),
    money: isOf('money'),
    year: isOf('year'),
    date: isOf('date'),
    time: isOf('time'),
    weak: a.weak || b.weak ? 1 : 0,
    word: isWord ? 1 : 0,
    'other kind': a.kind === b.kind ? 0 : 1,
    'other unit': a.unit !== b.unit ? 1 : 0,
    'other family': getValueFamily(a) === getValueFamily(b) ? 0 : 1,
    'part of a score or range':
      original.fact.atoms.length > 1 && translation.fact.atoms.length > 1 && getValueFamily(a) === 'quantity' ? 1 : 0,
    'small word': isWord && (a.value < 4 || b.value < 4) ? 1 : 0,
    'counted in words': isCountedInWords ? 1 : 0,
    'counted in words, few': isCountedInWords && (a.value < 4 || b.value < 4) ? 1 : 0,
    vague: a.vague || b.vague ? 1 : 0,
    distance,
    'one edit': edits === 1 && distance < 1 ? 1 : 0,
    link: toScaledLogOdds(passage.link.score),
    'said near, original': isMatchedNearby('original', original) ? 1 : 0,
    'said near, translation': isMatchedNearby('translation', translation) ? 1 : 0,
    'more left in the original': Math.min(3, countFigures(matching.original) - 1) / 3,
    'more left in the translation': Math.min(3, countFigures(matching.translation) - 1) / 3,
    answered: matching.answered.length ? 1 : 0,
    ratio: Math.min(2, ratio),
    place: Math.abs(
      computeValuePosition(passage.original, original) - computeValuePosition(passage.translation, translation),
    ),
  };
}

/** How many figures there are. One that is given in two units was changed once: "100 yards (100 metres)". */
const countFigures = (values: readonly LocatedValue[]): number =>
  new Set(values.filter(({ atom }) => !atom.weak).map(({ atom }) => atom.value)).size;

/** Whether a value is a number of things, written as a word: one is mostly an article. */
const isCountInWords = ({ kind, read, value, vague }: LocatedValue['atom']): boolean =>
  kind === 'number' && read === 'word' && !vague && value >= 2;

/** Where in its passage a value stands, from 0 at the beginning to 1 at the end. */
function computeValuePosition(
  segments: readonly { readonly id: string; readonly text: string }[],
  { segment, start }: LocatedValue,
): number {
  let before = 0;
  for (const s of segments) {
    if (s.id === segment.id) break;
    before += s.text.length;
  }
  return (
    (before + start) /
    Math.max(
      1,
      segments.reduce((sum, s) => sum + s.text.length, 0),
    )
  );
}

const DATE_CATEGORIES: ReadonlySet<Category> = new Set(['date', 'year']);
const TIME_CATEGORIES: ReadonlySet<Category> = new Set(['time']);

const isSameDateOrTime = (a: FindingDraft, b: FindingDraft): boolean =>
  [DATE_CATEGORIES, TIME_CATEGORIES].some((set) => set.has(a.category) && set.has(b.category)) &&
  a.original[0] === b.original[0] &&
  a.translation[0] === b.translation[0];

/**
 * Merges differences in parts of one date (day and month) or time (hour and minute), because a reader sees one
 * difference.
 */
function mergeDateAndTimeParts(drafts: readonly FindingDraft[]): FindingDraft[] {
  const merged: FindingDraft[] = [];
  for (const draft of drafts) {
    const index = merged.findIndex((known) => isSameDateOrTime(known, draft));
    const known = merged[index];
    if (!known) merged.push(draft);
    else
      merged[index] = {
        ...(known.confidence >= draft.confidence ? known : draft),
        category: known.category === draft.category ? known.category : 'date',
        marks: removeDuplicates([...known.marks, ...draft.marks]),
        evidence: removeDuplicates([...known.evidence, ...draft.evidence]),
      };
  }
  return merged;
}

/** Removes duplicates. A time whose hour and minute both differ is shown whole for each of them. */
const removeDuplicates = <T>(all: readonly T[]): T[] => [
  ...new Map(all.map((one) => [JSON.stringify(one), one])).values(),
];

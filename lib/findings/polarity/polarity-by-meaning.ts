/**
 * A rule that finds passages where one side negates and the other does not, by the encoder: between any two languages,
 * and in whatever words. Applied where all tokens of a passage are known; else the word lists are asked.
 */

import type { Mark, PolarityEvidence } from '../../core/finding';
import type { Side } from '../../core/segment';
import { filterNegators, isNegativeCue } from '../../facts/polarity/compare-cues';
import { findPolarityCues, POLARITY_LANGUAGES } from '../../facts/polarity/find-polarity-cues';
import { findCounterpartNear } from '../../meaning/counterparts';
import { computeNegationOdds, findLostNegation, type LostNegation } from '../../meaning/lost-negations';
import { listTokens } from '../../meaning/token-likeness';
import { UNSPACED_LETTERS } from '../../text/scripts';
import {
  type ComparisonContext,
  type FindingDraft,
  getOtherSide,
  hasTokens,
  type LinkedPassage,
} from '../shared/comparison-context';
import { weighByRule, weighEvidence } from '../shared/confidence';
import {
  blankCode,
  type CueReader,
  createCueReader,
  getCueWords,
  isTooLongForPolarity,
  POLARITY_SIDES,
} from '../shared/polarity-cues';
import type { Rule } from '../shared/rule';
import stored from './weights.json';

/**
 * Only where a side negates with at least such log-odds (nats), and so much more than the other, are tokens aligned. Of
 * lost negations .95 are, of faithful passages one in sixteen.
 */
const [LEAST_ODDS, LEAST_DIFFERENCE] = [-1.5, 0.5];

export const NEGATION_BY_MEANING_RULE = {
  id: 'negations by meaning',
  finds: ['negation'],
  weights: stored,
  learnt: { 'negation by meaning': { features: describeNegation, dependsOn: [] } },
  find: findNegationsByMeaning,
} as const satisfies Rule<typeof stored>;

/** Finds passages of which one side negates, and the other does not. */
function findNegationsByMeaning(context: ComparisonContext): FindingDraft[] {
  if (context.sameLanguage) return [];
  const readCues = createCueReader((segment, side) =>
    findPolarityCues(blankCode(segment), context.langs[side], ['negation']),
  );
  return context.passages.flatMap((passage) => {
    if (!passage.paired || !hasTokens(passage) || isTooLongForPolarity(passage)) return [];
    const side = POLARITY_SIDES.find(
      (one) => computeOdds(passage, one) > LEAST_ODDS && computeSurplus(passage, one) > LEAST_DIFFERENCE,
    );
    return side && !isSaidBeside(context, passage, side) && !isDeniedByLists(context, passage, side, readCues)
      ? createNegationDraft(passage, side)
      : [];
  });
}

const computeOdds = (passage: LinkedPassage, side: Side): number =>
  limit(computeNegationOdds(listTokens(passage[side])));

/** How much more (nats) a side negates than the other. */
const computeSurplus = (passage: LinkedPassage, side: Side): number =>
  computeOdds(passage, side) - computeOdds(passage, getOtherSide(side));

/** The most log-odds that make a difference. */
const MAX_ODDS = 6;
const limit = (odds: number): number => Math.max(-MAX_ODDS, Math.min(MAX_ODDS, odds));

/** Whether the passage before or after negates more on the other side: the sentence was split elsewhere. */
const isSaidBeside = (context: ComparisonContext, { at }: LinkedPassage, side: Side): boolean =>
  [at - 1, at + 1].some((k) => {
    const passage = context.passages[k];
    return (
      passage !== undefined &&
      hasTokens(passage) &&
      computeOdds(passage, getOtherSide(side)) > 0 &&
      computeSurplus(passage, getOtherSide(side)) > LEAST_DIFFERENCE
    );
  });

/**
 * Whether the lists of words, where a language has one, know of no more negations on this side than of negative words on
 * the other: the encoder is misled by "not only", "not less than" and "rejected", a list is not.
 */
function isDeniedByLists(
  { langs }: ComparisonContext,
  passage: LinkedPassage,
  side: Side,
  readCues: CueReader,
): boolean {
  const isListed = (one: Side) => POLARITY_LANGUAGES.includes(langs[one]);
  const other = getOtherSide(side);
  const own = getCueWords(readCues(passage, side));
  const negative = isListed(other) ? getCueWords(readCues(passage, other)).filter(isNegativeCue).length : 0;
  return (isListed(side) ? filterNegators(own).length : Number.POSITIVE_INFINITY) <= negative;
}

/** The negation of a side that the other most probably lacks, where it stands; none in code. */
function findNegation(passage: LinkedPassage, side: Side) {
  const read = (one: Side) => passage[one].filter(({ embedding }) => embedding?.tokens?.starts.length);
  const [segments, others] = [read(side), read(getOtherSide(side))];
  const lost = findLostNegation(listTokens(segments), listTokens(others));
  const segment = segments[lost.text]!;
  const tokens = segment.embedding!.tokens!;
  const [start, end] = [tokens.starts[lost.token]!, tokens.ends[lost.token]!];
  const isCode = segment.code?.some((span) => start < span.end && span.start < end) ?? false;
  return isCode ? undefined : { segment, tokens, start, end, lost };
}

function describeNegation(passage: LinkedPassage, side: Side, { odds, anyOdds, negationOdds }: LostNegation) {
  return {
    lost: limit(anyOdds) / MAX_ODDS,
    'lost by one': limit(odds) / MAX_ODDS,
    negates: computeOdds(passage, side) / MAX_ODDS,
    'other negates': computeOdds(passage, getOtherSide(side)) / MAX_ODDS,
    'negates there': limit(negationOdds) / MAX_ODDS,
  };
}

function createNegationDraft(passage: LinkedPassage, side: Side): FindingDraft[] {
  const { link } = passage;
  const negation = findNegation(passage, side);
  if (!negation) return [];
  const evidence = weighEvidence(stored, 'negation by meaning', describeNegation(passage, side, negation.lost));
  return [
    {
      kind: 'altered',
      category: 'negation',
      confidence: weighByRule(evidence.confidence, { link }),
      translation: side === 'translation' && link.translation.length > 1 ? [negation.segment.id] : link.translation,
      original: side === 'original' && link.original.length > 1 ? [negation.segment.id] : link.original,
      ...showNegation(passage, side, negation),
      seen: evidence,
    },
  ];
}

/** Fewest characters of a word that says what is negated, in scripts with spaces. */
const MIN_WORD_LENGTH = 4;
/** Particles are written in these by themselves, words with a meaning of their own seldom. */
const PARTICLE = /^\p{Script=Hiragana}{1,2}$/u;

/** Whether the word at a place says something by itself: by its length, as there is no list of words for every language. */
function isContentWord(text: string, start: number, end: number): boolean {
  const span = widenToWord(text, start, end);
  const word = text.slice(span.start, span.end);
  if (!/\p{L}/u.test(word)) return false;
  return UNSPACED.test(word) ? !PARTICLE.test(word) : word.length >= MIN_WORD_LENGTH;
}

/** Most characters from the negation to the word that it negates, both included. */
const MAX_NEGATED_LENGTH = 40;

/** What is marked and named: "not triggered" on one side, "triggered" on the other, where that can be told. */
function showNegation(
  passage: LinkedPassage,
  side: Side,
  { segment, tokens, start, end }: NonNullable<ReturnType<typeof findNegation>>,
): Pick<FindingDraft, 'marks' | 'evidence'> {
  const other = getOtherSide(side);
  const word = widenToWord(segment.text, start, end);
  const others = passage[other].filter(({ embedding }) => embedding?.tokens?.starts.length);
  const negated = findCounterpartNear(
    tokens,
    tokens.starts.indexOf(start),
    BESIDE,
    listTokens(others),
    (from, to) => (to <= word.start || from >= word.end) && isContentWord(segment.text, from, to),
    (token) => isContentWord(others[token.text]!.text, token.start, token.end),
  );
  const around = negated ? widenToWord(segment.text, negated.own.start, negated.own.end) : word;
  const span = { start: Math.min(word.start, around.start), end: Math.max(word.end, around.end) };
  const said = negated && span.end - span.start <= MAX_NEGATED_LENGTH ? negated.other : undefined;
  const shown = said ? span : word;
  const own: Mark = { side, segment: segment.id, ...shown };
  const negation: PolarityEvidence = { kind: 'negation', text: segment.text.slice(shown.start, shown.end) };
  if (!said) return { marks: [own], evidence: [{ type: 'polarity', [side]: negation }] };
  const { id, text } = others[said.text]!;
  const counterpart = widenToWord(text, said.start, said.end);
  const stated: PolarityEvidence = { kind: 'stated', text: text.slice(counterpart.start, counterpart.end) };
  const mark: Mark = { side: other, segment: id, ...counterpart };
  return {
    marks: side === 'original' ? [own, mark] : [mark, own],
    evidence: [{ type: 'polarity', [side]: negation, [other]: stated }],
  };
}

const UNSPACED = new RegExp(`[${UNSPACED_LETTERS}]`, 'u');

/** So many tokens before and after a negation say what is negated. */
const BESIDE = 4;

/** A token is often a piece of a word: the whole one is shown, where spaces part words. */
function widenToWord(text: string, start: number, end: number): { readonly start: number; readonly end: number } {
  if (UNSPACED.test(text.slice(start, end))) return { start, end };
  let [from, to] = [start, end];
  while (from > 0 && WORD_CHARACTER.test(text[from - 1]!)) from--;
  while (to < text.length && WORD_CHARACTER.test(text[to]!)) to++;
  return { start: from, end: to };
}

const WORD_CHARACTER = /^[\p{L}\p{M}\p{N}'’]$/u;

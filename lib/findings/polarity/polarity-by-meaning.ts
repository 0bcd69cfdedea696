/**
 * A rule that finds passages where one side negates and the other does not, by the encoder: between any two languages,
 * and in whatever words. Applied where all tokens of a passage are known; else the word lists are asked.
 */

import type { TokenEmbeddings } from '../../core/engine';
import type { Mark, PolarityEvidence } from '../../core/finding';
import type { Side } from '../../core/segment';
import { filterNegators, findUnmatchedNegator } from '../../facts/polarity/compare-cues';
import { getNegationErrorRate } from '../../facts/polarity/false-flag-rates';
import { findPolarityCues } from '../../facts/polarity/find-polarity-cues';
import { computeNegationOdds, findCounterpartNear, findStrongestNegation } from '../../meaning/counterparts';
import { findBestLikeness, listTokens, sliceTokens, toAbsence } from '../../meaning/token-likeness';
import { UNSPACED_LETTERS } from '../../text/scripts';
import {
  type ComparisonContext,
  countCharacters,
  type FindingDraft,
  getOtherSide,
  hasTokens,
  type LinkedPassage,
} from '../shared/comparison-context';
import { toScaledLogOdds, weighByRule, weighEvidence } from '../shared/confidence';
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

/** How much surer (nats) one side must be to negate than the other. */
const LEAST_DIFFERENCE = 1;

export const NEGATION_BY_MEANING_RULE = {
  id: 'negations by meaning',
  finds: ['negation'],
  weights: stored,
  learnt: { 'negation by meaning': { features: computeNegationFeatures, dependsOn: [] } },
  fixed: {
    // At most, where one of the languages has no word lists.
    confidence: { unlisted: 0.45 },
    reason: 'There six of ten such flags are right: too few to be shown at once.',
  },
  find: findNegationsByMeaning,
} as const satisfies Rule<typeof stored>;

/** Finds passages of which one side negates, and the other does not. */
function findNegationsByMeaning(context: ComparisonContext): FindingDraft[] {
  const readCues = createCueReader((segment, side) =>
    findPolarityCues(blankCode(segment), context.langs[side], ['negation']),
  );
  return context.passages.flatMap((passage) => {
    if (!passage.paired || !hasTokens(passage) || isTooLongForPolarity(passage)) return [];
    return POLARITY_SIDES.flatMap((side) => {
      const [own, other] = [computeOdds(passage, side), computeOdds(passage, getOtherSide(side))];
      return own > 0 && own - other > LEAST_DIFFERENCE ? [createNegationDraft(context, passage, side, readCues)] : [];
    });
  });
}

const computeOdds = (passage: LinkedPassage, side: Side): number =>
  limit(computeNegationOdds(listTokens(passage[side])));

/** The most log-odds that make a difference. */
const MAX_ODDS = 6;
const limit = (odds: number): number => Math.max(-MAX_ODDS, Math.min(MAX_ODDS, odds));

/** The most probable negation of a side, where it stands. */
function findNegation(passage: LinkedPassage, side: Side) {
  return passage[side]
    .flatMap((segment) => {
      const tokens = segment.embedding?.tokens;
      if (!tokens?.starts.length) return [];
      const { at, odds } = findStrongestNegation(tokens);
      return [{ segment, odds, tokens, start: tokens.starts[at]!, end: tokens.ends[at]! }];
    })
    .reduce((best, one) => (one.odds > best.odds ? one : best));
}

function createNegationDraft(
  context: ComparisonContext,
  passage: LinkedPassage,
  side: Side,
  readCues: CueReader,
): FindingDraft {
  const { link } = passage;
  const negation = findNegation(passage, side);
  const evidence = weighEvidence(
    stored,
    'negation by meaning',
    computeNegationFeatures(context, passage, side, negation, readCues),
  );
  return {
    kind: 'altered',
    category: 'negation',
    confidence: weighByRule(
      Math.min(evidence.confidence, isListed(context) ? 1 : NEGATION_BY_MEANING_RULE.fixed.confidence.unlisted),
    ),
    translation: side === 'translation' && link.translation.length > 1 ? [negation.segment.id] : link.translation,
    original: side === 'original' && link.original.length > 1 ? [negation.segment.id] : link.original,
    ...showNegation(passage, side, negation),
    seen: evidence,
  };
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
  { segment, tokens, start, end }: ReturnType<typeof findNegation>,
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

const isListed = ({ langs: { original, translation } }: ComparisonContext): boolean =>
  getNegationErrorRate(original, translation) !== undefined &&
  getNegationErrorRate(translation, original) !== undefined;

function computeNegationFeatures(
  context: ComparisonContext,
  passage: LinkedPassage,
  side: Side,
  negation: ReturnType<typeof findNegation>,
  readCues: CueReader,
) {
  return {
    ...computeMeaningFeatures(context, passage, side, negation),
    ...computeListFeatures(context, passage, side, readCues),
  };
}

/** What the encoder says. */
function computeMeaningFeatures(
  context: ComparisonContext,
  passage: LinkedPassage,
  side: Side,
  { odds, tokens, start, end }: ReturnType<typeof findNegation>,
) {
  const other = getOtherSide(side);
  const [own, opposite] = [computeOdds(passage, side), computeOdds(passage, other)];
  const others = listTokens(passage[other]);
  const [likeness] = findBestLikeness(sliceTokens(tokens, start, end), others);
  const near = [passage.at - 1, passage.at + 1].map((at) => context.passages[at]);
  const around = near.flatMap((one) =>
    one && hasTokens(one) ? [computeOdds(one, other) - computeOdds(one, side)] : [],
  );
  return {
    negates: own / MAX_ODDS,
    'other negates': opposite / MAX_ODDS,
    surely: Math.max(0, own) * Math.max(0, -opposite) * 0.05,
    strongest: limit(odds) / MAX_ODDS,
    absent: toAbsence(likeness ?? -1) / 3,
    'beside absent': computeAbsenceBeside(tokens, start, others) / 3,
    'other around': Math.max(0, ...around) / MAX_ODDS,
    link: toScaledLogOdds(passage.link.score),
    long: Math.log(Math.max(countCharacters(passage.original), countCharacters(passage.translation)) / 100),
    ratio: Math.log((countCharacters(passage[side]) + 10) / (countCharacters(passage[other]) + 10)),
    'in the original': side === 'original' ? 1 : 0,
  };
}

const UNSPACED = new RegExp(`[${UNSPACED_LETTERS}]`, 'u');

/** What the word lists say: nothing where a language has none. */
function computeListFeatures(context: ComparisonContext, passage: LinkedPassage, side: Side, readCues: CueReader) {
  if (!isListed(context))
    return { listed: 0, 'unmatched by lists': 0, 'unmatched, unusual': 0, 'other by lists': 0, 'neither by lists': 0 };
  const [own, other] = [getCueWords(readCues(passage, side)), getCueWords(readCues(passage, getOtherSide(side)))];
  const unmatched = findUnmatchedNegator(own, other);
  return {
    listed: 1,
    'unmatched by lists': unmatched?.strength ?? 0,
    'unmatched, unusual': unmatched ? computeRarity(context.langs, side, unmatched.strength) : 0,
    'other by lists': filterNegators(other).length ? 1 : 0,
    'neither by lists': !filterNegators(own).length && !filterNegators(other).length ? 1 : 0,
  };
}

/** How rare false flags of the lists are between two languages, 0..1: from one in two hundred sentences on 0. */
function computeRarity(langs: Readonly<Record<Side, string>>, side: Side, strength: number): number {
  const rates = getNegationErrorRate(langs[side], langs[getOtherSide(side)]);
  const rate = strength === 1 ? rates?.firm : rates?.loose;
  return rate === undefined ? 0 : Math.max(0, 1 - 2 * rate);
}

/** So many tokens before and after a negation say what is negated. */
const BESIDE = 4;

/**
 * The mean log-odds (nats) that what stands beside a negation is not said on the other side: where it is not, the whole
 * was said in other words ("failed" for "did not succeed").
 */
function computeAbsenceBeside(tokens: TokenEmbeddings, start: number, others: readonly TokenEmbeddings[]): number {
  const at = tokens.starts.indexOf(start);
  const places = [...tokens.starts.keys()].filter((k) => k !== at && Math.abs(k - at) <= BESIDE);
  if (!places.length) return 0;
  const [first, last] = [places[0]!, places.at(-1)!];
  const likeness = findBestLikeness(sliceTokens(tokens, tokens.starts[first]!, tokens.ends[last]!), others);
  return places.reduce((sum, k) => sum + toAbsence(likeness[k - first] ?? -1), 0) / places.length;
}

/** A token is often a piece of a word: the whole one is shown, where spaces part words. */
function widenToWord(text: string, start: number, end: number): { readonly start: number; readonly end: number } {
  if (UNSPACED.test(text.slice(start, end))) return { start, end };
  let [from, to] = [start, end];
  while (from > 0 && WORD_CHARACTER.test(text[from - 1]!)) from--;
  while (to < text.length && WORD_CHARACTER.test(text[to]!)) to++;
  return { start: from, end: to };
}

const WORD_CHARACTER = /^[\p{L}\p{M}\p{N}'’]$/u;

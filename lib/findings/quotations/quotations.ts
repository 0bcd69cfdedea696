/** A rule that finds words quoted in one text whose counterpart in the other stands outside quotation marks. */

import type { Mark } from '../../core/finding';
import type { AnalyzedSegment, Side } from '../../core/segment';
import { POSSIBLE_MARK_PATTERN } from '../../facts/quotations/quotation-marks';
import { countLettersAndCombiningMarks, isClause } from '../../facts/quotations/quotations';
import { findSpeechVerbs } from '../../facts/quotations/speech-verbs';
import {
  type ComparisonContext,
  countCharacters,
  type FindingDraft,
  getOtherSide,
  type LinkedPassage,
} from '../shared/comparison-context';
import { weighByRule } from '../shared/confidence';
import { findQuotedSpans, getQuotedBlocks, type QuotedSpan } from '../shared/quoted-blocks';
import { isReportedSpeech } from '../shared/reported-speech';
import type { Rule } from '../shared/rule';

/** How much of one side of a passage is quoted, and how. */
interface QuotationUse {
  /** Quoted spans of at least a clause, which somebody may have said. */
  readonly speech: readonly QuotedSpan[];
  /** Share of the letters that stand between quotation marks of any kind, 0..1. */
  readonly quotedShare: number;
  /** All spans of `speech` begin and end within the passage. */
  readonly isWithinPassage: boolean;
  /** Whether nothing in the passage is marked as a quotation in any way. */
  readonly isUnquoted: () => boolean;
  /** The same with the segments before and after in the block. */
  readonly isUnquotedAround: () => boolean;
  /** There is a quotation of which one end is not marked, so its extent is not known. */
  readonly hasLooseEnd: boolean;
}

type QuotationUseBySide = Readonly<Record<Side, QuotationUse>>;

/** Least share of the letters that is quoted speech. Less is a phrase that is set off. */
const MIN_QUOTED_SHARE = 0.2;
/** Least difference between the quoted shares: a clause is inside the marks on one side and outside on the other. */
const MIN_SHARE_DIFFERENCE = 0.35;
/**
 * Most that a passage's length ratio may differ from the usual one, as a factor. Beyond it the two sides hold different
 * sentences.
 */
const MAX_LENGTH_FACTOR = 1.6;
/** A quotation mark that was left in the text as HTML writes it. */
const MARK_ENTITY = /&(?:quot|apos|[lr][sd]quo|[lr]s?aquo|[sb]dquo|sbquo|#0*3[49]|#x0*2[27]|#822[01]);/iu;
const BODY_KINDS: ReadonlySet<AnalyzedSegment['kind']> = new Set(['paragraph', 'item']);

export const QUOTATION_RULE = {
  id: 'quotations',
  brings: {
    quotation: { effect: 'name changed', judged: 'quotation', lost: undefined, explains: undefined },
  },
  finds: ['quotation'],
  fixed: {
    // The first two where the quotation is introduced as speech, lies within its passage, the two texts usually quote
    // alike, and the other side lacks the words or who says them; `unsure` elsewhere, where translators often
    // change marks.
    confidence: { unquoted: 0.75, extent: 0.6, unsure: 0.4 },
    reason:
      'Counted, not learnt: on 720 pairs of news articles (11,600 sentences, quotations unaltered) the first two give 14 findings, in 9 of which the translator did change a quotation to a paraphrase or back, and the last gives 47. Of 785 quotations whose marks were removed, 36 % are found, and 56 % with the unsure ones.',
  },
  find: findQuotationDifferences,
} as const satisfies Rule;

/** Finds quotations whose counterpart is not quoted, or is quoted to a much smaller extent. */
function findQuotationDifferences(context: ComparisonContext): FindingDraft[] {
  if (context.sameLanguage) return [];
  const quotingPassages = context.passages.flatMap((passage) =>
    isBodyPassage(passage) ? [{ passage, uses: buildUseBySide(context, passage) }] : [],
  );
  const habits = {
    original: computeQuotationHabit(quotingPassages, 'original'),
    translation: computeQuotationHabit(quotingPassages, 'translation'),
  };
  const usualRatio = computeUsualLengthRatio(quotingPassages.map(({ passage }) => passage));
  return quotingPassages.flatMap(({ passage, uses }) =>
    (['original', 'translation'] as const).flatMap((side) => {
      const relativeRatio = computeLengthRatio(passage) / usualRatio;
      const difference = compareQuotationUses(uses, side, relativeRatio);
      if (!difference) return [];
      const isStyle = isOnlyStyle(context, passage, side, relativeRatio);
      return [createQuotationDraft(context, passage, uses, side, difference, isStyle, habits[side])];
    }),
  );
}

const isBodyPassage = (passage: LinkedPassage) =>
  passage.paired && [...passage.original, ...passage.translation].every((s) => BODY_KINDS.has(s.kind));

const computeLengthRatio = (passage: LinkedPassage) =>
  (countCharacters(passage.translation) + 10) / (countCharacters(passage.original) + 10);

const computeUsualLengthRatio = (passages: readonly LinkedPassage[]): number => {
  const sum = (side: Side) => passages.reduce((all, p) => all + countCharacters(p[side]), 10);
  return sum('translation') / sum('original');
};

function buildUseBySide(context: ComparisonContext, passage: LinkedPassage): QuotationUseBySide {
  return {
    original: buildQuotationUse(context, passage, 'original'),
    translation: buildQuotationUse(context, passage, 'translation'),
  };
}

function buildQuotationUse(context: ComparisonContext, passage: LinkedPassage, side: Side): QuotationUse {
  const blocks = getQuotedBlocks(context)[side];
  const spans = passage[side].flatMap((segment) => findQuotedSpans(segment, blocks.get(segment.block)));
  const isBare = (s: AnalyzedSegment) =>
    !POSSIBLE_MARK_PATTERN.test(s.text) && !MARK_ENTITY.test(s.text) && !findQuotedSpans(s, blocks.get(s.block)).length;
  const speech = spans.filter((q) => q.of.kind === 'speech' && !q.of.loose && isClause(getQuotedText(q)));
  const quotedLetters = spans.reduce((sum, q) => sum + countLettersAndCombiningMarks(getQuotedText(q)), 0);
  return {
    speech,
    isWithinPassage: speech.every((q) => isWithinSegments(q, passage[side])),
    quotedShare: spans.length
      ? quotedLetters / Math.max(1, countLettersAndCombiningMarks(passage[side].map((s) => s.text).join(' ')))
      : 0,
    isUnquoted: () => passage[side].every(isBare),
    isUnquotedAround: () =>
      passage[side].flatMap((s) => getNeighborSegments(blocks.get(s.block)?.segments ?? [], s)).every(isBare),
    hasLooseEnd: spans.some((q) => q.of.loose),
  };
}

const isWithinSegments = ({ segment, of }: QuotedSpan, segments: readonly AnalyzedSegment[]): boolean => {
  const blockSegments = segments.filter((s) => s.block === segment.block);
  return blockSegments[0]!.start <= of.start && of.end <= blockSegments.at(-1)!.end;
};

const getQuotedText = ({ segment, start, end }: QuotedSpan) => segment.text.slice(start, end);

/** A segment with its neighbors in the block, because a sentence may be split differently in the other text. */
function getNeighborSegments(
  segments: readonly AnalyzedSegment[],
  segment: AnalyzedSegment,
): readonly AnalyzedSegment[] {
  const at = segments.indexOf(segment);
  return segments.slice(Math.max(0, at - 1), at + 2);
}

type QuotationDifference = 'unquoted' | 'extent';

const hasQuotedSpeech = ({ speech, quotedShare }: QuotationUse) => speech.length > 0 && quotedShare >= MIN_QUOTED_SHARE;

function compareQuotationUses(
  uses: QuotationUseBySide,
  side: Side,
  relativeRatio: number,
): QuotationDifference | undefined {
  const [ownUse, otherUse] = [uses[side], uses[getOtherSide(side)]];
  if (!hasQuotedSpeech(ownUse)) return undefined;
  if (ownUse.isWithinPassage ? otherUse.isUnquoted() : otherUse.isUnquotedAround()) return 'unquoted';
  const isComparable = !ownUse.hasLooseEnd && !otherUse.hasLooseEnd && isOfUsualLength(relativeRatio);
  return isComparable && otherUse.speech.length > 0 && ownUse.quotedShare - otherUse.quotedShare >= MIN_SHARE_DIFFERENCE
    ? 'extent'
    : undefined;
}

const isOfUsualLength = (relativeRatio: number): boolean =>
  Math.max(relativeRatio, 1 / relativeRatio) < MAX_LENGTH_FACTOR;

/** Behind the verb of speech of an attribution that closes a text stands no more than this share of the text. */
const MAX_SHARE_BEHIND_VERB = 0.35;

/**
 * Whether only the style of marks differs: the side without them has room for the words and a verb of speech. Marks that
 * a translation adds are style then: its original says that it was said. Marks that it drops are where who speaks closes
 * both texts; where the words stand behind the verb they became reported speech. In languages without a table of verbs
 * the room alone tells.
 */
function isOnlyStyle({ langs }: ComparisonContext, passage: LinkedPassage, side: Side, relativeRatio: number): boolean {
  if (!isOfUsualLength(relativeRatio)) return false;
  const other = getOtherSide(side);
  const verbs = findSpeechVerbs(joinTexts(passage[other]), langs[other]);
  if (!verbs || side === 'translation') return verbs?.length !== 0;
  return hasVerbAtEnd(passage[side], langs[side]) && hasVerbAtEnd(passage[other], langs[other]);
}

function hasVerbAtEnd(segments: readonly AnalyzedSegment[], lang: string): boolean {
  const text = joinTexts(segments);
  const last = findSpeechVerbs(text, lang)?.at(-1);
  return last !== undefined && last.end > (1 - MAX_SHARE_BEHIND_VERB) * text.length;
}

const joinTexts = (segments: readonly AnalyzedSegment[]): string => segments.map(({ text }) => text).join(' ');

/** How many passages of a side quote speech, and how many of those have any quotation mark on the other side. */
interface QuotationHabit {
  readonly marked: number;
  readonly all: number;
}

/** Counts how often quotations of one text are marked in the other. Some newspapers and translators hardly mark any. */
function computeQuotationHabit(
  quotingPassages: readonly { readonly uses: QuotationUseBySide }[],
  side: Side,
): QuotationHabit {
  const quoting = quotingPassages.filter(({ uses }) => hasQuotedSpeech(uses[side]));
  return {
    all: quoting.length,
    marked: quoting.filter(({ uses }) => !uses[getOtherSide(side)].isUnquoted()).length,
  };
}

/**
 * How many other quotations there have to be, and which share of them marked on both sides, for two texts that quote
 * alike.
 */
const MIN_OTHER_QUOTATIONS = 1;
const MIN_KEPT_SHARE = 0.75;
const MIN_LINK_SCORE = 0.96;

function computeQuotationConfidence(
  difference: QuotationDifference,
  { link }: LinkedPassage,
  isClear: boolean,
  { marked, all }: QuotationHabit,
): number {
  const hasSameHabit = all > MIN_OTHER_QUOTATIONS && marked >= MIN_KEPT_SHARE * (all - 1);
  const isSure = isClear && hasSameHabit && link.score >= MIN_LINK_SCORE;
  return weighByRule(link.score * QUOTATION_RULE.fixed.confidence[isSure ? difference : 'unsure']);
}

function createQuotationDraft(
  context: ComparisonContext,
  passage: LinkedPassage,
  uses: QuotationUseBySide,
  side: Side,
  difference: QuotationDifference,
  isStyle: boolean,
  habit: QuotationHabit,
): FindingDraft {
  const { speech } = uses[side];
  const isSpeech = speech.some((quoted) => isReportedSpeech(context, side, quoted));
  return {
    kind: 'altered',
    category: 'quotation',
    confidence: computeQuotationConfidence(
      difference,
      passage,
      isSpeech && uses[side].isWithinPassage && !isStyle,
      habit,
    ),
    translation: passage.link.translation,
    original: passage.link.original,
    marks: [...speech.map((q) => toQuotedMark(side, q)), ...findUnquotedMarks(context, passage, getOtherSide(side))],
    evidence: [{ type: 'quotation', quoted: side, text: speech.map(getQuotedText).join(' … ') }],
  };
}

const toQuotedMark = (side: Side, { segment, start, end }: Pick<QuotedSpan, 'segment' | 'start' | 'end'>): Mark => ({
  side,
  segment: segment.id,
  start,
  end,
});

/** Marks for the text outside quotation marks: before, between and after the quotations. */
function findUnquotedMarks(context: ComparisonContext, passage: LinkedPassage, side: Side): Mark[] {
  return passage[side].flatMap((segment) => {
    const quoted = findQuotedSpans(segment, getQuotedBlocks(context)[side].get(segment.block));
    const cuts = [0, ...quoted.flatMap((q) => [Math.max(0, q.start - 1), q.end + 1]), segment.text.length];
    const gaps = cuts.flatMap((start, i) => (i % 2 === 0 ? [{ segment, start, end: cuts[i + 1]! }] : []));
    return gaps
      .filter(({ start, end }) => countLettersAndCombiningMarks(segment.text.slice(start, end)) > 1)
      .map((g) => toQuotedMark(side, g));
  });
}

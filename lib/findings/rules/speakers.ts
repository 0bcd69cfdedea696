import type { AnalyzedSegment, Side } from '../../core';
import { computeNameSimilarity, findName } from '../../names';
import { findCapitalizedRuns } from '../../names/capitalized-runs';
import { findSpeakers, type QuotedSpeaker } from '../../quotations/speakers';
import { memoize, memoizeByObject } from '../../util/memoize';
import {
  type ComparisonContext,
  type FindingDraft,
  getOtherSide,
  type LinkedPassage,
  roundScore,
} from '../shared/comparison-context';
import { findQuotedSpans, getQuotedBlocks } from '../shared/quoted-blocks';

interface LocatedSpeaker {
  readonly speaker: QuotedSpeaker;
  readonly segment: AnalyzedSegment;
}

/** Two names less alike than this are different persons' (`nameSimilarity`). */
const MIN_NAME_SIMILARITY = 0.2;
/** So many segments around a passage a name may stand as well. */
const NEARBY_SEGMENTS = 0;

/** A quotation that the translation puts into somebody else's mouth: both name a speaker, and not the same. */
export function findSpeakerDifferences(compared: ComparisonContext): FindingDraft[] {
  if (compared.sameLanguage) return [];
  return compared.passages.flatMap((passage) => {
    if (!passage.paired || passage.link.score < MIN_LINK_SCORE) return [];
    const translation = findPassageSpeakers(compared, passage, 'translation');
    if (translation.length !== 1) return [];
    const original = findPassageSpeakers(compared, passage, 'original');
    return original.length === 1 ? compareSpeakers(compared, passage, original[0]!, translation[0]!) : [];
  });
}

const MIN_LINK_SCORE = 0.9;

/** The persons told to speak in a passage that quotes. */
function findPassageSpeakers(compared: ComparisonContext, passage: LinkedPassage, side: Side): LocatedSpeaker[] {
  const blocks = getQuotedBlocks(compared)[side];
  const all = passage[side].map((segment) => ({
    segment,
    quoted: findQuotedSpans(segment, blocks.get(segment.block)),
  }));
  if (!all.some(({ quoted }) => quoted.some((q) => q.of.kind === 'speech'))) return [];
  return all.flatMap(({ segment, quoted }) =>
    findSpeakers(segment.text, compared.langs[side], quoted).flatMap((speaker) =>
      isPerson(compared, side, segment, speaker) ? [{ speaker, segment }] : [],
    ),
  );
}

/** A longer run of capitals is a title or an institution. */
const MAX_NAME_WORDS = 4;

/**
 * Words that the dictionary knows are roles and institutions, though it may take part of a name for a word; a single
 * word is a name where the text has a longer one.
 */
function isPerson(
  compared: ComparisonContext,
  side: Side,
  segment: AnalyzedSegment,
  { start, end, ...speaker }: QuotedSpeaker,
): boolean {
  if (speaker.words > MAX_NAME_WORDS || computeKnownShare(segment, start, end) >= 0.5) return false;
  return speaker.words !== 1 || speaker.addressed || findFullNames(compared, side, speaker.text).length > 0;
}

/** Share of a name's letters in words that the dictionary knows nearly whole. */
function computeKnownShare({ text, mentions }: AnalyzedSegment, start: number, end: number): number {
  const words = [...text.slice(start, end).matchAll(/[\p{L}\p{M}]+/gu)];
  const letters = (all: typeof words) => all.reduce((sum, [word]) => sum + word.length, 0);
  const known = words.filter(({ 0: word, index }) => {
    const from = start + index;
    return mentions.some((m) => Math.min(m.end, from + word.length) - Math.max(m.start, from) > 0.8 * word.length);
  });
  return letters(known) / Math.max(1, letters(words));
}

/** The longer names of a text that a name of one word is a part of: "Rey" of "Tomas Rey". */
function findFullNames(compared: ComparisonContext, side: Side, name: string): string[] {
  if (/\s/u.test(name)) return [];
  return getMultiWordNamesBySide(compared)(side).filter((full) => full.split(/[ -]/u).includes(name));
}

const getMultiWordNamesBySide = memoizeByObject((compared: ComparisonContext) =>
  memoize((side: Side): readonly string[] =>
    [...compared[side].values()].flatMap((s) =>
      findCapitalizedRuns(s.text).flatMap(({ words, text }) =>
        words.length > 1 && words.length <= MAX_NAME_WORDS ? [text] : [],
      ),
    ),
  ),
);

function compareSpeakers(
  compared: ComparisonContext,
  passage: LinkedPassage,
  original: LocatedSpeaker,
  translation: LocatedSpeaker,
): FindingDraft[] {
  const { langs } = compared;
  const [o, t] = [original.speaker.text, translation.speaker.text];
  const alike = [o, ...findFullNames(compared, 'original', o)].some((x) =>
    [t, ...findFullNames(compared, 'translation', t)].some(
      (y) => computeNameSimilarity(x, langs.original, y, langs.translation) >= MIN_NAME_SIMILARITY,
    ),
  );
  if (alike) return [];
  if (isNameNearby(compared, passage, 'translation', o) || isNameNearby(compared, passage, 'original', t)) return [];
  return [createSpeakerDraft(original, translation)];
}

/** Whether a name of the other side stands in or around the passage here, by its letters or its sound. */
function isNameNearby(compared: ComparisonContext, passage: LinkedPassage, side: Side, name: string): boolean {
  const text = getSurroundingText([...compared[side].values()], passage[side]);
  const words = name.split(/[\s-]+/u).filter((w) => w.length > 2);
  const plain = foldMarksAndCase(text);
  if (words.some((word) => plain.includes(foldMarksAndCase(word).slice(0, 5)))) return true;
  return !!findName(name, compared.langs[getOtherSide(side)], text, compared.langs[side], {
    least: MIN_NAME_SIMILARITY,
  });
}

const foldMarksAndCase = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

function getSurroundingText(all: readonly AnalyzedSegment[], segments: readonly AnalyzedSegment[]): string {
  const places = segments.map((s) => all.indexOf(s));
  const near = all.slice(Math.max(0, Math.min(...places) - NEARBY_SEGMENTS), Math.max(...places) + NEARBY_SEGMENTS + 1);
  return near.map((s) => s.text).join(' ');
}

/**
 * On 720 pairs of news articles (11,600 sentences) the rule speaks three times, each time of a name exchanged on
 * purpose; of 207 speakers named on both sides beside a quotation and exchanged for another it finds 55 %.
 */
const CONFIDENCE = 0.7;

const createSpeakerDraft = (original: LocatedSpeaker, translation: LocatedSpeaker): FindingDraft => ({
  kind: 'altered',
  category: 'speaker',
  severity: 'high',
  confidence: roundScore(CONFIDENCE),
  translation: [translation.segment.id],
  original: [original.segment.id],
  marks: [toSpeakerMark('original', original), toSpeakerMark('translation', translation)],
  evidence: [
    { type: 'names', original: { text: original.speaker.text }, translation: { text: translation.speaker.text } },
  ],
});

const toSpeakerMark = (side: Side, { speaker: { start, end }, segment }: LocatedSpeaker) => ({
  side,
  segment: segment.id,
  start,
  end,
});

/** Finds the term before a bracket that the bracket explains: a concept, value or name that the original has too. */
import type { AnalyzedSegment } from '../../core';
import { findName } from '../../names';
import { findMatches } from '../../util/regexp';
import type { ComparisonContext, LinkedPassage } from '../shared/comparison-context';
import type { ValueMatching } from '../shared/value-matching';

/**
 * The longest term right before offset `end` (UTF-16 units) that the original has as well; undefined where there is
 * none.
 */
export function findTermBefore(
  context: ComparisonContext,
  matching: ValueMatching,
  segment: AnalyzedSegment,
  end: number,
): string | undefined {
  const before = segment.text.slice(0, end).replace(/[\s"”»」』’]{1,4}$/u, '');
  const starts = [
    ...findConceptStarts(matching.passage, segment, before.length),
    ...findValueStarts(matching, segment, before.length),
    ...findNameStarts(context, matching.passage, before),
  ];
  return starts.length ? before.slice(Math.min(...starts)) : undefined;
}

/** Only concepts that at least one side capitalizes. A verb names a concept too, but is no term. */
function findConceptStarts({ original }: LinkedPassage, segment: AnalyzedSegment, end: number): number[] {
  return segment.mentions
    .filter((m) => m.end === end)
    .filter((m) =>
      original.some((s) =>
        s.mentions.some((o) => o.concept === m.concept && (hasCapitalAt(segment, m.start) || hasCapitalAt(s, o.start))),
      ),
    )
    .map((m) => m.start);
}

const hasCapitalAt = ({ text }: AnalyzedSegment, at: number) => /\p{Lu}/u.test(text.charAt(at));

const findValueStarts = ({ answered }: ValueMatching, { id }: AnalyzedSegment, end: number): number[] =>
  answered.flatMap(({ translation: t }) => (t.segment.id === id && t.fact.end === end ? [t.fact.start] : []));

/** Up to four capitalized words at the end of a text. */
const CAPITALIZED_WORDS = /(?:\p{Lu}[\p{L}\p{M}'’.-]{0,40}\s{1,2}){0,3}\p{Lu}[\p{L}\p{M}'’-]{1,40}$/u;
/** A run of letters in a script without capitals. */
const UNCASED_RUN = /(?:[\p{Script=Han}々]{2,12}|[\p{Script=Katakana}ー・＝]{3,24}|[\p{Script=Hangul}]{2,12})$/u;
const CAPITALIZED_NAME = /\p{Lu}[\p{L}\p{M}'’-]{2,40}(?:\s\p{Lu}[\p{L}\p{M}'’-]{1,40}){0,3}/gu;

/** Least similarity of two names that count as one. */
const SAME_NAME_OPTIONS = { least: 0.7 };
/** How far before its end a name is searched where the script does not mark where it begins, in UTF-16 units. */
const SEARCH_DISTANCE = 40;

export const joinOriginalText = ({ original }: LinkedPassage): string => original.map((s) => s.text).join(' ');

/** Start of the name at the end of `before` that the original has too; at most one. */
function findNameStarts(context: ComparisonContext, passage: LinkedPassage, before: string): number[] {
  const text = joinOriginalText(passage);
  const match = CAPITALIZED_WORDS.exec(before) ?? UNCASED_RUN.exec(before);
  if (!match) return findNameStartsBySound(context, text, before);
  return isNameInText(context, match[0], text) ? [match.index] : [];
}

function isNameInText({ langs }: ComparisonContext, name: string, text: string): boolean {
  return text.includes(name) || (name.length > 3 && hasNameBySound(langs, name, text));
}

const hasNameBySound = (langs: ComparisonContext['langs'], name: string, text: string): boolean =>
  findName(name, langs.translation, text, langs.original, SAME_NAME_OPTIONS) !== undefined;

/** Whether the original has a name that sounds like these words of the translation. */
export const isNameInOriginal = ({ langs }: ComparisonContext, passage: LinkedPassage, words: string): boolean =>
  hasNameBySound(langs, words, joinOriginalText(passage));

/** Searches the original's names by sound at the end of a text without capitals. */
function findNameStartsBySound({ langs }: ComparisonContext, originalText: string, before: string): number[] {
  const from = Math.max(0, before.length - SEARCH_DISTANCE);
  for (const [name] of findMatches(originalText, CAPITALIZED_NAME)) {
    const found = findName(name, langs.original, before.slice(from), langs.translation, SAME_NAME_OPTIONS);
    if (found && from + found.end === before.length) return [from + found.start];
  }
  return [];
}

/** A name in Han characters, whose pronunciation may follow in brackets: 井内沙織（いうち・さおり）. */
const HAN_NAME = /[\p{Script=Han}々]{2,12}$/u;
const READING_LETTERS = /^[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー・＝\s]{3,}$/u;

/** The Han name at the end of `before` whose pronunciation the words in brackets are, if the original has that name. */
export function findHanReading(
  { langs }: ComparisonContext,
  passage: LinkedPassage,
  before: string,
  words: string,
): string | undefined {
  const hanName = HAN_NAME.exec(before)?.[0];
  if (!hanName || !READING_LETTERS.test(words)) return undefined;
  return hasNameBySound(langs, words, joinOriginalText(passage)) ? hanName : undefined;
}

/** Finds explanations that the translation adds in brackets after a name or term. */

import { findMatches } from '../../core/regexp';
import type { AnalyzedSegment } from '../../core/segment';
import type { Span } from '../../core/span';
import { findName } from '../../facts/names/find-name';
import { isConverted, isSameValue } from '../../facts/values/compare-values';
import { extractMatchKeys } from '../../text/match-keys';
import { isWordSegment } from '../../text/scripts';
import { getSegmenter } from '../../text/segmenter';
import type { ComparisonContext, EquivalenceDraft, LinkedPassage } from '../shared/comparison-context';
import { collectMatchKeys } from '../shared/match-keys';
import type { ValueMatching } from '../shared/value-matching';

// Finds the term before a bracket that the bracket explains: a concept, value or name that the original has too.

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

/**
 * Text in brackets. Offsets are UTF-16 units: `start` and `end` include the brackets, `from` is where the words begin.
 */
interface BracketedText {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly from: number;
}

interface Explanation {
  /** The explained term; missing where the bracket gives the original's own spelling. */
  readonly term?: string;
}

/**
 * Finds bracketed explanations: ฮานอย (เมืองหลวงของเวียดนาม), the pronunciation of a name, or the original's own
 * spelling. Asides between commas are not reported, because the original often has them elsewhere in its sentence.
 */
export function findExplanations(context: ComparisonContext, matching: ValueMatching): EquivalenceDraft[] {
  const { passage } = matching;
  // Where the original has brackets too, it is not known which ones the translation added.
  if (context.sameLanguage || findBracketedTexts(joinOriginalText(passage)).length) return [];
  return passage.translation.flatMap((segment) =>
    findBracketedTexts(segment.text).flatMap((bracket) => {
      const explanation = extractExplanation(context, matching, segment, bracket);
      return explanation ? [createExplanationDraft(passage, segment, bracket, explanation)] : [];
    }),
  );
}

const BRACKETED = /[(（[［〔]([^()（）[\]［］〔〕]{1,80})[)）\]］〕]/gu;

/** Most brackets read in one sentence. More of them are a list or a formula. */
const MAX_BRACKETS = 6;

const findBracketedTexts = (text: string): BracketedText[] =>
  findMatches(text, BRACKETED)
    .slice(0, MAX_BRACKETS)
    .map((m) => {
      const inner = m[1] ?? '';
      const from = m.index + 1 + inner.length - inner.trimStart().length;
      return { start: m.index, end: m.index + m[0].length, text: inner.trim(), from };
    });

/** Most words of an explanation. Longer brackets add content. */
const MAX_WORDS = 8;
/** Signs of a note, a credit or an address, which explain nothing. */
const NOTE_MARKS = /[:：@/?!]/u;

function extractExplanation(
  context: ComparisonContext,
  matching: ValueMatching,
  segment: AnalyzedSegment,
  bracket: BracketedText,
): Explanation | undefined {
  const { text, start } = bracket;
  if (NOTE_MARKS.test(text) || !/\p{L}/u.test(text) || countWords(text, context.langs.translation) > MAX_WORDS)
    return undefined;
  if (isOriginalSpelling(matching.passage, segment.text, bracket)) return {};
  const hanName = findHanReading(context, matching.passage, segment.text.slice(0, start), text);
  if (hanName) return { term: hanName };
  const term = isAddedContent(context, matching, segment, bracket) && findTermBefore(context, matching, segment, start);
  return term ? { term } : undefined;
}

function countWords(text: string, lang: string): number {
  return [...getSegmenter(lang, 'word').segment(text)].filter(isWordSegment).length;
}

const SCRIPTS = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Arabic}/u,
  /\p{Script=Hebrew}/u,
  /\p{Script=Thai}/u,
  /\p{Script=Hangul}/u,
  /[\p{Script=Hiragana}\p{Script=Katakana}]/u,
  /\p{Script=Han}/u,
];
const getScriptIndex = (text: string): number => SCRIPTS.findIndex((script) => script.test(text));

const ACRONYM = /^\p{Lu}{2,8}$/u;

/** Whether the bracket quotes the original's own words. Within one script only an acronym certainly does. */
function isOriginalSpelling(passage: LinkedPassage, text: string, { start, end, text: words }: BracketedText): boolean {
  if (words.length < 2 || /\p{Nd}/u.test(words) || !joinOriginalText(passage).includes(words)) return false;
  const outside = text.slice(0, start) + text.slice(end);
  return ACRONYM.test(words) || getScriptIndex(outside) !== getScriptIndex(words);
}

/**
 * Whether the bracket says something that the original does not. Its figures have to be the original's in another form.
 */
function isAddedContent(
  context: ComparisonContext,
  matching: ValueMatching,
  segment: AnalyzedSegment,
  bracket: BracketedText,
): boolean {
  const values = listValues([segment]).filter((a) => isWithinBrackets(bracket, a) && !a.weak);
  const originalValues = listValues(matching.passage.original);
  if (!values.length) return hasMostlyNewWords(context, matching.passage, segment, bracket);
  const unmatched = matching.translation.map((p) => p.atom);
  return values.every(
    (a) =>
      unmatched.includes(a) &&
      originalValues.some((b) => isConverted(b, a) || (a.kind === b.kind && isSameValue(b, a))),
  );
}

const listValues = (segments: readonly AnalyzedSegment[]) =>
  segments.flatMap((s) => s.facts.flatMap((fact) => fact.atoms));

const isWithinBrackets = (bracket: BracketedText, { start, end }: Span) => start >= bracket.start && end <= bracket.end;

/** Whether fewer than half of the known words are in the original, and no word has the same spelling or sound there. */
function hasMostlyNewWords(
  context: ComparisonContext,
  passage: LinkedPassage,
  { mentions }: AnalyzedSegment,
  bracket: BracketedText,
): boolean {
  const keys = collectMatchKeys(passage.original);
  const matchedByStart = new Map<number, boolean>();
  for (const m of mentions)
    if (isWithinBrackets(bracket, m))
      matchedByStart.set(m.start, (matchedByStart.get(m.start) ?? false) || keys.has(m.concept));
  const matchedCount = [...matchedByStart.values()].filter(Boolean).length;
  return matchedCount === 0
    ? !hasSharedKey(bracket.text, keys) && !isNameInOriginal(context, passage, bracket.text)
    : matchedCount * 2 < matchedByStart.size;
}

const hasSharedKey = (text: string, keys: ReadonlySet<number | string>): boolean =>
  [...extractMatchKeys(text)].some(([key, weight]) => weight >= 0.5 && keys.has(key));

function createExplanationDraft(
  { link }: LinkedPassage,
  segment: AnalyzedSegment,
  { start, end, text }: BracketedText,
  explanation: Explanation,
): EquivalenceDraft {
  return {
    kind: 'glossed',
    translation: [segment.id],
    original: link.original,
    marks: [{ side: 'translation', segment: segment.id, start, end }],
    evidence: [{ type: 'gloss', ...explanation, text }],
  };
}

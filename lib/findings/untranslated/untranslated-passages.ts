/** A rule that finds parts of the translation that were left in the original's language. */

import type { Mark } from '../../core/finding';
import type { AnalyzedSegment } from '../../core/segment';
import { blankSpans } from '../../core/span';
import { getFunctionWords } from '../../text/common-words';
import { EAST_ASIAN_LETTERS } from '../../text/scripts';
import { TOKEN_BREAK, TOKEN_PATTERN, type Token, tokenize } from '../../text/tokens';
import {
  type ComparisonContext,
  type FindingDraft,
  getSegments,
  type LinkedPassage,
} from '../shared/comparison-context';
import { weighByRule } from '../shared/confidence';
import { findQuotedSpans, getQuotedBlocks } from '../shared/quoted-blocks';
import { isReportedSpeech } from '../shared/reported-speech';
import type { Rule } from '../shared/rule';

// Joins untranslated text found in neighboring segments to runs, each of which is one passage to a reader.

/** Consecutive words, and how they were recognized as untranslated. */
export interface WordRun {
  readonly words: readonly Token[];
  readonly kind: 'script' | 'copied' | 'words';
}

/** The untranslated words of a segment. */
export interface UntranslatedText {
  readonly segment: AnalyzedSegment;
  readonly stretch: WordRun;
}

/**
 * Groups what was found in consecutive segments of one block with nothing translated between. Each run is extended by
 * the words of the neighboring segments that the original has too, because a clause edge may cut off a few.
 */
export function groupUntranslated(
  found: readonly UntranslatedText[],
  { translation }: ComparisonContext,
  original: string,
): UntranslatedText[][] {
  const segments = [...translation.values()];
  const runs: UntranslatedText[][] = [];
  for (const next of found) {
    const last = runs.at(-1)?.at(-1);
    if (last && isSameRun(last, next, segments, original)) runs.at(-1)!.push(next);
    else runs.push([next]);
  }
  return runs.map((run) => addNextWords(addPreviousWords(run, segments, original), segments, original));
}

type Segments = readonly AnalyzedSegment[];

function isSameRun(a: UntranslatedText, b: UntranslatedText, segments: Segments, original: string): boolean {
  if (a.segment.block !== b.segment.block) return false;
  const between = segments.slice(segments.indexOf(a.segment) + 1, segments.indexOf(b.segment));
  const texts = [getTextAfterRun(a), ...between.map((s) => s.text), b.segment.text.slice(0, getRunStart(b))];
  return texts.every((text) => tokenize(text).every((word) => isOriginalWord(word, original)));
}

function addNextWords(run: UntranslatedText[], segments: Segments, original: string): UntranslatedText[] {
  const last = run.at(-1)!;
  const next = segments[segments.indexOf(last.segment) + 1];
  if (next?.block !== last.segment.block || getTextAfterRun(last).trim()) return run;
  const words = tokenize(next.text);
  const end = words.findIndex((word) => !word.joined || !isOriginalWord(word, original));
  const nextWords = end < 0 ? words : words.slice(0, end);
  return nextWords.length
    ? addNextWords([...run, buildUntranslatedText(next, nextWords, last)], segments, original)
    : run;
}

function addPreviousWords(run: UntranslatedText[], segments: Segments, original: string): UntranslatedText[] {
  const first = run[0]!;
  const previous = segments[segments.indexOf(first.segment) - 1];
  if (previous?.block !== first.segment.block || first.segment.text.slice(0, getRunStart(first)).trim()) return run;
  const words = tokenize(previous.text);
  const start = words.findLastIndex((word) => !isOriginalWord(word, original)) + 1;
  const previousWords = words.slice(
    Math.max(
      start,
      words.findLastIndex((word) => !word.joined),
    ),
  );
  const found = previousWords.length > 0 && buildUntranslatedText(previous, previousWords, first);
  return found && !getTextAfterRun(found).trim() ? addPreviousWords([found, ...run], segments, original) : run;
}

const buildUntranslatedText = (
  segment: AnalyzedSegment,
  words: readonly Token[],
  { stretch }: UntranslatedText,
): UntranslatedText => ({
  segment,
  stretch: { ...stretch, words },
});

const getRunStart = ({ stretch }: UntranslatedText): number => stretch.words[0]!.start;
const getRunEnd = ({ stretch }: UntranslatedText): number => stretch.words.at(-1)!.end;
const getTextAfterRun = (found: UntranslatedText): string => found.segment.text.slice(getRunEnd(found));
const isOriginalWord = ({ lower }: Token, original: string): boolean => original.includes(lower);

/** One mark for each segment, from the first untranslated word of a run to the last. */
export function toUntranslatedMarks(run: readonly UntranslatedText[], { translation }: ComparisonContext): Mark[] {
  const [first, last] = [run[0]!, run.at(-1)!];
  const segments = [...translation.values()];
  return segments.slice(segments.indexOf(first.segment), segments.indexOf(last.segment) + 1).map((segment) => ({
    side: 'translation',
    segment: segment.id,
    start: segment === first.segment ? getRunStart(first) : 0,
    end: segment === last.segment ? getRunEnd(last) : segment.text.length,
  }));
}

/** The marked text, with a space between two segments where the article has one. */
export function getUntranslatedText(marks: readonly Mark[], { translation }: ComparisonContext): string {
  const segments = getSegments(
    translation,
    marks.map(({ segment }) => segment),
  );
  const texts = segments.map(({ text }, i) => text.slice(marks[i]!.start, marks[i]!.end));
  return texts.reduce((all, text, i) => `${all}${segments[i - 1]!.end < segments[i]!.start ? ' ' : ''}${text}`);
}

// Finds letters that one language's script has and another's lacks.

/** ISO 15924 script codes, and the Unicode script properties of their letters. */
const SCRIPT_PROPERTIES: Readonly<Record<string, readonly string[]>> = {
  Latn: ['Latin'],
  Cyrl: ['Cyrillic'],
  Grek: ['Greek'],
  Arab: ['Arabic'],
  Aran: ['Arabic'],
  Hebr: ['Hebrew'],
  Deva: ['Devanagari'],
  Beng: ['Bengali'],
  Taml: ['Tamil'],
  Telu: ['Telugu'],
  Gujr: ['Gujarati'],
  Guru: ['Gurmukhi'],
  Knda: ['Kannada'],
  Mlym: ['Malayalam'],
  Sinh: ['Sinhala'],
  Thai: ['Thai'],
  Laoo: ['Lao'],
  Khmr: ['Khmer'],
  Mymr: ['Myanmar'],
  Ethi: ['Ethiopic'],
  Armn: ['Armenian'],
  Geor: ['Georgian'],
  Hans: ['Han'],
  Hant: ['Han'],
  Jpan: ['Han', 'Hiragana', 'Katakana'],
  Kore: ['Hangul', 'Han'],
};

/**
 * The scripts of a language (CLDR's likely one), as Unicode property names; empty where unknown or the tag is invalid.
 */
export function getScriptProperties(lang: string): readonly string[] {
  try {
    return SCRIPT_PROPERTIES[new Intl.Locale(lang).maximize().script ?? ''] ?? [];
  } catch {
    return [];
  }
}

/** Patterns for letters of a foreign script. */
export interface ForeignLetterPatterns {
  /** A word of such letters only; global. */
  readonly words: RegExp;
  /** Twelve such letters in a row, with up to three spaces, digits or marks after each. */
  readonly many: RegExp;
}

/** Patterns for letters of scripts that `foreignLang` has and `ownLang` lacks; undefined where there are none. */
export function createForeignLetterPatterns(foreignLang: string, ownLang: string): ForeignLetterPatterns | undefined {
  const ownScripts = getScriptProperties(ownLang);
  const foreignScripts = getScriptProperties(foreignLang).filter((script) => !ownScripts.includes(script));
  if (!ownScripts.length || !foreignScripts.length) return undefined;
  const letter = `[${foreignScripts.map((s) => `\\p{Script=${s}}`).join('')}]`;
  const word = new RegExp(`${letter}(?:${letter}|\\p{M}|['’-](?=${letter}))*`, 'gu');
  return { words: word, many: new RegExp(`(?:${letter}[^\\p{L}]{0,3}){12}`, 'u') };
}

/** Least number of words and of letters of untranslated text. */
const MIN_WORDS = 5;
const MIN_LETTERS = 25;
/** The least number of letters is lower in Han, kana and Hangul, where each one says more. */
const DENSE_SCRIPTS = new RegExp(`[${EAST_ASIAN_LETTERS}]`, 'u');
const MIN_DENSE_LETTERS = 12;

export const UNTRANSLATED_PASSAGE_RULE = {
  id: 'untranslated passages',
  brings: {
    untranslated: { effect: 'form changed', judged: undefined, lost: undefined, explains: 'passages' },
  },
  finds: ['untranslated'],
  fixed: {
    // By how the text was recognized; `unknownSource` for foreign letters whose words are not in the original: a name or
    // a third language.
    confidence: { script: 0.8, copied: 0.85, words: 0.7, unknownSource: 0.45 },
    reason:
      'Nothing to learn from: on 1,080 pairs of news articles (17,400 sentences, all translated) no finding; of 1,600 sentences inserted from the original 9 in 10 are found.',
  },
  find: findUntranslatedPassages,
} as const satisfies Rule;

/**
 * Finds untranslated text: by script where the two languages use different ones, otherwise by copied words and function
 * words.
 */
function findUntranslatedPassages(context: ComparisonContext): FindingDraft[] {
  if (context.sameLanguage) return [];
  const { langs } = context;
  const foreign = createForeignLetterPatterns(langs.original, langs.translation);
  const findRun = foreign ? (s: AnalyzedSegment) => findByScript(context, s, foreign) : createWordRunFinder(context);
  const passages = new Map(context.passages.flatMap((p) => p.link.translation.map((id) => [id, p] as const)));
  const found = [...context.translation.values()].flatMap((segment) => {
    const stretch = findRun(segment, passages.get(segment.id));
    return stretch ? [{ segment, stretch }] : [];
  });
  if (!found.length) return [];
  const original = [...context.original.values()].map((s) => s.text.toLowerCase()).join(' ');
  return groupUntranslated(found, context, original).map((run) =>
    createUntranslatedDraft(run, context, passages, original),
  );
}

/** Text that is ignored: addresses, tags, and parentheses, which may give a name or term in the original's language. */
const IGNORED_TEXT =
  /https?:\S+|www\.\S+|\S{1,64}@\S+|[#@][\p{L}\p{M}\p{N}_]+|[([（［][^()[\]（）［］]{0,200}[)\]）］]|^[^()[\]（）［］]{0,200}[)\]）］]/gu;
/**
 * Shorter quotations (UTF-16 units) may be given in the original's language on purpose. Quotations that nobody said,
 * such as titles of works, slogans and lyrics, are ignored at any length.
 */
const MIN_QUOTED_LENGTH = 45;

const blank = (text: string): string => TOKEN_BREAK.repeat(text.length);

function tokenizeSegment(
  context: ComparisonContext,
  segment: AnalyzedSegment,
  pattern: RegExp = TOKEN_PATTERN,
): Token[] {
  const text = blankSpans(segment.text, segment.code ?? [], TOKEN_BREAK).replace(IGNORED_TEXT, blank);
  const parts: string[] = [];
  let copiedUntil = 0;
  for (const quoted of findQuotedSpans(segment, getQuotedBlocks(context).translation.get(segment.block))) {
    const { start, end, of } = quoted;
    const isSpeech =
      of.kind === 'speech' && end - start >= MIN_QUOTED_LENGTH && isReportedSpeech(context, 'translation', quoted);
    if (isSpeech) continue;
    parts.push(text.slice(copiedUntil, start), blank(text.slice(start, end)));
    copiedUntil = end;
  }
  return tokenize(parts.join('') + text.slice(copiedUntil), pattern);
}

/** The longest run of consecutive words that pass a test. */
function findLongestRun(words: readonly Token[], isMatching: (word: Token, at: number) => boolean): Token[] {
  let [best, run] = [[] as Token[], [] as Token[]];
  words.forEach((word, at) => {
    run = !isMatching(word, at) ? [] : word.joined ? [...run, word] : [word];
    if (run.length > best.length) best = run;
  });
  return best;
}

const countTokenLetters = (words: readonly Token[]) => words.reduce((sum, w) => sum + w.text.length, 0);

/**
 * Whether words are long enough to be a passage, and not just names: in scripts with capitals, enough words have none.
 */
function isProse(words: readonly Token[]): boolean {
  const denseWords = words.filter((w) => DENSE_SCRIPTS.test(w.text));
  if (countTokenLetters(denseWords) * 2 > countTokenLetters(words))
    return countTokenLetters(words) >= MIN_DENSE_LETTERS;
  const hasUnspacedText = words.some((w) => w.text.length > MIN_LETTERS);
  if ((words.length < MIN_WORDS && !hasUnspacedText) || countTokenLetters(words) < MIN_LETTERS) return false;
  const lowercaseWords = words.filter((w) => w.text === w.lower);
  return lowercaseWords.length >= 3 && lowercaseWords.length >= 0.4 * words.length;
}

/** Finds words in a script that the translation's language is not written in. */
function findByScript(
  context: ComparisonContext,
  segment: AnalyzedSegment,
  foreign: ForeignLetterPatterns,
): WordRun | undefined {
  if (!foreign.many.test(segment.text)) return undefined;
  const words = findLongestRun(tokenizeSegment(context, segment, foreign.words), () => true);
  return isProse(words) ? { words, kind: 'script' } : undefined;
}

type WordRunFinder = (segment: AnalyzedSegment, passage?: LinkedPassage) => WordRun | undefined;

/**
 * Creates a finder for two languages of one script: by words copied from the linked original, or by function words that
 * only the original's language has.
 */
function createWordRunFinder(context: ComparisonContext): WordRunFinder {
  const [originalWords, translationWords] = [
    getFunctionWords(context.langs.original),
    getFunctionWords(context.langs.translation),
  ];
  const isOriginalOnly = (w: Token) => !!originalWords?.has(w.lower) && !translationWords?.has(w.lower);
  const isTranslationOnly = (w: Token) => !!translationWords?.has(w.lower) && !originalWords?.has(w.lower);
  const hasBothLists = !!originalWords && !!translationWords;
  return (segment, passage) => {
    const words = tokenizeSegment(context, segment);
    const [hasFewOriginalWords, original] = [words.filter(isOriginalOnly).length < 2, passage?.original ?? []];
    // A quick test that rules out most segments.
    if (words.length < MIN_WORDS || (hasFewOriginalWords && hasBothLists && !isMostlyCopied(words, original)))
      return undefined;
    const copied = findCopiedRun(words, original);
    const isWhole = copied.length > MIN_WORDS && copied.length >= 0.8 * words.length;
    const isCertain = isWhole
      ? !copied.some(isTranslationOnly)
      : hasBothLists
        ? copied.filter(isOriginalOnly).length >= 2 && !copied.some(isTranslationOnly)
        : copied.length >= MIN_COPIED_WORDS;
    if (isProse(copied) && isCertain) return { words: copied, kind: 'copied' };
    return hasBothLists ? findByFunctionWords(words, isOriginalOnly, isTranslationOnly) : undefined;
  };
}

/** Whether more than half of the first eight words are in the original too. */
function isMostlyCopied(words: readonly Token[], original: readonly AnalyzedSegment[]): boolean {
  const text = original.map((s) => s.text.toLowerCase()).join(' ');
  return words.slice(0, 8).filter((w) => text.includes(w.lower)).length > 4;
}

/** Least number of consecutive copied words where a language has no list of function words. */
const MIN_COPIED_WORDS = 8;

/** The longest run of words that the original has in the same order. Dynamic programming over word positions. */
function findCopiedRun(words: readonly Token[], original: readonly AnalyzedSegment[]): Token[] {
  const originalWords = original.flatMap((s) => tokenize(s.text).map((w) => w.lower));
  const places = new Map<string, number[]>();
  originalWords.forEach((word, at) => {
    const positions = places.get(word);
    if (positions) positions.push(at);
    else places.set(word, [at]);
  });
  let previousLengths = new Map<number, number>();
  let [end, longest] = [0, 0];
  words.forEach((word, i) => {
    const lengths = new Map<number, number>();
    for (const at of places.get(word.lower) ?? []) {
      const length = (word.joined ? (previousLengths.get(at - 1) ?? 0) : 0) + 1;
      lengths.set(at, length);
      if (length > longest) [longest, end] = [length, i + 1];
    }
    previousLengths = lengths;
  });
  return words.slice(end - longest, end);
}

/** Least share of words that are function words of the original's language, 0..1. */
const MIN_FUNCTION_WORD_SHARE = 0.25;

/** Recognizes a segment whose function words are the original's, with hardly one of the translation's. */
function findByFunctionWords(
  words: readonly Token[],
  isOriginalOnly: (w: Token) => boolean,
  isTranslationOnly: (w: Token) => boolean,
): WordRun | undefined {
  const originalCount = words.filter(isOriginalOnly).length;
  const translationCount = words.filter(isTranslationOnly).length;
  return originalCount >= 3 &&
    originalCount >= MIN_FUNCTION_WORD_SHARE * words.length &&
    translationCount * 8 <= originalCount &&
    isProse(words)
    ? { words, kind: 'words' }
    : undefined;
}

function createUntranslatedDraft(
  run: readonly UntranslatedText[],
  context: ComparisonContext,
  passages: ReadonlyMap<string, LinkedPassage>,
  original: string,
): FindingDraft {
  const marks = toUntranslatedMarks(run, context);
  return {
    kind: 'altered',
    category: 'untranslated',
    confidence: weighByRule(run.map(({ stretch }) => getRunConfidence(stretch, original))),
    translation: marks.map(({ segment }) => segment),
    original: [...new Set(marks.flatMap(({ segment }) => passages.get(segment)?.link.original ?? []))],
    marks,
    evidence: [{ type: 'same-text', text: getUntranslatedText(marks, context) }],
  };
}

function getRunConfidence({ words, kind }: WordRun, original: string): number {
  const isInOriginal = words.filter((w) => original.includes(w.lower)).length >= 0.6 * words.length;
  return UNTRANSLATED_PASSAGE_RULE.fixed.confidence[kind === 'script' && !isInOriginal ? 'unknownSource' : kind];
}

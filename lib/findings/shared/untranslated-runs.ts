/** Joins untranslated text found in neighboring segments to runs, each of which is one passage to a reader. */
import type { AnalyzedSegment, Mark } from '../../core';
import { type Token, tokenize } from '../../text/tokens';
import { type ComparisonContext, getSegments } from './comparison-context';

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

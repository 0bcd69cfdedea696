import type { AnalyzedSegment, Mark } from '../../core';
import { type Token, tokenize } from '../../text/tokens';
import { type Compared, segmentsOf } from './comparison-context';

/** Words in a row, and how their being foreign was told. */
export interface Stretch {
  readonly words: readonly Token[];
  readonly how: 'script' | 'copied' | 'words';
}

/** What a segment was left with. */
export interface Found {
  readonly segment: AnalyzedSegment;
  readonly stretch: Stretch;
}

/**
 * Found in one block, one behind the other, with nothing translated between them: one passage to a reader, with the few
 * words that a clause's border cuts off.
 */
export function runsOf(found: readonly Found[], { translation }: Compared, original: string): Found[][] {
  const segments = [...translation.values()];
  const runs: Found[][] = [];
  for (const next of found) {
    const last = runs.at(-1)?.at(-1);
    if (last && isOneWith(last, next, segments, original)) runs.at(-1)!.push(next);
    else runs.push([next]);
  }
  return runs.map((run) => withNext(withPrevious(run, segments, original), segments, original));
}

type Segments = readonly AnalyzedSegment[];

function isOneWith(a: Found, b: Found, segments: Segments, original: string): boolean {
  if (a.segment.block !== b.segment.block) return false;
  const between = segments.slice(segments.indexOf(a.segment) + 1, segments.indexOf(b.segment));
  const all = [restOf(a), ...between.map((s) => s.text), b.segment.text.slice(0, startOf(b))];
  return all.every((text) => tokenize(text).every((word) => isLeft(word, original)));
}

function withNext(run: Found[], segments: Segments, original: string): Found[] {
  const last = run.at(-1)!;
  const next = segments[segments.indexOf(last.segment) + 1];
  if (next?.block !== last.segment.block || restOf(last).trim()) return run;
  const words = tokenize(next.text);
  const end = words.findIndex((word) => !word.joined || !isLeft(word, original));
  const left = end < 0 ? words : words.slice(0, end);
  return left.length ? withNext([...run, foundIn(next, left, last)], segments, original) : run;
}

function withPrevious(run: Found[], segments: Segments, original: string): Found[] {
  const first = run[0]!;
  const before = segments[segments.indexOf(first.segment) - 1];
  if (before?.block !== first.segment.block || first.segment.text.slice(0, startOf(first)).trim()) return run;
  const words = tokenize(before.text);
  const start = words.findLastIndex((word) => !isLeft(word, original)) + 1;
  const left = words.slice(
    Math.max(
      start,
      words.findLastIndex((word) => !word.joined),
    ),
  );
  const found = left.length > 0 && foundIn(before, left, first);
  return found && !restOf(found).trim() ? withPrevious([found, ...run], segments, original) : run;
}

const foundIn = (segment: AnalyzedSegment, words: readonly Token[], { stretch }: Found): Found => ({
  segment,
  stretch: { ...stretch, words },
});

const startOf = ({ stretch }: Found): number => stretch.words[0]!.start;
const endOf = ({ stretch }: Found): number => stretch.words.at(-1)!.end;
const restOf = (found: Found): string => found.segment.text.slice(endOf(found));
const isLeft = ({ lower }: Token, original: string): boolean => original.includes(lower);

/** From the first stretch's beginning to the last one's end, a mark a segment. */
export function marksOf(run: readonly Found[], { translation }: Compared): Mark[] {
  const [first, last] = [run[0]!, run.at(-1)!];
  const all = [...translation.values()];
  return all.slice(all.indexOf(first.segment), all.indexOf(last.segment) + 1).map((segment) => ({
    side: 'translation',
    segment: segment.id,
    start: segment === first.segment ? startOf(first) : 0,
    end: segment === last.segment ? endOf(last) : segment.text.length,
  }));
}

/** What is marked, with a space where one stands between two segments. */
export function textOf(marks: readonly Mark[], { translation }: Compared): string {
  const segments = segmentsOf(
    translation,
    marks.map(({ segment }) => segment),
  );
  const texts = segments.map(({ text }, i) => text.slice(marks[i]!.start, marks[i]!.end));
  return texts.reduce((all, text, i) => `${all}${segments[i - 1]!.end < segments[i]!.start ? ' ' : ''}${text}`);
}

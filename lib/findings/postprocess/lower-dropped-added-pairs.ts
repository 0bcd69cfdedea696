import type { Mark, Side } from '../../core';
import { findWordKeys } from '../../text/word-keys';
import { type Compared, type Draft, round } from '../shared/comparison-context';

/** Words that two passages have in common at least, and the share of either's words, 0..1. */
const FEWEST = 3;
const LEAST = 0.35;
const TOGETHER = 0.85;
/** What is left of a confidence: below what is shown, and still a possibility. */
const HELD_BACK = 0.45;

/**
 * A passage said to be dropped and one said to be added that say the same, going by the engine's rendering, are each
 * other's: a heading that ran into another sentence, a sentence cut elsewhere. Neither was dropped or added.
 */
export function reunited(drafts: readonly Draft[], compared: Compared): Draft[] {
  const [dropped, added] = (['dropped', 'added'] as const).map((kind) =>
    drafts
      .filter((draft) => draft.kind === kind && draft.category !== 'untranslated' && draft.category !== 'repeated')
      .map((draft) => ({ draft, words: wordsOf(draft, compared, kind === 'dropped' ? 'original' : 'translation') })),
  );
  const found = new Set(
    dropped!.flatMap((one) =>
      added!.flatMap((other) => (saysTheSame(one.words, other.words) ? [one.draft, other.draft] : [])),
    ),
  );
  return drafts.map((draft) =>
    found.has(draft) ? { ...draft, confidence: round(draft.confidence * HELD_BACK) } : draft,
  );
}

type Words = readonly ReadonlySet<string>[];

/** The words of what is marked, in the translation's language; none where nothing was rendered. */
function wordsOf({ marks }: Draft, compared: Compared, side: Side): Words {
  const texts = marks.filter((mark) => mark.side === side).map((mark) => renderedIn(mark, compared));
  return findWordKeys(texts.join(' ')).map(({ keys }) => new Set(keys));
}

/** Of a rendering the same share as of the text it renders. */
function renderedIn({ side, segment, start, end }: Mark, compared: Compared): string {
  const { text, rendered = '' } = compared[side].get(segment)!;
  const scale = rendered.length / Math.max(1, text.length);
  return rendered.slice(Math.floor(start * scale), Math.ceil(end * scale));
}

function saysTheSame(one: Words, other: Words): boolean {
  const [a, b] = [shared(one, other), shared(other, one)];
  if (a < FEWEST || b < FEWEST) return false;
  const [mine, theirs] = [a / one.length, b / other.length];
  return Math.min(mine, theirs) >= LEAST && mine + theirs >= TOGETHER;
}

/** How many of the words the others have too, in any of the forms they are known by. */
function shared(words: Words, others: Words): number {
  const there = new Set(others.flatMap((keys) => [...keys]));
  return words.filter((keys) => [...keys].some((key) => there.has(key))).length;
}

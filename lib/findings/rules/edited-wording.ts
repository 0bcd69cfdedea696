import { diffArrays } from 'diff';
import type { AnalyzedSegment, Mark, Side } from '../../core';
import { type Compared, type Draft, type Passage, round } from '../shared/comparison-context';

interface Word {
  readonly text: string;
  readonly segment: string;
  readonly start: number;
  readonly end: number;
}

/** Where both texts are in one language, the page is an edited copy: words are compared as words, by `diff`. */
export function editedWording(compared: Compared): Draft[] {
  if (!compared.sameLanguage) return [];
  return compared.passages.flatMap((passage) => (passage.paired ? inLink(passage) : []));
}

const WORDS = /[\p{L}\p{M}\p{N}]+(?:[-'’.,][\p{L}\p{M}\p{N}]+)*/gu;

const wordsOf = (segments: readonly AnalyzedSegment[]): Word[] =>
  segments.flatMap((s) =>
    [...s.text.matchAll(WORDS)].map((m) => ({ text: m[0], segment: s.id, start: m.index, end: m.index + m[0].length })),
  );

/** Case and punctuation are nobody's business here. */
const alike = (a: Word, b: Word) => a.text.toLowerCase() === b.text.toLowerCase();

const markOf =
  (side: Side) =>
  ({ segment, start, end }: Word): Mark => ({ side, segment, start, end });

function inLink({ link, ...sides }: Passage): Draft[] {
  const original = wordsOf(sides.original);
  const translation = wordsOf(sides.translation);
  const changes = diffArrays(original, translation, { comparator: alike });
  const gone = changes.filter((c) => c.removed).flatMap((c) => c.value);
  const come = changes.filter((c) => c.added).flatMap((c) => c.value);
  if (!gone.length && !come.length) return [];
  const share = (gone.length + come.length) / Math.max(1, original.length + translation.length);
  return [
    {
      kind: 'altered',
      category: 'wording',
      severity: share > 0.3 ? 'medium' : 'low',
      confidence: round(link.score),
      translation: link.translation,
      original: link.original,
      marks: [...gone.map(markOf('original')), ...come.map(markOf('translation'))],
      evidence: [
        { type: 'words', original: gone.map((w) => w.text).join(' '), translation: come.map((w) => w.text).join(' ') },
      ],
    },
  ];
}

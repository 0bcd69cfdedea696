/** A rule that finds changed words where both texts are in one language, because the page is an edited copy. */
import { diffArrays } from 'diff';
import type { Mark } from '../../core/finding';
import type { AnalyzedSegment, Side } from '../../core/segment';
import type { ComparisonContext, FindingDraft, LinkedPassage } from '../shared/comparison-context';
import { weighByRule } from '../shared/confidence';
import type { Rule } from '../shared/rule';

interface LocatedWord {
  readonly text: string;
  readonly segment: string;
  readonly start: number;
  readonly end: number;
}

export const WORDING_RULE = {
  id: 'edited wording',
  brings: {
    wording: { effect: 'form changed', judged: undefined, lost: undefined, explains: undefined },
  },
  finds: ['wording'],
  byAlignment: 'the two passages correspond',
  find: findEditedWording,
} as const satisfies Rule;

/** Finds the words removed from and added to each linked passage, compared word by word with the package `diff`. */
function findEditedWording(context: ComparisonContext): FindingDraft[] {
  if (!context.sameLanguage) return [];
  return context.passages.flatMap((passage) => (passage.paired ? compareWording(passage) : []));
}

const WORD_PATTERN = /[\p{L}\p{M}\p{N}]+(?:[-'’.,][\p{L}\p{M}\p{N}]+)*/gu;

const locateWords = (segments: readonly AnalyzedSegment[]): LocatedWord[] =>
  segments.flatMap((s) =>
    [...s.text.matchAll(WORD_PATTERN)].map((m) => ({
      text: m[0],
      segment: s.id,
      start: m.index,
      end: m.index + m[0].length,
    })),
  );

/** Case is ignored; punctuation is not part of a word. */
const isSameWord = (a: LocatedWord, b: LocatedWord) => a.text.toLowerCase() === b.text.toLowerCase();

const createWordMarker =
  (side: Side) =>
  ({ segment, start, end }: LocatedWord): Mark => ({ side, segment, start, end });

function compareWording({ link, ...sides }: LinkedPassage): FindingDraft[] {
  const original = locateWords(sides.original);
  const translation = locateWords(sides.translation);
  const changes = diffArrays(original, translation, { comparator: isSameWord });
  const removed = changes.filter((c) => c.removed).flatMap((c) => c.value);
  const added = changes.filter((c) => c.added).flatMap((c) => c.value);
  if (!removed.length && !added.length) return [];
  return [
    {
      kind: 'altered',
      category: 'wording',
      confidence: weighByRule(link.score),
      translation: link.translation,
      original: link.original,
      marks: [...removed.map(createWordMarker('original')), ...added.map(createWordMarker('translation'))],
      evidence: [
        {
          type: 'words',
          original: removed.map((w) => w.text).join(' '),
          translation: added.map((w) => w.text).join(' '),
        },
      ],
    },
  ];
}

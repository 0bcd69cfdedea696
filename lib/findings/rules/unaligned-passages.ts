import type { AnalyzedSegment, Category, Side } from '../../core';
import { countLetters } from '../../util/letters';
import { type Compared, type Draft, length, other, type Passage, round } from '../shared/comparison-context';
import { heldIn, severityOf } from '../shared/severity';
import { isSaidBeside } from './partial-sentences/covered-by-neighbor';
import { usualIn } from './partial-sentences/pair-statistics';

/** Segments of a side that stand alone, grouped into the largest unit that makes sense to a reader: one block's run. */
interface Run {
  readonly segments: AnalyzedSegment[];
  readonly scores: number[];
}

/** Passages of the original that nothing in the translation corresponds to, and the other way round. */
export function unlinked(compared: Compared, side: Side): Draft[] {
  const usual = usualIn(compared);
  return runsOf(compared, side).map((run) => {
    const draft = draftOf(compared, side, run);
    const said = isSaidBeside(compared, usual, side, run.segments);
    return said ? { ...draft, confidence: round(draft.confidence * HELD_BACK) } : draft;
  });
}

/** Below what is shown, and still a possibility. */
const HELD_BACK = 0.45;

const alone = ({ link }: Passage, side: Side) => link[side].length > 0 && link[other(side)].length === 0;

function runsOf(compared: Compared, side: Side): Run[] {
  const score = new Map(
    compared.passages
      .filter((passage) => alone(passage, side) && !passage.uncertain)
      .flatMap(({ link }) => link[side].map((id) => [id, link.score] as const)),
  );
  const runs: Run[] = [];
  let before: AnalyzedSegment | undefined;
  for (const segment of compared[side].values()) {
    const own = score.get(segment.id);
    if (own === undefined) {
      before = undefined;
      continue;
    }
    if (before && before.block === segment.block) {
      runs.at(-1)!.segments.push(segment);
      runs.at(-1)!.scores.push(own);
    } else runs.push({ segments: [segment], scores: [own] });
    before = segment;
  }
  return runs;
}

function draftOf(compared: Compared, side: Side, { segments, scores }: Run): Draft {
  const held = heldIn(segments, compared.langs[side]);
  const characters = length(segments);
  // Weighed by length: a short clause at the edge of a run must not decide for all of it.
  const mean = scores.reduce((sum, s, i) => sum + s * segments[i]!.text.length, 0) / Math.max(1, characters);
  const ids = segments.map((s) => s.id);
  return {
    kind: side === 'original' ? 'dropped' : 'added',
    category: categoryOf(compared, side, segments),
    severity: severityOf(segments, held),
    confidence: round(mean * plausible(segments)),
    translation: side === 'translation' ? ids : [],
    original: side === 'original' ? ids : [],
    marks: segments.map((s) => ({ side, segment: s.id, start: 0, end: s.text.length })),
    evidence: [{ type: 'unlinked', held, characters }],
  };
}

/** A stretch without a word, or of a few letters, is no passage. */
function plausible(segments: readonly AnalyzedSegment[]): number {
  const letters = segments.reduce((sum, s) => sum + countLetters(s.text), 0);
  return letters < 6 ? 0.4 : letters < 12 ? 0.8 : 1;
}

function categoryOf(compared: Compared, side: Side, segments: readonly AnalyzedSegment[]): Category {
  const [first] = segments;
  if (first?.kind === 'title') return 'headline';
  if (first?.kind === 'caption') return 'caption';
  const all = [...compared[side].values()].filter((s) => s.block === first?.block);
  if (all.length === segments.length && (all.length > 1 || length(all) > 60)) return 'paragraph';
  return segments.length === 1 && length(segments) < 25 && all.length > 1 ? 'part' : 'sentence';
}

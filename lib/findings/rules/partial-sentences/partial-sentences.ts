import type { Mark, Side } from '../../../core';
import { type Compared, type Draft, isRendered, length, type Passage, round } from '../../shared/comparison-context';
import { type Features, LEAST, logOdds, sure } from '../../shared/confidence';
import { heldIn } from '../../shared/severity';
import { isCutElsewhere } from './covered-by-neighbor';
import { logRatio, type Usual, usualIn } from './pair-statistics';
import { type Stretch, stretchIn } from './unmatched-span';

/** Shorter sentences are dropped or kept as a whole. */
const SHORTEST = 40;

/** Parts of sentences that only one side has: a clause left out of a linked passage, or put into it. */
export function partsOf(compared: Compared): Draft[] {
  const usual = usualIn(compared);
  return compared.passages.flatMap((passage) =>
    passage.paired && !passage.link.moved
      ? (['original', 'translation'] as const).flatMap((side) => inSide(compared, usual, passage, side))
      : [],
  );
}

function inSide(compared: Compared, usual: Usual, passage: Passage, side: Side): Draft[] {
  if (length(passage[side]) < SHORTEST) return [];
  const stretch = stretchIn(compared, usual, passage, side);
  if (!stretch || stretch.absent + stretch.fit <= 0) return [];
  const draft = draftOf(usual, passage, stretch, compared.langs[side]);
  const isElsewhere = isCutElsewhere(compared, passage, stretch);
  return [isElsewhere ? { ...draft, confidence: round(draft.confidence * HELD_BACK) } : draft];
}

/** Below what is shown, and still a possibility. */
const HELD_BACK = 0.45;

function draftOf(usual: Usual, passage: Passage, stretch: Stretch, lang: string): Draft {
  const { side } = stretch;
  const byEngine = isRendered(passage);
  const rule = `${side === 'original' ? 'clipped' : 'stretched'}${byEngine ? ' by rendering' : ''}`;
  const features = featuresOf(usual, passage, stretch);
  const marks = marksOf(passage, stretch);
  const confidence = round(sure(rule, features));
  const held = confidence < LEAST ? [] : heldIn(passage[side], lang, marks);
  return {
    kind: side === 'original' ? 'dropped' : 'added',
    category: 'part',
    severity: held.length ? 'high' : 'medium',
    confidence,
    ...passageIds(passage, side, marks),
    marks,
    evidence: [
      { type: 'unlinked', held, characters: stretch.end - stretch.start },
      {
        type: 'length',
        characters: length(passage.translation),
        expected: Math.round(length(passage.original) * Math.exp(usual.ratio)),
      },
    ],
    ...(byEngine ? { byEngine } : {}),
    seen: { rule, features },
  };
}

/** On its own side the segments that the stretch lies in, on the other all that they are linked to. */
function passageIds({ link }: Passage, side: Side, marks: readonly Mark[]): Pick<Draft, 'original' | 'translation'> {
  const own = marks.map((m) => m.segment);
  return side === 'original'
    ? { original: own, translation: link.translation }
    : { original: link.original, translation: own };
}

function featuresOf(usual: Usual, passage: Passage, stretch: Stretch): Features {
  const sign = stretch.side === 'original' ? -1 : 1;
  return {
    absent: stretch.absent / 5,
    rest: stretch.rest / 10,
    fit: stretch.fit / 5,
    'shared fit': Math.min(stretch.absent, stretch.fit) / 5,
    deviation: Math.max(-2, Math.min(2, sign * (logRatio(passage) - usual.ratio))),
    spread: usual.spread,
    share: stretch.share,
    signs: Math.min(20, stretch.signs) / 10,
    values: Math.min(3, stretch.values) / 3,
    end: stretch.at === 'end' ? 1 : 0,
    middle: stretch.at === 'middle' ? 1 : 0,
    link: logOdds(passage.link.score),
    short: length(passage[stretch.side]) < 80 ? 1 : 0,
    many: Math.min(4, passage.original.length + passage.translation.length - 2) / 4,
  };
}

const INSIDE = /^[\p{L}\p{M}\p{N}'’-]$/u;
/** What belongs to the letter before it. */
const JOINED = /[\p{M}ーァィゥェォッャュョ]/u;
const UNSPACED =
  /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** The end of the word a place lies in, and of the blanks behind it; in scripts without blanks the place itself. */
function wordEdge(text: string, at: number): number {
  if (at <= 0 || at >= text.length) return Math.min(at, text.length);
  let to = at;
  while (to < text.length && JOINED.test(text[to]!)) to++;
  if (to === text.length || UNSPACED.test(text[to]!)) return to;
  if (INSIDE.test(text[at - 1]!)) while (to < text.length && INSIDE.test(text[to]!)) to++;
  return to;
}

/** A stretch that only just reaches into a segment does not mean it. */
const REACHED = 0.35;

function marksOf(passage: Passage, stretch: Stretch): Mark[] {
  let from = 0;
  const all = passage[stretch.side].flatMap((segment) => {
    const [start, end] = [Math.max(0, stretch.start - from), Math.min(segment.text.length, stretch.end - from)];
    from += segment.text.length + 1;
    const [a, b] = [wordEdge(segment.text, start), wordEdge(segment.text, end)];
    return b > a
      ? [{ mark: { side: stretch.side, segment: segment.id, start: a, end: b }, of: segment.text.length }]
      : [];
  });
  const meant = all.filter(({ mark, of }) => mark.end - mark.start >= REACHED * of);
  return (meant.length ? meant : all).map(({ mark }) => mark);
}

/** Labels what rules saw in altered pairs: whether it was a difference. */
import type { AnalyzedSegment, Side } from '../../lib/core/segment';
import { countOverlap } from '../../lib/core/span';
import type { WeightsId } from '../../lib/findings/rules';
import type { FindingDraft } from '../../lib/findings/shared/comparison-context';
import { type GoldAlteration, type GoldPair, toFold } from './gold';

/** What a rule saw, the weights that it is weighed by, and whether it was a difference. */
export interface Judged {
  readonly weights: WeightsId;
  readonly features: Readonly<Record<string, number>>;
  readonly true: boolean;
  /** Which half of the documents it is of. */
  readonly fold: 0 | 1;
}

/** Sets that other commands learn: from marks of people, and by the encoder's layers. */
type LearntElsewhere = 'dropped clause' | 'negation by meaning';

/** Which known alterations each set of weights is there to tell. */
const MEANT: Readonly<Record<Exclude<WeightsId, LearntElsewhere>, readonly string[]>> & {
  readonly [Id in LearntElsewhere]?: never;
} = {
  values: ['number', 'year', 'month'],
  names: ['name'],
  'names spelt otherwise': ['name'],
  'names among nouns': ['name'],
  'names in foreign letters': ['name'],
  'names by meaning': ['name'],
  'lost by meaning': ['name'],
  'inserted by meaning': ['name'],
  'names spelt otherwise by meaning': ['name'],
  'names by letters and meaning': ['name'],
  'names of two scripts by meaning': ['name'],
  'lost by letters and meaning': ['name'],
  'inserted by letters and meaning': ['name'],
  lost: ['name'],
  inserted: ['name'],
  clipped: ['truncated'],
  stretched: ['expanded'],
  'clipped by tokens': ['truncated', 'replaced'],
  'stretched by tokens': ['expanded', 'replaced'],
};

type Texts = Readonly<Record<Side, ReadonlyMap<string, AnalyzedSegment>>>;

/** Drafts with their truth; those on sentences altered in another way say nothing and are left out. */
export function labelDrafts(pair: GoldPair, texts: Texts, drafts: readonly FindingDraft[]): Judged[] {
  return drafts
    .flatMap((draft) => [draft, ...(draft.rivals ?? [])])
    .flatMap((draft) => {
      const weights = draft.seen?.weights as WeightsId | undefined;
      const meant = weights && MEANT[weights];
      if (!draft.seen || !meant) return [];
      const touched = pair.gold.altered.filter((a) => isTouching(pair, texts, draft, a));
      const hit =
        touched.some((a) => meant.includes(a.category) && isMarkingName(texts, draft, a)) ||
        isUnlinked(pair, texts, draft);
      const beside = touched.some((a) => meant.includes(a.category)) && !hit;
      if (!hit && !beside && touched.length) return [];
      return [{ weights, features: draft.seen.features, true: hit, fold: toFold(pair.id) }];
    });
}

/** Whether a draft marks the name that was replaced or what was put in its place, where those are known. */
function isMarkingName(texts: Texts, { seen, marks }: FindingDraft, { from, to }: GoldAlteration): boolean {
  const [side, name] = seen?.weights.startsWith('lost')
    ? (['original', from] as const)
    : (['translation', to] as const);
  if (!name) return true;
  const marked = marks
    .filter((m) => m.side === side)
    .map((m) => texts[side].get(m.segment)!.text.slice(m.start, m.end));
  return marked.some((text) => text.includes(name) || (name.includes(text) && text.length > 2));
}

/** A part that is a whole sentence nothing corresponds to, joined to another by the alignment. */
function isUnlinked(pair: GoldPair, texts: Texts, { seen, marks }: FindingDraft): boolean {
  const side = seen?.weights.startsWith('clipped') ? 'original' : 'translation';
  if (side === 'translation' && !seen?.weights.startsWith('stretched')) return false;
  const spans = (side === 'original' ? pair.gold.dropped : pair.gold.added).map((n) => pair.gold[side][n]!);
  const size = marks.reduce((sum, m) => sum + m.end - m.start, 0);
  const shared = marks.map((mark) => {
    const segment = texts[side].get(mark.segment)!;
    const [start, end] = [segment.start + mark.start, segment.start + mark.end];
    return spans
      .filter((span) => span.paragraph === segment.block)
      .reduce((sum, span) => sum + countOverlap({ start, end }, span), 0);
  });
  return shared.reduce((a, b) => a + b, 0) >= 0.5 * size;
}

function isTouching(
  pair: GoldPair,
  texts: Texts,
  draft: FindingDraft,
  altered: { readonly original: number; readonly translation: number },
): boolean {
  return (['translation', 'original'] as const).some((side) => {
    const span = pair.gold[side][altered[side]]!;
    return draft[side].some((id) => {
      const segment = texts[side].get(id)!;
      return segment.block === span.paragraph && countOverlap(segment, span) > 0.2 * (segment.end - segment.start);
    });
  });
}

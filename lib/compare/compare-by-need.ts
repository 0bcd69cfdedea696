/** Compares two texts by meaning, with as much of them encoded as is needed. */
import type { SegmentEmbeddings } from '../core/engine';
import type { Report } from '../core/report';
import type { SegmentText } from '../meaning/answer-in-batches';
import { buildEncodingPlan, type EncodingPlan, extendPlan } from './encoding-plan';

export interface NeedDeps {
  /** Encodes segments, in their order; undefined where it gives nothing. */
  readonly embed: (segments: readonly SegmentText[]) => Promise<SegmentEmbeddings | undefined>;
  /** Compares both texts with what the encoder gave. */
  readonly compare: (embeddings: SegmentEmbeddings) => Promise<Report> | Report;
}

/**
 * Compares again by meaning what was compared by rules. Where what comes back is a surprise, more is encoded and the texts
 * are compared once more. Gives the first report where nothing was encoded.
 */
export async function compareByNeed(byRules: Report, { embed, compare }: NeedDeps): Promise<Report> {
  const plan = buildEncodingPlan(byRules);
  const vectors = await embed(listTexts(byRules, plan.ids));
  if (!vectors) return byRules;
  const report = await compare({ ...vectors, settled: plan.settled });
  if (vectors.trouble) return report;
  const longer = extendPlan(plan, byRules, report);
  const more = listMore(plan, longer);
  if (!more.length) return report;
  const added = await embed(listTexts(byRules, more));
  if (!added) return report;
  return compare({ ...added, of: { ...vectors.of, ...added.of }, settled: longer.settled });
}

const listMore = ({ ids }: EncodingPlan, longer: EncodingPlan): readonly string[] => {
  const before = new Set(ids);
  return longer.ids.filter((id) => !before.has(id));
};

function listTexts({ translation, original }: Report, ids: readonly string[]): readonly SegmentText[] {
  const segments = new Map([...translation.segments, ...original.segments].map((segment) => [segment.id, segment]));
  return ids.flatMap((id) => {
    const segment = segments.get(id);
    return segment ? [{ id, text: segment.text }] : [];
  });
}

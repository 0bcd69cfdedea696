/** Tells with which flags a flag was judged. Of the others too few were: they keep the confidence of their rule. */
import type { FindingDraft } from '../shared/comparison-context';
import type { JudgedKind } from '../shared/confidence';

const ALTERED_KINDS: Readonly<Partial<Record<FindingDraft['category'], JudgedKind>>> = {
  number: 'value',
  percentage: 'value',
  money: 'value',
  unit: 'value',
  date: 'value',
  time: 'value',
  year: 'value',
  name: 'name',
  place: 'name',
  organisation: 'name',
  role: 'name',
  negation: 'negation',
  quotation: 'quotation',
  renderings: 'spellings',
};

const PASSAGES: ReadonlySet<FindingDraft['category']> = new Set(['headline', 'paragraph', 'sentence', 'caption']);

/** The kind that a flag was judged with, if its kind was. Flags that rest on a machine translation were not. */
export function getJudgedKind({ kind, category, byEngine }: FindingDraft): JudgedKind | undefined {
  if (byEngine) return undefined;
  if (kind === 'altered') return ALTERED_KINDS[category];
  if (category === 'part') return `${kind} part`;
  return PASSAGES.has(category) ? `${kind} passage` : undefined;
}

/** A passage dropped here and one added there may be one translated freely. */
import { describe, expect, it } from 'vitest';
import type { AnalyzedSegment, FindingKind, Side } from '../../lib/core';
import { lowerDroppedAddedPairs } from '../../lib/findings/postprocess/lower-dropped-added-pairs';
import type { ComparisonContext, FindingDraft } from '../../lib/findings/shared/comparison-context';

const segment = (id: string, text: string, rendering?: string) =>
  [id, { id, text, ...(rendering ? { rendering } : {}) } as AnalyzedSegment] as const;

const HEADING = 'Bandari ya Almar yafungwa baada ya dhoruba';
const RAN_IN = 'Almar harbour closed after the storm “We lost everything,” a fisherman said.';

function compared(rendering?: string): ComparisonContext {
  return {
    original: new Map([segment('o0', HEADING, rendering)]),
    translation: new Map([segment('t0', RAN_IN, RAN_IN)]),
  } as unknown as ComparisonContext;
}

const draft = (kind: FindingKind, side: Side, id: string, end: number): FindingDraft => ({
  kind,
  category: 'sentence',
  confidence: 0.8,
  translation: side === 'translation' ? [id] : [],
  original: side === 'original' ? [id] : [],
  marks: [{ side, segment: id, start: 0, end }],
  evidence: [],
});

const DROPPED = draft('dropped', 'original', 'o0', HEADING.length);
const ADDED = draft('added', 'translation', 't0', RAN_IN.indexOf(' “'));

const confidences = (drafts: readonly FindingDraft[], rendering?: string) =>
  lowerDroppedAddedPairs(drafts, compared(rendering)).map((d) => d.confidence);

describe('a passage dropped here and one added there', () => {
  it('that say the same are each other’s', () => {
    expect(confidences([DROPPED, ADDED], 'The harbour of Almar is closed after a storm')).toEqual([0.36, 0.36]);
  });

  it('that say different things stay what they are', () => {
    expect(confidences([DROPPED, ADDED], 'The mayor of Santona sells his hotel to a bank')).toEqual([0.8, 0.8]);
  });

  it('stay what they are where no engine says what they mean', () => {
    expect(confidences([DROPPED, ADDED])).toEqual([0.8, 0.8]);
  });

  it('are looked at only where they are marked', () => {
    const rest = { ...ADDED, marks: [{ ...ADDED.marks[0]!, start: RAN_IN.indexOf('“'), end: RAN_IN.length }] };
    expect(confidences([DROPPED, rest], 'The harbour of Almar is closed after a storm')).toEqual([0.8, 0.8]);
  });
});

/** A passage dropped here and one added there may be one translated freely. */
import { describe, expect, it } from 'vitest';
import type { FindingKind } from '../../lib/core/finding';
import type { AnalyzedSegment, Side } from '../../lib/core/segment';
import { lowerDroppedAddedPairs } from '../../lib/findings/postprocess/lower-dropped-added-pairs';
import type { ComparisonContext, FindingDraft } from '../../lib/findings/shared/comparison-context';
import { spoken } from '../align/made-tokens';

const segment = (id: string, text: string, rendering?: string) =>
  [id, { id, text, ...(rendering ? { rendering } : {}) } as AnalyzedSegment] as const;

const HEADING = 'Bandari ya Almar yafungwa baada ya dhoruba';
const RAN_IN = 'Almar harbour closed after the storm “We lost everything,” a fisherman said.';

function compared(rendering?: string): ComparisonContext {
  return {
    original: new Map([segment('o0', HEADING, rendering)]),
    translation: new Map([segment('t0', RAN_IN, RAN_IN)]),
    passages: [],
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

  const weighMeanings = (dropped: string, added: string, apart: number) => {
    const [one, other] = [spoken(dropped), spoken(added)];
    const link = (original: readonly string[], translation: readonly string[]) => ({ link: { original, translation } });
    const context = {
      original: new Map([[one.id, one]]),
      translation: new Map([[other.id, other]]),
      passages: [
        link([one.id], []),
        ...Array.from({ length: apart - 1 }, () => link(['other'], ['other'])),
        link([], [other.id]),
      ],
    } as unknown as ComparisonContext;
    const drafts = [
      draft('dropped', 'original', one.id, dropped.length),
      draft('added', 'translation', other.id, added.length),
    ];
    return lowerDroppedAddedPairs(drafts, context).map(({ confidence }) => confidence);
  };

  it('say the same by meaning where they are near', () => {
    expect(weighMeanings('alpha bravo charlie delta', 'alpha bravo charlie delta', 3)).toEqual([0.36, 0.36]);
    expect(weighMeanings('alpha bravo charlie delta', 'alpha bravo charlie delta', 4)).toEqual([0.8, 0.8]);
    expect(weighMeanings('alpha bravo charlie delta', 'echo foxtrot golf hotel', 1)).toEqual([0.8, 0.8]);
  });

  it('are lowered alone where the other one says more', () => {
    const more = 'alpha bravo charlie delta echo foxtrot golf hotel india juliett kilo lima';
    expect(weighMeanings('alpha bravo charlie delta', more, 1)).toEqual([0.36, 0.8]);
  });
});

/** Differences of headlines. */
import { describe, expect, it } from 'vitest';
import type { Block } from '../../lib/core/article';
import { HEADLINE_RULE } from '../../lib/findings/headlines/headline';
import type { ComparisonContext } from '../../lib/findings/shared/comparison-context';
import { comparedTexts, ENGLISH, SPANISH } from './made-comparison';

const title = (text: string): Block => ({ kind: 'title', text });

/** The same texts with their headlines unlinked. */
const parted = (compared: ComparisonContext): ComparisonContext => ({
  ...compared,
  passages: compared.passages.map((p) => ({
    ...p,
    paired: p.paired && p.translation.every((s) => s.kind !== 'title'),
  })),
});

const compare = (translation: string, original: string) =>
  comparedTexts([title(translation), ...SPANISH], [title(original), ...ENGLISH]);

describe('headlines', () => {
  it('with a value that the original knows are left alone', () => {
    expect(
      HEADLINE_RULE.find(compare('El puerto cuesta 12,5 millones de euros', 'Almar closes its old harbour')),
    ).toEqual([]);
  });

  it('with a value that the original has otherwise in its body', () => {
    const [finding, ...rest] = HEADLINE_RULE.find(
      compare('Cerca de 740 pescadores pierden su puerto', 'Almar closes its old harbour'),
    );
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({ kind: 'altered', category: 'headline' });
    expect(finding!.evidence[0]).toMatchObject({
      type: 'values',
      original: { value: 340 },
      translation: { value: 740 },
    });
  });

  it('with another value in the original’s headline, where the two are not linked', () => {
    const compared = compare('Almar: 900 pescadores sin puerto', 'Almar: 340 fishermen lose their harbour');
    const [finding] = HEADLINE_RULE.find(parted(compared));
    expect(finding!.evidence[0]).toMatchObject({ original: { value: 340 }, translation: { value: 900 } });
  });

  it('that are linked are the business of the rule of values', () => {
    const compared = compare('Almar: 900 pescadores pierden su puerto', 'Almar: 340 fishermen lose their harbour');
    const linked = compared.passages.some((p) => p.paired && p.translation[0]?.kind === 'title');
    expect(linked ? HEADLINE_RULE.find(compared) : []).toEqual([]);
  });
});

/** Quotations given to another speaker. */
import { describe, expect, it } from 'vitest';
import { SPEAKER_RULE } from '../../lib/findings/speakers/speakers';
import { changed, comparedTexts, ENGLISH, SPANISH } from './made-comparison';

const found = (translation: readonly string[]) => SPEAKER_RULE.find(comparedTexts(translation, ENGLISH));

describe('speakers', () => {
  it('that are the same are not spoken of', () => {
    expect(found(SPANISH)).toEqual([]);
  });

  it('another one says it', () => {
    const [finding, ...rest] = found(changed('dijo Tomas Rey', 'dijo Gustavo Wilfeld'));
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({ kind: 'altered', category: 'speaker' });
    expect(finding!.evidence).toEqual([
      { type: 'names', original: { text: 'Tomas Rey' }, translation: { text: 'Gustavo Wilfeld' } },
    ]);
  });

  it('called otherwise, or by a pronoun, are left alone', () => {
    expect(found(changed('dijo Tomas Rey', 'dijo Rey'))).toEqual([]);
    expect(found(changed('dijo Tomas Rey', 'dijo él'))).toEqual([]);
    expect(found(changed('dijo Tomas Rey', 'dijo un pescador'))).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { untranslatedPassages } from '../../lib/findings/untranslated';
import { changed, comparedTexts, ENGLISH, SPANISH } from './compared';

const found = (translation: readonly string[], original = ENGLISH, langs: [string, string] = ['es', 'en']) =>
  untranslatedPassages(comparedTexts(translation, original, langs));

const texts = (findings: ReturnType<typeof found>) => findings.map((f) => f.evidence[0]);

describe('untranslated passages', () => {
  it('are none in a translation', () => {
    expect(found(SPANISH)).toEqual([]);
  });

  it('a sentence left as it was, in one script', () => {
    const [finding, ...rest] = found(changed(SPANISH[4]!, ENGLISH[4]!));
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({ kind: 'altered', category: 'untranslated', severity: 'low' });
    expect(finding!.confidence).toBeGreaterThan(0.5);
  });

  it('a sentence of the original’s language that is not the original’s', () => {
    expect(found([...SPANISH, 'This is what they have said about it to all of us.'])).toHaveLength(1);
  });

  it('a stretch in another script', () => {
    const thai = ['ท่าเรือเก่าจะปิดตัวลง the ferry will leave from the new quay ตามที่สภาเมืองกล่าว'];
    expect(texts(found(thai, ENGLISH, ['th', 'en']))).toEqual([
      { type: 'same-text', text: 'the ferry will leave from the new quay' },
    ]);
  });

  it.each([
    'สภาเมืองอัลมาร์ใช้แผน Almar Harbour Authority Development Programme Board ในปีนี้',
    'สภาเมืองอัลมาร์ใช้แผน (a plan for the old harbour and the new quay) ในปีนี้',
    'อ่านต่อที่ https://example.org/the-new-quay-and-the-old-harbour-of-the-town-are-here',
    'เพลง “when the boats come home to the harbour” ดังขึ้น',
  ])('names, glosses, addresses and songs are left alone: %s', (text) => {
    expect(found([text], ENGLISH, ['th', 'en'])).toEqual([]);
  });

  it('within one language there is nothing to translate', () => {
    expect(found(ENGLISH as string[], ENGLISH, ['en', 'en'])).toEqual([]);
  });
});

/** Passages left in the original's language. */
import { describe, expect, it } from 'vitest';
import { UNTRANSLATED_PASSAGE_RULE } from '../../lib/findings/untranslated/untranslated-passages';
import { changed, comparedTexts, ENGLISH, SPANISH } from './made-comparison';

const found = (translation: readonly string[], original = ENGLISH, langs: [string, string] = ['es', 'en']) =>
  UNTRANSLATED_PASSAGE_RULE.find(comparedTexts(translation, original, langs));

const texts = (findings: ReturnType<typeof found>) => findings.map((f) => f.evidence[0]);

describe('untranslated passages', () => {
  it('are none in a translation', () => {
    expect(found(SPANISH)).toEqual([]);
  });

  it('a sentence left as it was, in one script', () => {
    const [finding, ...rest] = found(changed(SPANISH[4]!, ENGLISH[4]!));
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({ kind: 'altered', category: 'untranslated' });
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

  describe('in neighbouring sentences', () => {
    const [ferry, jobs] = [ENGLISH[4]!, ENGLISH[6]!];
    /** The Spanish article, the end of which is this. */
    const told = (...paragraphs: readonly string[]) => found([...SPANISH.slice(0, 4), ...paragraphs]);

    it('are one passage, from the first word to the last', () => {
      const [finding, ...rest] = told(`${ferry} ${jobs}`);
      expect(rest).toEqual([]);
      expect(finding!.evidence).toEqual([{ type: 'same-text', text: `${ferry} ${jobs}`.slice(0, -1) }]);
      expect(finding!.translation).toHaveLength(2);
      expect(finding!.original).toHaveLength(2);
      const [first, last] = finding!.translation as [string, string];
      expect(finding!.marks).toEqual([
        { side: 'translation', segment: first, start: 0, end: ferry.length },
        { side: 'translation', segment: last, start: 0, end: jobs.length - 1 },
      ]);
    });

    it('take in what stands between and was left as well, too short to tell by itself', () => {
      const [finding, ...rest] = told(`${ferry} A third are older. ${jobs}`);
      expect(rest).toEqual([]);
      expect(finding!.translation).toHaveLength(3);
    });

    it('are two where a translated sentence parts them', () => {
      expect(told(`${ferry} ${SPANISH[5]} ${jobs}`)).toHaveLength(2);
    });

    it('are two in two paragraphs', () => {
      expect(told(ferry, jobs)).toHaveLength(2);
    });
  });

  it('running over the border of two clauses are one passage, and another behind words of the translation', () => {
    const left = 'Thuyền sẽ được chuyển đến bến nhỏ và phà sẽ rời bến mới vào lúc bảy giờ sáng mỗi ngày trong tuần này';
    const again = left.slice(0, 33);
    const thai = `${left}. มีเรือสมัครเข้าร่วม 32 ลำ ตามที่สภาเมืองกล่าวเมื่อวานนี้ ${again}`;
    const all = found([thai], [`${left}.`], ['th', 'vi']);
    expect(all.map(({ translation }) => translation)).toEqual([['t0', 't1'], ['t2']]);
    expect(texts(all)).toEqual([left, again].map((text) => ({ type: 'same-text', text })));
  });

  it('take in the few words that the borders of clauses cut off, but no name that the next one begins with', () => {
    const left =
      'the boats will be moved to the small harbour and the ferry will leave from the new quay every day of the week';
    const told = (thai: string) => texts(found([thai], [`${left}. Almar waits.`], ['th', 'en']));
    expect(told(`สภาเมืองอัลมาร์แจ้งเรื่องนี้แล้ว ${left} ตามที่สภาเมืองกล่าวเมื่อวานนี้`)).toEqual([{ type: 'same-text', text: left }]);
    const short = left.slice(49);
    expect(told(`${short}. Almar ประกาศเรื่องนี้เมื่อวานนี้แล้ว ตามที่สภาเมืองกล่าวเมื่อวานนี้`)).toEqual([
      { type: 'same-text', text: short },
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

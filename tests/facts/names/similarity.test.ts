/** How alike names of different scripts sound. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeNameSimilarity } from '../../../lib/facts/names/similarity';
import { measureGrowth, PARTS } from '../../../tools/growth';
import { computeAuc } from '../../../tools/names/measure';
import { readNamePairs } from '../../../tools/names/pairs';
import { countRounds } from '../../../tools/rounds';

const PAIRS = readNamePairs();
const LANGS = ['vi', 'en', 'th', 'ru', 'ar', 'ja', 'ko', 'zh', 'hi', 'el', 'he'];

describe('the table of names', () => {
  const scored = PAIRS.map((pair) => ({
    ...pair,
    score: computeNameSimilarity(pair.nameA, pair.langA, pair.nameB, pair.langB),
  }));

  it('is told apart: same names score above different ones', () => {
    expect(PAIRS.length).toBeGreaterThanOrEqual(400);
    expect(computeAuc(scored)).toBeGreaterThanOrEqual(0.95);
  });

  it.each(LANGS)('holds for %s alone', (lang) => {
    const own = scored.filter((pair) => pair.langA === lang || pair.langB === lang);
    expect(own.length).toBeGreaterThan(60);
    expect(computeAuc(own)).toBeGreaterThanOrEqual(0.93);
  });

  it('is calibrated: above one half nearly all are the same', () => {
    const sure = scored.filter((pair) => pair.score >= 0.5);
    expect(sure.filter((pair) => pair.same).length / sure.length).toBeGreaterThan(0.93);
    expect(sure.filter((pair) => pair.same).length / scored.filter((pair) => pair.same).length).toBeGreaterThan(0.88);
  });
});

it.each(['constructor', '__proto__', 'toString'])('takes %s for a language that nobody knows', (lang) => {
  for (const name of ['橋жз', 'Жолио', 'Joliot'])
    expect(computeNameSimilarity(name, lang, 'Joliot', 'en')).toBe(computeNameSimilarity(name, 'xx', 'Joliot', 'en'));
});

describe('one secretary-general in many scripts', () => {
  const spellings: readonly [string, string][] = [
    ['en', 'Guterres'],
    ['th', 'กูเตอร์เรส'],
    ['ja', 'グテーレス'],
    ['zh', '古特雷斯'],
    ['ru', 'Гутерриш'],
    ['ar', 'غوتيريش'],
    ['ko', '구테흐스'],
    ['hi', 'गुटेरेस'],
    ['el', 'Γκουτέρες'],
    ['he', 'גוטרש'],
  ];
  it.each(spellings)('%s %s is Guterres', (lang, name) => {
    expect(computeNameSimilarity('Guterres', 'vi', name, lang)).toBeGreaterThan(0.6);
  });
});

describe('names', () => {
  it('of Vietnamese officials in Thai, with either reading of Gi', () => {
    expect(computeNameSimilarity('Đặng Hoàng Giang', 'vi', 'ดัง ฮวง เกียง', 'th')).toBeGreaterThan(0.9);
    expect(computeNameSimilarity('Đặng Hoàng Giang', 'vi', 'ดัง ฮวง ซาง', 'th')).toBeGreaterThan(0.9);
    expect(computeNameSimilarity('Đặng Hoàng Giang', 'vi', 'เลือง เกือง', 'th')).toBeLessThan(0.1);
  });

  it('of Chinese origin by their readings elsewhere', () => {
    expect(computeNameSimilarity('Tập Cận Bình', 'vi', '习近平', 'zh')).toBeGreaterThan(0.9);
    expect(computeNameSimilarity('Tập Cận Bình', 'vi', '시진핑', 'ko')).toBeGreaterThan(0.8);
    expect(computeNameSimilarity('毛泽东', 'zh', '毛沢東', 'ja')).toBeGreaterThan(0.9);
    expect(computeNameSimilarity('문재인', 'ko', '文在寅', 'zh')).toBeGreaterThan(0.9);
  });

  it('in another order, or with a part left out, score lower but not low', () => {
    const whole = computeNameSimilarity('Shigeru Ishiba', 'en', 'ชิเงรุ อิชิบะ', 'th');
    const turned = computeNameSimilarity('Ishiba Shigeru', 'en', 'ชิเงรุ อิชิบะ', 'th');
    const part = computeNameSimilarity('Ishiba', 'en', 'ชิเงรุ อิชิบะ', 'th');
    expect(turned).toBeLessThan(whole);
    expect(turned).toBeGreaterThan(0.7);
    expect(part).toBeLessThan(whole);
    expect(part).toBeGreaterThan(0.6);
  });

  it('that share a part and conflict in another are different', () => {
    expect(computeNameSimilarity('Nguyễn Văn An', 'vi', 'เหงียน วัน ดึ๊ก', 'th')).toBeLessThan(0.3);
    expect(computeNameSimilarity('Donald Trump', 'en', 'Дональд Туск', 'ru')).toBeLessThan(0.3);
    expect(computeNameSimilarity('Michael Jackson', 'en', 'מייקל ג׳ורדן', 'he')).toBeLessThan(0.3);
  });

  it('are known with clitics and case endings', () => {
    expect(computeNameSimilarity('Hamas', 'en', 'והחמאס', 'he')).toBeGreaterThan(0.5);
    expect(computeNameSimilarity('Putin', 'en', 'Путиным', 'ru')).toBeGreaterThan(0.8);
  });

  it('take the reading in brackets where there is one', () => {
    expect(computeNameSimilarity('Saori Iuchi', 'en', '井内沙織（いうち・さおり）', 'ja')).toBeGreaterThan(0.7);
  });

  it('take letters written with marks apart', () => {
    expect(computeNameSimilarity('Đặng Hoàng Giang'.normalize('NFD'), 'vi', 'ดัง ฮวง เกียง', 'th')).toBeGreaterThan(0.9);
  });
});

describe('whatever is asked', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.string({ unit: fc.constantFrom(...'เแโกรหอว์ัาี่ʼ’-ก็ngh gi習平うュー한 ا ه ֿ ש क् ़ Ё ΄ (（・）)'), maxLength: 40 }),
  );
  const lang = fc.oneof(fc.constantFrom(...LANGS, 'de', 'pl', 'lo', 'km', 'fa', ''), fc.string({ maxLength: 5 }));

  it('never throws, stays between 0 and 1, and is the same both ways', () => {
    fc.assert(
      fc.property(text, lang, text, lang, (a, langA, b, langB) => {
        const score = computeNameSimilarity(a, langA, b, langB);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(computeNameSimilarity(b, langB, a, langA)).toBe(score);
      }),
      { numRuns: countRounds(500) },
    );
  });

  it('takes time that grows with the names, whatever their length', () => {
    const compare = (length: number) => () => {
      for (const unit of ['กเ', 'ng', '習', 'ال', "a'", 'カ・', '(', 'क्'])
        computeNameSimilarity(unit.repeat(length), 'th', unit.repeat(length + 1), 'vi');
    };
    expect(measureGrowth(compare(1250 * PARTS), compare(1250))).toBeLessThan(PARTS / 2);
  });

  it('says nothing of what has no letters', () => {
    expect(computeNameSimilarity('', 'en', '', 'th')).toBe(0);
    expect(computeNameSimilarity('2024', 'en', '2024', 'th')).toBe(0);
  });
});

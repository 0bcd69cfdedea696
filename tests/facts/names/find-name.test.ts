/** Finding a name in a text of another script. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findBestNameMatch, findName } from '../../../lib/facts/names/find-name';
import { countPhonemes, getMinScore } from '../../../lib/facts/names/score';
import { pronounce } from '../../../lib/facts/names/sounds/pronounce';
import { measureGrowth, PARTS } from '../../../tools/growth';
import { readNamePairs } from '../../../tools/names/pairs';
import { tryNames } from '../../../tools/names/running';
import { countRounds } from '../../../tools/rounds';

const found = (name: string, langName: string, text: string, langText: string): string | undefined => {
  const place = findName(name, langName, text, langText);
  return place && text.slice(place.start, place.end);
};

describe('a name in running text', () => {
  it.each([
    ['Biden', 'en', 'ประธานาธิบดีไบเดนกล่าวว่า', 'th', 'ไบเดน'],
    ['Guterres', 'en', 'Вчера Гутерришем подписан договор.', 'ru', 'Гутерришем'],
    ['Путин', 'ru', 'כך נמסר לפוטין אתמול', 'he', 'פוטין'],
    ['António Guterres', 'pt', 'قال أنطونيو غوتيريش أمس', 'ar', 'أنطونيو غوتيريش'],
    ['Guterres António', 'hu', '유엔의 안토니우 구테흐스는 말했다', 'ko', '안토니우 구테흐스'],
    ['习近平', 'zh', 'Hôm qua Tập Cận Bình đến thăm', 'vi', 'Tập Cận Bình'],
    ['Tập Cận Bình', 'vi', '昨天习近平到访', 'zh', '习近平'],
    ['Эрдоган', 'ru', "Dün Erdoğan'ın sözleri", 'tr', "Erdoğan'ın"],
    ['Saori Iuchi', 'en', '昨日は井内沙織（いうち・さおり）さんが来た', 'ja', '井内沙織（いうち・さおり）'],
    ['Zelensky', 'en', 'चर्चा के बाद ज़ेलेंस्की ने कहा', 'hi', 'ज़ेलेंस्की'],
    ['Mitsotakis', 'en', 'Χθες ο Κυριάκος Μητσοτάκης είπε', 'el', 'Μητσοτάκης'],
  ])('%s (%s) in "%s" (%s)', (name, langName, text, langText, expected) => {
    expect(found(name, langName, text, langText)).toBe(expected);
  });

  it('is not heard in words with small letters, addresses or across figures', () => {
    expect(found('Đà Nẵng', 'vi', 'Ba người đàn ông nói chuyện.', 'vi')).toBeUndefined();
    expect(found('Hà Nội', 'vi', 'อ่านต่อที่ https://example.org/ha-noi', 'th')).toBeUndefined();
    expect(found('Emma Tong', 'en', 'Emma, 3 Tong', 'en')).toBeUndefined();
  });

  it('is seldom heard where it is not', () => {
    const all = tryNames(readNamePairs(), 60).filter(({ size }) => size >= 5);
    expect(all.filter(({ score }) => score >= 0.5).length / all.length).toBeLessThan(0.02);
    expect(all.filter(({ score, size }) => score >= getMinScore(size)).length / all.length).toBeLessThan(0.005);
  });

  it('asks more of short names', () => {
    expect(getMinScore(2)).toBe(1);
    expect(getMinScore(4)).toBeGreaterThan(getMinScore(8));
    expect(getMinScore(40)).toBe(0.5);
    expect(countPhonemes(pronounce('Trump', 'en'))).toBe(5);
  });

  it('is looked for in the other order only if that is allowed', () => {
    const name = pronounce('Guterres António', 'hu');
    const text = pronounce('Вчера Антониу Гутерриш приехал', 'ru');
    expect(findBestNameMatch(name, text)).toBeDefined();
    expect(findBestNameMatch(name, text, { anyOrder: false, least: 0.9 })).toBeUndefined();
  });
});

describe('whatever is looked for', () => {
  it('lies within the text, and nothing throws', () => {
    const text = fc.string({ unit: fc.constantFrom(...'aĐñ เกียง習平カー한글ال-ש’क् 3,Ж(（）)'), maxLength: 60 });
    fc.assert(
      fc.property(text, text, fc.constantFrom('vi', 'th', 'ja', 'zh', 'ar', ''), (name, inside, lang) => {
        const place = findName(name, 'en', inside, lang, { least: 0 });
        if (!place) return;
        expect(place.start).toBeGreaterThanOrEqual(0);
        expect(place.stem).toBeGreaterThan(place.start);
        expect(place.end).toBeGreaterThanOrEqual(place.stem);
        expect(place.end).toBeLessThanOrEqual(inside.length);
      }),
      { numRuns: countRounds(500) },
    );
  });

  it('is found behind thousands of sounds', () => {
    const text = `${'Les enfants jouent dans la cour. '.repeat(600)}Ngozi Okonjo est là.`;
    expect(found('Нгози Оконджо', 'ru', text, 'fr')).toBe('Ngozi Okonjo');
  });

  it('takes time in proportion to the text', () => {
    const name = pronounce('António Guterres', 'en');
    const search = (sentences: number) => {
      const sounds = pronounce('Городской совет отложил голосование о новой линии. '.repeat(sentences), 'ru');
      return () => findBestNameMatch(name, sounds);
    };
    expect(measureGrowth(search(250 * PARTS), search(250))).toBeLessThan(PARTS / 2);
  });
});

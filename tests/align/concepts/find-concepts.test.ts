/** Concepts of sentences in many languages. */
import { describe, expect, it } from 'vitest';
import { extractConceptVector, findConcepts } from '../../../lib/align/concepts/find-concepts';
import { conceptIds, lexicon } from './stored-lexicons';

const ids = conceptIds();

/** The text that named a concept, most surely first. */
function naming(text: string, lang: string, id: string): string[] {
  const concept = ids.indexOf(id);
  expect(concept, `${id} is a concept`).toBeGreaterThanOrEqual(0);
  return findConcepts(text, lexicon(lang))
    .filter((match) => match.concept === concept)
    .sort((a, b) => b.weight - a.weight)
    .map(({ start, end }) => text.slice(start, end));
}

const HOSPITAL = '🏥';
const MONDAY = 'weekday:mon';
const BANGKOK = 'city:Asia/Bangkok';

describe('one sentence, in many languages, names the same concepts', () => {
  it.each([
    ['en', 'The hospitals in Bangkok were full on Monday, doctors said.', 'hospitals', 'Bangkok', 'Monday'],
    ['fr', 'Lundi, les hôpitaux de Bangkok étaient pleins.', 'hôpitaux', 'Bangkok', 'Lundi'],
    ['th', 'โรงพยาบาลในกรุงเทพเต็มเมื่อวันจันทร์', 'โรงพยาบาล', 'กรุงเทพ', 'วันจันทร์'],
    ['vi', 'Bệnh viện ở Bangkok kín chỗ hôm thứ Hai.', 'Bệnh viện', 'Bangkok', 'thứ Hai'],
    ['ja', '月曜日、バンコクの病院は満員だったと医師は語った。', '病院', 'バンコク', '月曜日'],
    ['zh', '医生说，星期一曼谷的医院都满了。', '医院', '曼谷', '星期一'],
    ['zh-Hant', '醫生說，星期一曼谷的醫院都滿了。', '醫院', '曼谷', '星期一'],
    ['ko', '월요일에 방콕의 병원들은 가득 찼다.', '병원들은', '방콕의', '월요일에'],
    ['ru', 'В понедельник больницы Бангкока были переполнены.', 'больницы', 'Бангкока', 'понедельник'],
    ['uk', 'У понеділок лікарні Бангкока були переповнені.', 'лікарні', 'Бангкока', 'понеділок'],
    ['pl', 'W poniedziałek szpitale w Bangkoku były pełne.', 'szpitale', 'Bangkoku', 'poniedziałek'],
    ['ar', 'كانت المستشفيات في بانكوك ممتلئة يوم الاثنين.', 'المستشفيات', 'بانكوك', 'الاثنين'],
    ['fa', 'بیمارستان‌های بانکوک روز دوشنبه پر بودند.', 'بیمارستان‌های', 'بانکوک', 'دوشنبه'],
    ['tr', "Pazartesi günü Bangkok'taki hastaneler doluydu.", 'hastaneler', "Bangkok'taki", 'Pazartesi'],
    ['fi', 'Maanantaina Bangkokin sairaalat olivat täynnä.', 'sairaalat', 'Bangkokin', 'Maanantaina'],
    ['hu', 'Hétfőn a bangkoki kórházak megteltek.', 'kórházak', 'bangkoki', 'Hétfőn'],
    ['hi', 'सोमवार को बैंकॉक के अस्पतालों में जगह नहीं थी।', 'अस्पतालों', 'बैंकॉक', 'सोमवार'],
    ['bn', 'সোমবার ব্যাংককের হাসপাতালগুলিতে জায়গা ছিল না।', 'হাসপাতালগুলিতে', 'ব্যাংককের', 'সোমবার'],
    ['id', 'Rumah sakit di Bangkok penuh pada hari Senin.', 'Rumah sakit', 'Bangkok', 'Senin'],
    ['el', 'Τη Δευτέρα τα νοσοκομεία της Μπανγκόκ ήταν γεμάτα.', 'νοσοκομεία', 'Μπανγκόκ', 'Δευτέρα'],
    ['lo', 'ໂຮງໝໍໃນບາງກອກເຕັມໃນວັນຈັນ', 'ໂຮງໝໍ', 'ບາງກອກ', 'ວັນຈັນ'],
    ['km', 'មន្ទីរពេទ្យនៅបាងកកពេញនៅថ្ងៃចន្ទ', 'មន្ទីរពេទ្យ', 'បាងកក', 'ចន្ទ'],
    ['sw', 'Hospitali za Bangkok zilijaa siku ya Jumatatu.', 'Hospitali', 'Bangkok', 'Jumatatu'],
  ])('%s', (lang, text, hospital, bangkok, monday) => {
    expect(naming(text, lang, HOSPITAL)[0]).toBe(hospital);
    expect(naming(text, lang, BANGKOK)[0]).toBe(bangkok);
    expect(hasBegun(naming(text, lang, MONDAY)[0], monday)).toBe(true);
  });
});

/** A keyword may be read from a word's beginning where the ending is in no table (Hétfő|n). */
const hasBegun = (found: string | undefined, word: string): boolean =>
  found !== undefined && word.startsWith(found) && found.length > word.length / 2;

describe('words that change their form', () => {
  it.each([
    ['ar', 'وصل وزير إلى بالمستشفى', HOSPITAL, 'بالمستشفى'],
    ['he', 'הוא נסע לבנגקוק', BANGKOK, 'לבנגקוק'],
    ['tr', 'hastanelerimizden', HOSPITAL, 'hastanelerimizden'],
    ['fi', 'sairaalassamme', HOSPITAL, 'sairaalassamme'],
    ['ko', '병원에서는', HOSPITAL, '병원에서는'],
    ['de', 'Universitätskrankenhaus', HOSPITAL, 'krankenhaus'],
    ['nl', 'kinderziekenhuis', HOSPITAL, 'ziekenhuis'],
    ['it', "L'ospedale", HOSPITAL, "L'ospedale"],
    ['ru', 'в больницах', HOSPITAL, 'больницах'],
  ])('%s: %s', (lang, text, id, found) => {
    expect(naming(text, lang, id)[0]).toBe(found);
  });
});

describe('what is not to be found', () => {
  it('capitals make an acronym another word', () => {
    expect(naming('The US said so', 'en', 'territory:US')).toEqual(['US']);
    expect(naming('They told us so', 'en', 'territory:US')).toEqual([]);
    expect(naming('Paid in MAD', 'en', 'currency:MAD')).toEqual(['MAD']);
    expect(naming('a mad idea', 'en', 'currency:MAD')).toEqual([]);
  });

  it('no keyword is read out of the middle of a longer Thai word', () => {
    // ตา (eye, grandfather) begins ตาราง (table), สี (colour) begins สีดา (a name).
    expect(naming('ตาราง', 'th', '👀')).toEqual([]);
    expect(naming('ตา', 'th', '👀')).toEqual(['ตา']);
  });

  it('no keyword is read out of foreign words in unspaced text', () => {
    expect(findConcepts('公司叫 Condor。', lexicon('zh')).map(({ start, end }) => [start, end])).not.toContainEqual([
      4, 6,
    ]);
  });

  it('katakana words are not taken apart', () => {
    expect(naming('リスク', 'ja', '🐿')).toEqual([]);
    expect(naming('リス', 'ja', '🐿')).toEqual(['リス']);
  });

  it('phrases hold together: no full stop, no other word in between', () => {
    expect(naming('He left last year.', 'en', 'relative-time:last-year')).toEqual(['last year']);
    expect(naming('He came last. Year after year.', 'en', 'relative-time:last-year')).toEqual([]);
    expect(naming('He came last in the year.', 'en', 'relative-time:last-year')).toEqual([]);
  });
});

describe('weights', () => {
  const weight = (text: string, lang: string, id: string): number =>
    extractConceptVector(text, lexicon(lang)).get(ids.indexOf(id)) ?? 0;

  it('a name weighs more than a keyword, a keyword of few concepts more than one of many', () => {
    expect(weight('hospital', 'en', HOSPITAL)).toBeGreaterThan(weight('doctor', 'en', HOSPITAL));
    expect(weight('doctor', 'en', HOSPITAL)).toBeGreaterThan(0);
  });

  it('a word in its own form weighs more than one that only shares a stem', () => {
    expect(weight('hospital', 'en', HOSPITAL)).toBeGreaterThan(weight('hospitals', 'en', HOSPITAL));
  });

  it('saying it twice weighs no more', () => {
    expect(weight('hospital, hospital', 'en', HOSPITAL)).toBe(weight('hospital', 'en', HOSPITAL));
  });
});

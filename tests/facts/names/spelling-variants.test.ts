/** Several spellings of one name. */
import { describe, expect, it } from 'vitest';
import { findSpellingVariants } from '../../../lib/facts/names/spelling-variants';

const spellings = (name: string, langName: string, texts: readonly string[], langText: string) =>
  findSpellingVariants(
    name,
    langName,
    texts.map((text, k) => ({ id: `p${k}`, text })),
    langText,
  ).map(({ spelling, places }) => [spelling, ...places.map(({ id }) => id)]);

describe('spellings of one name', () => {
  it('are grouped by spelling, in reading order', () => {
    const texts = [
      'เมื่อวานนี้ ดัง ฮวง ซาง เดินทางถึงกรุงเทพฯ',
      'นายดัง ฮวง เกียง กล่าวเพิ่มเติมว่าทุกฝ่ายพอใจ',
      'เสียงดังกังวานไปทั่วห้องประชุม',
      'ผู้แทน Dang Hoang Giang ตอบคำถามของผู้สื่อข่าว แล้วดัง ฮวง เกียง ก็เดินทางกลับ',
    ];
    expect(spellings('Đặng Hoàng Giang', 'vi', texts, 'th')).toEqual([
      ['ดัง ฮวง ซาง', 'p0'],
      ['ดัง ฮวง เกียง', 'p1', 'p3'],
      ['Dang Hoang Giang', 'p3'],
    ]);
  });

  it('with other case endings, blanks or joiners are one spelling', () => {
    const texts = ['Вчера Гутерриш выступил.', 'Речь Гутерриша ждали все.', 'Ему ответил Гутерришу посол.'];
    expect(spellings('Guterres', 'en', texts, 'ru')).toEqual([['Гутерриш', 'p0', 'p1', 'p2']]);
    expect(spellings('Mark Rutte', 'en', ['마르크 뤼터는 말했다.', '마르크뤼터의 말이다.'], 'ko')).toHaveLength(1);
  });

  it.each<[string, string, string, string[]]>([
    ['Petra Kalina', 'ru', 'en', ['Петра Калина пришла.', 'Мы встретили Петру Калину.', 'Говорили с Петрой Калиной.']],
    ['Pavel Hrubec', 'uk', 'cs', ['Павел Грубець прийшов.', 'Ми бачили Павла Грубця.']],
    ['Olga Marková', 'uk', 'cs', ['Ольга Маркова прийшла.', 'Ми дали Ользі Марковій квиток.']],
    ['Marek Kafka', 'cs', 'en', ['Marek Kafka přišel.', 'Dali to Marku Kafkovi.', 'O Markovi Kafkovi se mluví.']],
    ['Marek Kafka', 'pl', 'en', ['Marek Kafka przyszedł.', 'Dali to Markowi Kafce.']],
    ['Liam Corbett', 'fi', 'en', ['Liam Corbett saapui.', 'He tapasivat Liamin Corbettin.']],
    ['Thomas Delacroix', 'lt', 'fr', ['Tomas Delakrua atvyko.', 'Sutiko Tomą Delakrua.']],
  ])('in other cases are one spelling: %s in %s', (name, langText, langName, texts) => {
    expect(spellings(name, langName, texts, langText)).toHaveLength(1);
  });

  it.each<[string, string, string, string[]]>([
    ['Fernando Zafra', 'hi', 'es', ['फ़र्नांडो ज़ाफ़रा आए।', 'फर्नान्डो जाफरा ने कहा।']],
    ['Ravina Patil', 'hi', 'en', ['रवीना पाटील आईं।', 'रविना पाटिल ने कहा।']],
    ['Tadeo Rendel', 'hi', 'es', ['टाडेओ रेंडेल आए।', 'तादेओ रेनडेल ने कहा।']],
    ['Siena Costa', 'hi', 'it', ['सियना कोस्टा आईं।', 'सिएना कोस्ता ने कहा।']],
    ['Damian Brix', 'uk', 'cs', ['Даміан Брікс прийшов.', 'Говорив Дам’ян Брикс.']],
    ['Hanne Ekelund', 'ru', 'sv', ['Ханне Экелунд пришла.', 'Мы видели Ханне Екелунд.']],
    ['Valeria Gomez', 'ja', 'es', ['ヴァレリア・ゴメスが来た。', 'バレリア・ゴーメスは言った。']],
  ])('in signs that sound alike are one: %s in %s', (name, langText, langName, texts) => {
    expect(spellings(name, langName, texts, langText)).toHaveLength(1);
  });

  it.each<[string, string, string, string[]]>([
    ['Liam Corbett', 'ru', 'en', ['Лиам Корбетт пришёл.', 'Мы видели Лиама Карбетта.']],
    ['Ravina Patil', 'hi', 'en', ['रवीना पाटील आईं।', 'रवीना पोटील ने कहा।']],
    ['Valeria Gomez', 'ja', 'es', ['バレリア・ゴメスが来た。', 'バレリア・ガメスは言った。']],
  ])('with another letter within are two: %s in %s', (name, langText, langName, texts) => {
    expect(spellings(name, langName, texts, langText)).toHaveLength(2);
  });

  it('with other tones in Thai are two', () => {
    expect(spellings('Nguyễn Văn An', 'vi', ['นาย เหงียน วัน อัน มา', 'นาย เหงียน ว่าน อัน มา'], 'th')).toHaveLength(2);
  });

  it('are none where the name does not stand', () => {
    expect(spellings('Đặng Hoàng Giang', 'vi', ['ฝนตกหนักทางภาคเหนือเมื่อวานนี้'], 'th')).toEqual([]);
  });
});

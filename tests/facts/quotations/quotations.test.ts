/** Quotations and their speakers. */
import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../../lib/facts/quotations/quotations';
import { findSpeakers } from '../../../lib/facts/quotations/speakers';
import { measureGrowth, PARTS } from '../../../tools/growth';

/** "speech: what stands between the marks", a tilde where an end is not marked. */
const read = (text: string, lang = 'en'): string[] =>
  findQuotations(text, lang).map((q) => `${q.kind}${q.loose ? '~' : ''}: ${text.slice(q.start, q.end)}`);

describe('quotations', () => {
  it.each([
    ['en', '“We were never asked about it,” said Tomas.', 'We were never asked about it,'],
    ['en', "'I don't know what they want,' she said in the workers' hall.", "I don't know what they want,"],
    ['de', '„Wir haben lange genug gewartet“, sagte er.', 'Wir haben lange genug gewartet'],
    ['da', '»Vi har ventet længe nok på svar«, sagde hun.', 'Vi har ventet længe nok på svar'],
    ['sv', '”Vi har väntat länge nog på svar”, sade hon.', 'Vi har väntat länge nog på svar'],
    ['fr', '« Nous avons attendu assez longtemps », a dit l’élue.', 'Nous avons attendu assez longtemps'],
    ['ja', '「われわれは長く待ちすぎたのだ」と市長は語った。', 'われわれは長く待ちすぎたのだ'],
    ['zh', '市长说：“我们在这里已经等得够久了。”', '我们在这里已经等得够久了。'],
    ['ko', '"오랫동안 기다려 왔지만 답이 없다"라고 시장은 말했다.', '오랫동안 기다려 왔지만 답이 없다'],
    ['th', 'เขากล่าวว่า"เรารอมานานเกินพอแล้ว"และเดินออกไป', 'เรารอมานานเกินพอแล้ว'],
    ['he', 'ראש ארה"ב אמר: "חיכינו מספיק זמן לתשובה הזאת".', 'חיכינו מספיק זמן לתשובה הזאת'],
    ['ar', 'وقال: «انتظرنا هنا وقتا طويلا جدا».', 'انتظرنا هنا وقتا طويلا جدا'],
  ])('%s: what somebody said, by its marks', (lang, text, said) => {
    expect(read(text, lang)).toEqual([`speech: ${said}`]);
  });

  it('several sentences, and several quotations', () => {
    expect(read('“We waited. Nobody came to us,” he said. “So we left the town.”')).toEqual([
      'speech: We waited. Nobody came to us,',
      'speech: So we left the town.',
    ]);
  });

  it('of nested ones the outermost', () => {
    expect(read('“He said ‘no, we will never do it’ to me,” she recalled.')).toEqual([
      'speech: He said ‘no, we will never do it’ to me,',
    ]);
    expect(read('«Мы читали «Войну и мир» в школе три раза», — сказала она.', 'ru')).toHaveLength(1);
  });

  it('single words, names and works are no speech', () => {
    expect(read('The “new” plan and the «Blue Lake» film')).toEqual(['scare: new', 'scare: Blue Lake']);
    expect(read('他读《红楼梦》', 'zh')).toEqual(['title: 红楼梦']);
    expect(read('『雪国』を読む', 'ja')).toEqual(['title: 雪国']);
  });

  it('apostrophes and inches are no marks', () => {
    expect(read("The workers' plan isn't 5'10\" or 12\" wide, and l’été won’t come.")).toEqual([]);
  });

  it('one left open goes on in the next paragraph', () => {
    expect(read('He said: “We waited long enough for this.')).toEqual(['speech~: We waited long enough for this.']);
    expect(read('And nobody ever came to us,” said the mayor.')).toEqual(['speech~: And nobody ever came to us,']);
  });

  it('a dash begins dialogue where it is written so', () => {
    expect(read('— Мы ждали слишком долго, — сказал мэр.', 'ru')).toEqual(['speech~: Мы ждали слишком долго,']);
    expect(read('—Hemos esperado demasiado —dijo el alcalde.', 'es')).toEqual(['speech~: Hemos esperado demasiado']);
    expect(read('— so many words for it', 'th')).toEqual([]);
  });

  it.each(['“', '“a” ', '"a ', '«a ‘b’ '])('takes time linear in the text, were it %s over and over', (unit) => {
    const read = (count: number) => () => findQuotations(unit.repeat(count), 'en');
    expect(measureGrowth(read(2000 * PARTS), read(2000))).toBeLessThan(PARTS / 2);
  });
});

describe('speakers', () => {
  const names = (text: string, lang: string) =>
    findSpeakers(text, lang, findQuotations(text, lang)).map((speaker) => speaker.text);

  it.each([
    ['en', '“We waited long enough for it,” said Tomas Rey.', 'Tomas Rey'],
    ['en', 'Tomas Rey, a fisherman, said: “We waited long enough for it.”', 'Tomas Rey'],
    ['de', '„Wir haben lange genug gewartet“, sagte Tomas Rey.', 'Tomas Rey'],
    ['vi', 'Ông Lê Văn Tám cho biết: “Chúng tôi đã chờ quá lâu rồi.”', 'Lê Văn Tám'],
    ['th', 'นายทองดี กล่าวว่า “เรารอมานานเกินพอแล้ว”', 'ทองดี'],
    ['ru', '«Мы ждали слишком долго этого», — сказал Томас Рей.', 'Томас Рей'],
    ['ja', '「長く待ちすぎた」と田中さんは話した。', '田中'],
  ])('%s: a name beside a verb of speech', (lang, text, name) => {
    expect(names(text, lang)).toEqual([name]);
  });

  it('not names within the quotation, nor far from the verb', () => {
    expect(names('“We know Ines Valdez well enough,” he said.', 'en')).toEqual([]);
    expect(names('Ines Valdez came. The others waited for the boat, and it was said that it sank.', 'en')).toEqual([]);
  });
});

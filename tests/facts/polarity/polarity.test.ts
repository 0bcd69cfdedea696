/** Words of negation, uncertainty and direction. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findOppositeDirections, findUnmatchedNegator } from '../../../lib/facts/polarity/compare-cues';
import { getDirectionErrorRate, getNegationErrorRate } from '../../../lib/facts/polarity/false-flag-rates';
import { findPolarityCues, POLARITY_LANGUAGES, type PolarityCue } from '../../../lib/facts/polarity/find-polarity-cues';
import { measureCpuTime } from '../../../tools/cpu-time';

const negators = (text: string, lang: string, least = 0.75): string[] =>
  findPolarityCues(text, lang)
    .filter((p) => p.kind === 'negation' && p.strength >= least)
    .map((p) => p.text);

const kinds = (text: string, lang: string): string[] => [...new Set(findPolarityCues(text, lang).map((p) => p.kind))];

describe('negators', () => {
  it.each([
    ['en', 'The bridge is not safe.', 'is not'],
    ['en', 'They didn’t open the gate.', 'didn’t'],
    ['en', 'She never saw the harbour.', 'never'],
    ['de', 'Die Brücke ist bis heute nicht sicher.', 'ist bis heute nicht'],
    ['de', 'Es gab keine Fähre.', 'keine'],
    ['fr', 'Le pont n’est pas sûr.', 'n’est pas'],
    ['fr', 'Elle ne viendra plus jamais au port.', 'ne viendra plus'],
    ['es', 'El puente no es seguro.', 'no es'],
    ['es', 'Nunca vieron el puerto.', 'Nunca'],
    ['it', 'Il ponte non è sicuro.', 'non è'],
    ['pt', 'A ponte não é segura.', 'não é'],
    ['nl', 'De brug is niet veilig.', 'is niet'],
    ['pl', 'Most nie jest bezpieczny.', 'nie jest'],
    ['ru', 'Мост не был открыт.', 'не был'],
    ['uk', 'Міст не був відкритий.', 'не був'],
    ['el', 'Η γέφυρα δεν είναι ασφαλής.', 'δεν είναι'],
    ['he', 'הגשר אינו בטוח.', 'אינו'],
    ['fa', 'این پل امن نیست.', 'نیست'],
    ['ar', 'الجسر ليس آمنا.', 'ليس'],
    ['ar', 'ولم يصل القارب.', 'ولم'],
    ['hi', 'पुल सुरक्षित नहीं है।', 'नहीं है'],
    ['tr', 'Köprü güvenli değil.', 'değil'],
    ['tr', 'Tekne limana gelmedi.', 'gelmedi'],
    ['id', 'Jembatan itu tidak aman.', 'tidak'],
    ['th', 'สะพานนี้ไม่ได้ปลอดภัย', 'ไม่ได้'],
    ['vi', 'Cây cầu chưa mở cửa.', 'chưa'],
    ['vi', 'Các bến nhỏ không đủ điều kiện nhận tiền.', 'không đủ điều kiện'],
    ['ja', '橋は開いていない。', 'ていない'],
    ['ja', '船は来ません。', 'ません'],
    ['zh', '这座桥没有开放。', '没'],
    ['ko', '다리는 열리지 않았다.', '않았다'],
  ])('%s: %s', (lang, text, negator) => {
    expect(negators(text, lang)).toEqual([negator]);
  });

  it.each([
    ['en', 'He sold not only boats but also nets.'],
    ['en', 'There is no doubt that the bridge was closed.'],
    ['en', 'Ask whether or not the ferry runs.'],
    ['en', 'The house at No. 5 was sold.'],
    ['de', 'Sie verkauft nicht nur Boote.'],
    ['es', 'Sin embargo, el puente es seguro.'],
    ['fr', 'Il vend non seulement des bateaux.'],
    ['ru', 'Тем не менее мост открыт.'],
    ['ru', 'Он продаёт не только лодки.'],
    ['ar', 'لا يزال الجسر مفتوحا.'],
    ['tr', 'Kasaba yoksul bir yerdir.'],
    ['id', 'Ia menjual bukan hanya perahu.'],
    ['th', 'เขาขายไม่เพียงแต่เรือ'],
    ['th', 'ถามว่าเรือจะออกหรือไม่'],
    ['vi', 'Hãng hàng không mở đường bay.'],
    ['vi', 'Ông có biết bơi không?'],
    ['vi', 'Bà tự hỏi liệu chiếc phà có chạy không.'],
    ['vi', 'Tiền không đủ mua một chiếc thuyền.'],
    ['ja', '橋は開くかもしれない。'],
    ['ja', '船は必ず来るに違いない。'],
    ['ja', '船に乗らなければならない。'],
    ['zh', '他不仅卖船，未来非常美好。'],
    ['ko', '배뿐만 아니라 그물도 판다.'],
  ])('are not seen in %s: %s', (lang, text) => {
    expect(negators(text, lang)).toEqual([]);
  });

  it('that other languages say otherwise only answer', () => {
    expect(negators('She left without a word.', 'en')).toEqual([]);
    expect(negators('She left without a word.', 'en', 0.5)).toEqual(['without']);
    expect(kinds('The mayor refused.', 'en')).toEqual(['lexical']);
    expect(kinds('นายกเทศมนตรีปฏิเสธ', 'th')).toContain('lexical');
    expect(kinds('Thị trưởng từ chối.', 'vi')).toContain('lexical');
  });
});

describe('words of uncertainty and direction', () => {
  it.each([
    ['en', 'Perhaps the price will fall.', ['uncertain', 'fall']],
    ['de', 'Der Preis stieg vielleicht.', ['rise', 'uncertain']],
    ['vi', 'Giá gạo tăng.', ['rise']],
    ['th', 'ราคาข้าวลดลง', ['fall']],
    ['ja', '米の価格が上昇した。', ['rise']],
    ['zh', '米价下跌。', ['fall']],
    ['ru', 'Цены снизились.', ['fall']],
    ['tr', 'Fiyatlar yükseldi.', ['rise']],
  ])('%s: %s', (lang, text, expected) => {
    expect(kinds(text, lang).filter((k) => k !== 'negation' && k !== 'lexical')).toEqual(expected);
  });

  it.each([
    ['en', 'The bridge will open.'],
    ['de', 'Die Brücke wird gebaut.'],
    ['id', 'Jembatan itu akan dibuka.'],
    ['th', 'สะพานจะเปิด'],
    ['vi', 'Cây cầu sẽ mở cửa.'],
  ])('a word for the future is no caveat in %s: %s', (lang, text) => {
    expect(kinds(text, lang)).not.toContain('uncertain');
  });

  it('a verb with “được” behind it may be one, “được” before a verb is not', () => {
    expect(kinds('Chỉ ba thửa ruộng là tưới được.', 'vi')).toContain('uncertain');
    expect(kinds('Ba thửa ruộng được tưới.', 'vi')).not.toContain('uncertain');
  });

  it('are not seen in the month of May or in growing up', () => {
    expect(findPolarityCues('She grew up here and left in May 2019.', 'en')).toEqual([]);
  });
});

describe('comparing', () => {
  const alone = (a: string, b: string) =>
    findUnmatchedNegator(findPolarityCues(a, 'en'), findPolarityCues(b, 'de'))?.text;

  it('finds a negator that nothing answers', () => {
    expect(alone('The bridge is not safe.', 'Die Brücke ist sicher.')).toBe('is not');
    expect(alone('The bridge is not safe.', 'Die Brücke ist nicht sicher.')).toBeUndefined();
    expect(alone('The bridge is not safe.', 'Die Brücke ist unsicher.')).toBeUndefined();
    expect(alone('He did not agree.', 'Er weigerte sich.')).toBeUndefined();
  });

  it('lets two negators cancel out', () => {
    expect(alone('It is not true that she did not come.', 'Sie kam.')).toBeUndefined();
  });

  it('finds a rise turned into a fall, unless a side has both', () => {
    const pair = (a: string, b: string) =>
      findOppositeDirections(findPolarityCues(a, 'en'), findPolarityCues(b, 'es'))?.map((p) => p.kind);
    expect(pair('Prices rose.', 'Los precios bajaron.')).toEqual(['rise', 'fall']);
    expect(pair('Prices rose.', 'Los precios subieron.')).toBeUndefined();
    expect(pair('Prices rose, then fell.', 'Los precios bajaron.')).toBeUndefined();
  });
});

describe('what was measured', () => {
  it('is known by base language and in both directions for rises and falls', () => {
    expect(getNegationErrorRate('en-GB', 'th')?.firm).toBeLessThan(0.15);
    expect(getNegationErrorRate('th', 'vi')!.firm).toBeGreaterThan(getNegationErrorRate('en', 'vi')!.firm);
    expect(getDirectionErrorRate('en', 'de')).toBe(getDirectionErrorRate('de', 'en'));
  });

  it('is not made up', () => {
    expect(getNegationErrorRate('en', 'nl')?.counted).toBe(false);
    expect(getNegationErrorRate('nl', 'en')).toBeUndefined();
    expect(getNegationErrorRate('en', 'xx')).toBeUndefined();
    expect(getDirectionErrorRate('en', 'nl')).toBeUndefined();
  });
});

describe('on any text', () => {
  it('offsets rebuild the words, in order', () => {
    const langs = fc.constantFrom(...POLARITY_LANGUAGES, 'xx', '');
    const piece = fc.constantFrom(
      'not ',
      'nicht',
      ' ne ',
      'pas',
      'ไม่',
      'không',
      '않',
      'не',
      '’t',
      'ない',
      '\u0000',
      '😀',
      'İ',
    );
    const text = fc.array(fc.oneof(piece, fc.string({ unit: 'grapheme', maxLength: 8 }))).map((a) => a.join(''));
    fc.assert(
      fc.property(text, langs, (t, lang) => {
        const words: readonly PolarityCue[] = findPolarityCues(t, lang);
        for (const p of words) expect(t.slice(p.start, p.end)).toBe(p.text);
        expect(words.map((p) => p.start)).toEqual(words.map((p) => p.start).sort((a, b) => a - b));
      }),
    );
  });

  it.each(POLARITY_LANGUAGES)('%s takes time linear in the text', (lang) => {
    const once = ['ne a a a a a ', 'kann xx ', 'm'.repeat(60), ' '.repeat(60), 'ไม่กก', '不', 'لا ا '].join('');
    const time = (n: number) => {
      const text = once.repeat(n);
      return measureCpuTime(() => findPolarityCues(text, lang));
    };
    time(100);
    expect(time(400)).toBeLessThan(12 * Math.max(1, time(100)) + 60);
  });
});

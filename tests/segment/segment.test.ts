import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../lib/domain';
import { segmentsOf } from '../../lib/segment';

const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
const pieces = (text: string, lang: string) => segmentsOf([paragraph(text)], lang, 't').map((s) => s.text);

/** Language, then the sentences; joined with a space (none for Chinese and Japanese) they must come apart again. */
const CASES: [string, string[]][] = [
  ['en', ['Mr. Smith met Gov. Lee at 5 p.m. on Monday.', 'They spoke for an hour.']],
  ['en', ['The U.S. Senate voted.', 'J. R. Tolkan of St. Louis did not.']],
  ['en', ['“Is it done?” she asked.', '“No,” he said.', 'Growth was 3.5 percent.']],
  ['de', ['Am 3. Oktober kamen ca. 200 Gäste, z. B. aus Wien.', 'Dr. Meier blieb.']],
  ['de', ['„Wir warten noch.“', '„Ich nicht.“']],
  ['fr', ['« Nous avons tout perdu. »', 'Le maire, M. Roux, se tait.']],
  ['es', ['La Sra. Ortiz llegó a EE.UU. en marzo.', '¿Por qué?', 'Nadie lo sabe.']],
  ['vi', ['TP. Huế có 12 quận.', 'Ths. Lan nói: “Chúng tôi chờ.”', 'Ông Nam đồng ý.']],
  ['ja', ['村長は「もう待てない。」と話した。', '橋は2025年に落ちた。']],
  ['ja', ['「水がない。」', '「電気もない。」', '住民の声だ。']],
  ['zh', ['他说：“我们会等。”', '“我不会。”', '会议结束了。']],
  ['ko', ['시장은 "기다리겠다."라고 말했다.', '다리는 무너졌다.']],
  ['ru', ['В 2024 г. в г. Омске жило 1,1 млн человек.', 'Это много.']],
  ['ar', ['هل انتهى العمل؟', 'قال المدير إنه لم ينتهِ بعد.']],
  ['hi', ['पुल टूट गया।', 'लोग इंतज़ार कर रहे हैं।']],
  ['tr', ['Prof. Kaya 3. katta oturuyor.', 'Kapı kapalı.']],
];

describe('sentences', () => {
  it.each(CASES)('%s %j', (lang, sentences) => {
    const joiner = lang === 'ja' || lang === 'zh' ? '' : ' ';
    expect(pieces(sentences.join(joiner), lang)).toEqual(sentences);
  });

  it('parts Thai at spaces between clauses, not inside a figure, a date or a repetition', () => {
    expect(
      pieces('โรงเรียนปิดมาแล้วสามเดือนเต็ม ครูและนักเรียนต้องเดินทางไกลถึง 25 กิโลเมตร เด็ก ๆ เหนื่อยมากทุกวันตลอดทั้งปี', 'th'),
    ).toEqual(['โรงเรียนปิดมาแล้วสามเดือนเต็ม', 'ครูและนักเรียนต้องเดินทางไกลถึง 25 กิโลเมตร', 'เด็ก ๆ เหนื่อยมากทุกวันตลอดทั้งปี']);
  });

  it('keeps a headline whole', () => {
    expect(segmentsOf([{ kind: 'title', text: 'Rain. Wind. Nothing else.' }], 'en', 'o')).toHaveLength(1);
  });
});

describe('laws', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc
      .array(
        fc.constantFrom(
          'Mr.',
          'กขค ',
          'สวัสดีชาวโลกทั้งหลาย ',
          '。',
          '」',
          '“',
          '”',
          '» ',
          '. ',
          '3.',
          ' ',
          '\n',
          'a',
          'A',
          '؟',
          '„',
        ),
        { maxLength: 40 },
      )
      .map((a) => a.join('')),
  );
  const lang = fc.constantFrom('en', 'th', 'ja', 'de', 'fr', 'vi', 'xx-invalid-', 'lo');

  it('pieces and the white space between them rebuild the block', () => {
    fc.assert(
      fc.property(text, lang, (body, language) => {
        const segments = segmentsOf([paragraph(body)], language, 't');
        let at = 0;
        for (const s of segments) {
          expect(s.start).toBeGreaterThanOrEqual(at);
          expect(body.slice(at, s.start)).toMatch(/^\s*$/u);
          expect(s.text).toBe(body.slice(s.start, s.end));
          expect(s.text.length).toBeGreaterThan(0);
          at = s.end;
        }
        expect(body.slice(at)).toMatch(/^\s*$/u);
      }),
      { numRuns: 500 },
    );
  });

  it('stays linear on a page without paragraphs', () => {
    expect(segmentsOf([paragraph('Word. '.repeat(200_000))], 'en', 't').length).toBeGreaterThan(1000);
  });
});

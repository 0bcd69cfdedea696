/** Sentences and clauses, and laws that any text obeys. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../lib/core/article';
import { segmentBlocks } from '../../../lib/text/segments/segment-blocks';
import { measureCpuTime } from '../../../tools/cpu-time';
import { countRounds } from '../../../tools/rounds';
import { readCases } from './read-cases';

const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
const pieces = (text: string, lang: string) => segmentBlocks([paragraph(text)], lang, 'translation').map((s) => s.text);

const table = readCases();
const langs = fc.constantFrom(...new Set(table.map(({ lang }) => lang)), 'zh-Hant', 'xx-invalid-', '');

/** What segmenting has rules for, shuffled. */
const BITS = (
  "Mr. |U.S. |z. B. |3.|12. 5. |Karl IV. |т. д. |2024 г. |TP.|ए. पी. |A. |e.g. |etc. |No. 4 |iPhone |'s A|กขค |" +
  'สวัสดีชาวโลกทั้งหลาย |นายสมชาย | ๆ | ฯลฯ |25 กิโลเมตร |「|」|『|。|！|と言った|（|）|“|”|„|‘|’|« | »|"|\'|(|) |[3]|…|... |' +
  '?|! |– |؟ |۔ |। |။ |၊|។ |។ល។|། |։ |: |; |፡፡|a|A|é|한국|\n|\u00a0|\u200b|\ufeff|\ud83d\ude00|\ud83d|\ude00'
).split('|');

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 80 }),
  // Any UTF-16 at all, halves of pairs included.
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 }).map((units) => String.fromCharCode(...units)),
  fc.array(fc.constantFrom(...BITS), { maxLength: 40 }).map((bits) => bits.join('')),
  fc.array(fc.constantFrom(...table.map(({ block }) => block.text)), { maxLength: 5 }).map((cases) => cases.join(' ')),
);

/** Longer than one stretch, with and without spaces. */
const long = fc.tuple(text, fc.integer({ min: 1, max: 9_000 })).map(([bit, length]) => bit.repeat(60).slice(0, length));

function rebuilds(body: string, lang: string): void {
  let at = 0;
  for (const s of segmentBlocks([paragraph(body)], lang, 'translation')) {
    expect(s.start).toBeGreaterThanOrEqual(at);
    expect(body.slice(at, s.start)).toMatch(/^\s*$/u);
    expect(s.text).toBe(body.slice(s.start, s.end));
    expect(s.text).toMatch(/^\S(?:.*\S)?$/su);
    at = s.end;
  }
  expect(body.slice(at)).toMatch(/^\s*$/u);
}

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
  ['ja', ['駅長は「雪が深い。二日は動かせない」と語った。', '再開は未定だ。']],
  [
    'ja',
    [
      '駅長は「雪が深い。',
      '除雪車は一台しかない。',
      '作業員も足りない。',
      '二日は動かせない」と語った。',
      '再開は未定だ。',
    ],
  ],
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
    expect(segmentBlocks([{ kind: 'title', text: 'Rain. Wind. Nothing else.' }], 'en', 'original')).toHaveLength(1);
  });
});

describe('laws', () => {
  it('pieces and the white space between them rebuild the block', () => {
    fc.assert(fc.property(fc.oneof(text, long), langs, rebuilds), { numRuns: countRounds(2_000) });
  });

  it('a piece segmented again is itself', () => {
    fc.assert(
      fc.property(fc.oneof({ weight: 4, arbitrary: text }, long), langs, (body, lang) => {
        for (const piece of pieces(body, lang)) expect(pieces(piece, lang)).toEqual([piece]);
      }),
      { numRuns: countRounds(2_000) },
    );
  });

  it('a pair of surrogates is never parted', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3_990, max: 4_010 }), langs, (before, lang) => {
        const body = `${'a'.repeat(before)}${'\u{1f600}'.repeat(3_000)}`;
        for (const piece of pieces(body, lang)) expect(piece.isWellFormed()).toBe(true);
      }),
      { numRuns: countRounds(60) },
    );
  });

  it('a sentence is not cut where a stretch ends', () => {
    const sentences = Array.from({ length: 400 }, (_, i) => `Sentence number ${i} speaks of nothing much at all.`);
    expect(pieces(sentences.join(' '), 'en')).toEqual(sentences);
  });

  it.each(['Word. ', 'Mr. ', '12. 5. ', '「あ。', '(', '"', 'a'])('a page of %j alone takes linear time', (bit) => {
    const time = (length: number) => {
      const body = bit.repeat(length / bit.length);
      return measureCpuTime(() => segmentBlocks([paragraph(body)], 'de', 'translation'));
    };
    time(8_000);
    // Ten times the text would take a hundred times as long were it quadratic.
    expect(time(160_000)).toBeLessThan(40 * (time(16_000) + 20));
  });
});

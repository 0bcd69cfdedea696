/** Errors of machine translation that can be told without reading it. */
import { describe, expect, it } from 'vitest';
import {
  checkTranslation,
  findTranslationErrors,
  type TranslationError,
} from '../../lib/meaning/translators/translation-errors';
import { measureCpuTime } from '../../tools/cpu-time';

const alone = (source: string, answer: string, from: string, to: string) =>
  checkTranslation({ source, answer }, { from, to });

describe('a rendering is a slip', () => {
  it.each<[string, string, string, string, string, TranslationError]>([
    ['nothing', 'en', 'es', 'The council did not answer.', ' \n', 'empty'],
    ['the source', 'en', 'es', 'The council did not answer them.', 'The council did not answer them.', 'untranslated'],
    [
      'the source in other marks',
      'en',
      'es',
      'The council, it said, agrees.',
      'The Council it said agrees',
      'untranslated',
    ],
    [
      'the source in its script',
      'ja',
      'zh',
      '橋は十八か月後に開通する予定だと市長は述べた。',
      '橋は十八か月後に開通する予定だと市長は述べた。',
      'untranslated',
    ],
    ['another script', 'en', 'th', 'The council did not answer.', 'The town hall has not answered them.', 'script'],
    ['another script without case', 'th', 'en', 'สภาไม่ตอบ', '議会は答えなかった', 'script'],
    [
      'the script of the source',
      'ru',
      'en',
      'Совет не ответил рыбакам.',
      'Совет рыбакам не дал никакого ответа.',
      'script',
    ],
    [
      'a loop',
      'en',
      'es',
      'The mayor left.',
      'El alcalde de la ciudad de la ciudad de la ciudad de la ciudad',
      'looped',
    ],
    ['a loop without blanks', 'en', 'ja', 'The mayor left town.', '市長は市長は市長は市長は去った', 'looped'],
    ['one word again and again', 'de', 'en', 'Nein, sagte sie.', 'No, no, no, no, no, no, no, she said', 'looped'],
  ])('%s (%s → %s)', (_, from, to, source, answer, slip) => {
    expect(alone(source, answer, from, to)).toBe(slip);
  });
});

describe('a rendering is none', () => {
  it.each<[string, string, string, string, string]>([
    ['names and figures alone', 'en', 'es', 'Angela Merkel, Paris, 4.5 %', 'Angela Merkel, Paris, 4.5 %'],
    ['a name in its own letters', 'en', 'th', 'Apple iPhone Pro Max', 'Apple iPhone Pro Max'],
    ['an address', 'en', 'ja', 'www.example.com', 'www.example.com'],
    ['a short word that both have', 'en', 'fr', 'Restaurant', 'restaurant'],
    ['a sentence that near relatives share', 'nb', 'da', 'Han kommer i morgen.', 'Han kommer i morgen.'],
    ['a name that both write alike', 'ja', 'zh', '東京都', '東京都'],
    ['Serbian in either script', 'en', 'sr', 'The council did not answer.', 'Skupština nije odgovorila ribarima.'],
    ['Japanese with foreign names', 'en', 'ja', 'Windows runs on ARM.', 'WindowsはARMで動く。'],
    [
      'Chinese with many of them',
      'en',
      'zh',
      'Tom Okoro at the Gateway Arena',
      'Tom Okoro 在 North Gateway Arena 球场报道',
    ],
    [
      'figures with many noughts',
      'en',
      'de',
      'A sum of 1,000,000,000,000,000.',
      'Die Summe von 1.000.000.000.000.000.',
    ],
    ['dots', 'en', 'es', 'Well …', 'Bueno ................'],
    ['what is repeated in the source', 'en', 'es', 'Goal! Goal! Goal! Goal! Goal!', '¡Gol! ¡Gol! ¡Gol! ¡Gol! ¡Gol!'],
    ['a language that nobody knows', 'en', 'qqq', 'The council did not answer.', 'Zum bel kora netti'],
  ])('%s (%s → %s)', (_, from, to, source, answer) => {
    expect(alone(source, answer, from, to)).toBeUndefined();
  });

  it('tells loops in time that is linear in the text', () => {
    const text = Array.from({ length: 40_000 }, (_, n) => String.fromCodePoint(97 + ((n * n) % 25))).join('');
    const time = (answer: string) => measureCpuTime(() => alone('The council did not answer.', answer, 'en', 'es'));
    const once = time(text);
    expect(time(text + text)).toBeLessThan(8 * once + 50);
  });
});

describe('among an article', () => {
  const langs = { from: 'en', to: 'es' };
  const pairs = [
    ['The bridge opens in May.', 'El puente abre en mayo.'],
    ['The mayor spoke for an hour.', 'El alcalde habló una hora.'],
    ['Fishermen asked for a ferry.', 'Los pescadores pidieron un barco.'],
    ['Nobody answered their letter.', 'Nadie contestó a su carta.'],
    ['The old harbour stays closed.', 'El puerto viejo sigue cerrado.'],
    ['It rained all afternoon.', 'Llovió toda la tarde.'],
    ['Yes.', 'Efectivamente.'],
  ] as const;
  const renderings = pairs.map(([source, answer]) => ({ source, answer }));
  const clean = pairs.map(() => undefined);
  const slipsWith = (...more: (readonly [string, string])[]) =>
    findTranslationErrors([...renderings, ...more.map(([source, answer]) => ({ source, answer }))], langs);

  it('sound ones are let be', () => {
    expect(findTranslationErrors(renderings, langs)).toEqual(clean);
  });

  it('what is far too long or too short by its own measure is a slip', () => {
    const long = `Dijo que ${'el puente nuevo, la torre, el muelle y la plaza quedan lejos de aquel mercado. '.repeat(2)}`;
    const source = 'The council wants to build a second bridge and a tower by the sea, it said in a letter to all.';
    expect(slipsWith(['She said so.', long], [source, 'El.'])).toEqual([...clean, 'length', 'length']);
  });

  it('lengths are not judged where there is no measure yet', () => {
    expect(
      findTranslationErrors(
        [{ source: 'A very long sentence about nothing at all, said twice.', answer: 'Sí.' }],
        langs,
      ),
    ).toEqual([undefined]);
  });

  it('one answer for many different texts is a slip, for two it may be right', () => {
    const answer = 'Lo siento, no puedo ayudar.';
    expect(slipsWith(['One more thing.', answer], ['And another one.', answer])).toEqual([
      ...clean,
      undefined,
      undefined,
    ]);
    expect(
      slipsWith(['One more thing.', answer], ['And another one.', answer], ['He left.', answer]).slice(-3),
    ).toEqual(Array(3).fill('same-for-many'));
    expect(slipsWith(['Yes!', 'Sí.'], ['Yeah.', 'Sí.'], ['Sure.', 'Sí.'], ['Aye.', 'Sí.']).slice(-4)).toEqual(
      Array(4).fill(undefined),
    );
  });
});

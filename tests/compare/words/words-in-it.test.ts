/** What the lexicons tell of a passage in a language that the reader does not know. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findKeywords } from '../../../lib/align/concepts/find-concepts';
import { findCueWords, listReportWords, listWords } from '../../../lib/compare/words-of-report';
import type { PassageWord } from '../../../lib/core/finding';
import { cachedLexicons } from '../../../tools/cached-lexicons';
import { compareWordPair, formatWordedPassages, readWordPairs } from '../../../tools/words-in-it';

/** `other`: what the other text says, in its language; by default a text that names all that this one does. */
function listIn(text: string, lang: string, readerLang: string, other = { text, lang }) {
  const [lexicon, readerLexicon, otherLexicon] = [lang, readerLang, other.lang].map(cachedLexicons);
  const near = new Set(findKeywords(other.text, otherLexicon!).flatMap(({ naming }) => [...naming.named]));
  return listWords(text, { lang, lexicon, readerLang, readerLexicon }, { near, capitals: new Set() });
}
const show = (words: readonly PassageWord[]) =>
  words.map((word) => (word.kind === 'cue' ? `<${word.cue}>` : word.text)).join(' · ');

const PAIRS = readWordPairs();

describe('the words of the demo and of ten other pairs', () => {
  it('are those that were read and judged', () => {
    const file = join(import.meta.dirname, 'judged.txt');
    const printed = PAIRS.map((pair) => formatWordedPassages(pair)).join('');
    expect(existsSync(file)).toBe(true);
    expect(printed).toBe(readFileSync(file, 'utf8'));
  }, 120_000);

  it.each(PAIRS)('stand in the order of the passage, each with its span: $name', (pair) => {
    const report = compareWordPair(pair);
    for (const side of ['original', 'translation'] as const) {
      const readerLang = report[side === 'original' ? 'translation' : 'original'].lang;
      const { words } = listReportWords(report, [side], readerLang, cachedLexicons);
      for (const { id, text } of report[side].segments) {
        const listed = words[id];
        if (!listed) continue;
        const ordinary = listed.filter(({ kind }) => kind !== 'cue');
        expect(ordinary.map(({ start }) => start)).toEqual(ordinary.map(({ start }) => start).sort((a, b) => a - b));
        for (const { start, end } of listed) expect(text.slice(start, end).trim()).not.toBe('');
        // A negation is told before its word, or once before a word that has two of one kind.
        if (findCueWords(text, report[side].lang).some(({ cue }) => cue === 'not' || cue === 'not-yet'))
          expect(listed.some((word) => word.kind === 'cue' && word.cue.startsWith('not'))).toBe(true);
      }
    }
  });
});

describe('a negation', () => {
  it.each([
    ['The bridge was not repaired.', 'en', 'es', /<not> · repar/],
    ['Hệ thống vẫn chưa được kết nối.', 'vi', 'en', /<not-yet> · connect/],
    ['Die Polizei hat das Gebäude noch nicht untersucht.', 'de', 'en', /<not-yet> · investigate/],
    ['Suç bildirilmedi.', 'tr', 'en', /<not>/],
    ['政府尚未公布赔偿方案。', 'zh', 'en', /<not-yet> · announce/],
    ['橋は修理されなかった。', 'ja', 'en', /<not> · repair/],
    ['Sin electricidad, el hospital cerró.', 'es', 'en', /<not> · electricity/],
  ])('stands before the word that it negates: %s', (text, lang, readerLang, expected) => {
    expect(show(listIn(text, lang, readerLang))).toMatch(expected);
  });

  it.each([
    ['Not only the hospital closed, the school did too.', 'en', 'es'],
    ['Growers are paid each May.', 'en', 'es'],
  ])('is none in: %s', (text, lang, readerLang) => {
    expect(listIn(text, lang, readerLang).filter(({ kind }) => kind === 'cue')).toEqual([]);
  });

  it('never leaves its word alone: “not enough” is not told as “enough”', () => {
    expect(show(listIn('Tiền không đủ thuê nhà.', 'vi', 'en'))).not.toMatch(/enough/);
  });
});

describe('a hedge', () => {
  it.each([
    ['The minister allegedly took a bribe.', 'en', 'de', /<allegedly>/],
    ['Polisi menangkap pekerja yang diduga membakar lahan.', 'id', 'en', /<allegedly> · burn/],
    ['Eine Reparatur könnte zwei Jahre dauern.', 'de', 'en', /<may>/],
  ])('is told: %s', (text, lang, readerLang, expected) => {
    expect(show(listIn(text, lang, readerLang))).toMatch(expected);
  });
});

describe('a word', () => {
  const text = 'Con rạch đã khô từ năm 2019.';
  it('is told where the other text names it, too', () => {
    expect(show(listIn(text, 'vi', 'en', { text: 'The creek has been dry since 2019.', lang: 'en' }))).toMatch(/dry/);
  });
  it('is not where it may be another one that is written the same', () => {
    expect(show(listIn(text, 'vi', 'en', { text: 'The mayor spoke.', lang: 'en' }))).toBe('2019');
  });
});

describe('a name', () => {
  it('is told in letters that the reader knows, and as it is written', () => {
    const names = listIn('Ремонт обещал мэр Олег Кравцов.', 'ru', 'en').filter(({ kind }) => kind === 'name');
    expect(names).toMatchObject([{ text: 'Oleg Kravtsov', written: 'Олег Кравцов' }]);
  });

  it('is no lone word that merely begins a sentence', () => {
    expect(listIn('Savcılık soruşturma başlattı.', 'tr', 'de').filter(({ kind }) => kind === 'name')).toEqual([]);
  });

  it('is no German noun', () => {
    const names = listIn('Bürgermeisterin Petra Janssen versprach dem Bauamt eine Fähre.', 'de', 'en');
    expect(names.filter(({ kind }) => kind === 'name').map(({ text }) => text)).toEqual(['Petra Janssen']);
  });
});

describe('without lexicons', () => {
  it('figures, names and negations are told all the same', () => {
    const words = listWords(
      'Maria Silva não pagou 300 euros.',
      { lang: 'pt', lexicon: undefined, readerLang: 'xx', readerLexicon: undefined },
      { near: new Set(), capitals: new Set() },
    );
    expect(words.map(({ kind }) => kind)).toEqual(['name', 'cue', 'figure']);
  });
});

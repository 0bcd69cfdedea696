/** Findings of each kind, and none on a faithful translation. */
import { describe, expect, it } from 'vitest';
import { compareArticles } from '../../lib/compare/compare-articles';
import type { Finding } from '../../lib/core/finding';
import { buildArticleFromParagraphs } from '../../lib/page/article-from-text';
import { cachedLexicons } from '../../tools/cached-lexicons';

const ENGLISH = [
  'The council of Almar decided on 4 May 2024 to close the old harbour.',
  'The work will take 18 months and cost 12.5 million euros, said the mayor, Ines Valdez.',
  'Some 340 fishermen are affected. A third of them are older than 60.',
  '“We were never asked”, said Tomas Rey, who has worked there since 1998.',
  'The ferry to Santona will leave from the new quay at 7:30 a.m. every day.',
  'Unemployment in the town stands at 14 percent, twice the average of the region.',
];

const SPANISH = [
  'El concejo de Almar decidió el 4 de mayo de 2024 cerrar el viejo puerto.',
  'Las obras durarán 18 meses y costarán 12,5 millones de euros, dijo la alcaldesa, Ines Valdez.',
  'Unos 340 pescadores están afectados. Un tercio de ellos tiene más de 60 años.',
  '«Nunca nos preguntaron», dijo Tomas Rey, que trabaja allí desde 1998.',
  'El ferry a Santona saldrá del nuevo muelle a las 7.30 horas todos los días.',
  'El desempleo en la ciudad es del 14 %, el doble de la media de la región.',
];

const found = (
  translation: readonly string[],
  original: readonly string[] = ENGLISH,
  langs: [string, string] = ['es', 'en'],
): Finding[] =>
  compareArticles(
    buildArticleFromParagraphs(translation, langs[0]),
    buildArticleFromParagraphs(original, langs[1]),
    cachedLexicons,
  ).findings.filter((f) => f.confidence >= 0.5);

const changed = (from: string, to: string) => SPANISH.map((p) => p.replace(from, to));

describe('on a faithful translation', () => {
  it('is quiet', () => {
    expect(found(SPANISH)).toEqual([]);
  });
});

describe('values', () => {
  it.each([
    ['18 meses', '8 meses', 'number', 18, 8],
    ['12,5 millones', '15,2 millones', 'money', 12.5e6, 15.2e6],
    ['14 %', '41 %', 'percentage', 14, 41],
    ['1998', '1989', 'year', 1998, 1989],
    ['de mayo', 'de julio', 'date', 5, 7],
    ['el 4 de', 'el 6 de', 'date', 4, 6],
    ['a las 7.30', 'a las 9.30', 'time', 7, 9],
    ['340 pescadores', '430 pescadores', 'number', 340, 430],
  ])('%s made %s is altered (%s)', (from, to, category, original, translation) => {
    const [finding, ...rest] = found(changed(from, to));
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({ kind: 'altered', category, severity: 'high' });
    expect(finding!.evidence[0]).toMatchObject({
      type: 'values',
      original: { value: original },
      translation: { value: translation },
    });
    expect(finding!.marks).toHaveLength(2);
  });

  it.each([
    ['tres', 3],
    ['siete', 7],
  ])('a count in words that is another count in words is altered: %s', (word, value) => {
    const [finding, ...rest] = found(
      [...SPANISH, `Según el alcalde, ${word} barcos se quedarán en el puerto.`],
      [...ENGLISH, 'The mayor said that five boats will stay in the harbour.'],
    );
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({ kind: 'altered', category: 'number' });
    expect(finding!.evidence[0]).toMatchObject({ original: { value: 5 }, translation: { value } });
  });

  it('an article is no count', () => {
    expect(
      found(
        [...SPANISH, 'Un barco se quedará en el puerto, dijo la alcaldesa.'],
        [...ENGLISH, 'The boat will stay in the harbour, said the mayor.'],
      ),
    ).toEqual([]);
  });

  it('rounds, converts and regroups without a word', () => {
    expect(found(changed('18 meses', 'un año y medio (18 meses)'))).toEqual([]);
    expect(
      found(
        ['Son 11 kilómetros hasta Lerma, por la vieja carretera.', ...SPANISH],
        ['It is 7 miles to Lerma, by the old road.', ...ENGLISH],
      ),
    ).toEqual([]);
  });
});

describe('passages', () => {
  it('a dropped sentence tells what it held', () => {
    const [finding, ...rest] = found(changed(' Un tercio de ellos tiene más de 60 años.', ''));
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({ kind: 'dropped', category: 'sentence', severity: 'medium', translation: [] });
    expect(finding!.evidence[0]).toMatchObject({ type: 'unlinked', held: ['number'] });
  });

  it('a dropped paragraph is one finding', () => {
    const [finding, ...rest] = found(SPANISH.filter((_, i) => i !== 2));
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({ kind: 'dropped', category: 'paragraph', original: ['o2', 'o3'] });
  });

  it('an added paragraph stands alone in the translation', () => {
    const extra = 'El club de fútbol local ganó la copa por segunda vez, con goles de Mendes y Arnau.';
    const [finding, ...rest] = found([...SPANISH.slice(0, 3), extra, ...SPANISH.slice(3)]);
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({ kind: 'added', original: [], confidence: expect.any(Number) });
  });
});

describe('an edited copy in the same language', () => {
  it('shows the words that differ, by diff', () => {
    const copy = ENGLISH.map((p) => p.replace('old harbour', 'eastern harbour'));
    const [finding, ...rest] = found(copy, ENGLISH, ['en', 'en']);
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({
      category: 'wording',
      evidence: [{ type: 'words', original: 'old', translation: 'eastern' }],
    });
  });
});

describe('another story', () => {
  it('is said not to be the original, with no flags', () => {
    const other = [
      'The museum opened a new wing on Friday.',
      'Visitors queued for two hours in the rain to see the paintings.',
      'The director thanked the donors, among them a bank.',
      'Tickets cost less for students and pensioners.',
      'Next year a show of drawings from Norway is planned.',
    ];
    const report = compareArticles(
      buildArticleFromParagraphs(SPANISH, 'es'),
      buildArticleFromParagraphs(other, 'en'),
      cachedLexicons,
    );
    expect(report.verdict).toBe('not-the-original');
    expect(report.findings).toEqual([]);
  });
});

/** Names that differ, and names in another form. */
import { describe, expect, it } from 'vitest';
import { NAME_RULE } from '../../lib/findings/names/name-differences';
import { linkedRows, type Row } from './rows';

const find = (rows: readonly Row[], [original, translation]: readonly [string, string]) =>
  NAME_RULE.find(linkedRows(rows, { original, translation })).filter(({ confidence }) => confidence >= 0.5);

const describeNames = (rows: readonly Row[], langs: readonly [string, string]): string[] =>
  find(rows, langs).map(({ evidence }) => {
    const [first] = evidence;
    if (first?.type !== 'names') return '';
    return `${first.original?.text ?? '–'} ${first.alike ? '~' : '→'} ${first.translation?.text ?? '–'}`;
  });

describe('a name that is there in another form', () => {
  it.each<[string, string, string, Row]>([
    ['with an ending', 'en', 'cs', ['The ball was thrown by Fox to the goal.', 'Míč hodil na branku hráč Foxem.']],
    ['with two', 'en', 'cs', ["It was one of Brandt's early visits.", 'Byla to jedna z prvních Brandtových návštěv.']],
    [
      'as the language spells it',
      'fr',
      'de',
      ['Le livre de Marc Poutarine est paru.', 'Das Buch von Marc Putarin ist da.'],
    ],
    ['as an exonym', 'fr', 'de', ['Le train part de Liège ce soir.', 'Der Zug fährt heute Abend von Lüttich ab.']],
    ['as an exonym with an ending', 'en', 'cs', ['The ship returned to Athens.', 'Loď se vrátila do Atén.']],
    ['as an exonym with a changed consonant', 'cs', 'en', ['Dům stojí v Praze.', 'The house is in Prague.']],
    [
      'as an adjective with a soft sign',
      'uk',
      'en',
      ['Ліс росте в Гомельській області.', 'The wood is in Gomel region.'],
    ],
    ['as an adjective of two words', 'cs', 'en', ['Jel na Dolnobřežansko.', 'He drove to Dolní Břežany.']],
    ['with c for ts', 'cs', 'en', ['Četl román od Solženicyna.', 'He read a novel by Solzhenitsyn.']],
    ['with an ending behind an apostrophe', 'en', 'de', ["It was O'Leary's idea.", 'Das war O’Learys Einfall.']],
    ['as an adjective', 'ru', 'en', ['Гости вошли в Карнакский храм.', 'The guests entered the Karnak temple.']],
    ['as an abbreviation of a country', 'ru', 'en', ['Самолёт прибыл из ЮАР.', 'The plane came from South Africa.']],
    [
      'in letters of the full width',
      'ja',
      'en',
      ['相馬は去年、Ｋ３で８得点した。', 'Nogata scored 8 goals in K3 last year.'],
    ],
    ['clipped', 'ru', 'en', ['Проект внесли в Госдуму.', 'The bill went to the State Duma.']],
    ['as an ocean', 'ru', 'en', ['Остров лежит в Тихом океане.', 'The island lies in the Pacific.']],
    ['with the same characters', 'ru', 'en', ['Две дозы ABX17b4 помогли.', 'Two doses of ABX17b4 helped.']],
    ['as a ruler’s', 'pl', 'en', ['Wtedy przemówił Jan Paweł II.', 'Then John Paul II spoke.']],
    ['as a queen’s', 'de', 'en', ['Am Abend sprach Elisabeth II.', 'In the evening Elizabeth II spoke.']],
    ['joined to another', 'en', 'de', ['The Dresden-Leipzig line is open.', 'Die Linie Dresden–Leipzig ist offen.']],
  ])('%s is no difference', (_, original, translation, row) => {
    expect(describeNames([row], [original, translation])).toEqual([]);
  });
});

it('a pronoun of polite address is no name', () => {
  const row: Row = [
    'Check the parts that you use in a Vexaris release.',
    'Prüfen Sie die von Ihnen benutzten Teile einer Ausgabe.',
  ];
  expect(describeNames([row], ['en', 'de'])).not.toContain('Vexaris → Ihnen');
});

/** Names that both sides have, by the languages of the rows. */
const KEPT: Readonly<Record<string, string>> = {
  cs: 'Anton Gerlach a Clara Weiss žijí v Oslu s Markem Rothem.',
  en: 'Anton Gerlach and Clara Weiss live in Oslo with Mark Roth.',
  ru: 'Антон Герлах и Клара Вайс живут в Осло с Марком Ротом.',
  uk: 'Антон Герлах і Клара Вайс живуть в Осло з Марком Ротом.',
  fr: 'Anton Gerlach et Clara Weiss vivent à Oslo avec Mark Roth.',
  ja: 'アントン・ゲルラッハとクララ・ワイスはオスロでマーク・ロスと暮らす。',
};

describe('among names that are kept, one that is translated', () => {
  it.each<[string, string, string, Row]>([
    ['as an institution', 'cs', 'uk', ['Včera se ptali NKU na účty.', 'Учора про рахунки запитали Рахункову палату.']],
    ['as an abbreviation in another order', 'fr', 'en', ["Hier l'OTAN a voté.", 'Yesterday the NATO voted.']],
    [
      'as a part of a country',
      'en',
      'ru',
      ['She lives in Washington, D.C.', 'Она живёт в Вашингтоне, округ Колумбия.'],
    ],
    ['in a title', 'en', 'uk', ['He wrote "The Silver Bridge" at home.', 'Удома він написав «Срібний міст».']],
    [
      'with an article',
      'en',
      'ru',
      ['Today they saw Green Against The Ocean.', 'Сегодня они видели «Зелёный против океана».'],
    ],
    ['in Latin letters among others', 'en', 'ja', ['They fly the B747X and A900 here.', 'ここではB747XやA900が飛ぶ。']],
    [
      'as an adjective of an exonym',
      'cs',
      'uk',
      ['Dnes škola v Praze stojí.', 'Сьогодні школа празької громади стоїть.'],
    ],
    ['with a vowel left out', 'cs', 'en', ['Dnes se ptali trenéra Havránka.', 'Today they asked coach Havránek.']],
    ['with an ending on a short stem', 'en', 'cs', ['Today he praised Lee.', 'Dnes pochválil Leeho.']],
    ['for a pronoun', 'cs', 'en', ['Dnes s ním mluvil.', 'Today he spoke with Mark Roth.']],
  ])('%s is no difference', (_, original, translation, row) => {
    const rows: Row[] = [[KEPT[original]!, KEPT[translation]!], row];
    const marked = NAME_RULE.find(linkedRows(rows, { original, translation })).map(({ evidence }) => evidence);
    expect(marked).toEqual([]);
  });
});

describe('what is no name', () => {
  it.each<[string, string, string, Row]>([
    ['the first word of a sentence', 'ru', 'en', ['Ранее он жил в Перу.', 'In those years he lived in Peru.']],
    ['a title', 'ru', 'en', ['Её открыл генеральный директор завода.', 'The Director General of the plant opened it.']],
    ['words of the language', 'fr', 'de', ['Le « Noble Domaine » est ouvert.', 'Das „Edle Gut“ ist offen.']],
    ['a noun with a capital', 'fr', 'de', ["Le film d'Etat est long.", 'Der staatliche Film ist im Einsatz.']],
  ])('%s is not compared', (_, original, translation, row) => {
    expect(describeNames([row], [original, translation])).toEqual([]);
  });

  it('no letters of another script belong to a name', () => {
    const rows: Row[] = [['Zeyoudi said so on Monday.', 'Zeyoudiは月曜日にそう述べた。']];
    expect(describeNames(rows, ['en', 'ja'])).toEqual([]);
  });
});

describe('a name that differs', () => {
  it.each<[string, string, string, Row, string]>([
    ['in a case', 'cs', 'en', ['Viděli jsme včera Havránka.', 'Yesterday we saw Merganser Dolan.'], 'Havránka'],
    [
      'in a passage with a title',
      'en',
      'uk',
      ['In May Anton Gerlach wrote "The Silver Bridge".', 'У травні Остап Дорошенко написав «Срібний міст».'],
      'Gerlach',
    ],
  ])('%s is told', (_, original, translation, row, name) => {
    expect(describeNames([row], [original, translation]).join()).toContain(name);
  });

  it('is told with the one in its place', () => {
    const rows: Row[] = [
      ['Yesterday Anton Gerlach spoke to the workers.', 'Ayer Mateo Villaseca habló con los obreros.'],
      ['The workers listened for an hour.', 'Los obreros escucharon durante una hora.'],
    ];
    expect(describeNames(rows, ['en', 'es'])).toEqual(['Anton Gerlach → Mateo Villaseca']);
  });

  it('is told as spelt otherwise where it is nearly the same', () => {
    const rows: Row[] = [
      ['The guards met near Czeremsza on Monday.', 'Die Wachen trafen sich am Montag bei Czermsza.'],
    ];
    expect(describeNames(rows, ['en', 'de'])).toEqual(['Czeremsza ~ Czermsza']);
  });
});

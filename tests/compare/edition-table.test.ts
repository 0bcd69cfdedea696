/** Several translations of one original side by side: what each says, changed, left out or has more of. */
import { describe, expect, it } from 'vitest';
import { compareArticles } from '../../lib/compare/compare-articles';
import { buildEditionTable, type EditionPassage } from '../../lib/compare/edition-table';
import { buildArticleFromParagraphs } from '../../lib/page/article-from-text';
import { cachedLexicons as lexicons } from '../../tools/cached-lexicons';

const ORIGINAL = [
  'The council of Port Sable will spend 12 million crowns on a new ferry.',
  'The ferry carries 140 passengers and 22 cars.',
  'Nobody had asked the fishermen, said the harbour master, Ines Vollan.',
  'The first crossing is on 4 May 2026, and 300 people have already bought a ticket.',
];
const GERMAN = [
  'Der Rat von Port Sable gibt 12 Millionen Kronen für eine neue Fähre aus.',
  'Die Fähre befördert 140 Fahrgäste und 22 Autos.',
  'Niemand habe die Fischer gefragt, sagte die Hafenmeisterin Ines Vollan.',
  'Die erste Überfahrt ist am 4. Mai 2026, und 300 Menschen haben schon eine Karte gekauft.',
];
const FRENCH = [
  'Le conseil de Port Sable dépensera 12 millions de couronnes pour un nouveau ferry.',
  'Le ferry transporte 140 passagers et 22 voitures.',
  'Personne n’avait consulté les pêcheurs, a déclaré la capitaine du port, Ines Vollan.',
  'La première traversée aura lieu le 4 mai 2026, et 300 personnes ont déjà acheté un billet.',
];
const SPANISH = [
  'El ayuntamiento de Port Sable gastará 12 millones de coronas en un nuevo transbordador.',
  'El transbordador lleva 140 pasajeros y 22 coches.',
  'Nadie había preguntado a los pescadores, dijo la capitana del puerto, Ines Vollan.',
  'La primera travesía es el 4 de mayo de 2026, y 300 personas ya han comprado un billete.',
];
const OTHER = [
  'Die Bäckerin von Lindau verkauft vierzig Sorten Brot und sonntags einen Kuchen mit Pflaumen.',
  'Ihr Ofen ist älter als das Rathaus. Das Handwerk lernte sie bei ihrer Tante.',
];

// Loaded before the tests begin: it takes longer than they do.
for (const lang of ['en', 'de', 'fr', 'es']) lexicons(lang);
const read = (paragraphs: readonly string[], lang: string) =>
  buildArticleFromParagraphs(paragraphs, lang, { detectLanguage: () => lang }, '');
const compareWith = (paragraphs: readonly string[], lang: string) =>
  compareArticles(read(paragraphs, lang), read(ORIGINAL, 'en'), lexicons);
const replaceIn = (paragraphs: readonly string[], from: string, to: string) =>
  paragraphs.map((paragraph) => paragraph.replace(from, to));
const states = ({ cells }: EditionPassage) => cells.map((cell) => cell?.state);
const find = (table: readonly EditionPassage[], id: string) => table.find(({ original }) => original === id)!;

describe('the table of editions', () => {
  it('shows a number that one edition has otherwise than the rest, first', () => {
    const table = buildEditionTable([
      undefined,
      compareWith(replaceIn(GERMAN, '140', '410'), 'de'),
      compareWith(FRENCH, 'fr'),
      compareWith(SPANISH, 'es'),
    ]);
    const first = table[0]!;
    expect(first.original).toBe('o1');
    expect(states(first)).toEqual([undefined, 'changed', 'said', 'said']);
    expect(first.values).toEqual([
      [
        { texts: ['140'], editions: [0, 2, 3] },
        { texts: ['410'], editions: [1] },
      ],
    ]);
    expect(first.disagreement).toBe(0.25);
    expect(states(find(table, 'o0'))).toEqual([undefined, 'said', 'said', 'said']);
    expect(find(table, 'o0').disagreement).toBe(0);
  });

  it('puts editions together that have the same other number, wherever the original stands among them', () => {
    const table = buildEditionTable([
      compareWith(replaceIn(GERMAN, '140', '410'), 'de'),
      compareWith(replaceIn(FRENCH, '140', '410'), 'fr'),
      undefined,
      compareWith(replaceIn(SPANISH, '140', '104'), 'es'),
    ]);
    const [groups] = find(table, 'o1').values;
    expect(groups).toEqual([
      { texts: ['410'], editions: [0, 1] },
      { texts: ['140'], editions: [2] },
      { texts: ['104'], editions: [3] },
    ]);
    expect(find(table, 'o1').disagreement).toBe(0.5);
  });

  it('tells what is missing and what an edition has more of', () => {
    const more = [
      ...GERMAN.slice(0, 2),
      'Im Hafen gibt es seit Kurzem ein kleines Museum für Seezeichen mit 90 Stücken.',
      ...GERMAN.slice(2),
    ];
    const table = buildEditionTable([
      undefined,
      compareWith(more, 'de'),
      compareWith(
        FRENCH.filter((_, at) => at !== 2),
        'fr',
      ),
      compareWith(SPANISH, 'es'),
    ]);
    expect(states(find(table, 'o1'))).toEqual([undefined, 'more', 'said', 'said']);
    expect(find(table, 'o1').cells[1]!.segments).toEqual(['t1', 't2']);
    expect(states(find(table, 'o2'))).toEqual([undefined, 'said', 'missing', 'said']);
    expect(find(table, 'o2').cells[2]!.findings).toHaveLength(1);
  });

  it('is unsure of a whole edition that is another article, and leaves it out of what they disagree on', () => {
    const table = buildEditionTable([undefined, compareWith(OTHER, 'de'), compareWith(FRENCH, 'fr')]);
    expect(table.map(states)).toEqual(ORIGINAL.map(() => [undefined, 'unsure', 'said']));
    expect(table.map(({ disagreement }) => disagreement)).toEqual([0, 0, 0, 0]);
  });
});

/** What a dropped passage is said to hold is truly there. */
import { describe, expect, it } from 'vitest';
import { compareArticles } from '../../lib/compare/compare-articles';
import type { LostContent } from '../../lib/core/finding';
import { buildArticleFromParagraphs } from '../../lib/page/article-from-text';
import { cachedLexicons } from '../../tools/cached-lexicons';

const GERMAN = [
  'Der Rat von Almar beschloss am 4. Mai 2024, den alten Hafen zu schließen.',
  'Die Arbeiten dauern 18 Monate und kosten 12,5 Millionen Euro, sagte die Bürgermeisterin Ines Valdez.',
  'Etwa 340 Fischer sind betroffen. Ein Drittel von ihnen ist älter als 60 Jahre.',
  'Die Arbeitslosigkeit in der Stadt liegt bei 14 Prozent, doppelt so hoch wie in der Region.',
];
const ENGLISH = [
  'The council of Almar decided on 4 May 2024 to close the old harbour.',
  'The work will take 18 months and cost 12.5 million euros, said the mayor, Ines Valdez.',
  'Some 340 fishermen are affected. A third of them are older than 60.',
  'Unemployment in the town stands at 14 percent, twice the average of the region.',
];

/** What an added German paragraph is said to hold. */
function findHeld(paragraph: string): readonly LostContent[] {
  const translation = [...GERMAN.slice(0, 2), paragraph, ...GERMAN.slice(2)];
  const { findings } = compareArticles(
    buildArticleFromParagraphs(translation, 'de'),
    buildArticleFromParagraphs(ENGLISH, 'en'),
    cachedLexicons,
  );
  const added = findings.find(({ kind, translation: ids }) => kind === 'added' && ids.length > 0);
  const held = added?.evidence.flatMap((one) => (one.type === 'unlinked' ? one.held : []));
  if (!held) throw new Error('nothing was added');
  return held;
}

describe('where every noun has a capital', () => {
  it.each([
    'Am Abend gingen die Leute mit Kerzen und Blumen durch die Straßen bis zum Ufer.',
    'Viele hatten die Nachricht erst in der Zeitung gelesen, und die Stimmung war gedrückt.',
    'Das Wasser ist dort seit Ende März so trübe, dass die Netze leer bleiben.',
  ])('a noun is no name: %s', (paragraph) => {
    expect(findHeld(paragraph)).not.toContain('name');
  });
  it.each([
    'Am Abend sprach im Gemeindesaal auch die Lehrerin Marta Quiroga mit den Leuten.',
    'Die Stimmung war gedrückt, und die UNESCO schwieg dazu den ganzen Abend.',
  ])('a name is one: %s', (paragraph) => {
    expect(findHeld(paragraph)).toContain('name');
  });
});

it('a word that limits is no negation', () => {
  expect(findHeld('Viele hatten die Nachricht erst in der Zeitung gelesen, und die Stimmung war gedrückt.')).toEqual(
    [],
  );
  expect(findHeld('Viele hatten die Nachricht nicht in der Zeitung gelesen, und die Stimmung war gut.')).toEqual([
    'negation',
  ]);
});

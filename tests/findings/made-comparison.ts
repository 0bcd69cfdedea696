/** Makes pairs of texts to compare in tests. */

import { alignSegments } from '../../lib/align/align';
import { analyzeSegments } from '../../lib/compare/compare-pair';
import type { Block } from '../../lib/core/article';
import { listBoilerplatePhrases } from '../../lib/findings/boilerplate/phrase-tables';
import { buildComparisonContext, type ComparisonContext } from '../../lib/findings/shared/comparison-context';
import { cachedLexicons } from '../../tools/cached-lexicons';

const blocksOf = (paragraphs: readonly (string | Block)[]): Block[] =>
  paragraphs.map((p) => (typeof p === 'string' ? { kind: 'paragraph', text: p } : p));

/** What a rule is given for two texts. */
export function comparedTexts(
  translation: readonly (string | Block)[],
  original: readonly (string | Block)[],
  langs: readonly [translation: string, original: string] = ['es', 'en'],
): ComparisonContext {
  const [t, o] = langs;
  const [mine, theirs] = [cachedLexicons(t), cachedLexicons(o)];
  const segments = {
    translation: analyzeSegments(blocksOf(translation), t, 'translation', mine, theirs),
    original: analyzeSegments(blocksOf(original), o, 'original', theirs, mine),
  };
  return buildComparisonContext(
    segments.translation,
    segments.original,
    alignSegments(segments.translation, segments.original),
    {
      langs: { translation: t, original: o },
      phrases: listBoilerplatePhrases(t, o),
    },
  );
}

/** An article with three quotations, in English and Spanish. */
export const ENGLISH: readonly string[] = [
  'The council of Almar decided on 4 May 2024 to close the old harbour.',
  '“The work will take 18 months and cost 12.5 million euros,” said the mayor, Ines Valdez.',
  'Some 340 fishermen are affected. A third of them are older than 60.',
  '“We were never asked about the harbour,” said Tomas Rey, who has worked there since 1998.',
  'The ferry to Santona will leave from the new quay at 7:30 a.m. every day.',
  '“The new quay is far too small for the boats,” said the captain, Anna Brandt.',
  'Unemployment in the town stands at 14 percent, twice the average of the region.',
];

export const SPANISH: readonly string[] = [
  'El concejo de Almar decidió el 4 de mayo de 2024 cerrar el viejo puerto.',
  '«Las obras durarán 18 meses y costarán 12,5 millones de euros», dijo la alcaldesa, Ines Valdez.',
  'Unos 340 pescadores están afectados. Un tercio de ellos tiene más de 60 años.',
  '«Nunca nos preguntaron por el puerto», dijo Tomas Rey, que trabaja allí desde 1998.',
  'El ferry a Santona saldrá del nuevo muelle a las 7.30 horas todos los días.',
  '«El nuevo muelle es demasiado pequeño para los barcos», dijo la capitana, Anna Brandt.',
  'El desempleo en la ciudad es del 14 %, el doble de la media de la región.',
];

/** The Spanish article with one stretch of its words exchanged. */
export const changed = (from: string, to: string): string[] => SPANISH.map((p) => p.replace(from, to));

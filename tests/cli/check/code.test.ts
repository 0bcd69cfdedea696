/** Code in documentation is read as code by every rule: no words, no figures, no names. */
import { describe, expect, it } from 'vitest';
import { addDocumentationFindings } from '../../../lib/cli/check/check-pages';
import { readPageText } from '../../../lib/cli/check/read-page';
import { createFileLexicons } from '../../../lib/cli/shared/lexicons';
import { compareArticles } from '../../../lib/compare/compare-articles';

const lexicons = createFileLexicons();

const FRAME = {
  en: [
    '# The pump',
    'The pump lifts water from the well into the upper garden.',
    'Visitors must not open the red valve in the cellar.',
    'The keeper cleans the filter every morning at seven.',
    'The upper garden has four beds of roses and a small pond.',
    'In winter the paths are closed as soon as the first snow has fallen.',
    'A ticket costs 12 euros and is valid for three days in a row.',
    'The gate is painted green and was built by the village in 1924.',
  ],
  de: [
    '# Die Pumpe',
    'Die Pumpe hebt Wasser aus dem Brunnen in den oberen Garten.',
    'Besucher dürfen das rote Ventil im Keller nicht öffnen.',
    'Der Wärter reinigt den Filter jeden Morgen um sieben.',
    'Der obere Garten hat vier Rosenbeete und einen kleinen Teich.',
    'Im Winter sind die Wege geschlossen, sobald der erste Schnee gefallen ist.',
    'Eine Karte kostet 12 Euro und gilt drei Tage lang hintereinander.',
    'Das Tor ist grün gestrichen und wurde 1924 vom Dorf gebaut.',
  ],
  es: [
    '# La bomba',
    'La bomba sube el agua del pozo al jardín de arriba.',
    'Los visitantes no deben abrir la válvula roja del sótano.',
    'El guarda limpia el filtro todas las mañanas a las siete.',
    'El jardín de arriba tiene cuatro parterres de rosas y un pequeño estanque.',
    'En invierno los caminos están cerrados en cuanto cae la primera nieve.',
    'Una entrada cuesta 12 euros y vale tres días seguidos.',
    'La puerta está pintada de verde y la construyó el pueblo en 1924.',
  ],
} as const;

function listFound(lang: keyof typeof FRAME, original: string, translation: string) {
  const read = (of: keyof typeof FRAME, more: string) => {
    const page = readPageText([...FRAME[of], more].join('\n\n'), `${of}.md`, of);
    if (!page.ok) throw new Error('unreadable');
    return page.value.article;
  };
  const report = addDocumentationFindings(compareArticles(read(lang, translation), read('en', original), lexicons));
  expect(report.verdict).toBe('compared');
  return report.findings
    .filter(({ confidence }) => confidence >= 0.5)
    .map(({ kind, category }) => `${kind}/${category}`);
}

describe('code', () => {
  it.each([
    ['a word for nothing', 'de', 'The valve takes `None` as its value.', 'Das Ventil nimmt als Wert `None` an.'],
    [
      'a word for nothing, spelt out',
      'de',
      'The valve takes `None` as its value.',
      'Das Ventil nimmt als Wert den leeren an.',
    ],
    [
      'an option',
      'es',
      'Start the pump with `pump start --without-filter`.',
      'Arranque la bomba con la orden de costumbre.',
    ],
    [
      'an option outside a code span',
      'de',
      'Start the pump with --no-filter on the first day.',
      'Starten Sie die Pumpe am ersten Tag mit der Option dafür.',
    ],
    [
      'an environment’s name',
      'de',
      'Set NO_FILTER before the pump starts.',
      'Setzen Sie die Variable, bevor die Pumpe startet.',
    ],
    [
      'a compound',
      'de',
      'On a dry day the command is a no-op for the pump.',
      'An einem trockenen Tag bewirkt der Befehl bei der Pumpe gar etwas wie Leerlauf.',
    ],
    ['a figure in a word', 'de', 'The pump runs on k8s in the cellar.', 'Die Pumpe läuft im Keller auf Kubernetes.'],
    [
      'a figure at a word’s end',
      'es',
      'The key of the pump is written in base16 on the lid.',
      'La llave de la bomba está escrita en hexadecimal sobre la tapa.',
    ],
    [
      'a figure behind a base',
      'es',
      'The key of the pump is written in base 16 on the lid.',
      'La llave de la bomba está escrita en hexadecimal sobre la tapa.',
    ],
    [
      'a figure between letters',
      'de',
      'The lid of the pump is ready for i18n in every room.',
      'Der Deckel der Pumpe ist in jedem Raum bereit für Übersetzungen.',
    ],
  ] as const)('%s is none', (_, lang, original, translation) => {
    expect(listFound(lang, original, translation)).toEqual([]);
  });

  it('leaves a “not” of the text beside it what it is', () => {
    expect(
      listFound('de', 'The valve must not be set to `None`.', 'Das Ventil darf auf `None` gesetzt werden.'),
    ).toEqual(['altered/negation']);
  });
});

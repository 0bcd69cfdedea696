import type { Dictionary } from '../strings';

export default {
  'neutral.count': {
    one: '{count} Stelle sagt dasselbe in anderer Form',
    other: '{count} Stellen sagen dasselbe in anderer Form',
  },
  'neutral.merged': 'Zusammengezogen',
  'neutral.split': 'Aufgeteilt',
  'neutral.moved': 'Verschoben',
  'neutral.converted': 'Umgerechnet',
  'neutral.rounded': 'Gerundet',
  'neutral.glossed': 'Erläutert',
  'neutral.says.merged': '{count} Sätze des Originals sind in der Übersetzung einer.',
  'neutral.says.split': 'Ein Satz des Originals sind in der Übersetzung {count}.',
  'neutral.says.moved': 'Die Übersetzung erzählt dies an anderer Stelle als das Original.',
  'neutral.says.equal': '{original} = {translation}',
  'neutral.says.equal.value': '{original} = {translation} ({value})',
  'neutral.says.equal.how': '{original} = {translation}, {how}',
  'neutral.says.about': '{original} ≈ {translation}',
  'neutral.says.rounded': '{original}, gerundet auf {translation}',
  'neutral.says.gloss': 'Die Übersetzung erläutert {term}: {text}',
  'neutral.says.spelling': 'Die Übersetzung behält die Wörter des Originals in Klammern bei: {text}',
  'neutral.month': 'Monat {number}',
} satisfies Dictionary;

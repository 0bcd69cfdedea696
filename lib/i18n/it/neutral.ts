import type { Dictionary } from '../strings';

export default {
  'neutral.count': {
    one: '{count} passaggio dice lo stesso in un’altra forma',
    many: '{count} passaggi dicono lo stesso in un’altra forma',
    other: '{count} passaggi dicono lo stesso in un’altra forma',
  },
  'neutral.merged': 'Unito',
  'neutral.split': 'Diviso',
  'neutral.moved': 'Spostato',
  'neutral.converted': 'Convertito',
  'neutral.rounded': 'Arrotondato',
  'neutral.glossed': 'Spiegato',
  'neutral.says.merged': '{count} frasi dell’originale sono una sola nella traduzione.',
  'neutral.says.split': 'Una frase dell’originale diventa {count} nella traduzione.',
  'neutral.says.moved': 'La traduzione racconta questo in un punto diverso dall’originale.',
  'neutral.says.equal': '{original} = {translation}',
  'neutral.says.equal.value': '{original} = {translation} ({value})',
  'neutral.says.equal.how': '{original} = {translation}, {how}',
  'neutral.says.about': '{original} ≈ {translation}',
  'neutral.says.rounded': '{original}, arrotondato a {translation}',
  'neutral.says.gloss': 'La traduzione spiega {term}: {text}',
  'neutral.says.spelling': 'La traduzione mantiene tra parentesi le parole dell’originale: {text}',
  'neutral.month': 'mese {number}',
} satisfies Dictionary;

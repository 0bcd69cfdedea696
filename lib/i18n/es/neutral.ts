import type { Dictionary } from '../strings';

export default {
  'neutral.count': {
    one: '{count} pasaje dice lo mismo de otra forma',
    many: '{count} pasajes dicen lo mismo de otra forma',
    other: '{count} pasajes dicen lo mismo de otra forma',
  },
  'neutral.merged': 'Unido',
  'neutral.split': 'Dividido',
  'neutral.moved': 'Trasladado',
  'neutral.converted': 'Convertido',
  'neutral.rounded': 'Redondeado',
  'neutral.glossed': 'Explicado',
  'neutral.says.merged': '{count} frases del original son una en la traducción.',
  'neutral.says.split': 'Una frase del original son {count} en la traducción.',
  'neutral.says.moved': 'La traducción cuenta esto en otro lugar que el original.',
  'neutral.says.equal': '{original} = {translation}',
  'neutral.says.equal.value': '{original} = {translation} ({value})',
  'neutral.says.equal.how': '{original} = {translation}, {how}',
  'neutral.says.about': '{original} ≈ {translation}',
  'neutral.says.rounded': '{original}, redondeado a {translation}',
  'neutral.says.gloss': 'La traducción explica {term}: {text}',
  'neutral.says.spelling': 'La traducción conserva entre paréntesis las palabras del original: {text}',
  'neutral.month': 'mes {number}',
} satisfies Dictionary;

import type { Dictionary } from '../strings';

export default {
  'neutral.count': {
    one: '{count} trecho diz o mesmo de outra forma',
    many: '{count} trechos dizem o mesmo de outra forma',
    other: '{count} trechos dizem o mesmo de outra forma',
  },
  'neutral.merged': 'Unido',
  'neutral.split': 'Dividido',
  'neutral.moved': 'Deslocado',
  'neutral.converted': 'Convertido',
  'neutral.rounded': 'Arredondado',
  'neutral.glossed': 'Explicado',
  'neutral.says.merged': '{count} frases do original são uma só na tradução.',
  'neutral.says.split': 'Uma frase do original são {count} na tradução.',
  'neutral.says.moved': 'A tradução conta isto em outro ponto que o original.',
  'neutral.says.equal': '{original} = {translation}',
  'neutral.says.equal.value': '{original} = {translation} ({value})',
  'neutral.says.equal.how': '{original} = {translation}, {how}',
  'neutral.says.about': '{original} ≈ {translation}',
  'neutral.says.rounded': '{original}, arredondado para {translation}',
  'neutral.says.gloss': 'A tradução explica {term}: {text}',
  'neutral.says.spelling': 'A tradução mantém entre parênteses as palavras do original: {text}',
  'neutral.month': 'mês {number}',
} satisfies Dictionary;

import type { Dictionary } from '../strings';

export default {
  'neutral.count': {
    one: '{count} passage dit la même chose sous une autre forme',
    many: '{count} passages disent la même chose sous une autre forme',
    other: '{count} passages disent la même chose sous une autre forme',
  },
  'neutral.merged': 'Réuni',
  'neutral.split': 'Scindé',
  'neutral.moved': 'Déplacé',
  'neutral.converted': 'Converti',
  'neutral.rounded': 'Arrondi',
  'neutral.glossed': 'Expliqué',
  'neutral.says.merged': '{count} phrases de l’original n’en font qu’une dans la traduction.',
  'neutral.says.split': 'Une phrase de l’original en fait {count} dans la traduction.',
  'neutral.says.moved': 'La traduction raconte ceci à un autre endroit que l’original.',
  'neutral.says.equal': '{original} = {translation}',
  'neutral.says.equal.value': '{original} = {translation} ({value})',
  'neutral.says.equal.how': '{original} = {translation}, {how}',
  'neutral.says.about': '{original} ≈ {translation}',
  'neutral.says.rounded': '{original}, arrondi à {translation}',
  'neutral.says.gloss': 'La traduction explique {term} : {text}',
  'neutral.says.spelling': 'La traduction garde entre parenthèses les mots de l’original : {text}',
  'neutral.month': 'mois {number}',
} satisfies Dictionary;

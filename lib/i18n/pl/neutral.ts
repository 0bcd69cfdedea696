import type { Dictionary } from '../strings';

export default {
  'neutral.count': {
    one: '{count} fragment mówi to samo w innej formie',
    few: '{count} fragmenty mówią to samo w innej formie',
    many: '{count} fragmentów mówi to samo w innej formie',
    other: '{count} fragmentu mówi to samo w innej formie',
  },
  'neutral.merged': 'Połączono',
  'neutral.split': 'Podzielono',
  'neutral.moved': 'Przeniesiono',
  'neutral.converted': 'Przeliczono',
  'neutral.rounded': 'Zaokrąglono',
  'neutral.glossed': 'Objaśniono',
  'neutral.says.merged': 'Z {count} zdań oryginału powstało w tłumaczeniu jedno.',
  'neutral.says.split': 'Z jednego zdania oryginału powstało w tłumaczeniu {count}.',
  'neutral.says.moved': 'W tłumaczeniu jest o tym mowa w innym miejscu niż w oryginale.',
  'neutral.says.equal': '{original} = {translation}',
  'neutral.says.equal.value': '{original} = {translation} ({value})',
  'neutral.says.equal.how': '{original} = {translation}, {how}',
  'neutral.says.about': '{original} ≈ {translation}',
  'neutral.says.rounded': '{original}, zaokrąglono do {translation}',
  'neutral.says.gloss': 'Tłumaczenie objaśnia: {term} – {text}',
  'neutral.says.spelling': 'W tłumaczeniu pozostawiono w nawiasie słowa oryginału: {text}',
  'neutral.month': 'miesiąc {number}',
} satisfies Dictionary;

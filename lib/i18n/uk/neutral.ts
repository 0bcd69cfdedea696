import type { Dictionary } from '../strings';

export default {
  'neutral.count': {
    one: '{count} фрагмент каже те саме в іншій формі',
    few: '{count} фрагменти кажуть те саме в іншій формі',
    many: '{count} фрагментів кажуть те саме в іншій формі',
    other: '{count} фрагмента кажуть те саме в іншій формі',
  },
  'neutral.merged': 'Об’єднано',
  'neutral.split': 'Розділено',
  'neutral.moved': 'Перенесено',
  'neutral.converted': 'Перераховано',
  'neutral.rounded': 'Округлено',
  'neutral.glossed': 'Пояснено',
  'neutral.says.merged': {
    one: 'Із {count} речення оригіналу в перекладі зроблено одне.',
    few: 'Із {count} речень оригіналу в перекладі зроблено одне.',
    many: 'Із {count} речень оригіналу в перекладі зроблено одне.',
    other: 'Із {count} речення оригіналу в перекладі зроблено одне.',
  },
  'neutral.says.split': 'З одного речення оригіналу в перекладі зроблено {count}.',
  'neutral.says.moved': 'У перекладі про це йдеться в іншому місці, ніж в оригіналі.',
  'neutral.says.equal': '{original} = {translation}',
  'neutral.says.equal.value': '{original} = {translation} ({value})',
  'neutral.says.equal.how': '{original} = {translation}, {how}',
  'neutral.says.about': '{original} ≈ {translation}',
  'neutral.says.rounded': '{original}, округлено до {translation}',
  'neutral.says.gloss': 'Переклад пояснює: {term} — {text}',
  'neutral.says.spelling': 'У перекладі слова оригіналу збережено в дужках: {text}',
  'neutral.month': 'місяць {number}',
} satisfies Dictionary;

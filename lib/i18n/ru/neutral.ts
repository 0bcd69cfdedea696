import type { Dictionary } from '../strings';

export default {
  'neutral.count': {
    one: '{count} фрагмент говорит то же в другой форме',
    few: '{count} фрагмента говорят то же в другой форме',
    many: '{count} фрагментов говорят то же в другой форме',
    other: '{count} фрагмента говорят то же в другой форме',
  },
  'neutral.merged': 'Объединено',
  'neutral.split': 'Разделено',
  'neutral.moved': 'Перенесено',
  'neutral.converted': 'Пересчитано',
  'neutral.rounded': 'Округлено',
  'neutral.glossed': 'Пояснено',
  'neutral.says.merged': {
    one: 'Из {count} предложения оригинала в переводе сделано одно.',
    few: 'Из {count} предложений оригинала в переводе сделано одно.',
    many: 'Из {count} предложений оригинала в переводе сделано одно.',
    other: 'Из {count} предложения оригинала в переводе сделано одно.',
  },
  'neutral.says.split': 'Из одного предложения оригинала в переводе сделано {count}.',
  'neutral.says.moved': 'В переводе об этом говорится в другом месте, чем в оригинале.',
  'neutral.says.equal': '{original} = {translation}',
  'neutral.says.equal.value': '{original} = {translation} ({value})',
  'neutral.says.equal.how': '{original} = {translation}, {how}',
  'neutral.says.about': '{original} ≈ {translation}',
  'neutral.says.rounded': '{original}, округлено до {translation}',
  'neutral.says.gloss': 'Перевод поясняет: {term} — {text}',
  'neutral.says.spelling': 'В переводе слова оригинала сохранены в скобках: {text}',
  'neutral.month': 'месяц {number}',
} satisfies Dictionary;

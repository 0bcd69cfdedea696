import type { Dictionary } from '../strings';

export default {
  'neutral.merged': 'دمج',
  'neutral.split': 'تقسيم',
  'neutral.moved': 'نقل',
  'neutral.converted': 'تحويل',
  'neutral.rounded': 'تقريب',
  'neutral.glossed': 'شرح',
  'neutral.says.split': 'جملة واحدة في الأصل صارت {count} في الترجمة.',
  'neutral.says.merged': 'صارت {count} من جمل الأصل جملة واحدة في الترجمة.',
  'neutral.says.moved': 'تروي الترجمة هذا في موضع غير موضعه في الأصل.',
  'neutral.says.equal': '{original} = {translation}',
  'neutral.says.equal.value': '{original} = {translation} ({value})',
  'neutral.says.equal.how': '{original} = {translation}، {how}',
  'neutral.says.about': '{original} ≈ {translation}',
  'neutral.says.rounded': '{original}، مقرَّبًا إلى {translation}',
  'neutral.says.gloss': 'تشرح الترجمة {term}: {text}',
  'neutral.says.spelling': 'تبقي الترجمة كلمات الأصل بين قوسين: {text}',
  'neutral.month': 'الشهر {number}',
  'neutral.count': {
    zero: 'لا مقاطع تقول الشيء نفسه بصورة أخرى',
    one: 'مقطع واحد يقول الشيء نفسه بصورة أخرى',
    two: 'مقطعان يقولان الشيء نفسه بصورة أخرى',
    few: '{count} مقاطع تقول الشيء نفسه بصورة أخرى',
    many: '{count} مقطعًا تقول الشيء نفسه بصورة أخرى',
    other: '{count} مقطع تقول الشيء نفسه بصورة أخرى',
  },
} satisfies Dictionary;

import type { Dictionary } from '../strings';

export default {
  'neutral.count': {
    one: '{count} بخش همان را به شکلی دیگر می‌گوید',
    other: '{count} بخش همان را به شکلی دیگر می‌گویند',
  },
  'neutral.merged': 'ادغام‌شده',
  'neutral.split': 'تقسیم‌شده',
  'neutral.moved': 'جابه‌جاشده',
  'neutral.converted': 'تبدیل‌شده',
  'neutral.rounded': 'گرد‌شده',
  'neutral.glossed': 'توضیح‌داده',
  'neutral.says.merged': '{count} جملهٔ متن اصلی در ترجمه یک جمله است.',
  'neutral.says.split': 'یک جملهٔ متن اصلی در ترجمه {count} جمله است.',
  'neutral.says.moved': 'ترجمه این را در جایی غیر از جای آن در متن اصلی می‌گوید.',
  'neutral.says.equal': '{original} = {translation}',
  'neutral.says.equal.value': '{original} = {translation} ({value})',
  'neutral.says.equal.how': '{original} = {translation}، {how}',
  'neutral.says.about': '{original} ≈ {translation}',
  'neutral.says.rounded': '{original}، گرد‌شده به {translation}',
  'neutral.says.gloss': 'ترجمه {term} را توضیح می‌دهد: {text}',
  'neutral.says.spelling': 'ترجمه واژه‌های خود متن اصلی را در پرانتز نگه داشته است: {text}',
  'neutral.month': 'ماه {number}',
} satisfies Dictionary;

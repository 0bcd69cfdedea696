import type { Dictionary } from '../strings';

export default {
  'ways.another': 'قارن بصفحة أخرى',
  'ways.or': 'أو',
  'ways.tabs': 'اختر علامة تبويب مفتوحة',
  'ways.tabs.none': 'لا تعرض أي علامة تبويب أخرى صفحة ويب.',
  'ways.tabs.wait': 'لحظة…',
  'ways.pick': 'انقر رابطًا في الصفحة',
  'ways.text': 'الصق النص',
  'ways.text.label': 'نص الأصل',
  'ways.text.compare': 'قارن',
  'ways.text.short': 'هذا أقصر من أن يُقارن. الصق فقرة على الأقل.',
  'picking.title': 'انقر في الصفحة الرابط المؤدي إلى الأصل',
  'picking.text': 'يمكنك العدول بمفتاح Esc أو بهذا الزر.',
  'picking.cancel': 'إلغاء',
  'looks.here': 'النظر في صفحات {host} من غير طلب',
  'looks.nowhere': 'لا ينظر Verso في أي صفحة من غير طلب.',
  'looks.everywhere': 'ملاحظة الترجمات في كل المواقع',
  'looks.on': 'تشغيل',
} satisfies Dictionary;

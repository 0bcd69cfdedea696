import type { Dictionary } from '../shape';

export default {
  'welcome.title': 'مرحبًا بك في Verso',
  'welcome.head': 'لترى ما غيَّرته الترجمة',
  'welcome.lead': 'يضع Verso المقال المترجم بجانب أصله ويبين ما حُذف وما أضيف وما تغيَّر، وإن كنت لا تقرأ لغة الأصل.',
  'welcome.steps': 'ثلاث خطوات',
  'welcome.notice': 'افتح مقالًا مترجمًا',
  'welcome.notice.text': 'يقرأ Verso الصفحة على هذا الجهاز. فإن كانت ترجمة حملت الأيقونة لغة الأصل.',
  'welcome.notice.picture': 'مقال في متصفح، وفوقه أيقونة Verso وعليها علامة.',
  'welcome.compare': 'قارنه بالأصل',
  'welcome.compare.text': 'انقر الأيقونة ثم «{button}». وعندئذ فقط تُطلب صفحة: الأصل، من غير ملفات تعريف الارتباط لديك.',
  'welcome.compare.picture': 'المقال وبجانبه اللوحة. وتصل أشرطةٌ ما يتقابل من مقاطع النصين.',
  'welcome.look': 'انظر فيما اختلف',
  'welcome.look.text':
    'يعرض كل اختلاف المقطعين وما يستند إليه ودرجة الثقة به. ولك أنت أن تقدّر أهميته، فانسخ ما تحتاج إليه.',
  'welcome.look.picture': 'قائمة من ثلاثة اختلافات: مقطع محذوف، ومقطع مضاف، ومقطع مغيَّر.',
  'welcome.hidden-icon': 'لا ترى الأيقونة؟ هي خلف قطعة الأحجية بجانب شريط العنوان، ويمكن تثبيتها هناك.',
  'welcome.private': 'ما يبقى لديك',
  'welcome.private.here': 'على هذا الجهاز',
  'welcome.private.here.text': 'النظر في الصفحات، ومقارنة النصوص، وما تقرره وما تحتفظ به.',
  'welcome.private.asked': 'عندما تطلب فقط',
  'welcome.private.asked.text': 'طلب الأصل، ومحرك الترجمة أو النموذج إن اخترت أحدهما في الإعدادات.',
  'welcome.private.never': 'لا يغادر أبدًا',
  'welcome.private.never.text': 'ما تقرؤه، وملفات تعريف الارتباط، والإحصاءات بأنواعها. وليس هناك حساب.',
  'welcome.done': 'لا شيء يحتاج إلى إعداد. أغلق هذه الصفحة وتابع القراءة.',
  'welcome.settings': 'الإعدادات',
} satisfies Dictionary;

import type { Dictionary } from '../strings';

export default {
  'ways.another': 'مقایسه با صفحه‌ای دیگر',
  'ways.or': 'یا',
  'ways.tabs': 'انتخاب برگه‌ای باز',
  'ways.tabs.none': 'هیچ برگهٔ دیگری صفحهٔ وب نشان نمی‌دهد.',
  'ways.tabs.wait': 'در حال جست‌وجو…',
  'ways.pick': 'کلیک روی پیوندی در صفحه',
  'ways.text': 'جای‌گذاری متن آن',
  'ways.text.label': 'متن اصلی',
  'ways.text.compare': 'مقایسه',
  'ways.text.short': 'برای مقایسه بسیار کوتاه است. دست‌کم یک بند جای‌گذاری کنید.',
  'picking.title': 'در صفحه روی پیوندی که به متن اصلی می‌رسد کلیک کنید',
  'picking.text': 'برای انصراف، کلید Esc یا این دکمه را بزنید.',
  'picking.cancel': 'لغو',
  'looks.here': 'نگاه به صفحه‌های {host} بدون درخواست شما',
  'looks.nowhere': 'Verso بدون درخواست شما به هیچ صفحه‌ای نگاه نمی‌کند.',
  'looks.everywhere': 'تشخیص ترجمه‌ها در همهٔ سایت‌ها',
  'looks.on': 'روشن‌کردن',
} satisfies Dictionary;

import type { Dictionary } from '../strings';

export default {
  'engine.label': 'موتور ترجمه',
  'engine.label.encoder': 'مدل روی این دستگاه',
  'engine.name.browser': 'مترجم این مرورگر',
  'engine.name.libretranslate': 'LibreTranslate در {label}',
  'engine.name.apertium': 'Apertium در {label}',
  'engine.name.encoder': '{label} روی این دستگاه',
  'engine.offered.nothing': 'ترجمهٔ ماشینی متن اصلی با {engine} می‌تواند بیشتر نشان دهد، مانند گفته‌ای که وارونه شده است.',
  'engine.offered.download':
    'ترجمهٔ ماشینی متن اصلی با {engine} می‌تواند بیشتر نشان دهد، مانند گفته‌ای که وارونه شده است. برای ترجمه از {from} به {to} مرورگر باید یک بار بستهٔ زبان را بارگیری کند؛ چیزی از مقاله از این دستگاه بیرون نمی‌رود.',
  'engine.offered.permission':
    'متن اصلی به {address} فرستاده می‌شود تا به {to} ترجمه شود. این کار می‌تواند بیشتر نشان دهد، مانند گفته‌ای که وارونه شده است.',
  'engine.offered.later': 'بدون {engine} مقایسه شد.',
  'engine.take.nothing': 'استفاده از آن',
  'engine.take.download': 'بارگیری و استفاده',
  'engine.take.permission': 'فرستادن',
  'engine.take.later': 'فرستادن متن اصلی',
  'engine.later': 'اکنون نه',
  'engine.cancel': 'لغو',
  'engine.preparing': 'در حال آماده‌سازی {engine}',
  'engine.downloading': 'در حال بارگیری بستهٔ زبان برای {engine}: {percent}',
  'engine.working': {
    one: 'در حال ترجمهٔ متن اصلی با {engine}: {done} از {count} جمله',
    other: 'در حال ترجمهٔ متن اصلی با {engine}: {done} از {count} جمله',
  },
  'engine.working.encoder': {
    one: 'در حال جادادن جمله‌ها بر پایهٔ معنا با {engine}: {done} از {count}',
    other: 'در حال جادادن جمله‌ها بر پایهٔ معنا با {engine}: {done} از {count}',
  },
  'engine.comparing': 'مقایسهٔ دوباره با ترجمهٔ ماشینی {engine} از متن اصلی',
  'engine.comparing.encoder': 'مقایسهٔ دوباره با کمک {engine}',
  'engine.done.same': 'دوباره با {engine} مقایسه شد: تفاوت دیگری نیست.',
  'engine.done': 'دوباره با {engine} مقایسه شد: {list}.',
  'engine.done.more': { one: '{count} تفاوت بیشتر', other: '{count} تفاوت بیشتر' },
  'engine.done.fewer': {
    one: '{count} تفاوت دیگر نمایش داده نمی‌شود',
    other: '{count} تفاوت دیگر نمایش داده نمی‌شوند',
  },
  'engine.trouble.unreachable': 'از {engine} پاسخی نیامد. ببینید در حال کار باشد و نشانی آن در تنظیمات درست باشد.',
  'engine.trouble.refused': '{engine} متن را نپذیرفت. شاید بار دوم بشود.',
  'engine.trouble.busy': 'از {engine} بیش از آنچه یک‌باره اجازه می‌دهد، خواسته شد. شاید چند دقیقهٔ دیگر بشود.',
  'engine.trouble.key': '{engine} کلید می‌خواهد، یا کلیدی غیر از آنچه دارد. کلید در تنظیمات وارد می‌شود.',
  'engine.trouble.pair': 'ترجمه از {from} به {to} با {engine} ممکن نیست. در تنظیمات می‌توان موتور دیگری انتخاب کرد.',
  'engine.trouble.wrong-answer': 'آنچه از {engine} رسید، ترجمهٔ متن اصلی نبود؛ برای همین به کار نمی‌رود.',
  'engine.trouble.wrong-answer.encoder':
    'آنچه از {engine} نگه داشته شده، آسیب دیده یا مدل دیگری است؛ برای همین به کار نمی‌رود. می‌توان آن را در تنظیمات پاک و دوباره بارگیری کرد.',
  'engine.trouble.refused.encoder': '{engine} نتوانست جمله‌ای را جا دهد. شاید بار دوم بشود.',
  'engine.trouble.slow': 'پاسخ {engine} بیش از اندازه طول کشید. شاید بار دوم زودتر باشد.',
  'engine.trouble.unavailable': '{engine} اینجا در دسترس نیست. در تنظیمات می‌توان موتور دیگری انتخاب کرد.',
  'engine.trouble.unavailable.browser':
    'این مرورگر مترجمی ندارد که Verso بتواند به کار ببرد؛ Chrome و Edge از نسخهٔ ۱۳۸ دارند. در تنظیمات می‌توان موتور دیگری انتخاب کرد.',
  'engine.trouble.unavailable.encoder':
    '{engine} را انتخاب کرده‌اید، ولی هنوز بارگیری نشده است. در تنظیمات دکمه‌ای برای آن هست.',
  'engine.trouble.unavailable.private':
    'این مرورگر پنجره‌های خصوصی را جدا نگه می‌دارد؛ برای همین {engine} اینجا در دسترس نیست. در تنظیمات می‌توان موتور دیگری انتخاب کرد.',
  'engine.trouble.quota': 'متن بلندتر از آن است که {engine} بپذیرد، یا روی این دستگاه جایی برایش نبود.',
  'engine.trouble.quota.encoder': 'اکنون حافظهٔ کافی برای {engine} نیست. شاید بستن برگه‌های دیگر کمک کند.',
  'engine.rest.none': 'آنچه نمایش داده می‌شود، بدون آن پیدا شده است.',
  'engine.rest.some': {
    one: 'تا آن زمان {done} از {count} جمله ترجمه شده بود و به کار می‌رود.',
    other: 'تا آن زمان {done} از {count} جمله ترجمه شده بود و به کار می‌رود.',
  },
  'engine.rest.some.encoder': {
    one: 'تا آن زمان {done} از {count} جمله جا داده شده بود و به کار می‌رود.',
    other: 'تا آن زمان {done} از {count} جمله جا داده شده بود و به کار می‌رود.',
  },
  'engine.again': 'تلاش دوباره',
  'engine.settings': 'تنظیمات',
  'engine.none': 'با یک موتور ترجمه، Verso بیشتر می‌بیند، مانند گفته‌ای که وارونه شده است.',
  'engine.choose': 'انتخاب در تنظیمات',
  'gloss.by': 'ترجمهٔ ماشینی با {engine}',
  'gloss.rests': 'بر پایهٔ ترجمهٔ ماشینی با {engine}.',
  'gloss.legend': 'زیر هر بخش متن اصلی، با حروف ریزتر: ترجمهٔ ماشینی با {engine}.',
  'encoded.legend': 'آنچه کنار هم آمده، با در نظر گرفتن {engine} متناظر شده است.',
  'gloss.short': 'ترجمهٔ ماشینی',
} satisfies Dictionary;

import type { Dictionary } from '../strings';

export default {
  'browser.description':
    'نشان می‌دهد خبر ترجمه‌شده چه چیزی را حذف کرده، افزوده یا دگرگون کرده است، کنار متن اصلی که به آن پیوند می‌دهد.',
  'browser.translated.from': 'ترجمه از زبان {language}.',
  'browser.translated': 'ترجمه است.',
  'browser.original': 'متن اصلی: {host}',
  'browser.not-linked': 'صفحه نمی‌گوید متن اصلی کجاست.',
  'browser.compare-link': 'مقایسه با این پیوند',
  'browser.compare-page': 'مقایسهٔ این صفحه با متن اصلی',
} satisfies Dictionary;

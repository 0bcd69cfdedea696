import type { Dictionary } from '../strings';

export default {
  'browser.description': 'يبين ما حذفه مقال مترجم أو أضافه أو غيَّره، بجانب الأصل الذي يشير إليه.',
  'browser.translated.from': 'ترجمة، واللغة المترجم عنها: {language}.',
  'browser.translated': 'ترجمة.',
  'browser.original': 'الأصل: {host}',
  'browser.not-linked': 'لا تذكر الصفحة موضع الأصل.',
  'browser.compare-link': 'قارن بهذا الرابط',
  'browser.compare-page': 'قارن هذه الصفحة بأصلها',
} satisfies Dictionary;

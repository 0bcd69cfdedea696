import type { Dictionary } from '../strings';

export default {
  'browser.description':
    'Показывает, что в переведённой статье пропущено, добавлено или изменено, рядом с оригиналом, на который она ссылается.',
  'browser.translated.from': 'Перевод, язык оригинала: {language}.',
  'browser.translated': 'Это перевод.',
  'browser.original': 'Оригинал: {host}',
  'browser.not-linked': 'На странице не сказано, где оригинал.',
  'browser.compare-link': 'Сравнить с этой ссылкой',
  'browser.compare-page': 'Сравнить эту страницу с её оригиналом',
} satisfies Dictionary;

import type { Dictionary } from '../strings';

export default {
  'browser.description':
    'Zeigt, was ein übersetzter Artikel weglässt, hinzufügt oder verändert, neben dem Original, auf das er verweist.',
  'browser.translated.from': 'Übersetzt, Ausgangssprache: {language}.',
  'browser.translated': 'Eine Übersetzung.',
  'browser.original': 'Original: {host}',
  'browser.not-linked': 'Die Seite sagt nicht, wo das Original steht.',
  'browser.compare-link': 'Mit diesem Link vergleichen',
  'browser.compare-page': 'Diese Seite mit ihrem Original vergleichen',
} satisfies Dictionary;

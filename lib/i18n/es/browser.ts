import type { Dictionary } from '../strings';

export default {
  'browser.description':
    'Muestra qué omitió, añadió o modificó un artículo traducido, junto al original al que enlaza.',
  'browser.translated.from': 'Traducción del {language}.',
  'browser.translated': 'Una traducción.',
  'browser.original': 'Original: {host}',
  'browser.not-linked': 'La página no dice dónde está el original.',
  'browser.compare-link': 'Comparar con este enlace',
  'browser.compare-page': 'Comparar esta página con su original',
} satisfies Dictionary;

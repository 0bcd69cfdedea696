import type { Dictionary } from '../strings';

export default {
  'browser.description':
    'Mostra o que um artigo traduzido omitiu, acrescentou ou alterou, ao lado do original a que remete.',
  'browser.translated.from': 'Tradução de um original em {language}.',
  'browser.translated': 'Uma tradução.',
  'browser.original': 'Original: {host}',
  'browser.not-linked': 'A página não diz onde está o original.',
  'browser.compare-link': 'Comparar com este link',
  'browser.compare-page': 'Comparar esta página com o original',
} satisfies Dictionary;

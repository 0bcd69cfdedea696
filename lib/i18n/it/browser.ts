import type { Dictionary } from '../strings';

export default {
  'browser.description':
    'Mostra che cosa un articolo tradotto ha omesso, aggiunto o modificato, accanto all’originale a cui rimanda.',
  'browser.translated.from': 'Traduzione di un originale in {language}.',
  'browser.translated': 'Una traduzione.',
  'browser.original': 'Originale: {host}',
  'browser.not-linked': 'La pagina non dice dove si trova l’originale.',
  'browser.compare-link': 'Confronta con questo link',
  'browser.compare-page': 'Confronta questa pagina con l’originale',
} satisfies Dictionary;

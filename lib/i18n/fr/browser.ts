import type { Dictionary } from '../strings';

export default {
  'browser.description':
    'Montre ce qu’un article traduit a omis, ajouté ou modifié, à côté de l’original auquel il renvoie.',
  'browser.translated.from': 'Traduction d’un original en {language}.',
  'browser.translated': 'Une traduction.',
  'browser.original': 'Original : {host}',
  'browser.not-linked': 'La page ne dit pas où se trouve l’original.',
  'browser.compare-link': 'Comparer avec ce lien',
  'browser.compare-page': 'Comparer cette page avec son original',
} satisfies Dictionary;

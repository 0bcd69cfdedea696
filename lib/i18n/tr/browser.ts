import type { Dictionary } from '../strings';

export default {
  'browser.description':
    'Çevrilmiş bir haberde neyin atlandığını, eklendiğini ya da değiştirildiğini özgün metnin yanında gösterir.',
  'browser.translated.from': '{language} dilinden çevrilmiş.',
  'browser.translated': 'Bir çeviri.',
  'browser.original': 'Özgün metin: {host}',
  'browser.not-linked': 'Sayfa, özgün metnin nerede olduğunu belirtmiyor.',
  'browser.compare-link': 'Bu bağlantıyla karşılaştır',
  'browser.compare-page': 'Bu sayfayı özgün metinle karşılaştır',
} satisfies Dictionary;

import type { Dictionary } from '../strings';

export default {
  'browser.description':
    'Показує, що в перекладеній статті пропущено, додано або змінено, поруч з оригіналом, на який вона посилається.',
  'browser.translated.from': 'Переклад, мова оригіналу: {language}.',
  'browser.translated': 'Це переклад.',
  'browser.original': 'Оригінал: {host}',
  'browser.not-linked': 'На сторінці не сказано, де оригінал.',
  'browser.compare-link': 'Порівняти з цим посиланням',
  'browser.compare-page': 'Порівняти цю сторінку з її оригіналом',
} satisfies Dictionary;

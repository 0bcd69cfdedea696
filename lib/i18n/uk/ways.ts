import type { Dictionary } from '../strings';

export default {
  'ways.another': 'Порівняти з іншою сторінкою',
  'ways.or': 'Або',
  'ways.tabs': 'Вибрати відкриту вкладку',
  'ways.tabs.none': 'У жодній іншій вкладці немає вебсторінки.',
  'ways.tabs.wait': 'Пошук…',
  'ways.pick': 'Клацнути посилання на сторінці',
  'ways.text': 'Вставити текст',
  'ways.text.label': 'Текст оригіналу',
  'ways.text.compare': 'Порівняти',
  'ways.text.short': 'Для порівняння цього замало. Вставте хоча б один абзац.',
  'picking.title': 'Клацніть на сторінці посилання, яке веде до оригіналу',
  'picking.text': 'Esc або ця кнопка скасовує вибір.',
  'picking.cancel': 'Скасувати',
  'looks.here': 'Переглядати сторінки {host} автоматично',
  'looks.nowhere': 'Verso не переглядає сторінок автоматично.',
  'looks.everywhere': 'Розпізнавати переклади на всіх сайтах',
  'looks.on': 'Увімкнути',
} satisfies Dictionary;

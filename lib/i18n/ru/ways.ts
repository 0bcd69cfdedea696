import type { Dictionary } from '../strings';

export default {
  'ways.another': 'Сравнить с другой страницей',
  'ways.or': 'Или',
  'ways.tabs': 'Выбрать открытую вкладку',
  'ways.tabs.none': 'Ни в одной другой вкладке нет веб-страницы.',
  'ways.tabs.wait': 'Поиск…',
  'ways.pick': 'Щёлкнуть ссылку на странице',
  'ways.text': 'Вставить текст',
  'ways.text.label': 'Текст оригинала',
  'ways.text.compare': 'Сравнить',
  'ways.text.short': 'Для сравнения этого мало. Вставьте хотя бы один абзац.',
  'picking.title': 'Щёлкните на странице ссылку, которая ведёт к оригиналу',
  'picking.text': 'Esc или эта кнопка отменяет выбор.',
  'picking.cancel': 'Отмена',
  'looks.here': 'Просматривать страницы {host} автоматически',
  'looks.nowhere': 'Verso не просматривает страницы автоматически.',
  'looks.everywhere': 'Распознавать переводы на всех сайтах',
  'looks.on': 'Включить',
} satisfies Dictionary;

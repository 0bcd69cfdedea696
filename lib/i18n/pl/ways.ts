import type { Dictionary } from '../strings';

export default {
  'ways.another': 'Porównaj z inną stroną',
  'ways.or': 'Albo',
  'ways.tabs': 'Wybierz otwartą kartę',
  'ways.tabs.none': 'W żadnej innej karcie nie ma strony internetowej.',
  'ways.tabs.wait': 'Szukanie…',
  'ways.pick': 'Kliknij odsyłacz na stronie',
  'ways.text': 'Wklej tekst',
  'ways.text.label': 'Tekst oryginału',
  'ways.text.compare': 'Porównaj',
  'ways.text.short': 'To za mało do porównania. Potrzebny jest co najmniej jeden akapit.',
  'picking.title': 'Kliknij na stronie odsyłacz prowadzący do oryginału',
  'picking.text': 'Esc lub ten przycisk przerywa wybieranie.',
  'picking.cancel': 'Anuluj',
  'looks.here': 'Przeglądaj strony {host} samoczynnie',
  'looks.nowhere': 'Verso nie przegląda samoczynnie żadnych stron.',
  'looks.everywhere': 'Rozpoznawaj tłumaczenia we wszystkich witrynach',
  'looks.on': 'Włącz',
} satisfies Dictionary;

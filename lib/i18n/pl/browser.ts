import type { Dictionary } from '../strings';

export default {
  'browser.description':
    'Pokazuje, co w przetłumaczonym artykule pominięto, dodano lub zmieniono, obok oryginału, do którego on odsyła.',
  'browser.translated.from': 'Tłumaczenie, język oryginału: {language}.',
  'browser.translated': 'Tłumaczenie.',
  'browser.original': 'Oryginał: {host}',
  'browser.not-linked': 'Strona nie podaje, gdzie jest oryginał.',
  'browser.compare-link': 'Porównaj z tym odsyłaczem',
  'browser.compare-page': 'Porównaj tę stronę z jej oryginałem',
} satisfies Dictionary;

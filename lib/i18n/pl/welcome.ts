import type { Dictionary } from '../strings';

export default {
  'welcome.title': 'Witamy w Verso',
  'welcome.head': 'Zobacz, co zmieniło tłumaczenie',
  'welcome.lead':
    'Verso zestawia przetłumaczony artykuł z oryginałem i pokazuje, co pominięto, dodano lub zmieniono, nawet gdy nie zna się języka oryginału.',
  'welcome.steps': 'Trzy kroki',
  'welcome.notice': 'Otwórz przetłumaczony artykuł',
  'welcome.notice.text':
    'Verso czyta stronę na tym urządzeniu. Jeśli to tłumaczenie, na ikonie pojawia się język oryginału.',
  'welcome.notice.picture': 'Artykuł w przeglądarce. Nad nim ikona Verso ze znacznikiem.',
  'welcome.compare': 'Porównaj go z oryginałem',
  'welcome.compare.text':
    'Wystarczy kliknąć ikonę, potem „{button}”. Dopiero teraz pobierana jest strona: oryginał, bez plików cookie.',
  'welcome.compare.picture': 'Artykuł i panel obok niego. Linie łączą odpowiadające sobie fragmenty obu tekstów.',
  'welcome.look': 'Zobacz, co się różni',
  'welcome.look.text':
    'Każda różnica pokazuje oba fragmenty, podstawę i stopień pewności. To, czy jest istotna, ocenia czytający; potrzebne można skopiować.',
  'welcome.look.picture': 'Lista trzech różnic: jeden fragment pominięto, jeden dodano, jeden zmieniono.',
  'welcome.hidden-icon': 'Nie widać ikony? Jest pod elementem układanki obok paska adresu i można ją tam przypiąć.',
  'welcome.choice': 'Czy Verso ma samo rozpoznawać tłumaczenia?',
  'welcome.choice.text':
    'W tym celu przegląda na tym urządzeniu każdą otwieraną stronę; nic nie jest wysyłane ani zachowywane. Przeglądarka poprosi o zgodę. Bez niej Verso przegląda tylko strony, na których kliknięto jego ikonę, i pyta, zanim odczyta oryginał.',
  'welcome.choice.all': 'We wszystkich witrynach',
  'welcome.choice.click': 'Tylko tam, gdzie kliknę ikonę',
  'welcome.choice.is.all': 'Verso rozpoznaje tłumaczenia we wszystkich witrynach.',
  'welcome.choice.is.click': 'Verso przegląda tylko strony, na których kliknięto jego ikonę.',
  'welcome.private': 'Prywatność',
  'welcome.private.here': 'Na tym urządzeniu',
  'welcome.private.here.text': 'Przeglądanie stron, porównywanie tekstów, decyzje i wszystko, co zachowano.',
  'welcome.private.asked': 'Tylko na życzenie',
  'welcome.private.asked.text':
    'Zapytanie o oryginał; mechanizm tłumaczenia lub model, jeśli wybrano je w ustawieniach.',
  'welcome.private.never': 'Nigdy',
  'welcome.private.never.text': 'To, co się czyta, pliki cookie, wszelkie statystyki. Konta nie ma.',
  'welcome.done': 'Niczego nie trzeba ustawiać. Można zamknąć tę stronę i czytać dalej.',
  'welcome.settings': 'Ustawienia',
} satisfies Dictionary;

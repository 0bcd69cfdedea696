import type { Dictionary } from '../strings';

export default {
  'failed.permission.title': 'Przeglądarka najpierw prosi o zgodę na {host}',
  'failed.permission.text':
    'Verso czyta tylko to, co mu się wskaże. Wystarczy zezwolić na tę witrynę, a porównanie będzie kontynuowane.',
  'failed.refused.title': 'Brak dostępu do strony: {host}',
  'failed.refused.text':
    'Witryna odpowiada tylko przeglądarkom albo wymaga logowania. Oryginał można otworzyć w karcie i odczytać stamtąd.',
  'failed.status': 'Witryna odpowiedziała kodem {status}.',
  'failed.gone.title': 'Oryginału już tam nie ma',
  'failed.gone.text': '{host}: pod tym adresem nie ma już strony. Kopia mogła się zachować w archiwum.',
  'failed.network.title': 'Brak połączenia: {host}',
  'failed.network.text': 'Nie ma takiej witryny, nie działa ona albo urządzenie jest offline.',
  'failed.slow.title': '{host}: zbyt długie oczekiwanie',
  'failed.slow.text': 'Strona nie dotarła w wyznaczonym czasie. Za drugim razem może się udać.',
  'failed.large.title': 'Ta strona jest za duża',
  'failed.large.text': 'Jest o wiele większa niż artykuł, więc Verso przerwało czytanie.',
  'failed.redirects.title': 'Adres prowadzi gdzie indziej',
  'failed.redirects.text':
    'Przekierowań było za wiele albo prowadzą tam, dokąd Verso nie podąża. W karcie strona może się otworzyć.',
  'failed.type.title': 'To nie jest strona internetowa',
  'failed.type.text': '{host}: to nie HTML, lecz na przykład PDF lub film.',
  'failed.address.title': 'Verso nie może pobrać tego adresu',
  'failed.address.text': 'Pobierane są tylko adresy http i https bez nazwy użytkownika i hasła.',
  'failed.private.title': 'Ten adres jest w sieci tego urządzenia',
  'failed.private.text':
    'Strona w internecie nie może sprawić, by Verso pobierało coś z tego urządzenia lub z jego sieci. Zaufany adres można otworzyć w karcie.',
  'failed.empty.title': 'Na tamtej stronie nie ma artykułu',
  'failed.empty.text': '{host}: strona dotarła, ale nie ma w niej tekstu artykułu.',
  'failed.script.title': 'Oryginał widać dopiero w karcie',
  'failed.script.text':
    '{host}: dociera pusty szkielet, który wypełniają skrypty. Można go otworzyć w karcie i odczytać stamtąd.',
  'failed.no-tab.title': 'Oryginału nie ma już w żadnej karcie',
  'failed.no-tab.text':
    'Kartę zamknięto albo jest w niej już inna strona. Oryginał można otworzyć ponownie lub pobrać.',
  'failed.not-archived.title': 'Brak kopii archiwalnej',
  'failed.not-archived.text': 'Archiwum nie ma kopii tego adresu na {host}. W karcie może się jeszcze otworzyć.',
  'failed.pasted.title': 'Wklejonego tekstu nie udało się porównać',
  'failed.pasted.text': 'Nie znaleziono w nim akapitów. Potrzebne są całe akapity artykułu.',
  'failed.other.title': 'Oryginału nie udało się odczytać',
  'failed.other.text': 'Coś nie zadziałało po drodze do {host}.',
  'failed.detail': 'Szczegół: {detail}',
  'not-original.title': 'To inny materiał',
  'not-original.text': 'Tylko {percent} tekstu odpowiada tłumaczeniu, więc nic nie oznaczono.',
  'not-original.text.bare': 'Zbyt mało tekstu odpowiada tłumaczeniu, więc nic nie oznaczono.',
  'not-original.itself.title': 'Adres prowadzi z powrotem do tej strony',
  'not-original.itself.text':
    '{host} podaje stronę, która jest właśnie otwarta: witryna sama wybiera język. Można otworzyć adres w karcie, przełączyć tam język i wybrać tę kartę poniżej.',
  'cancelled.title': 'Anulowano',
  'cancelled.text': 'Nic nie zostało zachowane. W każdej chwili można zacząć od nowa.',
  'step.allow': 'Zezwól na {host}',
  'step.again': 'Spróbuj ponownie',
  'step.next': 'Wypróbuj {host}',
  'step.open-tab': 'Otwórz w karcie',
  'step.read-tab': 'Odczytaj z karty',
  'step.archive': 'Poszukaj kopii archiwalnej',
  'step.archive.asks': 'O kopię tego adresu pytane jest archive.org albo archiwum podane w ustawieniach.',
} satisfies Dictionary;

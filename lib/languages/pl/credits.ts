/** Credits, calls to the reader and time stamps that the press in Polish writes around an article. */

import type { BoilerplateWords } from '../types/credits';

export const pl: BoilerplateWords = {
  credit:
    'fot.|fot|foto|zdjęcie|zdjęcia|zdjęcie główne|fotografia|fotograf|ilustracja|infografika|grafika|autor|autorka|autorzy|tekst|redakcja|redaktor|oprac.|oprac|opracowanie|opracował|opracowała|tłumaczenie|tłum.|montaż|rozmawiał|rozmawiała',
  source: 'źródło|źródła|źródło zdjęcia',
  by: 'fot.|oprac.|opracował|opracowała|rozmawiał|rozmawiała|tłum.',
  call: 'reklama|czytaj także|czytaj także:|czytaj też|czytaj też:|czytaj również|czytaj również:|przeczytaj także:|przeczytaj też:|przeczytaj również:|czytaj więcej|czytaj więcej:|czytaj dalej|zobacz także|zobacz także:|zobacz też:|zobacz również:|zobacz wideo|zobacz wideo:|obejrzyj wideo|obejrzyj wideo:|wideo:|powiązane artykuły|najczęściej czytane|polecane|posłuchaj:|udostępnij|udostępnij na facebooku|skopiuj link|kopiuj link|drukuj|obserwuj nas|obserwuj nas na …|śledź nas na …|zapisz się na newsletter|zapisz się do newslettera|zapisz się do naszego newslettera|zapisz się na nasz…|subskrybuj|subskrybuj nasz…|newsletter|komentarze|skomentuj|dodaj komentarz|tagi:|tematy:|wszelkie prawa zastrzeżone|kliknij tutaj|pokaż więcej|materiał sponsorowany|artykuł sponsorowany',
  stamp: 'aktualizacja|zaktualizowano|ostatnia aktualizacja|opublikowano|data publikacji|publikacja|data aktualizacji',
  beside: 'i|z|w|na|archiwum|materiały prasowe|materiały|prasowe|prywatne|dla|przez|domena',
};

/** What pages in Slovak write around an article. */

import type { PagePhrases } from '../types/page-phrases';

export const sk: PagePhrases = {
  source: 'zdroj|zdroje',
  original: 'pôvodný článok|pôvodne vyšlo|čítať originál',
  translation: 'preložil|preložila|preklad:|strojový preklad',
  byline: 'autor|autorka|napísal|napísala',
  related:
    'čítajte aj…|čítajte tiež…|čítajte viac…|čítajte ďalej…|čítajte:…|prečítajte si aj…|prečítajte si tiež…|prečítajte si viac…|prečítajte si:…|čítať viac|čítať ďalej|čítať celý článok|celý článok|viac informácií|viac k téme…|viac na túto tému…|viac správ|ďalšie správy|ďalšie články|ďalšie z rubriky|súvisiace|súvisiace články|súvisiace správy|súvisiace témy|súvisiaci článok…|k téme|k téme:…|podobné články|najčítanejšie|najčítanejšie články|najčítanejšie správy|najnovšie|najnovšie správy|najnovšie články|aktuálne správy|populárne|odporúčame…|odporúčané|odporúčané články|mohlo by vás zaujímať…|mohlo by vás zaujať…|môže vás zaujímať…|mohlo by sa vám páčiť…|nenechajte si ujsť…|nezmeškajte…|pozrite si aj…|pozrite aj…|vypočujte si aj…|zobraziť viac|zobraziť ďalšie|zobraziť všetky|zobraziť všetko|načítať ďalšie|načítať viac|načítava sa|načítavam|ďalší článok|predchádzajúci článok|nasledujúci článok|ďalší|predchádzajúci|hore|späť hore|späť na hlavnú stránku',
  share:
    'zdieľať|zdieľajte…|zdieľať článok|zdieľať na…|zdieľať na facebooku|darovať článok|darujte článok…|poslať|poslať e-mailom|poslať článok|poslať priateľovi|odoslať|kopírovať|kopírovať odkaz|skopírovať odkaz|odkaz skopírovaný|odkaz bol skopírovaný|vytlačiť|tlačiť|uložiť|uložiť článok|uložiť na neskôr|prečítať neskôr|veľkosť písma|veľkosť textu|zväčšiť písmo|zmenšiť písmo|sledovať|sledujem|sledovať autora|sledovať tému|sledujte nás…|čas čítania|čas čítania:…|dĺžka čítania:…|zhrnutie ai|zhrnutie vytvorené ai|súhrn vytvorený ai|min čítania|min. čítania|minút čítania|minúty čítania',
  subscribe:
    'odoberať|odoberať newsletter…|odoberajte newsletter…|odoberajte náš…|prihláste sa na odber…|newsletter|prihlásiť sa|prihlásiť|registrovať sa|vytvoriť účet|máte účet?…|máte už účet?…|nemáte účet?…|máte predplatné?…|už máte predplatné?…|ste predplatiteľ?…|predplatiť|predplaťte si…|predplatné|kúpiť predplatné|stiahnite si našu aplikáciu…|stiahnite si aplikáciu|stiahnuť aplikáciu|pridajte sa k nám…|pripojte sa k nám…|podporte nás…|podporte našu prácu…|podporte nezávislú žurnalistiku…|podporiť|darovať|váš e-mail|váš email|e-mailová adresa|zadajte svoj e-mail…|zapnúť upozornenia|zapnúť notifikácie',
  video:
    'pozrite si video…|pozrite si videá…|pozrite video…|video|video:…|vypočujte si článok…|vypočuť článok|vypočuť|vypočujte si podcast…|počúvať|počúvať článok|prehrať|prehrať video|prehrať článok|galéria|galéria:…|fotogaléria|fotogaléria:…|pozrite si fotogalériu…|podcast:…|ďalšie videá|váš prehliadač nepodporuje…',
  tags: 'štítky|štítky:…|témy|témy:…|kľúčové slová|kľúčové slová:…|tagy|tagy:…|rubrika:…|kategórie|kategória:…|kategórie:…|pre predplatiteľov|len pre predplatiteľov|iba pre predplatiteľov',
  cookies:
    'súhlasím|prijať|prijať všetko|prijať všetky|prijať cookies|odmietnuť|odmietnuť všetko|odmietnuť všetky|nastavenia cookies|nastavenie cookies|nastavenia súkromia|zásady ochrany osobných údajov|zásady cookies|používame cookies…|používame súbory cookie…|táto stránka používa cookies…|táto webová stránka používa cookies…|táto stránka používa súbory cookie…|my a naši partneri ukladáme…',
  comments:
    'komentáre|komentáre (…|komentovať|napíšte komentár…|napísať komentár…|pridať komentár…|pridajte komentár…|zobraziť komentáre|zobraziť diskusiu|vstúpiť do diskusie|diskusia|diskusia (…|diskusia k článku|žiadne komentáre|0 komentárov|zapojte sa do diskusie…|zapojiť sa do diskusie|prihláste sa a komentujte…|vaša e-mailová adresa nebude zverejnená…|odpovedať|zrušiť odpoveď|nahlásiť chybu|nahlásiť chybu v článku|nahlásiť|našli ste chybu?…|našli ste v článku chybu?…|našli ste chybu v článku?…|všimli ste si chybu?…|upozorniť na chybu|máte tip?…|máte pre nás tip?…|máte tip na článok?…|pošlite nám tip…|poslať tip|bol pre vás článok užitočný?…|páčil sa vám článok?…|páčil sa vám tento článok?…|ohodnoťte článok…|hodnotenie článku|páči sa mi to|páči sa mi|ďakujeme za spätnú väzbu|napíšte nám…|kontaktujte nás|kontakt na redakciu|napíšte autorovi',
  advertisement:
    'reklama|reklamy|inzercia|platená inzercia|článok pokračuje pod reklamou|článok pokračuje pod…|pokračovanie pod reklamou|pokračovanie článku pod…|text pokračuje pod…|komerčný článok|komerčný obsah|sponzorovaný obsah|sponzorovaný článok|sponzorované|pr článok|platený obsah|zatvoriť reklamu|preskočiť reklamu',
  copyright:
    'všetky práva vyhradené…|všetky práva sú vyhradené…|autorské práva vyhradené…|autorské práva sú vyhradené…|publikovanie alebo ďalšie šírenie…|publikovanie alebo šírenie obsahu…|ďalšie šírenie obsahu…|opätovné publikovanie alebo šírenie…',
  paywall:
    'tento článok je len pre predplatiteľov…|tento článok je iba pre predplatiteľov…|tento článok je určený iba pre…|tento článok je určený len pre…|tento článok je dostupný len pre…|tento článok je dostupný iba pre…|článok je dostupný iba pre predplatiteľov…|článok je určený len pre predplatiteľov…|tento obsah je dostupný len pre…|chcete čítať ďalej?…|chcete si prečítať celý článok?…|chcete dočítať článok?…|ak chcete čítať ďalej…|ak chcete pokračovať v čítaní…|pre pokračovanie v čítaní…|na prečítanie celého článku…|prihláste sa a čítajte ďalej…|prihláste sa, ak chcete čítať…|predplaťte si a čítajte…|pokračujte v čítaní s…|odomknúť článok…|odomknite si článok…|odomknite si celý článok…|zostáva vám na dočítanie…',
  credit:
    'foto:…|fotografie:…|fotograf:…|autor fotografie:…|zdroj foto:…|zdroj fotografie:…|ilustračné foto:…|ilustračná fotografia:…|titulná fotografia:…|ilustrácia:…|ilustrácie:…|infografika:…|text:…|text a foto:…|redakcia:…|redaktor:…|redaktorka:…|editor:…|editorka:…|jazyková úprava:…|korektúra:…|strih:…',
};

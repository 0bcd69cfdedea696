/** What Verso knows of Czech. */

import { FIRST_DAY_FORM, WEST_SLAVIC_SUFFIXES } from './families';
import type {
  DateWords,
  FunctionWords,
  LanguageTraits,
  Morphology,
  NewsAgencies,
  PagePhrases,
  ProvenanceLabels,
  SentenceMarkTable,
  SlugWords,
  SpeechWords,
} from './kinds';

export const traits: LanguageTraits = {
  caseEndings: true,
  dashDialogue: true,
  inflectedNumbers: true,
};

export const sentenceMarks: SentenceMarkTable = {
  before:
    'např tj tzv tzn mj resp popř příp prof doc mgr ing bc dr mudr judr phdr sv gen plk pplk mjr kpt por ul nám tř vč cca srov zn vl ml st',
  figure: 'č čl odst str s písm sv tel obr tab kap ca',
  ends: 'atd atp apod aj etc kč ks hod s.r.o a.s spol o.p.s',
  unit: 'r roč min',
  either: 'n.l př.n.l tis mil mld',
  starters: 'v ve na do po od z ze s k při za a ale to ten ta je byl jeho její nikdo kdo co kde kdy pak potom',
  vowels: 'rl',
  says: 'zepta řek odpov křik ptá doda',
  ordinals: true,
};

export const wordEndings: Morphology = { suffixes: WEST_SLAVIC_SUFFIXES };

export const functionWords: FunctionWords =
  'se na je že to by si ve za pro do od po jako ale které která který jsem jsou byl byla bylo být aby tak když jen také až nebo podle jeho už před při ještě mezi jejich však má více jí ho tím této tento roce mu může nebyl proto pouze bude';

export const slugWords: SlugWords = 'v na se je za pro z ze po jak jako ktery by do od pri s nebo';

export const dates: DateWords = {
  months:
    'lednu|lednem,únoru|únorem,březnu|březnem,dubnu|dubnem,květnu|květnem,červnu|červnem,červenci|červencem,srpnu|srpnem,září|zářím,říjnu|říjnem,listopadu|listopadem,prosinci|prosincem',
  weekdays: 'pondělka,úterý,středu|středy,čtvrtka,pátku,sobotu|soboty,neděli',
  afterRomanNumeral: 'století',
  separators: '.',
  spacedDots: true,
  romanMonths: true,
  firstDayForms: [FIRST_DAY_FORM],
};

export const speechVerbs: SpeechWords = {
  verbs: 'řekl říká$ uvedl dodal vysvětl odpověd zepta prohlás napsal upozorn zdůrazn podle$ potvrd',
  between: 'také pan paní',
  order: 'both',
};

export const newsAgencies: NewsAgencies = 'ČTK CTK';

export const provenanceLabels: ProvenanceLabels = {
  original:
    'z … originálu|původní článek|originál článku|původní text|originální článek|přečíst originál|odkaz na originál|originál:|článek v originále|článku v originále|text v originále|textu v originále|rozhovor v originále|číst v originále|čtěte v originále|přečtěte si v originále|v originále:|v originále zde|v originále na|v originále najdete|v originále čtěte|v originále vyšel|původního článku|původním článku|původního textu|původní zpráva|původní rozhovor|původní verze článku|původní verzi článku|originální text|originální verze článku|originální zdroj:|originálu článku|originál textu|originál zde|originál najdete|originál na|originál vyšel|odkaz na původní|přečíst původní|původní zdroj:|zdrojový článek|anglický originál',
  republished:
    'původně vyš*|poprvé vyš*|původně publikov*|původně zveřejněn*|poprvé publikov*|poprvé zveřejněn*|nejprve vyš*|nejdříve vyš*|původně byl publikov*|původně byl zveřejněn*|původně byl otištěn|původně otištěn*|původně vycház*|článek původně|článek byl původně|text původně|text byl původně|rozhovor původně|tento článek vyšel|tento text vyšel|text vyšel|rozhovor vyšel|převzato z|převzato ze|převzato od|přetištěno z|otištěno se souhlasem|publikováno se souhlasem',
  translated:
    'z … přeložil*|překlad:|překlad z|přeložil*|překladatel*:|ze … přeložil*|z … přeložen*|ze … přeložen*|přeložen* z|přeložen* ze|překlad ze|překlad do češtiny|překlad a úprava|překlad a redakce|překlad článku|překlad textu|český překlad|do češtiny přeložil*|článek přeložil*|text přeložil*|článek je překladem|text je překladem|volný překlad|přel.|pozn. překl.|poznámka překladatele:|poznámka překladatelky:',
  machine:
    'strojový překlad|automatický překlad|automaticky přelož*|strojově přelož*|přeložen* automaticky|přeložen* strojově|přeložil* ai|přeložila umělá inteligence|přeložen* ai|přeložen* umělou inteligencí|přeložen* pomocí ai|přeložen* pomocí umělé inteligence|přeložen* s pomocí ai|přeložen* s pomocí umělé inteligence|přeložen* za pomoci ai|přeložen* za pomoci umělé inteligence|přeložen* prostřednictvím ai|překlad ai|překlad pomocí ai|překlad umělou inteligencí|překlad umělé inteligence|ai překlad|překlad vytvořila umělá inteligence|překlad google|překlad deepl|přeložen* pomocí google|přeložen* google|přeložen* pomocí deepl|přeložen* deepl|přeložen* pomocí chatgpt|počítačový překlad',
  source:
    'zdroj|zdroje|zdroj článku|zdroj textu|zdroj zprávy|zdroj informací|původní zdroj|originální zdroj|odkaz na zdroj|převzato z|převzato ze|podle:|via:',
  picture:
    'obrázek|snímek|obrázk*|foto*|snímk*|ilustrac*|ilustračn*|infografik*|grafika:|kresba:|karikatura:|koláž:|repro:|reprofoto*|vizualizace:|mapa:|video:|zdroj foto*|zdroj obrázk*|zdroj snímk*|autor foto*|úvodní foto*',
  version:
    'čtěte v|číst v|přečtěte si v|dostupné také v|verze tohoto|přeložen do|čtěte tento článek v|číst tento článek|přečtěte si tento článek v|přečíst v angličtině|číst anglicky|čtěte anglicky|číst česky|dostupný také v|dostupná také v|k dispozici také|k dispozici i v|překlad tohoto|překlady tohoto|přeložena do|přeloženo do|v jiných jazycích|read in english',
  self: 'tento článek|tento text|článek|text|tohoto článku|tohoto textu|tento rozhovor|tento příspěvek|tento komentář|tato stránka|tato zpráva|tato reportáž|tato verze|rozhovor|příspěvek|komentář|článku|textu',
};

export const pagePhrases: PagePhrases = {
  source: 'zdroj|zdroje',
  original: 'původní článek|původně vyšlo|číst originál',
  translation: 'přeložil|přeložila|překlad:|strojový překlad',
  byline: 'autor|autorka|text|napsal|napsala',
  related:
    'čtěte také…|přečtěte si také…|související články|související|více k tématu…|nejčtenější|mohlo by vás zajímat…|čtěte dále…|čtěte více…|čtěte:…|přečtěte si více…|přečtěte si:…|přečtěte si i…|číst dále|číst více|číst celý článek|celý článek|více informací|více zpráv|další zprávy|další články|další články autora|další z rubriky…|související témata|související zprávy|související:…|k tématu|k tématu:…|podobné články|nejčtenější články|nejčtenější zprávy|nejnovější|nejnovější zprávy|nejnovější články|nejdiskutovanější|nejsledovanější|poslední zprávy|populární|doporučujeme…|doporučené|doporučené články|mohlo by se vám líbit…|mohlo by vás také zajímat…|mohlo vám uniknout|nenechte si ujít…|zobrazit více|zobrazit další|zobrazit vše|načíst další|načíst více|načítám|načítání|načítá se|další článek|předchozí článek|další|předchozí|nahoru|zpět nahoru|zpět na hlavní stránku|přejít na hlavní stránku|poslechněte si také…|podívejte se také…',
  share:
    'sdílet…|sdílejte…|kopírovat odkaz|sledujte nás…|sdílet článek|sdílet na facebooku|darovat článek|daruj článek|poslat článek…|poslat e-mailem|poslat emailem|poslat|kopírovat|zkopírovat odkaz|odkaz zkopírován|odkaz byl zkopírován|vytisknout|tisk|tisknout|uložit|uložit článek|uložit na později|přečíst později|velikost písma|velikost textu|zvětšit písmo|zmenšit písmo|sledovat|sleduji|sledovat autora|sledovat téma|doba čtení|doba čtení:…|délka čtení:…|shrnutí ai|souhrn vytvořený ai|shrnutí vytvořené ai|shrnuto pomocí ai|min čtení|min. čtení|minut čtení|minuty čtení',
  subscribe:
    'přihlaste se k odběru…|newsletter|odebírat|odebírat newsletter…|odebírejte…|odebírejte newsletter…|přihlásit se|přihlásit|registrovat|registrovat se|vytvořit účet|máte již účet?…|nemáte účet?…|už máte předplatné?…|máte předplatné?…|jste již předplatitelem?…|předplatit|předplaťte si…|předplatné|koupit předplatné|stáhněte si naši aplikaci…|stáhněte si aplikaci|stáhnout aplikaci|připojte se k nám…|přidejte se k nám…|podpořte nás…|podpořte naši práci…|podpořte nezávislou žurnalistiku…|podpořit|přispět|přispějte nám…|darovat|váš e-mail|váš email|e-mailová adresa|zadejte svůj e-mail…|zapnout upozornění|zapnout notifikace',
  video:
    'podívejte se na video…|video|video:…|poslechnout|poslechněte si článek…|poslechnout článek|poslechnout si článek|přehrát|přehrát článek|přehrát video|sledujte video…|audio:…|podcast:…|fotogalerie|fotogalerie:…|galerie|prohlédněte si fotogalerii…|další videa|váš prohlížeč nepodporuje…|poslechněte si podcast…|poslechněte si rozhovor…|pusťte si podcast…',
  tags: 'štítky|štítky:…|témata:…|klíčová slova:…|témata|klíčová slova|tagy|tagy:…|rubriky|rubriky:…|rubrika:…|kategorie|kategorie:…|téma:…|témata článku|v tomto článku|pro předplatitele|pouze pro předplatitele|jen pro předplatitele|článek zdarma',
  cookies:
    'používáme cookies…|tento web používá cookies…|přijmout vše|přijmout|přijmout všechny|přijmout cookies|souhlasím|odmítnout|odmítnout vše|nastavení cookies|nastavení soukromí|zásady ochrany osobních údajů|zásady cookies|my a naši partneři ukládáme…|tyto stránky používají cookies…|tato webová stránka používá cookies…',
  comments:
    'komentáře|diskuse|přidat komentář…|komentáře (…|komentovat|napište komentář…|napsat komentář…|vložit komentář|přidejte komentář…|zobrazit komentáře|zobrazit diskusi|vstoupit do diskuse|vstoupit do diskuze|diskuze|diskuse k článku|diskuze k článku|diskuse (…|diskuze (…|žádné komentáře|0 komentářů|zapojte se do diskuse…|zapojit se do diskuse|přihlaste se a komentujte…|pro přidání komentáře se…|vaše e-mailová adresa nebude zveřejněna…|odpovědět|zrušit odpověď|nahlásit chybu|nahlásit chybu v článku|nahlásit|našli jste chybu?…|našli jste v článku chybu?…|našli jste v textu chybu?…|všimli jste si chyby?…|upozornit na chybu|máte tip?…|máte tip na článek?…|máte pro nás tip?…|pošlete nám tip…|poslat tip|byl pro vás článek užitečný?…|byl článek užitečný?…|líbil se vám článek?…|líbil se vám tento článek?…|ohodnoťte článek…|ohodnoťte tento článek…|hodnocení článku|líbí se mi|to se mi líbí|děkujeme za zpětnou vazbu|napište nám…|kontaktujte nás|kontakt na redakci|napsat autorovi',
  advertisement:
    'reklama|inzerce|článek pokračuje pod reklamou|pokračování pod reklamou|článek pokračuje pod…|pokračování článku pod…|text pokračuje pod…|reklamy|reklamní sdělení|komerční sdělení|komerční článek|sponzorováno|sponzorovaný obsah|sponzorovaný článek|placený obsah|placená inzerce|pr článek|zavřít reklamu|přeskočit reklamu',
  copyright:
    'všechna práva vyhrazena…|veškerá práva vyhrazena…|autorská práva vyhrazena…|publikování nebo šíření obsahu…|publikování či další šíření obsahu…|publikování nebo jakékoliv jiné formy šíření…|jakékoliv užití obsahu…|jakékoli užití obsahu…|šíření obsahu bez…',
  paywall:
    'tento článek je pouze pro předplatitele…|tento článek je jen pro předplatitele…|tento článek je určen pouze pro…|tento článek je určen jen pro…|tento článek je dostupný pouze pro…|tento článek je exkluzivně pro…|článek je dostupný pouze pro předplatitele…|článek pro předplatitele…|tento obsah je pouze pro předplatitele…|tento obsah je dostupný pouze pro…|pokračování článku je pouze pro…|pokračování článku je jen pro…|chcete číst dál?…|chcete číst dále?…|chcete si přečíst celý článek?…|chcete dočíst článek?…|chcete-li číst dál…|chcete-li pokračovat ve čtení…|pro pokračování ve čtení…|pro přečtení celého článku…|pro dočtení článku…|přihlaste se a čtěte dál…|přihlaste se a čtěte dále…|přihlaste se pro přečtení…|předplaťte si a čtěte…|předplaťte si, abyste mohli…|pokračujte ve čtení s…|odemknout článek…|odemkněte si článek…|odemkněte si celý článek…|celý článek si můžete přečíst…',
  credit:
    'foto:…|fotografie:…|fotograf:…|autor fotografie:…|zdroj foto:…|zdroj fotografie:…|ilustrační foto:…|titulní foto:…|ilustrace:…|infografika:…|text:…|text a foto:…|redakce:…|redaktor:…|redaktorka:…|editor:…|editorka:…|editoval:…|editovala:…|korektura:…|střih:…',
};

/** What Verso knows of Lithuanian. */

import type {
  DateWords,
  LanguageTraits,
  Morphology,
  NameCases,
  NumberTable,
  PagePhrases,
  ProvenanceLabels,
  SentenceMarkTable,
  SlugWords,
  TimeWords,
  TranslationWords,
} from './kinds';

export const traits: LanguageTraits = {
  caseEndings: true,
  dashDialogue: true,
  inflectedNumbers: true,
  respelledNames: true,
};

export const sentenceMarks: SentenceMarkTable = {
  before: 'pvz t.y t.p vad dr prof doc inž kun šv gen plk g pr al a.a p pan m d apie plg žr sav raj red',
  figure: 'nr psl str sk tel kab',
  ends: 't.t ir.t.t kt pan etc',
  either: 'mln mlrd tūkst eur pr.kr',
  unit: 'val proc min',
  says: 'klaus sak atsak šauk teig',
};

export const wordEndings: Morphology = {
  suffixes:
    'as is ys us a ė e i o u ą ę į ų io iu ai iai ams iams uose iuose ose ese yse ui iui oms ėms om ose es ės ies us ius uo uje yje oje ėje ų ių os ė ti o a ė damas inti auti inis inė iniai inės iškas iška',
};

export const nameCases: NameCases = {
  endings:
    'as is ys us a ė e i o u y ą ę į ų io iu ių ai iai ui iui umi imi ose uje yje oje ėje iuje os ės iaus aus ę om oms ams ėms omis ais iais',
  softened: 't:č d:dž',
  adjectives: 'išk',
};

export const slugWords: SlugWords = 'ir kad i is su del bet po';

export const numberWords: NumberTable = {
  add: {
    0.5: 'pusė|pusę|pusės',
    1.5: 'pusantro|pusantrą|pusantros|pusantri',
  },
  alone: {
    12: 'tuzinas|tuziną',
    100: 'šimtas|šimtą',
    1000: 'tūkstantis|tūkstantį',
  },
  times: {
    100: 'šimtai|šimtų|šimtus|šimtais',
    1000: 'tūkstan*|tūkst.|tūkst',
    1000000.0: 'milijon*|mln.|mln',
    1000000000.0: 'milijard*|mlrd.|mlrd',
    1000000000000.0: 'trilijon*|trln.|trln',
  },
  vague: {
    10: 'dešimtys|dešimtis|dešimčių',
    100: 'šimtai|šimtus|šimtų',
    1000: 'tūkstančiai|tūkstančius|tūkstančių',
    1000000.0: 'milijonai|milijonus|milijonų',
  },
  some: 'keli|kelis|kelių|keletas|keletą',
  every: 'kas|kiekvienas',
  whole: {
    0.3333333333: 'trečdal*',
    0.25: 'ketvirtadal*',
    0.2: 'penktadal*',
    0.1: 'dešimtadal*',
  },
  weak: 'pusė|pusę|pusės|ketvirtadal*|kas',
  to: 'iki|arba|ar|ir',
  between: 'nuo|tarp',
  of: 'iš',
  after: {
    points:
      'procentin* punkt*|procentiniais punktais|procentinio punkto|procentiniai punktai|procentinių punktų|procentiniu punktu|proc. punkto|proc. punktais|proc. p.',
    percent: 'proc.|procent*',
  },
  currencies: {
    EUR: 'eurų|eurai|eurais|eurus|euro',
    USD: 'doleri*|dolerių',
  },
};

export const dates: DateWords = {
  dayAfterMonth: true,
  separators: '.',
};

export const times: TimeWords = {
  nights: 'naktis|naktį|nakties|nakčia',
};

export const provenanceLabels: ProvenanceLabels = {
  original:
    'originalus straipsnis|straipsnio originalas|skaityti originalą|originalus tekstas|originalas:|originalų straipsnį|originalaus straipsnio|originalų tekstą|originalaus teksto|originali publikacija|originalią publikaciją|originalios publikacijos|originalus įrašas|originali versija|originalią versiją|originalus šaltinis:|pirminis šaltinis:|pirminis straipsnis|straipsnio originalą|straipsnio originalo|teksto originalas|publikacijos originalas|originalas čia|originalas skelbtas|originalas angl*|skaitykite originalą|skaitykite originale|skaityti originalo kalba|skaitykite originalo kalba|straipsnis originalo kalba|straipsnį originalo kalba|tekstas originalo kalba|nuoroda į originalą',
  republished:
    'pirmą kartą paskelbt*|iš pradžių paskelbt*|pirmiausia paskelbt*|pirmą kartą publikuot*|pirmiausia publikuot*|pirmiausiai paskelbt*|iš pradžių publikuot*|iš pradžių pasirodė|pirmą kartą pasirodė|pirmą kartą išspausdint*|pirmiausia pasirodė|straipsnis pirmą kartą|tekstas pirmą kartą|šis straipsnis paskelbtas|šis straipsnis publikuotas|šis straipsnis buvo paskelbtas|šis straipsnis buvo publikuotas|šis tekstas publikuotas|perpublikuot* iš|perspausdint* iš',
  translated:
    'iš … vertė|iš … išvertė|vertimas:|išvertė|versta iš|vertėj*:|vertimas iš|iš … versta|iš … išversta|iš … verčia|vertė:|vertė ir parengė|vertė ir redagavo|vertė ir adaptavo|parengė ir vertė|parengė ir išvertė|straipsnį vertė|straipsnį išvertė|tekstą vertė|tekstą išvertė|į lietuvių kalbą vertė|į lietuvių kalbą išvertė|į lietuvių kalbą išversta|išversta iš|verčiama iš|vertimas į lietuvių|vertimą parengė|vertimą atliko|vertimas ir|lietuviškas vertimas|straipsnis išverstas|straipsnis verstas|straipsnis yra vertimas|tekstas išverstas|tekstas yra vertimas|vertėjo pastaba:|vertėjos pastaba:',
  machine:
    'mašininiu būdu išvers*|mašininis vertim*|automatinis vertimas|automatiškai išverst*|išversta automatiškai|išverstas automatiškai|išversta dirbtiniu intelektu|išversta naudojant dirbtinį intelektą|išversta pasitelkus dirbtinį intelektą|išversta su dirbtiniu intelektu|išverst* dirbtinio intelekto|išversta naudojant di|išversta su di|išversta di|di vertimas|vertė dirbtinis intelektas|vertė di|išvertė dirbtinis intelektas|išvertė di|dirbtinio intelekto vertimas|išversta su google|išversta naudojant google|išversta su deepl|išversta naudojant deepl',
  source:
    'šaltinis|šaltiniai|informacijos šaltinis|straipsnio šaltinis|naujienos šaltinis|pirminis šaltinis|originalus šaltinis|nuoroda į šaltinį|šaltinio nuoroda|parengta pagal|parengė pagal|pagal:',
  picture:
    'nuotrauk*|nuotr.|foto*|iliustracij*|infografik*|asociatyvi*|vaizdo įraš*|video:|grafika:|paveikslėl*|piešinys:|karikatūra*|ekrano kop*|viršelio nuotr*|žemėlapis:',
  version:
    'skaityti angl*|skaitykite angl*|skaityti rus*|skaitykite rus*|skaityti lietuviškai|skaitykite lietuviškai|skaityti lenk*|skaitykite lenk*|taip pat prieinam*|prieinama ir|galima skaityti ir|šio straipsnio vertimas|šio straipsnio versija|šio straipsnio angl*|šio teksto vertimas|išverstas į|išversta į|kitomis kalbomis|read in english|читать на русском',
  self: 'šis straipsnis|straipsnis|straipsnį|šį straipsnį|šio straipsnio|šis tekstas|šį tekstą|šio teksto|ši publikacija|šis interviu|ši naujiena|šis įrašas|šis puslapis|tekstas|tekstą|publikacija|interviu',
};

export const translationWords: TranslationWords = {
  translated: 'išverst|išvert|vertim|vertėj|vertė:|verst iš|versta iš|sulietuvin',
  original: 'original|pirmą kartą|pirmiausia|iš pradžių',
  languages: 'kalbų|kalbas',
  works: 'romanas|romano|knyg|eilėrašč|film|vertėjas žodžiu',
};

export const pagePhrases: PagePhrases = {
  source: 'šaltinis|šaltiniai',
  original: 'originalus straipsnis|skaityti originalą',
  translation: 'vertė:|išvertė|mašininis vertimas',
  byline: 'autorius|autorė|parengė|tekstas',
  related:
    'skaitykite taip pat…|taip pat skaitykite…|skaitykite daugiau…|skaityti daugiau|skaityti toliau|skaitykite plačiau…|plačiau skaitykite…|plačiau|skaityti visą straipsnį|daugiau apie tai…|daugiau naujienų…|daugiau straipsnių…|daugiau šia tema…|daugiau|susiję straipsniai|susijusios naujienos|susiję|susijusios temos|panašūs straipsniai|šia tema|šia tema:…|taip pat žiūrėkite…|žiūrėkite taip pat…|jus gali sudominti…|jums taip pat gali patikti…|jums gali būti įdomu…|gali būti įdomu…|rekomenduojame…|rekomenduojami straipsniai|nepraleiskite…|skaitomiausi|skaitomiausi straipsniai|skaitomiausios naujienos|populiariausi|populiariausi straipsniai|populiariausios naujienos|populiaru|naujausi|naujausios naujienos|naujausi straipsniai|kiti straipsniai|kitos naujienos|kitas straipsnis|ankstesnis straipsnis|kitas|ankstesnis|rodyti daugiau|rodyti visus|įkelti daugiau|įkeliama|kraunama|į viršų|grįžti į viršų|į pradžią',
  share:
    'dalinkitės…|dalykitės…|pasidalinti…|pasidalinkite…|pasidalinti straipsniu|pasidalinti facebook|kopijuoti nuorodą|nuoroda nukopijuota|spausdinti|siųsti|siųsti draugui|siųsti el. paštu|išsaugoti|išsaugoti straipsnį|skaityti vėliau|teksto dydis|šrifto dydis|sekti|sekti temą|sekti autorių|sekite mus…|skaitymo laikas|skaitymo laikas:…|dovanoti straipsnį|di santrauka|santrauka sukurta di',
  subscribe:
    'prenumeruoti|prenumeruokite…|prenumeruoti naujienlaiškį…|prenumerata|užsiprenumeruokite…|užsisakykite naujienlaiškį…|naujienlaiškis|naujienlaiškiai|prisijungti|prisijunkite|registruotis|registruokitės|susikurti paskyrą|jau esate prenumeratorius?…|jau prenumeruojate?…|jau turite paskyrą?…|neturite paskyros?…|prisijunkite prie mūsų…|atsisiųskite programėlę|atsisiųskite mūsų programėlę…|atsisiųsti programėlę|paremkite mus…|palaikykite mus…|paremti|paremkite nepriklausomą žurnalistiką…|aukoti|paaukoti|jūsų el. paštas|el. paštas|el. pašto adresas|įveskite el. pašto adresą…|įjungti pranešimus|gauti pranešimus',
  video:
    'klausytis|klausyti|klausykite straipsnio…|klausytis straipsnio|klausyti straipsnio|klausykite tinklalaidės…|žiūrėti|žiūrėti vaizdo įrašą|žiūrėkite vaizdo įrašą…|žiūrėkite video…|vaizdo įrašas|vaizdo įrašas:…|video|video:…|paleisti|groti|foto galerija|fotogalerija|galerija|peržiūrėti galeriją|tinklalaidė:…',
  tags: 'žymos|žymos:…|žymės|žymės:…|raktiniai žodžiai|raktiniai žodžiai:…|raktažodžiai:…|temos|temos:…|kategorija:…|kategorijos|tik prenumeratoriams|prenumeratoriams',
  cookies:
    'sutinku|priimti|priimti visus|priimti visus slapukus|sutikti|sutikti su visais|atmesti|atmesti visus|nesutinku|slapukų nustatymai|privatumo politika|slapukų politika|naudojame slapukus…|mes naudojame slapukus…|ši svetainė naudoja slapukus…|šioje svetainėje naudojami slapukai…|svetainėje naudojami slapukai…',
  comments:
    'komentarai|komentarai (…|komentuoti|rašyti komentarą…|parašyti komentarą…|palikite komentarą…|palikti komentarą…|pridėti komentarą|rodyti komentarus|skaityti komentarus|visi komentarai|komentarų nėra|nėra komentarų|atsakyti|prisijunkite, kad galėtumėte komentuoti…|el. pašto adresas nebus skelbiamas…|pranešti apie klaidą…|praneškite apie klaidą…|pranešti apie netikslumą|radote klaidą?…|pastebėjote klaidą?…|pastebėjote netikslumą?…|siųskite naujieną…|siųsti naujieną|atsiųskite naujieną…|turite naujieną?…|turite ką papasakoti?…|rašykite mums…|susisiekite su mumis|kontaktai|įvertinkite straipsnį…|ar straipsnis buvo naudingas?…|ar patiko straipsnis?…|patinka|ačiū už atsiliepimą',
  advertisement:
    'reklama|reklaminis straipsnis|užsakomasis turinys|užsakomasis straipsnis|rėmėjų turinys|remiamas turinys|remiamas straipsnis|rėmėjo turinys|partnerio turinys|straipsnis tęsiamas po reklama|tęsinys po reklama|straipsnio tęsinys – kitame puslapyje|skelbimai|uždaryti reklamą|praleisti reklamą',
  copyright:
    'visos teisės saugomos…|visos teisės saugomos įstatymo…|kopijuoti, platinti…|kopijuoti draudžiama…|šią informaciją draudžiama…|draudžiama kopijuoti ir platinti…',
  paywall:
    'šis straipsnis skirtas tik prenumeratoriams…|straipsnis skirtas tik prenumeratoriams…|šis straipsnis prieinamas tik…|šis turinys skirtas tik…|šis turinys prieinamas tik…|norėdami skaityti toliau…|norite skaityti toliau?…|norėdami perskaityti visą straipsnį…|norite perskaityti visą straipsnį?…|prenumeruokite ir skaitykite…|prisijunkite ir skaitykite toliau…|prisijunkite, kad galėtumėte skaityti…|skaitykite toliau su…',
  credit:
    'nuotrauka:…|nuotraukos:…|nuotr.:…|nuotr. autorius:…|nuotraukos autorius:…|nuotraukų autorius:…|foto:…|fotografas:…|fotografė:…|iliustracija:…|iliustracijos:…|asociatyvi nuotrauka:…|redaktorius:…|redaktorė:…|redagavo:…|redakcija:…|tekstas:…|korektorė:…|korektūra:…|montažas:…',
};

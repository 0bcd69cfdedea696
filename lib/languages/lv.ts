/** What Verso knows of Latvian. */

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
  before: 'piem t.i t.s dr prof doc inž kdze k-gs god apm sk resp red sv',
  figure: 'nr lpp plkst p art tel',
  ends: 'utt u.c u.tml etc',
  either: 'milj mljrd tūkst p.m.ē m.ē',
  says: 'jautā teic atbild sauc sac',
  ordinals: true,
};

export const wordEndings: Morphology = {
  suffixes:
    's š is us a e i o u ā ē ī ū am em im um ai ei ij as es is os ēs ās īs iem ām ēm īm u ju jas ja jam t ti tu ta tas tos šana šanas šanu isks iska iski iskā niece nieks nieki nieku',
};

export const nameCases: NameCases = {
  endings: 's š is us a e i u o ā ē ū ī am em im um ai ei ij as es os ēs ās īs iem ām ēm īm ja ju jam jā i jas',
  softened: 'd:ž t:š n:ņ l:ļ s:š z:ž c:č',
  adjectives: 'isk iešu',
};

export const slugWords: SlugWords = 'un ir no par ar ka uz pec';

export const numberWords: NumberTable = {
  add: {
    0.5: 'pus|pusi',
    1.5: 'pusotr*',
  },
  alone: {
    12: 'ducis',
    100: 'simts|simtu',
    1000: 'tūkstotis|tūkstoti',
  },
  times: {
    100: 'simti|simtiem|simtus|simtu',
    1000: 'tūkstoš*|tūkst.|tūkst',
    1000000.0: 'miljon*|milj.|milj',
    1000000000.0: 'miljard*|mljrd.|mljrd|mljd.',
    1000000000000.0: 'triljon*',
  },
  vague: {
    10: 'desmiti|desmitiem|desmitus|desmitu',
    100: 'simti|simtiem|simtus|simtu',
    1000: 'tūkstoši|tūkstošiem|tūkstošus|tūkstošu',
    1000000.0: 'miljoni|miljoniem|miljonu',
  },
  some: 'vairāki|vairākiem|daži|vairāku',
  every: 'katrs|katrai|katram|katra',
  whole: {
    0.5: 'puse|pusi|pusei',
    0.3333333333: 'trešdaļ*|trešo daļu|trešā daļa',
    0.25: 'ceturtdaļ*|ceturto daļu|ceturtā daļa',
    0.2: 'piektdaļ*|piekto daļu|piektā daļa',
    0.1: 'desmitdaļ*|desmito daļu|desmitā daļa',
  },
  weak: 'puse|pusi|pusei|pus|ceturtdaļ*|katrs',
  to: 'līdz|vai|un',
  between: 'no|starp',
  of: 'no',
  after: {
    points: 'procentpunkt*',
    percent: 'procent*',
  },
  currencies: {
    EUR: 'eiro',
    USD: 'dolār*',
  },
};

export const dates: DateWords = {
  dayAfterMonth: true,
  separators: '.',
  spacedDots: true,
};

export const times: TimeWords = {
  nights: 'nakts|naktī|naktis',
};

export const provenanceLabels: ProvenanceLabels = {
  original:
    'oriģināl* rakst*|oriģinālrakst*|lasīt oriģinālu|raksta oriģināls|oriģināls:|oriģināltekst*|oriģināl* tekst*|oriģinālpublikācij*|oriģināl* publikācij*|oriģinālziņ*|oriģināl* ziņ*|oriģinālintervij*|sākotnēj* rakst*|sākotnēj* publikācij*|lasi oriģinālu|lasiet oriģinālu|lasīt oriģinālvalodā|lasiet oriģinālvalodā|publikācijas oriģināls|teksta oriģināls|oriģināls šeit|oriģināls lasāms|oriģināls pieejams|saite uz oriģinālu|oriģinālavots:|oriģinālais avots:',
  republished:
    'sākotnēji publicēt*|pirmo reizi publicēt*|sākotnēji tika publicēt*|sākotnēji ticis publicēts|pirmo reizi tika publicēt*|pirmoreiz publicēt*|pirmpublicējum*|oriģināli publicēt*|vispirms publicēt*|raksts pirmo reizi|raksts sākotnēji|šis raksts publicēts|pārpublicēt* no|pārpublicēt* ar',
  translated:
    'tulkojums:|tulkojis|tulkoja|tulkojusi|tulkots no|tulkotāj*:|tulkojums no|no … tulkojusi|no … tulkojis|no … tulkoja|no … tulkots|tulkots un|tulkots latviski|tulkojums latviešu|tulkojums latviski|tulkojumu veica|tulkojumu sagatavoja|tulkojums un|latviski tulkoj*|latviskojis|latviskojusi|raksts tulkots|raksts ir tulkojums|raksts ir tulkots|teksts tulkots|tulk.:|tulkotāja piezīme:|tulkotājas piezīme:',
  machine:
    'tulkots ar mākslīgo intelektu|mašīntulkot*|mašīntulkojum*|automātisks tulkojums|automātiskais tulkojums|automātiski tulkot*|tulkots automātiski|tulkots ar mi|tulkots ar ai|mi tulkojums|mākslīgā intelekta tulkojums|mākslīgā intelekta tulkot*|mākslīgais intelekts tulkoj*|tulkots, izmantojot mākslīgo intelektu|tulkots, izmantojot mi|tulkots ar mākslīgā intelekta|tulkots ar google|tulkots ar deepl|tulkots ar chatgpt',
  source:
    'avots|avoti|informācijas avots|raksta avots|ziņas avots|oriģinālais avots|pirmavots|saite uz avotu|avota saite',
  picture:
    'foto*|attēls:|attēli:|attēla*|ilustrācij*|ekrānuzņēmum*|infografik*|grafika:|karikatūra*|zīmējums:|video:|publicitātes foto*|ilustratīv*|titulattēl*',
  version:
    'lasīt angliski|lasīt krieviski|lasīt latviski|lasi angliski|lasi krieviski|lasi latviski|lasiet angliski|lasiet krieviski|lasīt angļu|lasīt krievu|lasiet angļu|pieejams arī|pieejama arī|šī raksta tulkojums|šī raksta versija|šī raksta angļu|šī raksta krievu|tulkots angļu valodā|tulkots krievu valodā|citās valodās|read in english|читать на русском',
  self: 'šis raksts|raksts|rakstu|šo rakstu|šī raksta|šis teksts|šo tekstu|šī ziņa|šī intervija|šī publikācija|šī lapa|teksts|tekstu|raksta|publikācija|intervija',
};

export const translationWords: TranslationWords = {
  translated: 'tulko|tulkojum|latviskoj',
  original: 'oriģināl|sākotnēj|pirmo reizi|pirmoreiz',
  languages: 'valodās',
  works: 'romān|grāmat|dzej|film|tulks',
};

export const pagePhrases: PagePhrases = {
  source: 'avots|avoti',
  translation: 'tulkoja:|tulkojusi|mašīntulkojums',
  byline: 'autors|autore|sagatavoja|teksts',
  related:
    'lasi arī…|lasiet arī…|lasi vēl…|lasi vairāk…|lasīt vairāk…|lasīt tālāk|lasiet vairāk…|lasiet tālāk…|lasi tālāk…|lasi:…|skaties arī…|skatiet arī…|skatīt vairāk|vairāk par tēmu…|vairāk par šo tēmu…|vairāk ziņu…|vairāk rakstu…|vēl par tēmu…|saistītie raksti|saistītās ziņas|saistītas ziņas|saistītās tēmas|līdzīgi raksti|iesakām…|iesakām izlasīt…|iesakām arī…|redakcija iesaka|redaktora izvēle|nepalaid garām…|nepalaidiet garām…|tevi varētu interesēt…|jūs varētu interesēt…|lasītākie|lasītākais|lasītākie raksti|visvairāk lasītais|populārākie|populārākais|populārākie raksti|populāri|jaunākās ziņas|jaunākie raksti|jaunākais|citi raksti|citas ziņas|nākamais raksts|iepriekšējais raksts|nākamais|iepriekšējais|rādīt vairāk|rādīt visus|ielādēt vairāk|ielādē|uz augšu|uz sākumu',
  share:
    'dalīties|dalies…|dalieties…|dalīties facebook|kopēt saiti|kopēt|saite nokopēta|drukāt|izdrukāt|sūtīt|nosūtīt|sūtīt draugam|nosūtīt e-pastā|saglabāt|saglabāt rakstu|lasīt vēlāk|teksta izmērs|burtu izmērs|fonta izmērs|sekot|seko mums…|sekojiet mums…|sekot autoram|sekot tēmai|lasīšanas laiks|lasīšanas laiks:…|dāvināt rakstu|mi kopsavilkums',
  subscribe:
    'abonēt|abonējiet…|abonements|abonēšana|piesakies jaunumiem…|piesakieties jaunumiem…|piesakies jaunumu…|pieteikties jaunumiem…|jaunumu vēstule|ienākt|pieslēgties|ielogoties|reģistrēties|reģistrējies|izveidot kontu|jau esi abonents?…|esat abonents?…|jau ir konts?…|nav konta?…|pievienojies mums…|pievienojieties mums…|lejupielādē lietotni|lejupielādē mūsu lietotni…|lejupielādējiet mūsu lietotni…|atbalsti mūs…|atbalstiet mūs…|atbalsti neatkarīgu žurnālistiku…|atbalstīt|ziedot|ziedo|tavs e-pasts|jūsu e-pasts|e-pasts|e-pasta adrese|ieslēgt paziņojumus|saņemt paziņojumus|abonē|abonē tagad…',
  video:
    'klausīties|klausies|klausīties rakstu|klausies rakstu|noklausies rakstu|noklausies podkāstu…|skatīties|skaties video…|skatiet video…|skatīties video|video|video:…|atskaņot|foto galerija|fotogalerija|galerija|skatīt galeriju|podkāsts:…|raidieraksts:…',
  tags: 'birkas|birkas:…|tagi|tēmas|tēmas:…|atslēgvārdi|atslēgvārdi:…|kategorija:…|kategorijas|tikai abonentiem|abonentiem',
  cookies:
    'piekrītu|piekrist|piekrist visām|pieņemt|pieņemt visas|pieņemt visas sīkdatnes|noraidīt|noraidīt visas|nepiekrītu|sīkdatņu iestatījumi|privātuma politika|sīkdatņu politika|lietošanas noteikumi|mēs izmantojam sīkdatnes…|šī vietne izmanto sīkdatnes…|šajā vietnē tiek izmantotas sīkdatnes…|vietnē tiek izmantotas sīkdatnes…',
  comments:
    'komentāri|komentāri (…|komentēt|pievienot komentāru…|pievieno komentāru…|rakstīt komentāru…|atstāj komentāru…|rādīt komentārus|lasīt komentārus|visi komentāri|nav komentāru|atbildēt|pieslēdzies, lai komentētu…|ziņot par kļūdu…|ziņo par kļūdu…|atradi kļūdu?…|pamanīji kļūdu?…|kļūda rakstā?…|iezīmē to un nospied ctrl+enter…|ziņo redakcijai…|sazinies ar mums…|sazināties ar redakciju|kontakti|iesūti ziņu|vai raksts bija noderīgs?…|vai raksts patika?…|novērtē rakstu…|patīk|man patīk|paldies par atsauksmi',
  advertisement:
    'reklāma|reklāmraksts|reklāmas raksts|apmaksāts saturs|sponsorēts saturs|sponsorēts raksts|sadarbības raksts|partneru saturs|raksts turpinās pēc reklāmas|turpinājums pēc reklāmas|turpinājums zem reklāmas|sludinājumi|aizvērt reklāmu|izlaist reklāmu',
  copyright:
    'visas tiesības aizsargātas…|visas tiesības paturētas…|visas tiesības rezervētas…|pārpublicēšana aizliegta…|pārpublicēt aizliegts…|materiāla pārpublicēšana…|publikācijas saturs vai tās jebkāda apjoma daļa…|informācijas pārpublicēšana…|satura pārpublicēšana…',
  paywall:
    'šis raksts pieejams tikai abonentiem…|šis raksts ir pieejams tikai…|šis raksts ir tikai abonentiem…|raksts pieejams tikai abonentiem…|šis saturs pieejams tikai…|šis saturs ir pieejams tikai…|lai turpinātu lasīt…|lai lasītu tālāk…|lai izlasītu visu rakstu…|vēlies lasīt tālāk?…|vēlies turpināt lasīt?…|abonē, lai lasītu…|abonē un lasi…|pieslēdzies, lai lasītu…|pieslēdzies, lai turpinātu lasīt…|reģistrējies, lai lasītu…|turpini lasīt ar…',
  credit:
    'foto:…|attēls:…|attēli:…|fotogrāfs:…|fotogrāfija:…|foto autors:…|ilustratīvs foto:…|ilustratīvs attēls:…|ilustrācija:…|ilustrācijas:…|redaktors:…|redaktore:…|redakcija:…|redaktors/e:…|korektore:…|korektors:…|teksts:…|montāža:…|infografika:…',
};

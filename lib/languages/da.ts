/** What Verso knows of Danish. */

import { CLOCK_WORD_FORM, DECADE_S_FORM, NORDIC_CASES, NORDIC_HOUR_FORM, NORDIC_SUFFIXES } from './families';
import type {
  DateWords,
  FunctionWords,
  LanguageTraits,
  Morphology,
  NameCases,
  NewsAgencies,
  NumberTable,
  PagePhrases,
  ProvenanceLabels,
  SentenceMarkTable,
  SlugWords,
  SpeechWords,
  TimeWords,
  TranslationWords,
} from './kinds';

export const traits: LanguageTraits = {
  caseEndings: true,
  dashDialogue: true,
  inflectedNumbers: true,
};

export const sentenceMarks: SentenceMarkTable = {
  before: 'f.eks bl.a d.v.s dvs ca dr prof hr fr inkl ekskl pga p.g.a evt hhv jf jvf vedr afd sct skt',
  figure: 'nr kl s art stk kap tlf jan feb mar apr jun jul aug sept okt nov dec',
  ends: 'osv m.m m.v m.fl etc o.s.v o.l',
  either: 'f.kr e.kr mio mia',
  capital: 'de i',
  starters: 'den det de en et han hun vi jeg man i på af for med efter da når men og så der her nu ingen',
  says: 'sagde siger spurgte spørger svarede råbte skrev',
  ordinals: true,
};

export const wordEndings: Morphology = { suffixes: NORDIC_SUFFIXES, minStem: 4, tail: 5 };

export const nameCases: NameCases = { endings: NORDIC_CASES, adjectives: 'sk isk' };

export const functionWords: FunctionWords =
  'og at det som en på er af for med til den har de ikke om et han men var jeg fra vi så kan når år under også efter eller nu sin der ved mod skal skulle kommer ud får være havde alle andre meget end her da siden over kun ind bliver op selv hvad to vil mange hun blev sagde';

export const slugWords: SlugWords = 'og at det som en er af for med til ikke om har pa den efter';

export const numberWords: NumberTable = {
  add: {
    0.5: 'en halv|et halvt|ein halv|eit halvt|halv|halvt|halve',
    1.5: 'halvanden|halvandet|en en halv',
  },
  alone: {
    12: 'dusin',
    100: 'hundrede',
    1000: 'tusind',
  },
  times: {
    100: 'hundrede|hundred',
    1000: 'tusind|tusinde',
    1000000.0: 'million*|mio.|mio|mill.|mill',
    1000000000.0: 'milliard*|mia.|mia|mrd.|mrd|mdr.|mdr',
    1000000000000.0: 'billion*',
    1000000000000000.0: 'billiard*',
    1e18: 'trillion*',
  },
  vague: {
    10: 'snesevis',
    12: 'dusinvis',
    100: 'hundredvis|hundreder|hundredevis',
    1000: 'tusindvis|tusinder',
    1000000.0: 'millionvis|millioner',
    1000000000.0: 'milliardvis',
  },
  some: 'flere|nogle|et par',
  every: 'hver|hvert',
  whole: {
    0.5: 'halvdelen|halvdel',
    0.3333333333: 'tredjedel*|tredel*|tredjedelen',
    0.25: 'fjerdedel*|kvart*',
    0.2: 'femtedel*|femdel*',
    0.1: 'tiendedel*|tidel*',
  },
  half: 'og en halv|og et halvt|en halv|og ein halv',
  weak: 'en halv|et halvt|ein halv|eit halvt|halv|halvt|halve|halvdelen|halvdel|halvparten|halvpart|kvart*',
  to: 'til|eller|og|op til|opp til',
  between: 'mellem|fra',
  of: 'ud af|af',
  after: {
    points: 'procentpoint*',
  },
  currencies: {
    DKK: 'kroner|krone|kr.',
    EUR: 'euro',
    USD: 'dollar|amerikanske dollar',
    GBP: 'pund',
  },
  and: 'og',
};

export const dates: DateWords = {
  separators: '.',
  decadeForms: [DECADE_S_FORM],
};

export const times: TimeWords = {
  nights: 'nat|natten|nætter',
  forms: [CLOCK_WORD_FORM, NORDIC_HOUR_FORM],
};

export const speechVerbs: SpeechWords = {
  verbs: 'siger$ sagde$ sagt$ fortæl forklare skrev$ skriver$ svare tilføje oplys ifølge$ understreg',
  between: 'har også',
  order: 'both',
};

export const newsAgencies: NewsAgencies = 'Ritzau';

export const provenanceLabels: ProvenanceLabels = {
  original:
    'den oprindelige artikel|det oprindelige indlæg|originalartik*|oprindelig* artik*|originalversion*|original:|originaltekst*|originalkilde:|originalindlæg*|originalinterview*|original* artik*|original* tekst*|oprindelig* tekst*|oprindelig* version*|oprindelig* historie*|oprindelig* indlæg*|oprindelig* kilde:|læs original*|læs den oprindelige|se originalen|link til original*|originalen kan læses|originalen findes|læs på originalsproget|engelske original|original på',
  republished:
    'oprindeligt udgivet|oprindeligt bragt|oprindeligt publiceret|først bragt|først publiceret|bragt første gang|oprindelig publiceret|oprindelig bragt|oprindelig udgivet|oprindeligt offentliggjort|oprindeligt trykt|oprindeligt skrevet til|først udgivet|først offentliggjort|først trykt|bragt først|publiceret første gang|udgivet første gang|denne artikel blev|denne artikel er oprindelig*|artiklen blev bragt|artiklen er oprindelig*|artiklen blev oprindelig*|artiklen blev først|artiklen er først|artiklen er tidligere bragt|teksten er oprindelig*|tidligere bragt i|genudgivet fra|gengivet med tilladelse|bringes med tilladelse|bragt med tilladelse',
  translated:
    'oversat fra … af|oversættelse:|oversættelse ved|oversat af|oversat fra|oversætter:|på dansk ved|oversættelse af|oversættelse fra|oversættelse og bearbejdning|oversat og bearbejdet|oversat og redigeret|oversat til dansk|dansk oversættelse|til dansk ved|til dansk af|artiklen er oversat|artiklen er en oversættelse|teksten er oversat|teksten er en oversættelse|oversættere:|overs.:|på dansk af',
  machine:
    'maskinoversat|maskinoversættelse|automatisk oversat|oversat af ai|oversat med ai|automatisk oversættelse|oversat automatisk|oversat maskinelt|maskinelt oversat|autooversat|ai-oversat|ai-oversættelse|oversat ved hjælp af ai|oversat med hjælp fra ai|oversat via ai|oversat af kunstig intelligens|oversat med kunstig intelligens|oversat ved hjælp af kunstig intelligens|oversat af google|oversat med google|oversat med deepl|oversat af deepl|oversat med chatgpt',
  source:
    'kilde|kilder|via:|originalkilde|kildeartikel|kildeangivelse|nyhedskilde|link til kilden|til kilden|hentet fra|baseret på:',
  picture:
    'billed*|foto*|arkivfoto*|pressefoto*|illustration*|skærmbillede*|tegning:|grafik:|infografik*|kort:|video:|kilde billede|kilde foto|topbillede*',
  version:
    'læs på|læs artiklen på|oversat til|findes også på|læs denne artikel på|læs historien på|læs teksten på|også tilgængelig på|kan læses på|kan også læses på|version af denne|oversættelse af denne|er oversat til|read in english',
  self: 'denne artikel|denne tekst|artiklen|teksten|dette interview|dette indlæg|denne kronik|denne side|denne version|denne reportage|denne historie|interviewet|kronikken|indlægget|artikel|tekst:|du læser|vores oversættelse',
};

export const translationWords: TranslationWords = {
  translated: 'oversat|oversæt|dansk version|gendigt|overs.|til dansk',
  original:
    'original|oprindelig|først bragt|først udgiv|først publicer|genudgiv|gengivet|tidligere bragt|tidligere udgiv',
  languages: '# sprog|mange sprog|flere sprog',
  works: 'roman|bog|bogen|digt|film|forlag|google|studie|forskning|tolken|tweet|om forfatter|undertekst|loven',
};

export const pagePhrases: PagePhrases = {
  source: 'kilde|kilder',
  original: 'oprindeligt bragt|læs originalen|læs den originale artikel',
  translation: 'oversat af|maskinoversat|oversættelse:',
  byline: 'af|skrevet af',
  related:
    'læs også…|læs mere…|relaterede artikler|se også…|mest læste|læs videre|fortsæt med at læse|relateret|relaterede nyheder|relateret indhold|flere nyheder|flere artikler|vis flere|vis mere|indlæs flere|indlæser|henter|seneste nyt|seneste nyheder|seneste|mest læst|mest sete|mest populære|populære artikler|anbefalet|anbefalede artikler|anbefalet til dig|andre læser også|måske er du også interesseret i…|du vil måske også synes om…|gå ikke glip af…|læs hele artiklen|læs artiklen|næste artikel|forrige artikel|næste|forrige|til toppen|tilbage til toppen|til forsiden|mere om emnet|mere om samme emne|se mere|se alle|topnyheder',
  share:
    'del|del artiklen…|kopiér link|følg os…|del artikel|del på…|del via…|del denne artikel…|kopier link|kopiér linket|link kopieret|linket er kopieret|udskriv|print artikel|send|send til en ven|e-mail|gem|gem artikel|gem til senere|læs senere|tekststørrelse|skriftstørrelse|følg|følger|følg emne|følg emnet|følg forfatteren|læsetid|læsetid:…|ai-resumé|resumé lavet af ai|opsummeret af ai|resuméet er lavet af ai…|forær artiklen|del med en ven|min læsetid|min. læsetid|minutters læsetid',
  subscribe:
    'tilmeld dig…|nyhedsbrev|abonner|tilmeld dig nyhedsbrevet|tilmeld|tilmeld nyhedsbrev|bliv abonnent…|bliv medlem…|køb abonnement|prøv gratis|allerede abonnent?…|er du allerede abonnent?…|har du allerede en konto?…|har du allerede en profil?…|log ind|opret profil|opret konto|opret bruger|hent appen|download appen|hent vores app…|download vores app…|støt os…|støt vores arbejde…|støt uafhængig journalistik…|støt fri og uafhængig journalistik…|doner|donér|din e-mail|din e-mailadresse|e-mailadresse|få nyhedsbrevet…|få vores nyhedsbrev…|modtag vores nyhedsbrev…|gå ikke glip af noget|slå notifikationer til',
  video:
    'se videoen…|se video|lyt til artiklen…|lyt til denne artikel…|lyt til artikel|lyt|lyt til podcasten…|lyt her…|hør artiklen|hør podcasten…|oplæst artikel|afspil|afspil video|se klippet…|se med her|se billederne…|billedserie|billedserie:…|billedgalleri|videoafspiller|flere videoer',
  tags: 'emner:…|tags|emner|emneord|emneord:…|nøgleord|nøgleord:…|kategorier|kategori:…|kategorier:…|emner i artiklen|gratis artikel|kun for abonnenter|for abonnenter',
  cookies:
    'vi bruger cookies…|accepter alle|accepter|acceptér|acceptér alle|accepter alle cookies|afvis|afvis alle|kun nødvendige|cookieindstillinger|cookie-indstillinger|administrer cookies|privatlivspolitik|cookiepolitik|persondatapolitik|denne hjemmeside bruger cookies…|dette website bruger cookies…|vi og vores partnere bruger…',
  comments:
    'kommentarer|rapporter fejl|rapportér fejl|meld en fejl|fejl i artiklen?…|har du fundet en fejl?…|fundet en fejl?…|tip os…|tip redaktionen|send et tip|har du et tip?…|har du et tip til os?…|var artiklen nyttig?…|hvad synes du om artiklen?…|hvad synes du om denne artikel?…|synes godt om|tak for din feedback|skriv en kommentar…|skriv kommentar|tilføj en kommentar…|efterlad en kommentar…|læg en kommentar…|vis kommentarer|læs kommentarer|se kommentarer|alle kommentarer|ingen kommentarer|0 kommentarer|kommentarer (…|kommentér|log ind for at kommentere…|din e-mailadresse vil ikke blive publiceret…|kontakt redaktionen|kontakt os|deltag i debatten…|giv feedback',
  advertisement:
    'annonce|annoncer|annonce:…|artiklen fortsætter efter annoncen|artiklen fortsætter under annoncen|artiklen fortsætter under billedet|artiklen fortsætter efter billedet|artiklen fortsætter under videoen|annoncørbetalt indhold|sponsoreret|sponsoreret indhold|sponsoreret af…|betalt indhold|kommercielt indhold|reklame|luk annonce|spring annonce over|annonceindhold',
  copyright:
    'alle rettigheder forbeholdes…|alle rettigheder forbeholdt…|ophavsretligt beskyttet|indholdet er beskyttet af ophavsret…|denne artikel er beskyttet af lov om ophavsret…|artiklen er beskyttet af ophavsretsloven…|eftertryk forbudt',
  paywall:
    'denne artikel er for abonnenter…|denne artikel er kun for abonnenter…|denne artikel er forbeholdt abonnenter…|artiklen er kun for abonnenter…|artiklen er forbeholdt abonnenter…|dette indhold er kun for abonnenter…|for at læse videre…|for at læse hele artiklen…|for at læse resten af artiklen…|vil du læse videre?…|vil du læse hele artiklen?…|vil du læse med?…|læs videre med…|læs hele artiklen med…|læs videre for…|log ind for at læse…|log ind og læs videre…|bliv abonnent og læs videre…|bliv abonnent for at læse…|bliv abonnent og læs…|opret en profil for at læse…|opret en gratis profil for at…|lås artiklen op…|lås op for artiklen…|få adgang til artiklen…|få adgang til hele artiklen…',
  credit:
    'foto:…|fotos:…|fotograf:…|fotografi:…|billede:…|billeder:…|arkivfoto:…|tekst:…|tekst og foto:…|illustration:…|illustrationer:…|infografik:…|redaktør:…|redaktion:…|redigering:…|redigeret af:…|ansvarshavende redaktør:…|korrektur:…|klip:…|pr-foto:…',
};

/** What Verso knows of Norwegian. */

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
  before: 'f.eks bl.a d.v.s dvs ca dr prof hr fr inkl ekskl pga evt hhv jf vedr avd st',
  figure: 'nr kl s art kap tlf jan feb mar apr jun jul aug sept okt nov des',
  ends: 'osv m.m m.v m.fl etc o.l',
  either: 'f.kr e.kr mill mrd',
  capital: 'de',
  starters: 'den det de en ei et han hun vi jeg man i på av for med etter da når men og så der her nå ingen',
  says: 'sa sier spurte spør svarte ropte skrev',
  ordinals: true,
};

export const wordEndings: Morphology = { suffixes: NORDIC_SUFFIXES, minStem: 4, tail: 5 };

export const nameCases: NameCases = { endings: NORDIC_CASES, adjectives: 'sk isk' };

export const functionWords: FunctionWords =
  'og at det som en på er av for med til den har de ikke om et han men var jeg fra vi så kan når år under også etter eller nå sin der ved mot skal skulle kommer ut får være hadde alle andre mye enn her da siden over bare inn blir opp selv hva to vil mange hun ble sa';

export const numberWords: NumberTable = {
  add: {
    0.5: 'en halv|et halvt|ein halv|eit halvt|halv|halvt|halve',
    1.5: 'halvannen|halvannet|halvannan|en og en halv|ein og ein halv',
  },
  alone: {
    12: 'dusin',
    100: 'hundre',
    1000: 'tusen',
  },
  times: {
    100: 'hundre',
    1000: 'tusen',
    1000000.0: 'million*|mio.|mio|mill.|mill',
    1000000000.0: 'milliard*|mia.|mia|mrd.|mrd|mdr.|mdr',
    1000000000000.0: 'billion*',
    1000000000000000.0: 'billiard*',
    1e18: 'trillion*',
  },
  vague: {
    10: 'titalls',
    12: 'dusinvis',
    100: 'hundrevis|hundrevis av|hundretals',
    1000: 'tusenvis|tusener|tusenvis av',
    1000000.0: 'millionvis|millioner',
    1000000000.0: 'milliardvis',
  },
  some: 'flere|noen|et par',
  every: 'hver|hvert',
  whole: {
    0.5: 'halvparten|halvpart',
    0.3333333333: 'tredjedel*|tredel*|tredjedelen',
    0.25: 'fjerdedel*|firedel*',
    0.2: 'femtedel*|femdel*',
    0.1: 'tiendedel*|tidel*',
  },
  half: 'og en halv|og et halvt|en halv|og ein halv',
  weak: 'en halv|et halvt|ein halv|eit halvt|halv|halvt|halve|halvdelen|halvdel|halvparten|halvpart|kvart*',
  to: 'til|eller|og|op til|opp til',
  between: 'mellom|fra',
  of: 'av|ut av',
  after: {
    points: 'prosentpoeng*|prosenteining*',
  },
  currencies: {
    NOK: 'kroner|krone|kr.',
    EUR: 'euro',
    USD: 'dollar|amerikanske dollar',
    GBP: 'pund',
  },
  and: 'og',
};

export const dates: DateWords = {
  monthLocales: 'nb nn',
  separators: '.',
  decadeForms: [DECADE_S_FORM],
};

export const times: TimeWords = {
  nights: 'natt|natta|natten|netter',
  forms: [CLOCK_WORD_FORM, NORDIC_HOUR_FORM],
};

export const speechVerbs: SpeechWords = {
  verbs: 'sier$ sa$ sagt$ fortell forkla skrev$ skriver$ svare tilføy opplys ifølge$',
  between: 'har også',
  order: 'both',
};

export const newsAgencies: NewsAgencies = 'NTB';

export const provenanceLabels: ProvenanceLabels = {
  original:
    'originalartik*|originalsak*|opprinnelig* artik*|den opprinnelige saken|originalversjon*|original:|originaltekst*|originalkilde:|originalinnlegg*|originalintervju*|originalreportasje*|opprinnelig* sak*|opprinnelig* tekst*|opprinnelig* versjon*|opprinnelig* innlegg*|les original*|se originalen|lenke til original*|originalen finner du|originalen kan leses|les på originalspråket|engelske originalen|original på|opphavleg* artik*|opphavleg* sak*|opphavleg* tekst*',
  republished:
    'opprinnelig publisert|først publisert|publisert først|ble først publisert|publisert opprinnelig|opprinnelig trykket|opprinnelig skrevet for|publisert første gang|først trykket|først på trykk|sto på trykk|stod på trykk|stod fyrst på trykk|denne artikkelen ble publisert|denne saken ble publisert|denne teksten ble publisert|denne saken ble først|denne artikkelen ble først|saken ble opprinnelig|artikkelen ble opprinnelig|teksten ble opprinnelig|saken er hentet fra|artikkelen er hentet fra|gjengitt med tillatelse|republisert fra|opphavleg publisert|fyrst publisert',
  translated:
    'oversatt fra … av|oversettelse:|oversettelse ved|oversatt av|oversatt fra|oversetter:|omsett av|omsetjing:|fra … oversatt av|oversettelse av|oversettelse fra|oversettelse og bearbeid*|oversatt og bearbeid*|oversatt og tilrettelagt|oversatt til norsk|norsk oversettelse|til norsk ved|til norsk av|på norsk ved|artikkelen er oversatt|artikkelen er en oversettelse|saken er oversatt|teksten er oversatt|teksten er en oversettelse|oversettere:|overs.:|omsett frå|omsetjing ved|omsetjar:|til norsk:',
  machine:
    'maskinoversatt|maskinoversettelse|automatisk oversatt|oversatt av ki|oversatt med ki|oversatt ved hjelp av ki|automatisk oversettelse|autooversatt|ki-oversatt|ki-oversettelse|ai-oversatt|oversatt automatisk|oversatt maskinelt|maskinelt oversatt|oversatt av ai|oversatt med ai|oversatt ved hjelp av ai|oversatt med hjelp av ki|oversatt med kunstig intelligens|oversatt av kunstig intelligens|oversatt ved hjelp av kunstig intelligens|oversatt med google|oversatt av google|oversatt med deepl|oversatt med chatgpt|maskinomsett|maskinomsetjing|automatisk omsett|omsett med ki|omsett av ki',
  source:
    'kilde|kilder|kjelde|via:|kjelder|originalkilde|kildeartikkel|kildehenvisning|nyhetskilde|lenke til kilden|til kilden|hentet fra|basert på:',
  picture:
    'bilde*|foto*|ill.:|arkivfoto*|pressefoto*|illustrasjon*|skjermdump*|skjermbilde*|faksimile*|tegning:|grafikk:|kart:|video:|kilde bilde|kilde foto|toppbilde*|forsidebilde*',
  version:
    'les på|les saken på|oversatt til|finnes også på|les artikkelen på|les denne artikkelen på|les denne saken på|les teksten på|finnes også i|også tilgjengelig på|kan leses på|versjon av denne|oversettelse av denne|er oversatt til|omsett til|read in english',
  self: 'denne artikkelen|denne saken|denne teksten|artikkelen|teksten|dette intervjuet|dette innlegget|denne kronikken|denne kommentaren|denne siden|denne versjonen|denne reportasjen|saken|intervjuet|kronikken|innlegget|artikkel|tekst:|denne teksta|du leser|vår oversettelse',
};

export const translationWords: TranslationWords = {
  translated: 'oversatt|oversett|oversat|omsett|omsatt|norsk versjon|gjendikt|fornorsk|overs.|til norsk',
  original:
    'original|opprinnelig|opphavleg|først publiser|først trykk|først utgitt|gjengitt|gjenpubl|tidligere publ|tidligere trykt',
  languages: '# språk|mange språk|flere språk',
  works: 'roman|bok|boka|boken|dikt|film|forlag|google|studie|forskning|tolken|tweet|om forfatter|undertekst|loven',
};

export const pagePhrases: PagePhrases = {
  source: 'kilde|kilder',
  original: 'opprinnelig publisert|les originalen|les originalartikkelen',
  translation: 'oversatt av|maskinoversatt|oversettelse:',
  byline: 'av|skrevet av',
  related:
    'les også…|les mer…|relaterte saker|se også…|mest lest|les videre|fortsett å lese|relatert|relaterte artikler|relaterte nyheter|relatert innhold|flere nyheter|flere saker|flere artikler|vis flere|vis mer|last flere|last inn flere|laster|laster inn|siste nytt|siste nyheter|siste saker|siste|mest leste|mest sett|mest delt|populært|populære saker|anbefalt|anbefalte saker|anbefalte artikler|anbefalt for deg|andre leser også|du liker kanskje også…|du vil kanskje også like…|ikke gå glipp av…|les hele saken|les hele artikkelen|les saken|les artikkelen|neste artikkel|forrige artikkel|neste sak|forrige sak|neste|forrige|til toppen|tilbake til toppen|til forsiden|mer om saken|mer om temaet|se mer|se alle|toppsaker|hør også…',
  share:
    'del|del saken…|kopier lenke|følg oss…|del på…|del via…|del artikkelen…|del artikkel|del denne saken…|del denne artikkelen…|gi bort artikkelen|gi bort saken|kopier lenken|kopiér lenke|lenke kopiert|lenken er kopiert|skriv ut|send|send på e-post|e-post|tips en venn|lagre|lagre artikkel|lagre til senere|les senere|tekststørrelse|skriftstørrelse|følg|følger|følg tema|følg temaet|følg forfatteren|lesetid|lesetid:…|ki-oppsummering|ki-sammendrag|oppsummert med ki|oppsummert av ki|oppsummering laget av ki…|oppsummeringen er laget av…|oppsummeringen er laget med…|oppsummeringen er generert av…|kort oppsummert av ki|min lesetid|min. lesetid|minutters lesetid',
  subscribe:
    'meld deg på…|nyhetsbrev|abonner|meld deg på nyhetsbrevet|bli abonnent…|bli medlem…|kjøp abonnement|prøv gratis|allerede abonnent?…|er du allerede abonnent?…|har du allerede konto?…|har du allerede en konto?…|logg inn|logg på|opprett konto|opprett bruker|registrer deg|last ned appen|last ned vår app…|last ned appen vår…|støtt oss…|støtt vårt arbeid…|støtt uavhengig journalistikk…|støtt fri journalistikk…|doner|gi en gave|din e-post|din e-postadresse|e-postadresse|få nyhetsbrevet…|få vårt nyhetsbrev…|få våre nyhetsbrev…|motta vårt nyhetsbrev…|slå på varsler|skru på varsler',
  video:
    'se videoen…|se video|lytt til saken…|lytt til artikkelen…|lytt til artikkel|lytt|hør saken|hør artikkelen|hør opplesning|lytt til podkasten…|hør podkasten…|spill av|spill av video|se klippet…|se bildene…|bildeserie|bildeserie:…|bildegalleri|videospiller|flere videoer|podkast:…|podkast',
  tags: 'emner:…|stikkord:…|emner|stikkord|nøkkelord|nøkkelord:…|kategorier|kategori:…|kategorier:…|temaer|emneord:…|mer om disse temaene|gratis artikkel|kun for abonnenter|for abonnenter',
  cookies:
    'vi bruker informasjonskapsler…|godta alle|godta|godta alle informasjonskapsler|aksepter|aksepter alle|avvis|avvis alle|bare nødvendige|administrer informasjonskapsler|innstillinger for informasjonskapsler|personvernerklæring|personverninnstillinger|dette nettstedet bruker informasjonskapsler…|denne nettsiden bruker informasjonskapsler…|vi bruker cookies…|vi og våre partnere bruker…',
  comments:
    'kommentarer|meld fra om feil|rapporter feil|feil i saken?…|feil i artikkelen?…|fant du en feil?…|fant du feil i artikkelen?…|har du funnet en feil?…|har du funnet feil i saken?…|tips oss…|tips redaksjonen|send oss tips|send tips|har du tips?…|har du et tips?…|har du tips om denne saken?…|har du tips eller innspill…|var artikkelen nyttig?…|hva synes du om saken?…|hva synes du om artikkelen?…|hva syns du om saken?…|liker|takk for tilbakemeldingen|skriv en kommentar…|skriv kommentar|legg igjen en kommentar…|legg til en kommentar…|legg inn en kommentar…|vis kommentarer|les kommentarer|se kommentarer|alle kommentarer|ingen kommentarer|0 kommentarer|kommentarer (…|kommenter|logg inn for å kommentere…|din e-postadresse vil ikke bli publisert…|kontakt redaksjonen|kontakt oss|delta i debatten…|delta i diskusjonen…|gi tilbakemelding',
  advertisement:
    'annonse|annonser|annonse:…|artikkelen fortsetter under annonsen|saken fortsetter under annonsen|artikkelen fortsetter etter annonsen|saken fortsetter etter annonsen|artikkelen fortsetter under bildet|saken fortsetter under bildet|saken fortsetter under videoen|teksten fortsetter under…|annonsørinnhold|sponset|sponset innhold|sponset av…|betalt innhold|kommersielt innhold|reklame|lukk annonse|hopp over annonse',
  copyright:
    'alle rettigheter reservert…|alle rettigheter forbeholdt…|opphavsrettslig beskyttet|innholdet er beskyttet av åndsverkloven…|alt innhold er opphavsrettslig beskyttet…|ettertrykk forbudt',
  paywall:
    'denne artikkelen er for abonnenter…|denne artikkelen er kun for abonnenter…|denne artikkelen er forbeholdt abonnenter…|denne saken er for abonnenter…|denne saken er kun for abonnenter…|denne saken er forbeholdt abonnenter…|dette innholdet er kun for abonnenter…|artikkelen er kun for abonnenter…|for å lese videre…|for å lese hele saken…|for å lese hele artikkelen…|for å lese resten av…|vil du lese videre?…|vil du lese hele saken?…|vil du lese hele artikkelen?…|les videre med…|les hele saken med…|les hele artikkelen med…|logg inn for å lese…|logg inn og les videre…|bli abonnent for å lese…|bli abonnent og les…|opprett en konto for å lese…|få tilgang til hele saken…|få tilgang til artikkelen…|lås opp artikkelen…|lås opp saken…',
  credit:
    'foto:…|fotograf:…|fotografi:…|bilde:…|bilder:…|arkivfoto:…|arkivbilde:…|illustrasjonsfoto:…|illustrasjonsbilde:…|illustrasjon:…|illustrasjoner:…|infografikk:…|tekst:…|tekst og foto:…|redaktør:…|ansvarlig redaktør:…|redigering:…|redigert av:…|korrektur:…|klipp:…',
};

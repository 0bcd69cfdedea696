/** What Verso knows of Dutch. */

import { APOSTROPHE_YEAR_FORM, CLOCK_FORM, DECADE_S_FORM } from './families';
import type {
  CreditNames,
  DateWords,
  FunctionWords,
  LanguageTraits,
  Morphology,
  NewsAgencies,
  NumberTable,
  PagePhrases,
  PolarityWords,
  ProvenanceLabels,
  SentenceMarkTable,
  SlugWords,
  SpeechWords,
  TimeWords,
  TranslationWords,
  UnitWords,
} from './kinds';

export const traits: LanguageTraits = {
  capitalAdjectives: true,
  inflectedNumbers: true,
};

export const sentenceMarks: SentenceMarkTable = {
  before:
    'dhr mevr mw dr drs prof mr ir ing st bijv bv d.w.z o.a m.b.t t.a.v i.v.m t.o.v i.p.v a.u.b o.l.v m.a.w z.g zgn ca resp incl excl gem ds jhr burg vgl',
  figure: 'nr nrs blz p art lid jl tel jan feb mrt apr jun jul aug sep sept okt nov dec hfst',
  ends: 'enz etc e.d e.a',
  either: 'b.v n.v u.s v.chr n.chr mln mld',
  endings: 'str',
  capital: 'u',
  starters:
    "de het een hij zij ze wij we ik jij je dit dat deze die in op aan bij na voor met van uit er en maar ook toen dan daar hier nu niemand geen wie wat waar waarom als 's 't",
  says: 'zei zegt vroeg vraagt riep roept schreef antwoord',
};

export const wordEndings: Morphology = {
  suffixes: 'en s e er ers t te ten de den d je jes tje tjes ing ingen ende se ise iseh isch ische lijk lijke ig ige',
  minStem: 4,
  tail: 5,
};

export const functionWords: FunctionWords =
  'de van het een en in is dat op te zijn met voor die niet aan er om ook als dan maar bij nog uit door naar ze heeft over wordt tot hij was werd meer geen worden kan hebben had ik je of zich deze we wel dit al moet zal zou hun onder veel tegen na zo jaar daar toen haar wat waren zij mensen alle omdat wil';

export const slugWords: SlugWords =
  'de het een van en in op voor met dat niet zijn aan bij naar uit wordt over tegen meer na om';

export const numberWords: NumberTable = {
  every: 'elke|iedere|elk|ieder',
  joined: true,
  add: {
    0.5: 'een half|een halve|halve|half|eenhalf',
    1: 'een|één|eén',
    1.5: 'anderhalf|anderhalve',
    2: 'tweeën|een paar|beide|beiden|tweemaal',
    3: 'drieën|driemaal',
    4: 'vieren|viermaal',
    5: 'vijven',
    6: 'zessen',
    8: 'acht',
    20: 'twintig',
  },
  alone: { 100: 'honderd', 1000: 'duizend' },
  times: {
    1e18: 'triljoen',
    12: 'dozijn',
    1e6: 'miljoen|mln',
    1e9: 'miljard|mld',
    1e12: 'biljoen',
  },
  vague: {
    10: 'tientallen',
    12: 'dozijnen',
    100: 'honderden',
    1000: 'duizenden',
    10000: 'tienduizenden',
    100000: 'honderdduizenden',
    1e6: 'miljoenen',
    1e9: 'miljarden',
  },
  some: 'enkele|verscheidene|een paar|meerdere|diverse|vele|enige',
  ordinals: { 0: 'ste|de', 1: 'eerste', 2: 'op een na', 3: 'op twee na', 4: 'op drie na' },
  parts: {
    3: 'derde van|derde',
    4: 'kwart|vierde van',
    5: 'vijfde van|vijfden',
    6: 'zesde van',
    8: 'achtste van',
    10: 'tiende van|tienden',
  },
  whole: { 0.5: 'helft', 0.75: 'driekwart', 0.25: 'kwart' },
  half: 'half|halve|enhalf|ënhalf|enhalve|ënhalve|en een half|en een halve',
  fold: {
    2: 'dubbel|dubbele|verdubbel*|tweemaal zo|tweevoudig*',
    3: 'driedubbel|driedubbele|verdrievoudig*|drievoudig*',
    4: 'verviervoudig*|viervoudig*',
    5: 'vervijfvoudig*|vijfvoudig*',
    10: 'vertienvoudig*|tienvoudig*',
  },
  weak: 'een|één|half|halve|een paar|acht|beide|beiden|helft|tweede|eerste|dubbel|dubbele|kwart|vijver|twee|zeven|elf|een half|een halve|zesde|neven|zessen',
  not: 'een van|eenmaal|achter|achtig|halverwege|tweede kamer|eerste kamer|tweede wereldoorlog|kwartier|eenvoudig|elftal|zevende hemel|eensgezind|kwartfinale|halve finale',
  and: 'en|ën',
  turned: 'en|ën',
  to: 'naar|tot|à|of|tot en met|tot aan',
  between: 'tussen|tussen de|van|tussen het',
  of: 'op de|van de|op|uit',
  before: {
    about: "ongeveer|circa|zo'n|rond de|rond|omstreeks|ca.|om en nabij de|grofweg|plusminus",
    under: 'bijna|minder dan|tot|krap|hooguit|maximaal|onder de|hoogstens|tot wel|nog geen|ten hoogste',
    over: 'meer dan|ruim|minstens|minimaal|boven de|ten minste|tenminste|zeker|meer als|dik',
    ordinal: 'nr.|nummer|artikel|hoofdstuk',
    minus: 'min',
    year: 'in|sinds|tot|van|jaar|begin|eind|medio|vanaf|en|ek|wk',
  },
  after: {
    over: 'of meer',
    fold: 'keer zoveel|keer zo|keer meer|maal zo|maal zoveel|-voudig*|voudig*|keer hoger|keer groter',
    ordinal: 'e|ste|de|-ste|-de',
    counter: 'mensen|personen|kinderen|vrouwen|mannen|landen|keer|maal|stemmen|jongeren',
  },
  units: {
    tonne: 'ton|tonnen',
    'square-meter': 'vierkante meter|m²|m2',
    'square-kilometer': 'vierkante kilometer|km²|km2',
    'kilometer-per-hour': 'km/u|kilometer per uur|km per uur|km/uur',
    celsius: 'graden celsius|°c|graden',
    kilogram: 'kilo|kg',
    year: 'jaar|jaren|-jarig*|jarig*',
  },
  currencies: { GBP: 'pond|britse pond', USD: 'dollar|amerikaanse dollar', EUR: 'euro|euros', JPY: 'yen' },
};

export const units: UnitWords = {
  names: {
    tonne: 'metrische ton',
    'square-kilometer': 'vierkante kilometer|km²',
    'square-meter': 'vierkante meter|m²',
    'square-mile': 'vierkante mijl|mi²',
    'square-foot': 'vierkante voet|ft²',
    'cubic-meter': 'kubieke meter|m³',
    'kilowatt-hour': 'kilowattuur|kwh',
    megawatt: 'megawatt|mw',
    gigawatt: 'gigawatt|gw',
    kilowatt: 'kilowatt|kw',
    decade: 'decennia|decennium|dec.',
    century: 'eeuw',
    barrel: 'barrel|bbl',
    knot: 'knoop|knopen|kt',
  },
  scales: { duizend: 1e3, miljoen: 1e6, miljard: 1e9, mln: 1e6, mld: 1e9 },
};

export const dates: DateWords = {
  months: 'jan,feb|febr,mrt,apr,,,,aug,sept|sep,okt,nov,dec',
  shortMonths: 'mei',
  beforeMonth: 'in|sinds|eind|begin|half|tot|vanaf|van|medio|maand|afgelopen|komende|per',
  beforeDate: 'op|van|tot|vanaf|d\\.d\\.',
  weekdayEndings: 'avond|ochtend|middag|nacht|morgen|en',
  relativeWords: {
    '-2d': 'eergisteren',
    '-1d': 'gisteren|gister(?:avond|middag|ochtend|morgen|nacht)',
    '0d': 'vandaag|vanavond|vanmorgen|vanochtend|vanmiddag|vannacht',
    '2d': 'overmorgen',
    '1d~': '(?<!(?:de|het|goede) )morgen',
    '-1w': '(?:vorige|afgelopen|verleden) week',
    '1w': '(?:volgende|komende) week',
    '-1m': '(?:vorige|afgelopen|verleden) maand',
    '1m': '(?:volgende|komende) maand',
    '-1y': '(?:vorig|afgelopen|verleden) jaar',
    '1y': '(?:volgend|komend) jaar',
  },
  ignoredIntlKeys: ['1d'],
  decades:
    'jaren twintig,jaren dertig,jaren veertig,jaren vijftig,jaren zestig,jaren zeventig,jaren tachtig,jaren negentig',
  calendars: ['hebrew'],
  separators: '/',
  decadeForms: [DECADE_S_FORM, { pattern: /(?<=(?<!\p{L})jaren\s['‘’]?)(?<decade>\d{3}0|[1-9]0)(?![\d%])/dgiu }],
  yearForms: [APOSTROPHE_YEAR_FORM],
};

export const times: TimeWords = {
  nights: 'nacht|nachten',
  namedHours: { '0': 'middernacht', '12~': "12 uur 's middags|de middag" },
  hours: 'één|een,twee,drie,vier,vijf,zes,zeven,acht,negen,tien,elf,twaalf',
  dayPeriods: {
    '0-12': "'s ochtends|'s morgens|in de ochtend|'s ochtends vroeg|vanochtend|vanmorgen",
    '12-18': "'s middags|in de middag|vanmiddag",
    '17-24': "'s avonds|in de avond|vanavond",
    '20-30': "'s nachts|in de nacht|vannacht",
  },
  forms: [
    {
      pattern: '(?<!\\p{L})half <W>(?!\\p{L})',
      minutes: -30,
      needsBefore: /(?:om|rond|tegen|vanaf|tot|na|voor)\s{1,2}$/iu,
    },
    { pattern: '(?<!\\p{L})kwart over <H>(?!\\p{L})', minutes: 15 },
    { pattern: '(?<!\\p{L})kwart voor <H>(?!\\p{L})', minutes: -15 },
    CLOCK_FORM,
    {
      pattern: '(?<![\\p{L}\\d.,])<H>\\s?uur(?!\\p{L})',
      needsBefore: /(?:(?<!\p{L})(?:om|rond|tot|vanaf|tegen|tussen|van|en|rond de klok van|voor|na|sinds))\s{1,2}$/iu,
    },
  ],
};

export const polarity: PolarityWords = {
  firm: [
    'geen',
    'nooit',
    '(?:is|zijn|was|waren|heeft|hebben|had|hadden|zal|zullen|zou|zouden|kan|kunnen|kon|konden|mag|moet|wil|wilde|wordt|werd|worden|werden|ben|heb)(?: [^\\s.;:,]{1,25}){0,4} niet',
  ],
  negation: ['niet', 'geen', 'nooit', 'geenszins'],
  idioms: [
    'niet (?:alleen|enkel|slechts)',
    'niet (?:langer|minder|meer dan|noodzakelijk~|zonder|alle|altijd|iedereen|zo|zozeer|veel|lang)',
    '(?:of|als|waarom) niet',
    'geen twijfel',
    'in plaats',
    'te [a-z]{3,12} om',
  ],
  answers: [
    'niemand~',
    'niets',
    'nergens',
    'nee',
    'noch',
    'zonder',
    'nauwelijks',
    'amper',
    'pas',
    'slechts',
    'alleen',
    'enkel',
    'zelden',
    'weinig',
    'behalve',
    'tenzij',
    'buiten',
    '~[a-z]{3}loos',
    '~[a-z]{3}loze',
    'niet-?~',
    'on(?:aan~|af~|be[a-z]~|bruik~|den[k]~|duid~|eer~|eens~|eind~|er[a-z]~|ge[a-z]~|gel~|geb~|gek~|ged~|juist~|leesb~|mog~|no[dv]~|ont~|over~|red~|schuld~|stab~|toe[a-z]~|uit~|veil~|ver[a-z]~|vol~|voor~|waar~|wel~|wet~|wil~|zek~|zicht~)',
    'in(?:act~|stab~|valid~)',
    'illega~',
  ],
  innocent: ['niettemin'],
  lexical: [
    'weiger~',
    'geweiger~',
    'ontken~',
    'mislu[kc]~',
    'faal~',
    'falen~',
    'gefaald',
    'ontbre[ek]~',
    'ontbra[ak]~',
    'gebrek~',
    'tekort~',
    'verb[io][eo]d~',
    'verhinder~',
    'voork[oow]m~',
    'vermijd~',
    'vermeden',
    'verwerp~',
    'verworpen',
    'afgewezen',
    'afwijz~',
    'wijst?',
    'verlor~',
    'verlies~',
    'tegen',
    'moeilijk~',
    'vals~',
    'fout~',
    'verkeerd~',
    'afwezig~',
    'stop~',
    'gestopt',
    'ophoud~',
    'geblokk~',
    'blokk~',
    'uitgesloten',
    'uitsluit~',
    'mis(?:t|te|ten|sen|gelopen)',
    'twijfel~',
    'negeer~',
    'genegeerd',
    'leeg',
    'nul',
  ],
  uncertain: [
    'misschien',
    'mogelijk~',
    'wellicht',
    'waarschijnlijk~',
    'vermoedelijk~',
    'vermeend~',
    'naar verluidt',
    'zou(?:den)?',
    'kennelijk',
    'blijkbaar',
  ],
  doubtful: [
    'kan',
    'kunnen',
    'kon',
    'konden',
    'lijk(?:t|en)',
    'leek',
    'leken',
    'als',
    'volgens',
    'verdacht~',
    'verden~',
    'beschuldig~',
    'risico~',
    'mag',
    'mogen',
    'moet~',
    'mocht~',
    'of',
  ],
  none: ['niemand', 'niets', 'zonder'],
  alleged: ['vermeend', 'naar verluidt'],
  untold: ['zou', 'zouden'],
  notYet: ['nog niet', 'nog geen'],
  rise: [
    '~groei',
    '~stijging',
    'stijg~',
    'steeg',
    'stegen',
    'gestegen',
    'toen(?:am|ame|emen)~',
    'toegenomen',
    'groei~',
    'gegroei~',
    'verhog~',
    'verhoog~',
    'klom~',
    'winst~',
    'hoger~',
    'omhoog',
    'verdubbel~',
  ],
  fall: [
    '~daling',
    'daal~',
    'dal(?:en|end|ende|ing)',
    'gedaald~',
    'afn(?:am|ame|emen)~',
    'afgenomen',
    'verminder~',
    'verlag~',
    'verlaag~',
    'krimp~',
    'kromp~',
    'gekrompen',
    'verlies~',
    'verloor',
    'lager~',
    'omlaag',
    'zak(?:t|te|ten|ken)',
    'inge?stort',
    'viel',
    'vielen',
  ],
  idle: ['min of meer'],
};

export const speechVerbs: SpeechWords = {
  verbs:
    'zegt$ zei$ zeggen$ gezegd$ verklaar vertel schreef$ schrijft$ antwoord voegt$ voegde$ benadruk waarschuw vraagt$ vroeg$ stelt$ stelde$ meldt$ meldde$ aldus$ volgens$ bevestig reageer',
  between: 'heeft ook toen meneer mevrouw',
  before: 'meneer mevrouw',
  order: 'both',
};

export const newsAgencies: NewsAgencies = 'ANP Belga';

export const provenanceLabels: ProvenanceLabels = {
  original:
    'originele artikel|oorspronkelijke artikel|origineel artikel|oorspronkelijk artikel|lees het origineel|lees origineel|originele versie|originele tekst|origineel:|naar het origineel|lees hier het origineel|link naar het origineel|het origineel lezen|het origineel staat|het origineel verscheen|het origineel is verschenen|het origineel is te lezen|het origineel vindt u|bekijk het origineel|bekijk origineel|origineel hier|origineel in het|engelse origineel|engelstalige origineel|oorspronkelijke tekst|oorspronkelijke versie|oorspronkelijke publicatie|oorspronkelijke bericht|oorspronkelijke verhaal|oorspronkelijke bron:|originele bericht|origineel bericht|originele verhaal|originele publicatie|originele interview|originele bron:|originele link',
  republished:
    'oorspronkelijk verschenen|verscheen oorspronkelijk|oorspronkelijk gepubliceerd|eerder verschenen|verscheen eerder|verscheen eerst|eerst verschenen|eerst gepubliceerd|oorspronkelijk geplaatst|oorspronkelijk geschreven voor|verscheen als eerste|verscheen voor het eerst|voor het eerst verschenen|voor het eerst gepubliceerd|eerder gepubliceerd|eerst geplaatst|eerder geplaatst|origineel gepubliceerd|artikel werd oorspronkelijk|artikel is oorspronkelijk|artikel werd eerder|artikel is eerder|dit artikel verscheen|dit stuk verscheen|dit verhaal verscheen|dit interview verscheen|dit artikel is overgenomen|overgenomen van:|overgenomen uit:|overgenomen met toestemming|met toestemming overgenomen|met dank aan:',
  translated:
    'uit het … vertaald door|uit het … door|vertaald door|vertaald uit|vertaald van|vertaling door|vertaling van|vertaling uit|vertaling:|vertaler:|nederlandse vertaling|uit het … vertaald|vertaald en bewerkt|vertaald & bewerkt|vertaald vanuit|vertaald naar het nederlands|vertaald met toestemming|in het nederlands vertaald|vertaling en bewerking|vertaling & bewerking|vertaling vanuit|vertaling naar het nederlands|nederlandse bewerking|dit artikel is vertaald|dit artikel werd vertaald|dit artikel is een vertaling|deze tekst is een vertaling|dit stuk is vertaald|artikel vertaald door|vertalers:|vertaalster:|vert.:|noot van de vertaler:',
  machine:
    'automatisch vertaald|automatische vertaling|machinevertaling|machinaal vertaald|door ai vertaald|met ai vertaald|vertaald door ai|vertaald met ai|geautomatiseerd vertaald|geautomatiseerde vertaling|machinale vertaling|computervertaling|ai-vertaling|ai-vertaald|vertaling door ai|vertaling met ai|met behulp van ai vertaald|met hulp van ai vertaald|vertaald met behulp van ai|vertaald met hulp van ai|vertaald met behulp van kunstmatige intelligentie|met kunstmatige intelligentie vertaald|door kunstmatige intelligentie vertaald|vertaald door kunstmatige intelligentie|vertaald door google|vertaald met google|met google translate vertaald|vertaald door deepl|vertaald met deepl|met deepl vertaald|vertaald met chatgpt|met chatgpt vertaald|vertaald door een computer',
  source:
    'bron|bronnen|bronartikel|via:|bronvermelding|originele bron|bron van dit artikel|bron artikel|nieuwsbron|link naar bron|link naar de bron|naar de bron|overgenomen van|overgenomen uit|gebaseerd op:',
  picture:
    'foto*|beeld*|afbeelding*|illustratie*|infographic*|omslagfoto*|headerfoto*|cartoon*|tekening:|video:|kaart:|screenshot*|schermafbeelding*|bron foto|bron beeld|bron afbeelding',
  version:
    'lees dit artikel in|ook beschikbaar in|beschikbaar in|vertaling van dit|lees in het|lees dit verhaal in|lees deze tekst in|lees dit stuk in|lees dit interview in|lees in|ook te lezen in|ook verkrijgbaar in|versie van dit|versie van deze|vertaling van deze|vertaald naar het|vertaald in het|read in english',
  self: 'dit artikel|deze tekst|dit verhaal|deze pagina|dit stuk|dit interview|dit bericht|dit essay|dit nieuwsbericht|deze column|deze reportage|deze versie|deze bijdrage|het artikel|de tekst|het interview|artikel|tekst:|wij zetten|u leest|je leest|onze vertaling',
};

export const translationWords: TranslationWords = {
  translated: 'vertaal|vertal|vertaling|hertaal|bewerking van|nederlandse versie|vert.|zetten het om|omgezet uit',
  original:
    'origine|oorspronkelijk|eerst verschen|eerder verschen|voor het eerst|overgenomen|herpublic|stond eerder|eerder op|eerder gepubl',
  languages: 'talen',
  works:
    'roman|boek|gedicht|film|uitgever|software|google|onderzoek|studie|vertaalt zich|tolk|tweet|over de auteur|ondertitel|wet|audiotour',
};

export const pagePhrases: PagePhrases = {
  source: 'bron|bronnen',
  original: 'oorspronkelijk verschenen|lees het origineel|lees het originele artikel|dit artikel verscheen eerder',
  translation: 'vertaald door|vertaling:|automatisch vertaald|machinevertaling',
  byline: 'door|tekst|auteur',
  related:
    'lees ook…|lees meer…|lees verder…|gerelateerd|gerelateerde artikelen|meer over…|zie ook…|meest gelezen|aanbevolen|lees hier…|lees ook:…|ook interessant…|dit vind je misschien ook interessant…|misschien vind je dit ook interessant…|misschien ook interessant…|meer nieuws|meer artikelen|meer lezen|meer laden|laad meer|toon meer|meer tonen|meer weergeven|laden|aan het laden|bezig met laden|populair|meest bekeken|meest gedeeld|best gelezen|populaire artikelen|laatste nieuws|het laatste nieuws|net binnen|gerelateerd nieuws|gerelateerde berichten|verwante artikelen|aanraders|aanbevolen voor jou|aanbevolen artikelen|aanbevolen door de redactie|tips van de redactie|volgend artikel|volgende artikel|vorig artikel|volgende|vorige|naar boven|terug naar boven|terug naar home|ontdek meer|bekijk alles|alles bekijken|niet te missen|dit mag je niet missen…|beluister ook…|luister ook…|lees het hele artikel|lees het volledige artikel|lees volledig artikel|verder lezen|lees hier meer|meer over dit onderwerp|klik hier',
  share:
    'deel|delen|deel dit artikel…|delen via…|kopieer link|volg ons…|geef dit artikel cadeau|artikel cadeau geven|cadeau geven|geef cadeau|deel artikel|deel via…|deel op…|delen op…|deel het artikel|deel dit bericht…|deel deze pagina|link gekopieerd|kopieer de link|link kopiëren|printen|print artikel|afdrukken|artikel printen|mailen|e-mail|doorsturen|stuur door|bewaren|bewaar|bewaar artikel|bewaar voor later|opslaan|artikel opslaan|lees later|lettergrootte|tekstgrootte|volgen|volgend|volg auteur|volg dit onderwerp|leestijd|leestijd:…|geschatte leestijd:…|ai-samenvatting|samenvatting door ai|samengevat door ai|samenvatting met ai|deze samenvatting is gemaakt met ai…|deze samenvatting is gegenereerd door ai…|vat samen|min leestijd|minuten leestijd|min. leestijd|deel op facebook|volg ons op…',
  subscribe:
    'abonneer|abonneer je…|schrijf je in…|meld je aan…|nieuwsbrief|volg ons whatsapp-kanaal…|word lid…|word abonnee…|abonneer nu…|abonneren|abonnement|neem een abonnement…|al abonnee?…|al een account?…|nog geen account?…|nog geen abonnee?…|ben je al abonnee?…|bent u al abonnee?…|inloggen|aanmelden|registreren|registreer|maak een account aan|account aanmaken|download onze app…|download de app|download de gratis app…|ontvang onze nieuwsbrief…|ontvang de nieuwsbrief…|ontvang dagelijks…|ontvang het laatste nieuws…|ontvang elke…|schrijf je nu in…|schrijf u in voor…|meld u aan voor…|inschrijven|inschrijven nieuwsbrief|steun ons…|steun onze journalistiek…|steun ons werk…|steun onafhankelijke journalistiek…|doneer|doneer nu|doneren|e-mailadres|je e-mailadres|uw e-mailadres|mis niets|mis niets meer|blijf op de hoogte met…|meldingen aanzetten|meldingen inschakelen|schrijf je in voor onze nieuwsbrief|schrijf je in voor de nieuwsbrief|meld je aan voor onze…|abonneer je op…',
  video:
    "bekijk de video…|bekijk video|bekijk ook…|video:…|luister naar dit artikel…|beluister dit artikel…|artikel beluisteren|beluister|beluister artikel|luister|luisteren|luister naar de podcast…|beluister de podcast…|luister:…|beluister:…|voorlezen|lees voor|bekijk de beelden…|bekijk hier de video…|bekijk hier de beelden…|video afspelen|afspelen|bekijk:…|kijk:…|bekijk de foto's…|fotoserie|fotogalerij|fotospecial|bekijk de fotoserie…|je browser ondersteunt…|uw browser ondersteunt…|meer video's|video's",
  tags: "tags|trefwoorden|onderwerpen:…|onderwerpen|trefwoorden:…|categorieën|categorie:…|categorieën:…|thema's|thema's:…|in dit artikel|meer over deze onderwerpen|gratis artikel|gratis te lezen|alleen voor abonnees|exclusief voor abonnees|tags:…",
  cookies:
    'wij gebruiken cookies…|deze website gebruikt cookies…|alles accepteren|cookie-instellingen|accepteren|accepteer|alle cookies accepteren|cookies accepteren|accepteer cookies|akkoord|weigeren|alles weigeren|cookievoorkeuren|cookie-instellingen aanpassen|cookies beheren|privacyverklaring|privacybeleid|cookiebeleid|privacy-instellingen|wij plaatsen cookies…|wij en onze partners gebruiken…|deze site gebruikt cookies…|we gebruiken cookies…|om deze inhoud te tonen…|om deze inhoud te kunnen…|algemene voorwaarden',
  comments:
    'reacties|plaats een reactie…|reageer|fout gezien?…|fout gevonden?…|foutje gezien?…|foutje gevonden?…|heb je een fout gezien?…|heb je een fout gevonden?…|zie je een fout?…|meld een fout|fout melden|meld fout|tip de redactie…|tip ons|heb je een tip?…|heb jij een tip?…|heeft u een tip?…|was dit artikel nuttig?…|vond je dit artikel interessant?…|vond je dit artikel nuttig?…|wat vind je van dit artikel?…|wat vond je van dit artikel?…|beoordeel dit artikel…|vind ik leuk|bedankt voor je feedback|reageren|reageer op dit artikel…|geef je mening…|praat mee…|deel je mening…|laat een reactie achter…|geef een reactie…|schrijf een reactie…|bekijk reacties|bekijk alle reacties|toon reacties|lees reacties|alle reacties|geen reacties|0 reacties|reacties (…|reactie|log in om te reageren…|je e-mailadres wordt niet gepubliceerd…|het e-mailadres wordt niet gepubliceerd…|reactie annuleren|neem contact op|contact|mail de redactie|feedback geven|geef feedback',
  advertisement:
    'advertentie|gesponsord|advertentie - lees hieronder verder|lees verder onder de advertentie|lees verder na de advertentie|lees verder onder…|tekst gaat verder onder…|de tekst gaat verder onder…|tekst loopt door onder…|de tekst loopt door onder…|artikel gaat verder onder…|het artikel gaat verder onder…|verhaal gaat verder onder…|het verhaal gaat verder onder…|advertenties|gesponsorde inhoud|gesponsord artikel|gesponsord bericht|gesponsord door…|partnercontent|partnerbijdrage|betaalde inhoud|sluit advertentie|advertentie sluiten|advertentie overslaan|ingezonden mededeling',
  copyright:
    'alle rechten voorbehouden…|auteursrecht voorbehouden|auteursrechten voorbehouden…|niets uit deze uitgave mag…|overname zonder toestemming…|op dit artikel rust auteursrecht…|op dit artikel rust copyright…',
  paywall:
    'lees verder met een abonnement…|lees verder met een…|lees verder voor…|lees dit artikel verder met…|lees dit artikel met…|lees het hele artikel met…|dit artikel is exclusief voor abonnees…|dit artikel is alleen voor abonnees…|dit artikel is voor abonnees…|dit artikel is enkel voor abonnees…|dit artikel is voorbehouden aan abonnees…|dit artikel is uitsluitend voor abonnees…|om verder te lezen…|om dit artikel te lezen…|om dit artikel verder te lezen…|om het hele artikel te lezen…|wil je verder lezen?…|wilt u verder lezen?…|verder lezen?…|wil je dit artikel lezen?…|wil je het hele artikel lezen?…|word abonnee om verder te lezen…|word abonnee en lees verder…|neem een abonnement om…|neem een abonnement en lees verder…|abonneer je om verder te lezen…|abonneer je en lees verder…|log in om verder te lezen…|log in om dit artikel te lezen…|maak een gratis account aan om…|maak een account aan om verder te lezen…|registreer je om verder te lezen…|registreer gratis om verder te lezen…|registreer om verder te lezen…|ontgrendel dit artikel…|je hebt het maximumaantal gratis artikelen…|je hebt je gratis artikelen…',
  credit:
    "foto:…|foto's:…|beeld:…|beelden:…|coverfoto:…|archieffoto:…|fotografie:…|fotograaf:…|fotocredit:…|bron foto:…|tekst:…|tekst en foto's:…|tekst en foto:…|tekst en beeld:…|redactie:…|eindredactie:…|beeldredactie:…|illustratie:…|illustraties:…|infographic:…|montage:…|met medewerking van:…",
  attribution: "tekst door|foto door|geschreven door|foto's door|van onze verslaggever",
  stamp:
    'bijgewerkt|bijgewerkt op|laatst bijgewerkt|laatst bijgewerkt op|laatste update|gepubliceerd|gepubliceerd op|geplaatst op|update',
};

export const creditNames: CreditNames = {
  by: 'door|verslaggever',
  beside: 'en|van|de|het|der|den|in|met|archief|voor|eigen',
};

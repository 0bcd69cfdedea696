/** What Verso knows of Icelandic. */

import type { DateWords, LanguageTraits, Morphology, PagePhrases, ProvenanceLabels, SentenceMarkTable } from './kinds';

export const traits: LanguageTraits = {
  caseEndings: true,
};

export const sentenceMarks: SentenceMarkTable = {
  before: 'þ.e þ.e.a.s t.d m.a dr prof hr fr u.þ.b skv sbr svokall',
  figure: 'kl nr bls gr jan feb mar apr maí jún júl ágú sept okt nóv des',
  ends: 'o.s.frv o.fl etc',
  either: 'millj f.kr e.kr',
  starters: 'hann hún það þau þeir við ég þetta í á af fyrir með eftir þegar en og svo þar hér nú enginn',
  says: 'sagði segir spurði svaraði',
  ordinals: true,
};

export const wordEndings: Morphology = {
  suffixes: 'ur ir ar inn ið in inum inni ina ins num nar na um anna unum a i u s ður aði uðu t ur rnar irnar urnar',
  minStem: 4,
  tail: 5,
};

export const dates: DateWords = {
  separators: '.',
};

export const provenanceLabels: ProvenanceLabels = {
  original:
    'upprunaleg* grein*|frumgrein*|lesa frumtextann|upprunaleg* frétt*|upphafleg* grein*|upphafleg* frétt*|upprunaleg* text*|upphafleg* text*|frumtext*|upprunaleg* útgáf*|lesa upprunaleg*|lesið upprunaleg*|upprunaleg* heimild:',
  republished:
    'birtist fyrst|birtist upphaflega|upphaflega birt*|fyrst birt|fyrst birtist|þessi grein birtist|birtist áður í|endurbirt* með leyfi',
  translated:
    'þýðing:|þýtt úr|þýddi|þýðandi:|þýðing úr|þýðing og|þýtt og|þýtt af|íslensk þýðing|íslenskaði|greinin er þýdd|greinin er þýðing|úr … þýddi',
  machine:
    'vélþýð*|vélræn þýðing|sjálfvirk þýðing|þýtt með gervigreind|þýtt af gervigreind|þýdd með gervigreind|þýdd af gervigreind|þýtt sjálfvirkt|gervigreindarþýðing|þýtt með google|þýtt með aðstoð gervigreindar',
  source: 'heimild|heimildir|upprunaleg heimild|heimildin|heimild fréttar|slóð á heimild|byggt á:',
  picture: 'mynd:|myndir:|myndin:|ljósmynd*|forsíðumynd*|myndband*|skjáskot*|skjámynd*|teikning:|kort:|samsett mynd',
  version:
    'lesa á ensku|lesa á íslensku|lestu á|lesið á|einnig fáanleg*|einnig aðgengileg*|einnig á ensku|útgáfa þessarar|þýðing þessarar|þýðing á þessari|þýdd á|þýtt á|read in english',
  self: 'þessi grein|þessa grein|þessi frétt|þessa frétt|þessi texti|þessi síða|þetta viðtal|þessarar greinar|greinin|greinina|fréttin|textinn',
};

export const pagePhrases: PagePhrases = {
  source: 'heimild|heimildir',
  translation: 'þýddi|þýðing:|vélþýðing',
  byline: 'höfundur|texti',
  related:
    'lesa meira…|lesa einnig…|lestu einnig…|lestu líka…|sjá einnig…|sjá líka…|sjá nánar…|sjá meira|nánar|meira um málið|tengdar fréttir|tengdar greinar|tengt efni|tengd efni|svipaðar fréttir|fleiri fréttir|mest lesið|mest lesnu fréttirnar|mest skoðað|nýjast|nýjustu fréttir|nýjar fréttir|vinsælt|vinsælast|næsta frétt|fyrri frétt|næsta|fyrri|hlaða meira|sækja fleiri|sækja meira|sæki|sjá allt|efst á síðu|til baka',
  share:
    'deila|deila frétt|deila á…|deila á facebook|afrita slóð|afrita hlekk|hlekkur afritaður|prenta|senda|senda í tölvupósti|vista|vista frétt|leturstærð|fylgja|fylgdu okkur…|fylgstu með okkur…|lestrartími|lestrartími:…',
  subscribe:
    'áskrift|gerast áskrifandi…|gerstu áskrifandi…|skráðu þig á póstlista…|skráðu þig á póstlistann…|skrá mig á póstlista|póstlisti|skráning|innskráning|skrá inn|skráðu þig inn|nýskráning|stofna aðgang|ertu áskrifandi?…|ertu með aðgang?…|sækja app|sæktu appið…|styrktu okkur…|styðja okkur|styrkja|netfang|netfangið þitt',
  video:
    'horfa á myndband|horfðu á myndbandið…|horfðu á myndskeiðið…|sjáðu myndbandið…|myndband|myndband:…|myndskeið|myndskeið:…|hlusta|hlusta á frétt|hlusta á grein|hlustaðu á þáttinn…|spila|myndasafn|myndir:…|hlaðvarp|hlaðvarp:…',
  tags: 'efnisorð|efnisorð:…|flokkar|flokkur:…|leitarorð:…|efnisflokkar|aðeins fyrir áskrifendur',
  cookies:
    'samþykkja|samþykkja allt|samþykkja allar|samþykkja allar vafrakökur|hafna|hafna öllum|stillingar á vafrakökum|persónuverndarstefna|við notum vafrakökur…|þessi vefur notar vafrakökur…|þessi síða notar vafrakökur…|vefurinn notar vafrakökur…',
  comments:
    'athugasemdir|skrifa athugasemd…|skrifa ummæli…|bæta við athugasemd|engar athugasemdir|sýna athugasemdir|senda inn ábendingu|sendu okkur ábendingu…|senda ábendingu|ábending um villu|tilkynna villu|er villa í fréttinni?…|líkar við|mér líkar þetta|hafa samband',
  advertisement: 'auglýsing|auglýsingar|kostað efni|kostuð kynning|kostað',
  copyright: 'allur réttur áskilinn…|öll réttindi áskilin…|afritun óheimil…',
  paywall:
    'þessi frétt er aðeins fyrir áskrifendur…|þessi grein er aðeins fyrir áskrifendur…|þessi grein er eingöngu fyrir áskrifendur…|til að lesa áfram…|til að halda áfram að lesa…|til að lesa alla greinina…|viltu lesa áfram?…|skráðu þig inn til að lesa…',
  credit:
    'mynd:…|myndir:…|ljósmynd:…|ljósmyndir:…|ljósmyndari:…|myndvinnsla:…|ritstjóri:…|ritstjórn:…|texti:…|myndasamsetning:…',
};

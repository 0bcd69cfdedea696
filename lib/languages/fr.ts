/** What Verso knows of French. */

import { FRENCH_HOUR_FORM, HOUR_LETTER_FORM, WEEKDAY_AND_DAY_FORM } from './families';
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
  dashDialogue: true,
};

export const sentenceMarks: SentenceMarkTable = {
  before: 'm mm mme mmes mlle mlles dr drs pr me mgr st ste sts stes gal cf p.ex c.à-d env av apr éd dir tél bd vs',
  figure: 'no nos n art fig chap vol t p pp pag janv févr avr juil sept oct nov déc al',
  ends: 'etc',
  either: 's.a s.a.r.l s.a.s j.c av.j.c apr.j.c u.s é.u',
  capital: 'un',
  starters:
    "le la les l' un une des il elle ils elles on nous vous je tu ce cet cette ces c'est son sa ses leur dans en au aux à de du par pour avec sur sous après avant depuis mais et or puis alors quand où qui que pourquoi si personne aucun",
  says: 'dit demand répond répli lanc crie crié expliqu ajout',
};

export const wordEndings: Morphology = {
  suffixes:
    's x e es é ée ées és er ent ant ants ante antes ait aient a ai ont era eront ions ez ir it is issent ement ements ment ion ions ation ations ien ienne iens iennes ais aise aises ois oise oises ique iques aux al ale ales eur eurs euse euses rice rices',
  minStem: 4,
};

export const functionWords: FunctionWords =
  'de la le et les des en un du une que est pour qui dans par plus au sur ne se pas il ce sont la cette avec son aux été ont elle sa mais ces comme nous ou ses leur ont deux aussi être fait était ils lui même tout vous sans dont peut entre depuis après avant leurs très bien encore où si notre je celui alors ainsi';

export const slugWords: SlugWords =
  'le la les des du de d l et en un une pour dans sur au aux par est que qui avec plus contre apres pas son ses leur';

export const numberWords: NumberTable = {
  add: {
    0.5: 'un demi|une demi|un demi-|une demi-',
    2: 'une paire de|paire de|un couple de',
    16: 'seize',
    70: 'septante',
    80: 'quatre-vingts|quatre-vingt|huitante|octante',
    90: 'nonante',
    60: 'soixante',
  },
  approxOne: 'un|une',
  approx: {
    8: 'huitaine',
    10: 'dizaine',
    15: 'quinzaine',
    20: 'vingtaine',
    30: 'trentaine',
    40: 'quarantaine',
    50: 'cinquantaine',
    60: 'soixantaine',
    100: 'centaine',
    1000: 'millier',
  },
  alone: { 100: 'cent', 1000: 'mille' },
  times: {
    1e18: 'trillion|trillions',
    12: 'douzaine',
    100: 'cents',
    1e6: 'million|millions',
    1e9: 'milliard|milliards|md|mds',
    1e12: 'billion|billions',
  },
  vague: { 10: 'dizaines', 12: 'douzaines', 100: 'centaines', 1000: 'milliers', 1e6: 'millions', 1e9: 'milliards' },
  some: 'plusieurs|quelques|des',
  ordinals: {
    2: 'second|seconde|seconds|secondes|2e',
  },
  parts: {
    3: 'tiers',
    4: 'quarts|quart',
    5: 'cinquièmes|cinquième des|cinquième de',
    6: 'sixièmes|sixième des',
    7: 'septièmes',
    8: 'huitièmes',
    10: 'dixièmes|dixième des|dixième de',
  },
  whole: { 0.5: 'moitié', 0.3333333333: 'le tiers|du tiers|au tiers', 0.25: 'le quart|du quart|au quart' },
  half: 'et demi|et demie',
  fold: {
    2: 'double|doublé|doublée|doubler|doublé|doublent|doublés|deux fois plus|deux fois moins',
    3: 'triple|triplé|triplée|tripler|triplent',
    4: 'quadruple|quadruplé|quadrupler',
    5: 'quintuple|quintuplé',
    10: 'décuple|décuplé|décupler',
  },
  weak: 'un|une|neuf|second|seconde|seconds|secondes|double|doubler|moitié|premier|première|quart|six|quarantaine|quinzaine|huitaine|tiers|cent',
  not: "premier ministre|première ministre|des unes|tiers-monde|quart-monde|deux-sèvres|deux-roues|quart d'heure|demi-finale|quatre-quarts|mille-feuille|à la une|un peu|neufs",
  and: 'et',
  vagueOf: 'de|de ces',
  to: "à|et|ou|-à-|jusqu'à",
  between: 'entre|de',
  of: 'sur|sur les|parmi',
  before: {
    about: "environ|quelque|autour de|à peu près|approximativement|de l'ordre de|aux alentours de",
    under: "près de|près d'|presque|moins de|moins d'|jusqu'à|au plus|à peine|pas loin de|au maximum",
    over: "plus de|plus d'|au moins|au-delà de|un peu plus de|au minimum|minimum",
    ordinal: 'n°|no|numéro|article|chapitre',
    minus: 'moins',
    year: "en|l'an|depuis|de|d'|fin|début|été|automne|hiver|printemps|année|à|et|entre|dès|mi-|avant|après",
  },
  after: {
    none: 'contre',
    over: 'ou plus|et plus',
    fold: 'fois plus|fois moins|fois supérieur*|fois supérieure|fois la|fois le',
    ordinal: 'e|er|re|ère|ème|è|nd|nde|ième',
    counter: 'personnes|ans|enfants|femmes|hommes|pays|fois|habitants',
  },
  units: {
    tonne: 'tonnes|tonne',
    'square-meter': 'm²|m2|mètres carrés|mètre carré',
    'square-kilometer': 'km²|km2|kilomètres carrés',
    celsius: 'degrés celsius|°c|degrés',
    kilogram: 'kilos|kilo|kg',
    hour: 'heures|heure',
    year: 'ans|an|années|année',
    second: 'secondes|seconde',
  },
  currencies: {
    CHF: 'francs suisses|franc suisse',
    GBP: 'livres sterling|livres',
    EUR: 'euros|euro|€',
    USD: 'dollars|dollar|dollars américains',
  },
};

export const units: UnitWords = {
  names: {
    acre: 'acre|acres',
    tonne: 'tonnes|tonne',
    'square-kilometer': 'kilomètres carrés|kilomètre carré|km²',
    'square-meter': 'mètres carrés|mètre carré|m²',
    'square-mile': 'milles carrés|mille carré|mi²',
    'square-foot': 'pieds carrés|pied carré|pi²',
    'cubic-meter': 'mètres cubes|mètre cube|m³',
    'kilowatt-hour': 'kilowatt-heures|kilowatt-heure|kwh',
    megawatt: 'mégawatts|mégawatt|mw',
    gigawatt: 'gigawatts|gigawatt|gw',
    kilowatt: 'kilowatts|kilowatt|kw',
    decade: 'décennies|décennie|déc.',
    century: 'siècles|siècle|s.',
    barrel: 'barils|baril|bbl',
    knot: 'nœuds|nœud|nd',
  },
  scales: { mille: 1e3, cent: 100, cents: 100, md: 1e9, mds: 1e9 },
  currencies: { dollar: 'USD', dollars: 'USD', euro: 'EUR', euros: 'EUR', yens: 'JPY', livres: 'GBP' },
};

export const dates: DateWords = {
  months: 'janv,févr|fév,,avr,,,juil,,sept,oct,nov,déc',
  ambiguousMonths: 'mars|sept|janv|juil',
  shortMonths: 'mars|juin',
  beforeMonth: 'en|de|fin|début|mi|dès|depuis|mois de|courant|au|à|et|avant|du',
  beforeDate: 'le|du|au|dès',
  weekdays: 'lundis,mardis,mercredis,jeudis,vendredis,samedis,dimanches',
  relativeWords: {
    '-2d': 'avant-hier',
    '-1d': 'hier|la nuit dernière',
    '0d': "aujourd'hui|ce matin|ce soir|cet après-midi|cette nuit",
    '2d': 'après-demain',
    '1d': 'demain',
    '-1w': '(?:la )?semaine (?:dernière|passée)',
    '1w': '(?:la )?semaine prochaine',
    '-1m': '(?:le )?mois (?:dernier|passé)',
    '0m': 'ce mois-ci|ce mois',
    '1m': '(?:le )?mois prochain',
    '-1y': "(?:l')?(?:an dernier|an passé|année dernière|année passée)",
    '0y': 'cette année',
    '1y': "(?:l')?(?:an prochain|année prochaine)",
  },
  decades:
    'années vingt,années trente,années quarante,années cinquante,années soixante,années soixante-dix|années septante,années quatre-vingt|années quatre-vingts,années quatre-vingt-dix|années nonante',
  beforeRomanNumeral: 'siècle|chapitre',
  afterRomanNumeral: 'siècle|siècles',
  calendars: ['persian', 'hebrew'],
  separators: '/',
  romanMonths: true,
  decadeForms: [{ pattern: /(?<=(?<!\p{L})années\s)(?<decade>\d{3}0|[1-9]0)(?!\d)/dgiu }],
  forms: [WEEKDAY_AND_DAY_FORM],
};

export const times: TimeWords = {
  nights: 'nuit|nuits',
  namedHours: { '12': '(?<!-)midi(?!-)', '0': 'minuit' },
  hours: 'une,deux,trois,quatre,cinq,six,sept,huit,neuf,dix,onze,douze',
  dayPeriods: {
    '0-12': 'du matin|ce matin|le matin',
    '12-18': "de l'après-midi|cet après-midi",
    '16-24': 'du soir|ce soir|le soir',
    '20-29': 'de la nuit|cette nuit',
  },
  earlyForms: [
    { pattern: '(?<!\\p{L})midi et demie?(?!\\p{L})', hour: 12, minutes: 30, hours: [12, 13] },
    { pattern: '(?<!\\p{L})minuit et demie?(?!\\p{L})', hour: 0, minutes: 30 },
  ],
  forms: [
    HOUR_LETTER_FORM,
    FRENCH_HOUR_FORM,
    {
      pattern: '(?<![\\p{L}\\d.,])<H> heures? et demie?(?!\\p{L})',
      minutes: 30,
      needsBefore:
        /(?:^|[(,;]|(?<!\p{L})(?:à|vers|dès|de|jusqu['’]à|entre|et|avant|depuis|a|partir de|est|sur))\s{0,2}$/iu,
    },
    { pattern: '(?<![\\p{L}\\d.,])<H> heures? et quart(?!\\p{L})', minutes: 15 },
    { pattern: '(?<![\\p{L}\\d.,])<H> heures? moins (?:le )?quart(?!\\p{L})', minutes: -15 },
    { pattern: '(?<![\\p{L}\\d.,])<H> heures? <M>(?!\\d)' },
    {
      pattern:
        '(?<![\\p{L}\\d.,])<H> heures?(?!\\p{L})(?! de (?:route|vol|marche|train|travail|trajet|distance|Paris))',
      needsBefore: /(?:^|(?<!\p{L})(?:à|vers|dès|jusqu['’]à|depuis|sur les|avant))\s{1,2}$/iu,
    },
  ],
};

const WORDS_BETWEEN = '(?:[^\\s.;:!?]{1,20} ){0,5}?';

export const polarity: PolarityWords = {
  firm: [
    "n'(?:a|ai|ont|avait|avaient|est|était|étaient|aura|auront|avons|aurait)(?: [^s.;:,]{1,15})? (?:pas|jamais)",
    'ne (?:peut|peuvent|pouvait|pouvaient|pourra|sera|seront|fera|feront|sait|savent|veut|veulent|voulait|sont|sommes|suis|pense|dispose|devrait|doivent|faut|va|vont) (?:pas|jamais)',
  ],
  negation: [
    `n(?:e |')${WORDS_BETWEEN}(?:[^\\s.;:!?]{1,12}[- ])?(?:pas|jamais|rien|plus|nullement|point)`,
    'ne (?:pas|jamais|plus|rien)',
  ],
  idioms: [
    'non seulement',
    `n(?:e |')${WORDS_BETWEEN}pas (?:seulement|que|uniquement|simplement|forcément|nécessairement|tous|toujours|encore fini|moins|sans|si|trop)`,
    `n(?:e |')${WORDS_BETWEEN}plus (?:de|que|grand|haut|fort|important|tard|tôt|rapide)~`,
    `n(?:e |')${WORDS_BETWEEN}(?:que|qu'[a-zà-ÿ]{1,15}|aucun~|personne|guère|ni)`,
  ],
  answers: [
    'ne',
    "n'[a-zà-ÿ]~",
    'pas',
    'jamais',
    'rien',
    'sans',
    'aucun~',
    'aucunement',
    'ni',
    'non',
    'nul(?:le|s|les|lement)?',
    'guère',
    'sauf',
    'hormis',
    'excepté~',
    'hors',
    'au lieu',
    'plutôt',
    'à peine',
    'peu',
    'rare~',
    'seul~',
    'uniquement',
    'faute',
    'pourtant',
    'dépourvu~',
    'à moins',
    '(?:in|im|il|ir)(?:accept~|access~|adapt~|approp~|attend~|cap~|cert~|complet~|compr[ée]h~|conn~|consc~|cons~|corr~|croy~|d[ée]pend~|digne~|direct~|discut~|effic~|[ée]gal~|[ée]vit~|exact~|existant~|exp[ée]ri~|fini~|habit~|instabl~|just~|offens~|quiét~|s[ée]cur~|sens~|signif~|soutenab~|stab~|suffi~|support~|us[iu]~|utile~|valide~|vis~|volont~|possib~|matur~|par[fd]~|popul~|press~|pr[ée]v~|prob~|puiss~|prud~|l[ée]gal~|l[ée]git~|licit~|limit~|logi~|régul~|respons~|r[ée]el~|rempl~)',
    'mal(?:gré|heureu~|honn~|chance)?',
    'd[ée]s(?:accord~|avantag~|intér~|espo~|espér~|agréab~)',
  ],
  innocent: ["n'est-ce pas", 'non-?stop', 'nez'],
  lexical: [
    "s'épuis~",
    'loin de',
    'dernier échange',
    'toujours en lice',
    'moins',
    'refus~',
    'nie(?:r|nt)?',
    'niai(?:t|ent)',
    'nié~',
    'dément~',
    'échou~',
    'échec~',
    'manqu~',
    'interdi~',
    'évit~',
    'empêch~',
    'absen[ct]~',
    'défaut',
    'priv[ée](?:e|s|es)? de',
    'rejet~',
    'perd~',
    'perte~',
    'cess~',
    'exclu~',
    'difficil~',
    'faux',
    'fausse~',
    'renonc~',
    'ignor~',
    'oubli~',
    'lacun~',
    'pénurie~',
    'rat(?:é|er|ait)~',
    'prévenir',
    'oppos~',
    'abst[ei]~',
    'dout~',
    'zéro',
  ],
  uncertain: [
    'peut-être',
    'probable~',
    'possible~',
    'sans doute',
    'apparemment',
    'présumé~',
    'prétendu~',
    'soi-disant',
    'supposé~',
    'éventuel~',
    'pourrai(?:t|ent)',
    'vraisemblable~',
  ],
  doubtful: [
    'peut',
    'peuvent',
    'pouvai~',
    'pouvoir',
    'puisse~',
    '[a-zà-ÿ]{2,15}rai(?:t|ent)',
    'sembl~',
    'parai~',
    'paraî~',
    'si',
    'soupçon~',
    'accus~',
    'selon',
    'risqu~',
    'devr~',
    'potentiel~',
    'crain~',
    'prévo~',
    'doit',
    'suspect~',
    'allég~',
    'chance~',
    'aurait',
    'suppos~',
    'pens~',
    'croi~',
  ],
  none: ['sans', 'aucun', 'aucune', 'rien', 'ni'],
  alleged: ['présumé', 'prétendu', 'soi-disant', 'supposé'],
  notYet: ['pas encore'],
  rise: [
    'augment~',
    'hauss~',
    'progress~',
    'grimp~',
    'cro[iî]t~',
    'croissan~',
    'accr[ou]~',
    'accroî~',
    'bondi~',
    'gagn[ée]~',
    'élev~',
    'supérieur~',
    'doubl~',
    'relev~',
    'montée?',
    'monté',
  ],
  fall: [
    'baiss~',
    'chut~',
    'dimin~',
    'recul~',
    'recu?l[ée]~',
    'rédui~',
    'réduc~',
    'perdu',
    'perte~',
    'plong[ée]~',
    'inférieur~',
    'décliné?~',
    'tomb[ée]~',
    'effondr~',
    'abaiss~',
    'déclin',
  ],
  idle: ['au moins', 'à moins', 'néanmoins', 'du moins', 'plus ou moins'],
};

export const speechVerbs: SpeechWords = {
  verbs:
    'dit$ disait$ déclar affirm expliqu ajout répond répli indiqu précis soulign assur estim racont confi écri annonc rappel conclu poursui insist lanc prévien selon$ témoign comment martel',
  between: 'a avait aussi m mme monsieur madame',
  before: 'm mme monsieur madame',
  order: 'both',
};

export const newsAgencies: NewsAgencies = 'AFP';

export const provenanceLabels: ProvenanceLabels = {
  outletArticles: 'les le',
  original:
    "article original|version originale|texte original|lire l'original|voir l'original|article d'origine|texte d'origine|original :|article originel|texte originel|version d'origine|publication d'origine|lien d'origine|publication originale|entretien original|billet original|reportage original|lire l'article en version|consulter l'original|retrouvez l'original|accéder à l'original|lien vers l'original|lien original|original en|original ici|l'original est|l'original a été publié|l'original en|source originale :|source d'origine :|article source :|texte source :",
  republished:
    "publié initialement|initialement publié|initialement paru|paru initialement|publié à l'origine|d'abord publié|d'abord paru|d'abord été publié|initialement été publié|article initialement|initialement publiée|publiée initialement|initialement parue|parue initialement|initialement diffusé|publié originellement|originellement publié|paru originellement|originellement paru|paru à l'origine|à l'origine publié|publiée à l'origine|d'abord publiée|d'abord parue|paru en premier|publié en premier|publié pour la première fois|paru pour la première fois|première publication|cet article est paru|cet article est d'abord|cet article a été publié|cet article a d'abord|cet article provient|ce texte est paru|ce texte a été publié|cet entretien est paru|cette tribune est parue|republié à partir|republié de|republié avec l'autorisation|reproduit avec l'autorisation|reproduit avec l'aimable autorisation|publié avec l'aimable autorisation|article repris de|texte repris de|article reproduit",
  translated:
    "est une traduction de l'article|est issu de la traduction|adapté du … par|traduit de … par|traduit du … par|traduite de … par|traduit du|traduit par|traduite par|traduit depuis|traduit à partir|traduite à partir|traduction de|traduction par|traduction française|traduction :|traducteur :|traductrice :|traduit et adapté|traduit de l'*|traduite de l'*|traduits de l'*|traduite du|traduits du|traduits par|traduites par|traduction de l'*|traduction du|traduction en français|traduction réalisée par|traduction assurée par|traduction et adaptation|traduction & adaptation|traduit en français|traduite et adaptée|traduit et publié|traduit avec l'autorisation|adapté et traduit|adapté de l'*|article traduit|texte traduit|entretien traduit|cet article est une traduction|ce texte est une traduction|cet article a été traduit|ce texte a été traduit|traducteurs :|trad. :|trad. de|trad. par|note du traducteur :|note de la traductrice :|ndt :",
  machine:
    "traduction automatique|traduit automatiquement|traduite automatiquement|automatiquement traduit|traduit par ia|traduit par l'ia|traduit par une ia|traduit par une intelligence artificielle|traduction par ia|traduit à l'aide de l'ia|traduction machine|traduction automatisée|traduction assistée par ia|traduction générée par|traduction réalisée par ia|traduction réalisée par une ia|traduction réalisée par l'ia|traduction réalisée à l'aide de l'ia|traduction par intelligence artificielle|traduction google|traduction deepl|traduction par deepl|automatiquement traduite|traduit* de manière automatique|traduit* de façon automatique|traduite par ia|traduite par l'ia|traduite par une ia|traduit* par l'intelligence artificielle|traduit* par intelligence artificielle|traduite par une intelligence artificielle|traduit* avec l'ia|traduit* avec l'aide de l'ia|traduit* avec l'aide de l'intelligence artificielle|traduit* grâce à l'ia|traduit* grâce à l'intelligence artificielle|traduite à l'aide de l'ia|traduit* à l'aide d'une ia|traduit* à l'aide de l'intelligence artificielle|traduit* à l'aide d'une intelligence artificielle|traduit* par une machine|traduit* par google|traduit* avec google|traduit* par deepl|traduit* avec deepl|traduit* par chatgpt|traduit* avec chatgpt",
  source:
    "source|sources|source de l'article|lien source|d'après:|via:|source originale|source de l'information|lien vers la source|voir la source|article paru dans|article publié dans|article paru sur|article publié sur|texte paru dans|tiré de :",
  picture:
    "crédit*|photo*|illustration*|infographie*|image*|vidéo :|visuel*|dessin :|dessin de|carte :|légende :|capture d'écran|capture*|source de la photo|source de l'image|source photo|source image|une :",
  version:
    'version … de cet article|version … de ce texte|lire en|lire cet article en|lire aussi en|également disponible en|disponible en|traduit en|traduction de cet article|lire ce texte en|lisez cet article en|lire cette page en|à lire en|aussi disponible en|existe aussi en|version de cet|version de ce texte|version anglaise de cet|traduite en|traduction de ce texte|traduction de cette|traductions de cet|read in english',
  self: "cet article|ce texte|cette page|cet entretien|ce reportage|le texte|texte|ce billet|cette tribune|cette interview|cette enquête|ce contenu|cette version|cet essai|cet extrait|l'article|le présent article|le présent texte|l'entretien|article|nous avons traduit|nous traduisons|vous lisez|vous venez de lire|notre traduction|nous reprenons|nous republions",
};

export const translationWords: TranslationWords = {
  translated:
    'tradui|traduc|adapté d|adaptée d|adaptation d|version française|adaptation|adapté en|adaptée en|trad.|en français par',
  original:
    "original|originel|origine|originair|initialement|d'abord paru|d'abord publi|première publication|première fois|republi|reproduit avec|repris avec",
  languages: 'langues',
  works:
    "romans|roman|livre|poème|poèmes|film|recueil|éditions|logiciel|application|google|étude|recherche|recette|se traduit|se traduis|se tradui|interprète|tweet|à propos de l’aut|à propos de l'aut|sous-titr|loi|audioguide",
};

export const pagePhrases: PagePhrases = {
  source: 'source|sources',
  original:
    "lire l'article original|article paru|article initialement paru|publié initialement sur|initialement publié|version originale|lire l'original",
  translation:
    'traduit de|traduit par|traduite par|traduction automatique|traduction :|traduit automatiquement|traduite à partir de',
  byline: 'par|propos recueillis par|texte|texte de',
  related:
    "lire aussi…|à lire aussi…|à lire…|lire également…|voir aussi…|sur le même sujet…|articles liés|en savoir plus|pour aller plus loin…|les plus lus|à découvrir…|lisez aussi…|lisez également…|lire plus…|voir également…|à voir aussi…|à voir également…|à écouter aussi…|à lire également…|retrouvez aussi…|vous aimerez aussi…|vous aimerez peut-être…|vous pourriez aussi aimer…|vous pourriez également aimer…|cela pourrait vous intéresser…|cela pourrait aussi vous intéresser…|ça pourrait vous intéresser…|ces articles pourraient vous intéresser…|cela peut vous intéresser…|sur le même thème…|dans la même rubrique|articles similaires|articles recommandés|articles associés|articles connexes|nos recommandations|nos derniers articles|recommandé pour vous|recommandés pour vous|les plus consultés|les plus partagés|les plus vus|les articles les plus lus|articles les plus lus|le plus lu|les plus populaires|dernières actualités|dernières nouvelles|derniers articles|dernières infos|plus d'articles|plus d'infos|plus d'informations|plus d'actualités|voir plus|voir tout|tout voir|afficher plus|charger plus|voir plus d'articles|chargement|chargement en cours|lire l'article complet|lire l'article…|lire notre article…|lire notre enquête…|lire notre dossier…|notre sélection|la rédaction vous conseille…|la rédaction vous recommande…|nous vous recommandons…|article suivant|article précédent|suivant|précédent|retour en haut|haut de page|retour en haut de page|retour à l'accueil|retour à la une|pour en savoir plus…|lire la suite…|lire la suite de l'article|continuer la lecture|poursuivre la lecture|cliquez ici",
  share:
    "partager|partager sur…|partager l'article…|copier le lien|imprimer|suivez-nous…|offrir l'article|offrir cet article…|offrir un article|partager cet article…|partager par…|partager cette page|partager via…|partagez cet article…|partager sur facebook|envoyer par e-mail|envoyer par email|envoyer par mail|envoyer à un ami|envoyer cet article|imprimer l'article|imprimer cet article|lien copié|le lien a été copié|copier l'url|copier|enregistrer|sauvegarder|sauvegarder l'article|enregistrer l'article|ajouter à mes favoris|ajouter aux favoris|ajouter à vos favoris|ajouter à votre sélection|ajouter à ma liste de lecture|lire plus tard|taille du texte|taille de texte|taille de la police|taille de police|taille des caractères|agrandir le texte|réduire le texte|agrandir la police|réduire la police|suivre|suivre ce sujet|suivre l'auteur|suivre cet auteur|suivre ce thème|suivez toute l'actualité…|suivez l'actualité…|retrouvez-nous sur…|nous suivre sur…|nous suivre sur google news|résumé généré par ia|résumé généré par l'ia|résumé par l'ia|résumer l'article|résumer cet article|ce résumé a été généré par…|générer un résumé|temps de lecture|temps de lecture :…|temps de lecture:…|durée de lecture :…|durée de lecture:…|temps de lecture estimé :…|temps de lecture estimé:…|min de lecture|mn de lecture|minutes de lecture|minute de lecture|permalien…|suivez-nous sur…",
  subscribe:
    "abonnez-vous…|s'abonner|inscrivez-vous…|newsletter|recevez notre newsletter…|recevez chaque…|rejoignez notre chaîne…|rejoignez-nous sur whatsapp…|rejoignez-nous sur telegram…|rejoignez notre communauté…|suivez notre chaîne…|suivez-nous sur whatsapp…|téléchargez l'application…|téléchargez notre application…|téléchargez gratuitement l'application…|télécharger l'application|installez notre application…|soutenez-nous…|soutenez notre travail…|soutenez notre rédaction…|soutenez notre journalisme…|soutenez le journalisme indépendant…|soutenez un média indépendant…|soutenez une presse…|faire un don|je fais un don|je soutiens|je m'abonne|je m'inscris|s'inscrire|m'inscrire|m'abonner|s'inscrire à la newsletter…|s'abonner à la newsletter…|inscription à la newsletter|inscription newsletter|se connecter|connectez-vous|créer un compte|déjà abonné ?…|déjà abonnée ?…|déjà inscrit ?…|déjà un compte ?…|vous êtes déjà abonné ?…|vous avez déjà un compte ?…|pas encore abonné ?…|votre adresse e-mail|votre adresse email|votre e-mail|votre email|adresse e-mail|adresse email|cet article est en accès libre…|cet article est gratuit…|cet article est offert…|article en accès libre|recevez nos…|recevez gratuitement…|recevez l'essentiel…|recevez toute l'actualité…|recevez les alertes…|ne manquez rien de…|ne manquez rien|ne manquez aucune…|restez informé…|restez informés…|restez connecté…|activer les notifications|recevoir les alertes|devenez membre…|devenez abonné…|faites un don|faites un don pour soutenir…|abonnez-vous à notre newsletter|abonnez-vous à notre…|inscrivez-vous à notre newsletter|inscrivez-vous à notre…",
  video:
    "voir la vidéo…|regarder la vidéo…|en vidéo…|vidéo|vidéo :…|regardez…|écouter l'article…|écouter cet article|écoutez cet article…|écoutez l'article…|écouter|écouter le podcast…|écoutez le podcast…|écouter:…|écouter :…|écoutez :…|lire la vidéo|lire l'audio|lecture|regarder|voir le replay|voir les images…|voir aussi en vidéo…|vidéo:…|vidéos :…|vidéos:…|en images :…|en images:…|podcast :…|podcast:…|podcast|diaporama|diaporama :…|diaporama:…|voir le diaporama|voir la galerie|galerie photos|votre navigateur ne prend pas en charge…|votre navigateur ne supporte pas…|vidéos : en ce moment sur…|la vidéo n'est pas disponible|lecteur vidéo|lecteur audio|regardez la vidéo",
  tags: 'mots-clés|mots-clés :…|mots clés :…|thèmes :…|sujets :…|étiquettes|tags :…|tags:…|thématiques|thématiques :…|thématiques:…|thèmes|thème :…|thème:…|sujets|mots clés|catégories|catégories :…|catégories:…|catégorie :…|catégorie:…|rubriques|rubrique :…|rubrique:…|étiquettes :…|étiquettes:…|classé dans…|dans cet article|sur les mêmes thèmes|accès libre|en accès libre|accès gratuit|article gratuit|article offert|réservé aux abonnés|article abonné|abonnés|pour les abonnés',
  cookies:
    "nous utilisons des cookies…|ce site utilise des cookies…|tout accepter|gérer les cookies|paramétrer les cookies|accepter|refuser|tout refuser|accepter tout|accepter les cookies|refuser les cookies|continuer sans accepter|accepter et continuer|accepter et fermer|j'accepte|je refuse|autoriser|autoriser tous les cookies|politique de confidentialité|politique de cookies|mentions légales|gérer mes cookies|gérer mes choix|gestion des cookies|paramètres des cookies|personnaliser mes choix|en poursuivant votre navigation…|ce contenu est bloqué…|ce contenu n'est pas disponible car…|pour afficher ce contenu…|pour visualiser ce contenu…|pour consulter ce contenu…|ce site web utilise des cookies…|nous et nos partenaires utilisons…|nous et nos partenaires stockons…",
  comments:
    "commentaires|laisser un commentaire…|réagir|voir les commentaires|signaler une erreur|signaler une faute|signaler une coquille|signaler un problème|signaler un abus|une erreur dans l'article ?…|une faute ?…|une erreur ?…|vous avez repéré une erreur ?…|vous avez trouvé une erreur ?…|vous avez constaté une erreur ?…|cet article vous a-t-il été utile…|cet article vous a été utile ?…|cet article vous a plu ?…|cet article vous a-t-il plu…|avez-vous trouvé cet article utile…|avez-vous trouvé cet article intéressant…|vous avez aimé cet article ?…|votre avis nous intéresse…|donnez votre avis…|donner mon avis|donner votre avis|j'aime|je n'aime pas|merci pour votre avis|merci pour votre retour|noter cet article|notez cet article|évaluer cet article|commenter|commenter cet article|commentez cet article…|ajouter un commentaire…|ajoutez un commentaire…|poster un commentaire…|écrire un commentaire…|écrivez un commentaire…|publier un commentaire…|laissez un commentaire…|lire les commentaires|lire tous les commentaires|afficher les commentaires|voir tous les commentaires|connectez-vous pour commenter…|vous devez être connecté pour…|aucun commentaire|pas de commentaire|0 commentaire|0 commentaires|commentaires (…|soyez le premier à commenter…|soyez le premier à réagir…|réagissez|réagir à cet article|répondre|annuler la réponse|contacter la rédaction|contactez la rédaction|contactez-nous|écrivez-nous|écrire à la rédaction|contribuer|rejoignez la discussion…|participez à la discussion…|rejoindre la conversation|votre adresse e-mail ne sera pas publiée…|vous avez une information à nous transmettre ?…|une information à nous transmettre ?…",
  advertisement:
    "publicité|sponsorisé|contenu sponsorisé|la suite après la publicité|la suite après cette publicité|la suite de l'article après la publicité|suite après la publicité|suite de l'article après la publicité|l'article continue après la publicité|la suite après la pub|après la publicité|annonce|annonces|publicités|publi-reportage|publireportage|publi-rédactionnel|publirédactionnel|publi-information|contenu partenaire|contenu de marque|contenu proposé par…|contenus sponsorisés|article sponsorisé|sponsorisé par…|liens sponsorisés|fermer la publicité|passer la publicité|passer l'annonce|annonce publicitaire",
  copyright:
    'tous droits réservés…|tous droits de reproduction…|droits de reproduction et de diffusion réservés…|droits réservés|droits de reproduction réservés|reproduction interdite…|reproduction et diffusion interdites…|toute reproduction interdite…|toute reproduction est interdite…|toute reproduction, même partielle…|toute reproduction même partielle…|toute reproduction totale ou partielle…|toute reproduction partielle ou totale…|reproduction, même partielle…|reproduction totale ou partielle…|reproduction partielle ou totale…|la reproduction totale ou partielle…|la reproduction, même partielle…|cet article est protégé par…|copyright :…|le contenu de cet article est protégé…',
  paywall:
    "cet article est réservé aux abonnés…|cet article est réservé à nos abonnés…|cet article est réservé aux membres…|article réservé aux abonnés…|article réservé à nos abonnés…|contenu réservé aux abonnés…|contenu réservé à nos abonnés…|ce contenu est réservé aux abonnés…|ce contenu est réservé à nos abonnés…|cet article est exclusivement réservé…|cette page est réservée aux abonnés…|la suite est réservée aux abonnés…|la suite de cet article est réservée…|la suite de l'article est réservée…|la lecture de cet article est réservée…|il vous reste…|pour lire la suite…|pour lire la suite de…|pour lire l'article en entier…|pour lire cet article en intégralité…|pour lire l'intégralité de cet article…|pour lire l'intégralité de l'article…|pour continuer votre lecture…|pour poursuivre votre lecture…|pour continuer à lire cet article…|pour débloquer cet article…|poursuivez votre lecture…|poursuivre votre lecture avec…|continuez votre lecture avec…|continuez votre lecture en…|abonnez-vous pour lire…|abonnez-vous pour continuer…|abonnez-vous pour poursuivre…|abonnez-vous pour accéder à…|abonnez-vous pour débloquer…|abonnez-vous et lisez…|connectez-vous pour lire…|connectez-vous pour continuer…|connectez-vous pour poursuivre…|identifiez-vous pour lire…|identifiez-vous pour continuer…|inscrivez-vous pour lire…|inscrivez-vous gratuitement pour lire…|inscrivez-vous pour continuer…|créez un compte pour lire…|créez un compte gratuit pour lire…|créez votre compte pour lire…|créez gratuitement votre compte pour…|débloquez cet article…|débloquer cet article…|accédez à l'intégralité de cet article…|accédez à la suite de cet article…|envie de lire la suite…|vous souhaitez lire la suite…|vous avez atteint votre limite d'articles…|vous avez atteint la limite d'articles…|vous avez lu tous vos articles gratuits…|lecture restreinte",
  credit:
    "photo :…|photo:…|photos :…|photos:…|crédit :…|crédit:…|crédits :…|crédits:…|crédit photo :…|crédit photo:…|crédit photos :…|crédit photos:…|crédits photo :…|crédits photo:…|crédits photos :…|crédits photos:…|crédit image :…|crédit image:…|crédits images :…|crédits images:…|photographie :…|photographie:…|photographies :…|photographies:…|photographe :…|photographe:…|photo d'illustration :…|photo d'illustration:…|image d'illustration :…|image d'illustration:…|photo de couverture :…|photo de couverture:…|image :…|image:…|images :…|images:…|illustration :…|illustration:…|illustrations :…|illustrations:…|infographie :…|infographie:…|infographies :…|infographies:…|texte :…|texte:…|textes :…|textes:…|édition :…|édition:…|rédaction :…|rédaction:…|édité par :…|édité par:…|relecture :…|relecture:…|secrétariat de rédaction :…|secrétariat de rédaction:…|montage :…|montage:…|mise en page :…|mise en page:…|rédacteur en chef :…|rédacteur en chef:…|rédactrice en chef :…|rédactrice en chef:…|correction|réalisation|graphisme|auteur|autrice",
  attribution: 'photo de|photos de|photo par|écrit par|publié par|un article de',
  stamp:
    'mis à jour|mis à jour le|mise à jour|mise à jour le|dernière mise à jour|dernière mise à jour le|publié|publié le|modifié le|article publié le',
};

export const creditNames: CreditNames = {
  by: 'par|de',
  beside: 'et|de|du|des|la|le|les|pour|avec|à|en|archives|fournie|dr',
};

/** What Verso knows of Swahili. */

import type {
  LanguageTraits,
  Morphology,
  NumberTable,
  PagePhrases,
  ProvenanceLabels,
  SentenceMarkTable,
  SlugWords,
  TimeWords,
  TranslationWords,
} from './kinds';

export const traits: LanguageTraits = {
  apostropheLetters: true,
};

export const sentenceMarks: SentenceMarkTable = {
  before: 'dkt bw bi prof mhe mh jen mch',
  figure: 'sh tsh ksh uk no',
  ends: 'n.k nk k.k',
  says: 'alisema aliuliza akasema akauliza alijibu',
};

export const wordEndings: Morphology = {
  prefixes: 'wa ya cha vya la za ka ku mu m ki vi u ma a ni tu i li',
  suffixes: 'ni',
  minStem: 3,
};

export const slugWords: SlugWords = 'ya wa na kwa ni katika za cha yake';

export const numberWords: NumberTable = {
  scaleFirst: true,
  add: {
    1: 'moja|mmoja|kimoja',
    2: 'mbili|wawili|viwili|miwili|mawili',
    3: 'tatu|watatu|vitatu|mitatu|matatu',
    4: 'nne|wanne|vinne|minne|manne',
    5: 'tano|watano|vitano|mitano|matano',
    6: 'sita',
    7: 'saba',
    8: 'nane|wanane|vinane|minane|manane',
    9: 'tisa',
    10: 'kumi',
    20: 'ishirini',
    30: 'thelathini',
    40: 'arobaini',
    50: 'hamsini',
    60: 'sitini',
    70: 'sabini',
    80: 'themanini',
    90: 'tisini',
  },
  and: 'na',
  times: {
    100: 'mia',
    1000: 'elfu|maelfu',
    100000: 'laki',
    1000000.0: 'milioni',
    1000000000.0: 'bilioni',
    1000000000000.0: 'trilioni',
  },
};

export const times: TimeWords = {
  nights: 'usiku',
};

export const provenanceLabels: ProvenanceLabels = {
  original:
    'makala asilia|makala asili|makala ya asili|habari asili|makala halisi|taarifa ya asili|habari ya asili|ripoti ya asili|toleo la asili|toleo halisi|andiko la asili|maandishi ya asili|nakala ya asili|nakala halisi|chanzo asili|makala ya kiingereza:|chapisho la asili|chapisho asili|chapisho halisi',
  republished:
    'ilichapishwa kwanza|ilichapishwa awali|imechapishwa awali|ilichapishwa kwa mara ya kwanza|ilichapwa kwanza|imechapishwa kwanza|iliyochapishwa kwanza|imechapishwa kwa mara ya kwanza|ilichapishwa hapo awali|imechapishwa tena kutoka',
  translated:
    'imetafsiriwa|mtafsiri|tafsiri:|imefasiriwa|tafsiri ya|imetafsiriwa na|imetafsiriwa kutoka|ilitafsiriwa na|ilitafsiriwa kutoka|iliyotafsiriwa kutoka|mtafsiri:|watafsiri:|mfasiri:|mfasiri|tafsiri kutoka|tafsiri na|tafsiri ya kiswahili|ni tafsiri ya',
  machine:
    'tafsiri ya mashine|imetafsiriwa kiotomatiki|imetafsiriwa na ai|tafsiri ya kiotomatiki|tafsiri otomatiki|tafsiri ya ai|tafsiri ya akili bandia|imetafsiriwa na mashine|imetafsiriwa kwa mashine|imetafsiriwa kwa kutumia ai|imetafsiriwa kwa msaada wa ai|imetafsiriwa na akili bandia|imetafsiriwa kwa kutumia akili bandia|imetafsiriwa kwa msaada wa akili bandia|imetafsiriwa na akili mnemba|imetafsiriwa kwa kutumia akili mnemba|imetafsiriwa na google|imetafsiriwa kwa kutumia google',
  source: 'chanzo|chanzo cha habari|vyanzo|chanzo cha makala|chanzo cha taarifa|kwa mujibu wa:|marejeo:',
  picture: 'picha*|mpiga picha|chanzo cha picha|mchoro:|video*',
  version:
    'soma kwa kiingereza|soma kwa kiswahili|soma kwa lugha|soma makala hii kwa|soma habari hii kwa|inapatikana kwa|inapatikana pia kwa|inapatikana katika lugha|toleo la kiingereza|toleo la makala hii|kwa lugha nyingine|katika lugha nyingine|imetafsiriwa kwa kiingereza',
  self: 'makala hii|habari hii|makala haya|makala hiyo|makala|taarifa hii|ripoti hii|andiko hili|maandishi haya|mahojiano haya|nakala hii|ukurasa huu',
};

export const translationWords: TranslationWords = {
  translated: '*tafsiri|*fasiri',
  original: 'asili|asilia|awali|kwanza|halisi',
  languages: 'lugha #|lugha kumi|lugha nyingi|lugha mbalimbali',
  works: 'riwaya|kitabu|vitabu|shairi|filamu|mkalimani|tweet',
};

export const pagePhrases: PagePhrases = {
  source: 'chanzo',
  original: 'makala asili',
  translation: 'imetafsiriwa na|tafsiri:',
  byline: 'mwandishi',
  related:
    'soma pia…|soma zaidi…|habari zinazohusiana|tazama pia…|soma:…|soma zaidi hapa…|soma habari zaidi…|habari zaidi|habari nyingine|habari nyinginezo|habari zinazofanana|habari za hivi punde|habari mpya|habari kuu|taarifa zaidi|mada zinazohusiana|makala zinazohusiana|zinazohusiana|zinazosomwa zaidi|iliyosomwa zaidi|zilizosomwa zaidi|maarufu|tazama zaidi|ona zaidi|onyesha zaidi|pakia zaidi|inapakia|inayofuata|iliyotangulia|unaweza pia kupenda…|rudi juu',
  share:
    'sambaza…|shiriki makala…|shiriki habari…|nakili kiungo|nakili|chapisha|tuma|tuma kwa barua pepe|hifadhi|ukubwa wa maandishi|tufuate…|fuata|muda wa kusoma:…|shiriki kwenye…',
  subscribe:
    'jiandikishe…|jisajili…|jiunge nasi…|jiunge na chaneli yetu…|jiunge na kundi letu…|ingia|fungua akaunti|pakua programu|pakua programu yetu…|tuunge mkono…|changia|changia sasa|barua pepe|barua pepe yako|jarida',
  video:
    'tazama video…|tazama|tazama:…|video|video:…|sikiliza|sikiliza makala|sikiliza habari|sikiliza podikasti…|cheza|matunzio ya picha',
  tags: 'mada|mada:…|lebo:…|maneno muhimu|maneno muhimu:…',
  cookies:
    'kubali|kubali yote|nakubali|kataa|sera ya faragha|sera ya vidakuzi|tunatumia vidakuzi…|tovuti hii inatumia vidakuzi…',
  comments:
    'maoni|toa maoni…|toa maoni yako…|maoni (…|andika maoni…|acha maoni…|ongeza maoni|hakuna maoni|ripoti kosa|ripoti hitilafu|penda|wasiliana nasi',
  advertisement: 'tangazo|matangazo|tangazo la biashara|matangazo ya biashara',
  copyright: 'haki zote zimehifadhiwa…|hakimiliki ©…',
  paywall:
    'makala hii ni kwa wanachama…|jisajili ili kuendelea kusoma…|ingia ili kuendelea kusoma…|ili kuendelea kusoma…',
  credit: 'picha:…|picha na…|mhariri:…|chanzo cha picha…|mpiga picha:…',
};

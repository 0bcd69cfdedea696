/** What pages in Swahili write around an article. */

import type { PagePhrases } from '../types/page-phrases';

export const sw: PagePhrases = {
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
  credit: 'picha:…|mhariri:…|chanzo cha picha…|mpiga picha:…',
};

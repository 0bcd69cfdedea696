/** What pages in Icelandic write around an article. */

import type { PagePhrases } from '../types/page-phrases';

export const is: PagePhrases = {
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

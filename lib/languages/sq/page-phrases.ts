/** What pages in Albanian write around an article. */

import type { PagePhrases } from '../types/page-phrases';

export const sq: PagePhrases = {
  source: 'burimi|burimet',
  translation: 'përktheu:|përkthyer nga|përkthim automatik',
  byline: 'autori|shkruan',
  related:
    "lexo edhe…|lexoni edhe…|lexo gjithashtu…|lexoni gjithashtu…|lexo më shumë…|lexoni më shumë…|lexo:…|shiko edhe…|shikoni edhe…|shih edhe…|më shumë lajme…|më shumë rreth kësaj…|lajme të ngjashme|lajme të lidhura|artikuj të ngjashëm|artikuj të lidhur|të ngjashme|të lidhura|mund t'ju interesojë…|mund të të interesojë…|mund t'ju pëlqejë…|rekomandohet|të rekomanduara|mos humbisni…|më të lexuarat|më të lexuara|lajmet më të lexuara|më të shikuarat|më të rejat|lajmet e fundit|të fundit|lajme të tjera|artikulli tjetër|artikulli i mëparshëm|artikulli i radhës|tjetri|i mëparshmi|shfaq më shumë|shiko më shumë|ngarko më shumë|duke u ngarkuar|shiko të gjitha|kthehu lart",
  share:
    'shpërndaje…|shpërndaj|shpërndajeni…|shpërndaj në…|ndaje|ndaje me miqtë…|kopjo linkun|kopjo lidhjen|linku u kopjua|printo|dërgo|dërgo me email|ruaj|ruaj artikullin|madhësia e tekstit|madhësia e shkronjave|ndiq|na ndiqni…|na ndiq…|koha e leximit|koha e leximit:…',
  subscribe:
    'abonohu…|abonohuni…|abonim|regjistrohu|regjistrohuni|hyr|identifikohu|kyçu|krijo llogari|keni llogari?…|bashkohu me ne…|bashkohuni me ne…|shkarko aplikacionin|shkarkoni aplikacionin|shkarko aplikacionin tonë…|na mbështesni…|na mbështet…|mbështetni gazetarinë…|dhuro|dhuroni|adresa e emailit|email-i juaj|buletini',
  video:
    'shiko videon…|shikoni videon…|shih videon…|video|video:…|dëgjo|dëgjo artikullin|dëgjoni podkastin…|luaj|galeri|galeria|foto galeri|shikoni fotot…|podcast:…',
  tags: 'etiketa|etiketat|etiketat:…|etiketa:…|fjalë kyçe|fjalë kyçe:…|temat|temat:…|kategoria:…|kategoritë|vetëm për abonentët',
  cookies:
    'pranoj|prano|prano të gjitha|pranoj të gjitha|refuzo|refuzoj|refuzo të gjitha|politika e privatësisë|kushtet e përdorimit|ne përdorim cookies…|kjo faqe përdor cookies…|kjo faqe përdor cookie…|cilësimet e cookies',
  comments:
    "komente|komentet|koment|komente (…|komento|komentoni|lini një koment…|lini një përgjigje…|lër një koment…|shto koment|shto një koment…|shkruaj koment…|shfaq komentet|nuk ka komente|s'ka komente|adresa juaj email s'do të bëhet publike…|përgjigju|raporto gabim|raporto një gabim|keni gjetur një gabim?…|na kontaktoni|kontakt|na shkruani…|më pëlqen",
  advertisement:
    'reklamë|reklama|reklamë:…|e sponsorizuar|sponsorizuar|përmbajtje e sponsorizuar|artikulli vazhdon poshtë reklamës|vazhdon pas reklamës|njoftim i sponsorizuar',
  copyright:
    'të gjitha të drejtat e rezervuara…|të gjitha të drejtat janë të rezervuara…|ndalohet kopjimi…|ndalohet riprodhimi…|ndalohet rreptësisht kopjimi…',
  paywall:
    'ky artikull është vetëm për abonentët…|kjo përmbajtje është vetëm për abonentët…|për të vazhduar leximin…|për të lexuar artikullin e plotë…|abonohu për të lexuar…|abonohuni për të lexuar…|regjistrohuni për të lexuar…',
  credit:
    'foto:…|fotografia:…|fotografi:…|fotot:…|imazhi:…|ilustrim:…|redaktor:…|redaktore:…|redaktoi:…|redaksia:…|teksti:…|montazhi:…|burimi i fotos:…',
};

/** Words by which pages in Estonian name an original, its source and its translator. */

import type { ProvenanceLabels } from '../types/provenance-labels';

export const et: ProvenanceLabels = {
  original:
    'originaalartik*|algne artikkel|algartik*|originaal:|originaallugu*|originaalloo|originaaluudis*|originaalteks*|originaalintervjuu*|algteks*|algne lugu|algset lugu|algse artikli|algset artiklit|algne uudis|loe originaal*|vaata originaal*|artikli originaal|loo originaal|originaal siin|originaal on|originaal ilmus|originaalallikas:|ingliskeelne originaal|ingliskeelset originaali|link originaalile',
  republished:
    'ilmus algselt|algselt ilmunud|avaldati algselt|ilmus esmakordselt|algselt avaldatud|algselt avaldati|algselt ilmus|esmalt avaldatud|esmakordselt avaldatud|avaldati esmalt|avaldati esmakordselt|avaldati esimest korda|ilmus esmalt|ilmus esimest korda|see artikkel ilmus|see lugu ilmus|see tekst ilmus|taasavaldatud loal|avaldame loal',
  translated:
    'tõlge:|tõlkinud|tõlkija:|tõlgitud|tõlkis|inglise keelest tõlkinud|vene keelest tõlkinud|saksa keelest tõlkinud|soome keelest tõlkinud|prantsuse keelest tõlkinud|hispaania keelest tõlkinud|inglise keelest tõlgitud|eesti keelde tõlkinud|eesti keelde pannud|eestindanud|eestindus:|tõlge inglise keelest|tõlge vene keelest|tõlge saksa keelest|tõlge eesti keelde|tõlge ja toimetamine|tõlge ja|eestikeelne tõlge|artikkel on tõlge|artikkel on tõlgitud|tekst on tõlge|tõlkijad:|tlk:|tõlkija märkus:',
  machine:
    "automaatselt tõlgitud|tõlgitud tehisintellekti|masintõl*|automaattõlge|automaattõlgitud|automaatne tõlge|tõlgitud automaatselt|tõlgitud tehisaru|tõlgitud ai|tõlgitud tehisintellekti abil|tõlkinud tehisintellekt|tõlkinud tehisaru|tõlkinud ai|tehisintellekti tõlge|tehisaru tõlge|tehisaru abil tõlgitud|tehisintellekti abil tõlgitud|tõlgitud google'i|tõlgitud google|tõlgitud deepl*|tõlgitud chatgpt*|ai-tõlge",
  source:
    'allikas|allikad|algallikas|originaalallikas|artikli allikas|uudise allikas|viide allikale|allika link|refereeritud:',
  picture:
    'foto*|pilt:|pildid:|illustratsioon*|illustreeriv*|kuvatõmmis*|ekraanipilt*|joonis:|graafik*:|karikatuur*|video:|kaanepilt*|pildi allikas|pildi autor',
  version:
    'loe inglise keeles|loe vene keeles|loe eesti keeles|loe soome keeles|saadaval ka|kättesaadav ka|loetav ka|ka inglise keeles|ka vene keeles|selle artikli tõlge|selle artikli inglis*|selle artikli vene*|tõlgitud inglise keelde|tõlgitud vene keelde|tõlgitud ka|read in english|читать на русском|loe artiklit inglise|loe artiklit vene',
  self: 'see artikkel|artikkel|artikli|see lugu|see tekst|see uudis|see intervjuu|selle artikli|selle loo|käesolev artikkel|lugu|tekst|uudis|intervjuu',
};

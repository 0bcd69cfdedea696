/** What pages in Danish write around an article. */

import type { PagePhrases } from '../types/page-phrases';

export const da: PagePhrases = {
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

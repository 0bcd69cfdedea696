/** What pages in Swedish write around an article. */

import type { PagePhrases } from '../types/page-phrases';

export const sv: PagePhrases = {
  source: 'källa|källor',
  original: 'ursprungligen publicerad|läs originalartikeln',
  translation: 'översatt av|maskinöversättning|översättning:',
  byline: 'av|text|skriven av',
  related:
    'läs också…|läs mer…|läs även…|relaterat|mer om…|se även…|mest läst|läs vidare|fortsätt läsa|relaterade artiklar|relaterade nyheter|relaterat:…|mer nyheter|fler nyheter|fler artiklar|fler artiklar om…|visa fler|visa mer|visa alla|ladda fler|ladda mer|laddar|läser in|senaste nytt|senaste nyheterna|senaste|senaste artiklarna|mest lästa|mest delat|populärt|populära artiklar|rekommenderat|rekommenderas|rekommenderad läsning|rekommenderat för dig|du kanske också gillar…|du kanske också vill läsa…|missa inte…|läs hela artikeln|läs artikeln|läs hela|nästa artikel|föregående artikel|nästa|föregående|till toppen|tillbaka till toppen|till startsidan|mer från…|mer i ämnet|mer om ämnet|mer läsning|lästips|se mer|lyssna också…|toppnyheter',
  share:
    'dela|dela artikeln…|kopiera länk|följ oss…|dela på…|dela via…|dela den här artikeln…|dela artikel|länk kopierad|länken kopierad|länken är kopierad|kopiera länken|kopiera|skriv ut|skicka|mejla|mejla artikeln|tipsa en vän|spara|spara artikel|spara artikeln|läs senare|textstorlek|teckenstorlek|följ|följer|följ ämne|följ skribent|följ skribenten|lästid|lästid:…|ai-sammanfattning|sammanfattad av ai|sammanfattning av ai|sammanfattning med ai|sammanfattningen är gjord med…|sammanfattningen är skapad med…|min läsning|minuters läsning|min lästid',
  subscribe:
    'prenumerera|prenumerera på…|nyhetsbrev|få vårt nyhetsbrev…|bli prenumerant…|bli medlem…|redan prenumerant?…|är du redan prenumerant?…|logga in|har du redan ett konto?…|inget konto?…|skapa konto|registrera dig|registrera dig för…|anmäl dig till vårt nyhetsbrev…|anmäl dig till nyhetsbrevet…|prenumerera på nyhetsbrevet|ladda ner appen|ladda ned appen|ladda ner vår app…|ladda ned vår app…|hämta appen|stöd oss…|stöd vårt arbete…|stöd vår journalistik…|stöd oberoende journalistik…|donera|ge en gåva|din e-post|din e-postadress|e-postadress|e-post|missa inget|få nyheterna direkt…|få notiser|slå på notiser|aktivera notiser',
  video:
    'se videon…|se video|video:…|lyssna på artikeln…|lyssna på artikel|lyssna på texten|lyssna|lyssna på podden…|lyssna:…|spela upp|spela video|spela upp video|se klippet…|se klipp|titta|bildspel|bildspel:…|visa bildspel|bildgalleri|podd:…|podd|din webbläsare stöder inte…|fler klipp|tv-klipp',
  tags: 'taggar|ämnen:…|ämnen|ämnen i artikeln|taggar:…|nyckelord|nyckelord:…|kategorier|kategori:…|kategorier:…|ämne:…|etiketter|etiketter:…|fri läsning|för prenumeranter|endast för prenumeranter|bara för prenumeranter',
  cookies:
    'vi använder cookies…|vi använder kakor…|acceptera alla|godkänn|godkänn alla|acceptera|acceptera cookies|acceptera alla cookies|avvisa|avvisa alla|neka|neka alla|hantera cookies|cookie-inställningar|cookieinställningar|integritetspolicy|personuppgiftspolicy|jag godkänner|denna webbplats använder cookies…|den här webbplatsen använder cookies…|vi och våra partner använder…',
  comments:
    'kommentarer|kommentera|rapportera fel|anmäl fel|anmäl textfel|rapportera ett fel|fel i texten?…|fel i artikeln?…|hittat ett fel?…|hittat fel?…|har du hittat ett fel?…|har du hittat fel i texten?…|tipsa oss…|tipsa redaktionen…|skicka tips|har du tips?…|har du ett tips?…|vad tycker du om artikeln?…|gilla|tack för din feedback|tack för ditt svar|skriv en kommentar…|skriv kommentar|lämna en kommentar…|lämna ett svar…|lägg till en kommentar…|visa kommentarer|läs kommentarer|dölj kommentarer|alla kommentarer|inga kommentarer|0 kommentarer|kommentarer (…|logga in för att kommentera…|din e-postadress kommer inte publiceras…|kontakta redaktionen|kontakta oss|diskutera|svara|lämna feedback|ge feedback',
  advertisement:
    'annons|reklam|sponsrat|annonser|sponsrat innehåll|sponsrad artikel|sponsrad länk|sponsrad av…|betalt samarbete|artikeln fortsätter efter annonsen|artikeln fortsätter under annonsen|artikeln fortsätter efter bilden|artikeln fortsätter under bilden|texten fortsätter under annonsen|texten fortsätter efter annonsen|texten fortsätter under bilden|stäng annons|hoppa över annons|innehåll från annonsör|annonsörsbetalt innehåll|annonssamarbete',
  copyright:
    'alla rättigheter förbehållna…|alla rättigheter reserverade|eftertryck förbjudet|mångfaldigande förbjudet|allt material är skyddat av upphovsrätten…|allt material på denna sida är skyddat…|materialet är skyddat enligt upphovsrättslagen…',
  paywall:
    'den här artikeln är för prenumeranter…|den här artikeln är bara för prenumeranter…|den här artikeln är endast för prenumeranter…|den här artikeln är exklusiv för…|denna artikel är för prenumeranter…|denna artikel är endast för prenumeranter…|detta innehåll är för prenumeranter…|för att läsa vidare…|för att fortsätta läsa…|för att läsa hela artikeln…|vill du läsa vidare?…|vill du läsa hela artikeln?…|vill du läsa mer?…|logga in för att läsa…|logga in för att fortsätta läsa…|prenumerera för att läsa…|prenumerera för att fortsätta läsa…|bli prenumerant för att läsa…|bli prenumerant och läs…|skapa ett konto för att läsa…|skapa konto för att läsa…|fortsätt läsa med…|läs hela artikeln med…|läs vidare med…|lås upp artikeln…|lås upp hela artikeln…|lås upp och läs vidare…',
  credit:
    'foto:…|fotografi:…|fotograf:…|foton:…|bild:…|bilder:…|arkivbild:…|genrebild:…|arkivfoto:…|text:…|text och foto:…|text och bild:…|foto och text:…|illustration:…|illustrationer:…|redaktör:…|redigering:…|redigerare:…|ansvarig utgivare:…|korrektur:…|klippning:…|foto/montage:…',
};

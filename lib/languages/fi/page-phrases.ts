/** What pages in Finnish write around an article. */

import type { PagePhrases } from '../types/page-phrases';

export const fi: PagePhrases = {
  source: 'lähde|lähteet',
  original: 'alkuperäinen artikkeli|julkaistu alun perin|lue alkuperäinen',
  translation: 'kääntänyt|käännös:|konekäännös',
  byline: 'teksti|kirjoittaja',
  related:
    'lue myös…|lue lisää…|aiheeseen liittyvää|katso myös…|luetuimmat|lue lisää aiheesta…|lue seuraavaksi…|lue koko juttu|lue koko artikkeli|lue juttu|jatka lukemista|lisää aiheesta|lisää uutisia|lisää juttuja|lisää aiheesta:…|aiheesta lisää|aiheesta muualla|aiheeseen liittyvät|aiheeseen liittyvää:…|samasta aiheesta|tuoreimmat|tuoreimmat uutiset|uusimmat|uusimmat uutiset|viimeisimmät|luetuimmat jutut|luetuimmat uutiset|suosituimmat|suosituimmat jutut|katsotuimmat|jaetuimmat|suosittelemme…|suositellut|suositeltua luettavaa|toimitus suosittelee|saatat pitää myös…|sinua saattaisi kiinnostaa…|sinua voisi kiinnostaa…|näytä lisää|näytä kaikki|lataa lisää|ladataan|seuraava artikkeli|edellinen artikkeli|seuraava|edellinen|takaisin ylös|sivun alkuun|etusivulle|takaisin etusivulle|kuuntele myös…|pääuutiset|muut uutiset',
  share:
    'jaa…|kopioi linkki|seuraa meitä…|jaa artikkeli|jaa juttu|jaa tämä…|kopioi|linkki kopioitu|kopioi linkki leikepöydälle|tulosta|lähetä|lähetä sähköpostilla|sähköposti|lahjoita artikkeli|lahjoita juttu|tallenna|tallenna artikkeli|tallenna juttu|lue myöhemmin|tekstin koko|fonttikoko|suurenna tekstiä|pienennä tekstiä|seuraa|seuraa aihetta|seuraa kirjoittajaa|seuraa toimittajaa|lukuaika|lukuaika:…|lukuaika noin…|tekoälytiivistelmä|tekoälyn tiivistelmä|tekoälyn tekemä tiivistelmä|tiivistelmä on tehty tekoälyllä…|tiivistelmä on tekoälyn tekemä…|min lukuaika',
  subscribe:
    'tilaa uutiskirje…|uutiskirje|tilaa|tilaa nyt|tilaa lehti…|tilaa uutiskirjeemme…|tilaa uutiskirjeet…|tilaa digi…|uutiskirjeet|oletko jo tilaaja?…|oletko jo tilaaja? kirjaudu…|jo tilaaja?…|onko sinulla jo tunnus?…|kirjaudu|kirjaudu sisään|rekisteröidy|luo tunnus|luo tili|lataa sovellus|lataa sovelluksemme…|tue journalismia…|tue meitä…|tue työtämme…|lahjoita|lahjoita nyt|sähköpostiosoite|sähköpostiosoitteesi|anna sähköpostiosoitteesi…|ota ilmoitukset käyttöön|tilaa ilmoitukset',
  video:
    'katso video…|video|kuuntele|kuuntele artikkeli|kuuntele juttu|kuuntele tämä juttu|kuuntele podcast…|kuuntele:…|katso:…|katso videolta…|katso tästä…|toista|toista video|videot|kuvagalleria|katso kuvat…|selaimesi ei tue…',
  tags: 'avainsanat|avainsanat:…|aiheet:…|aiheet|asiasanat|asiasanat:…|tunnisteet|tunnisteet:…|aihe:…|avainsana:…|jutun aiheet|kategoriat|kategoriat:…|kategoria:…|vain tilaajille|tilaajille|maksuton artikkeli',
  cookies:
    'käytämme evästeitä…|hyväksy kaikki|hyväksy|hyväksy kaikki evästeet|hylkää|hylkää kaikki|vain välttämättömät|evästeasetukset|muokkaa evästeasetuksia|tietosuojaseloste|yksityisyysasetukset|tämä sivusto käyttää evästeitä…|sivusto käyttää evästeitä…|me ja kumppanimme käytämme…',
  comments:
    'kommentit|kommentoi|kommentoi juttua|kommentoi artikkelia|kirjoita kommentti…|lisää kommentti…|jätä kommentti…|lue kommentit|näytä kommentit|kaikki kommentit|ei kommentteja|0 kommenttia|kommentti|kommentit (…|keskustelu|keskustele|osallistu keskusteluun…|kirjaudu kommentoidaksesi…|vastaa|ilmoita virheestä…|ilmoita virhe|huomasitko virheen?…|löysitkö virheen?…|onko jutussa virhe?…|korjausehdotus|lähetä juttuvinkki…|juttuvinkki|anna juttuvinkki|vinkkaa meille…|onko sinulla juttuvinkki?…|anna palautetta…|lähetä palautetta…|palaute|kiitos palautteesta|oliko artikkelista hyötyä?…|oliko artikkeli hyödyllinen?…|mitä pidit jutusta?…|tykkää|ota yhteyttä|ota yhteyttä toimitukseen|sähköpostiosoitettasi ei julkaista…',
  advertisement:
    'mainos|mainokset|mainos alkaa|mainos päättyy|juttu jatkuu mainoksen jälkeen|artikkeli jatkuu mainoksen jälkeen|juttu jatkuu kuvan jälkeen|artikkeli jatkuu kuvan jälkeen|juttu jatkuu videon jälkeen|teksti jatkuu mainoksen jälkeen|teksti jatkuu kuvan jälkeen|kaupallinen yhteistyö|kaupallinen yhteistyö:…|mainossisältö|sponsoroitu|sponsoroitu sisältö|maksettu mainos|sulje mainos|ohita mainos',
  copyright:
    'kaikki oikeudet pidätetään…|kaikki oikeudet pidätetty|tekijänoikeus|kopiointi kielletty|aineiston kopiointi kielletty…|sisällön kopiointi on kielletty…|sisältö on suojattu tekijänoikeudella…',
  paywall:
    'tämä artikkeli on vain tilaajille…|tämä artikkeli on tilaajille…|tämä juttu on vain tilaajille…|tämä juttu on tilaajille…|artikkeli on vain tilaajille…|juttu on vain tilaajille…|tämä sisältö on vain tilaajille…|jatka lukemista tilaamalla…|jatka lukemista kirjautumalla…|jatkaaksesi lukemista…|lukeaksesi koko artikkelin…|lukeaksesi koko jutun…|kirjaudu lukeaksesi…|kirjaudu sisään lukeaksesi…|kirjaudu ja jatka lukemista…|tilaa ja jatka lukemista…|tilaa lukeaksesi…|tilaa ja lue…|haluatko jatkaa lukemista?…|haluatko lukea koko jutun?…|haluatko lukea koko artikkelin?…|lue koko juttu tilaajana…',
  credit:
    'kuva:…|kuvat:…|kuvaaja:…|valokuva:…|valokuvat:…|kuvituskuva:…|arkistokuva:…|kuvitus:…|teksti:…|teksti ja kuva:…|teksti ja kuvat:…|infografiikka:…|toimittaja:…|toimitus:…|päätoimittaja:…|leikkaus:…',
};

/** What pages in Hungarian write around an article. */

import type { PagePhrases } from '../types/page-phrases';

export const hu: PagePhrases = {
  source: 'forrás|források',
  original: 'eredeti cikk|eredetileg megjelent|az eredeti cikk',
  translation: 'fordította|fordítás:|gépi fordítás',
  byline: 'szerző|írta|riporter',
  related:
    'olvassa el…|kapcsolódó cikkek|kapcsolódó…|ez is érdekelheti…|legolvasottabb|tovább olvasom|olvassa el ezt is…|olvassa el még…|olvasd el…|olvasd el ezt is…|olvasson még…|olvass tovább|olvasson tovább|tovább|tovább a cikkre…|tovább a teljes cikkre|teljes cikk|kapcsolódó cikk|kapcsolódó cikkünk…|kapcsolódó anyagok|kapcsolódó tartalom|kapcsolódó témák|ez is érdekelhet…|ezek is érdekelhetik…|ezek is érdekelhetnek…|ez is érdekes lehet…|ajánlott cikkek|ajánlott|ajánlott tartalom|ajánljuk…|neked ajánljuk…|önnek ajánljuk…|legolvasottabb cikkek|legolvasottabbak|a legolvasottabb|legnépszerűbb|népszerű|népszerű cikkek|legfrissebb|legfrissebb hírek|friss hírek|legfrissebb cikkek|további cikkek|további hírek|további cikkeink…|több hír|nézze meg ezt is…|nézd meg…|ne hagyja ki…|ne hagyd ki…|a témában|a témában:…|több cikk a témában…|mutass többet|továbbiak betöltése|több betöltése|betöltés|betöltés alatt|következő cikk|előző cikk|következő|előző|vissza a tetejére|az oldal tetejére|vissza a címlapra|vissza a főoldalra',
  share:
    'megosztás…|link másolása|kövessen minket…|megosztás facebookon|ossza meg…|oszd meg…|megosztom|cikk megosztása|cikk ajándékozása|link másolva|a link másolva|másolás|hivatkozás másolása|nyomtatás|cikk nyomtatása|küldés|küldés e-mailben|e-mail küldése|cikk mentése|mentés későbbre|elolvasom később|betűméret|szövegméret|betűméret növelése|betűméret csökkentése|követem|szerző követése|téma követése|kövess minket…|olvasási idő|olvasási idő:…|mi-összefoglaló|ai-összefoglaló|az összefoglalót mesterséges intelligencia készítette…|perc olvasás|perc olvasási idő',
  subscribe:
    'feliratkozás…|iratkozzon fel…|hírlevél|feliratkozom|feliratkozás hírlevélre|iratkozz fel…|iratkozzon fel hírlevelünkre…|hírlevél feliratkozás|előfizetek|fizessen elő…|fizess elő…|már előfizető?…|ön már előfizető?…|már van fiókja?…|nincs még fiókja?…|bejelentkezés|jelentkezzen be|regisztrálok|fiók létrehozása|töltse le alkalmazásunkat…|töltsd le az appunkat…|töltsd le az alkalmazást|app letöltése|csatlakozzon hozzánk…|csatlakozz hozzánk…|támogasson minket…|támogass minket…|támogassa munkánkat…|támogasd munkánkat…|támogassa a független újságírást…|támogasd a független újságírást…|támogatom|adományozás|adományozok|e-mail cím|e-mail címe|az ön e-mail címe|értesítések bekapcsolása|ne maradjon le…|ne maradj le…',
  video:
    'nézze meg a videót…|videó|videó:…|nézd meg a videót…|videóért kattintson…|videók|hallgassa meg a cikket…|cikk meghallgatása|meghallgatom|meghallgatás|hallgassa|lejátszás|videó lejátszása|podcast:…|képgaléria|galéria|galéria:…|fotógaléria|mutatjuk a videót…|az ön böngészője nem támogatja…|további videók|hallgassa meg podcastunkat…|hallgasd meg a podcastot…',
  tags: 'címkék|címkék:…|témák:…|témák|címke:…|kulcsszavak|kulcsszavak:…|kategóriák|kategória:…|kategóriák:…|rovat:…|téma:…|előfizetőknek|csak előfizetőknek|ingyenes cikk',
  cookies:
    'sütiket használunk…|ez a weboldal sütiket használ…|elfogadom|összes elfogadása|elfogadás|elfogadom az összeset|elutasítom|elutasítás|összes elutasítása|süti beállítások|cookie beállítások|adatvédelmi tájékoztató|adatkezelési tájékoztató|a weboldal sütiket használ…|weboldalunk sütiket használ…|az oldal sütiket használ…|cookie-kat használunk…|ez az oldal cookie-kat használ…',
  comments:
    'hozzászólások|kommentek|komment|hozzászólás|hozzászólok|hozzászólás írása…|hozzászólások (…|kommentek (…|kommentelés|kommentelek|írjon hozzászólást…|írj hozzászólást…|írjon kommentet…|szóljon hozzá…|szólj hozzá…|vélemény, hozzászólás?…|hozzászólások megtekintése|kommentek megjelenítése|nincs hozzászólás|0 hozzászólás|0 komment|jelentkezzen be a hozzászóláshoz…|a hozzászóláshoz be kell jelentkezni…|az e-mail címet nem tesszük közzé…|válasz megszakítása|hibát talált?…|hibát talált a cikkben?…|hibát találtál?…|hiba bejelentése|hibabejelentés|hibát jelentek|jelölje ki a szöveget…|van egy sztorija?…|van egy jó sztorija?…|írja meg nekünk…|írjon nekünk…|hasznos volt a cikk?…|hasznosnak találta a cikket?…|tetszett a cikk?…|tetszett ez a cikk?…|értékelje a cikket…|értékeld a cikket…|tetszik|köszönjük a visszajelzést|mondja el véleményét…|kapcsolatfelvétel|írjon a szerkesztőségnek',
  advertisement:
    'hirdetés|reklám|hirdetések|a cikk a hirdetés után folytatódik|a cikk a hirdetés alatt folytatódik|a hirdetés után folytatjuk|a cikk folytatódik|a cikk a videó után folytatódik|fizetett hirdetés|fizetett tartalom|támogatott tartalom|szponzorált tartalom|szponzorált|támogatói tartalom|pr-cikk|promóció|reklámok|hirdetés bezárása|hirdetés átugrása',
  copyright: 'minden jog fenntartva…|szerzői jogok|a cikk szerzői jogi védelem alatt áll…',
  paywall:
    'ez a cikk csak előfizetőinknek…|ez a cikk csak előfizetőknek…|ez a cikk előfizetőknek…|ez a tartalom csak előfizetőknek…|ez a tartalom előfizetőknek…|a cikk csak előfizetők számára…|a teljes cikk csak előfizetőknek…|a teljes cikket előfizetőink…|a cikk folytatása előfizetőinknek…|a folytatáshoz fizessen elő…|a folytatáshoz jelentkezzen be…|a cikk folytatásához…|a cikk elolvasásához…|a teljes cikk elolvasásához…|szeretné tovább olvasni?…|szeretné elolvasni a teljes cikket?…|fizessen elő a folytatáshoz…|fizessen elő, és olvassa tovább…|fizess elő, és olvass tovább…|jelentkezzen be a folytatáshoz…|regisztráljon a folytatáshoz…|olvasson tovább előfizetéssel…|olvass tovább előfizetéssel…',
  credit:
    'fotó:…|fotók:…|foto:…|kép:…|képek:…|fénykép:…|fotós:…|illusztráció:…|illusztrációk:…|borítókép:…|nyitókép:…|kiemelt kép:…|címlapkép:…|címlapfotó:…|szerkesztő:…|szerkesztette:…|szöveg:…|infografika:…|korrektor:…|korrektúra:…|vágó:…|felelős szerkesztő:…|fotó/videó:…',
};

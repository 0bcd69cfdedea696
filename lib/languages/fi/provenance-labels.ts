/** Words by which pages in Finnish name an original, its source and its translator. */

import type { ProvenanceLabels } from '../types/provenance-labels';

export const fi: ProvenanceLabels = {
  original:
    'alkuperäi* artikkeli*|alkuperäi* juttu*|alkuperäi* teksti*|alkuperäinen:|alkuperäi* jutu*|alkuperäi* uuti*|alkuperäi* kirjoitu*|alkuperäi* versio*|alkuperäi* haastattelu*|alkuperäi* julkaisu*|alkuperäi* lähde:|lue alkuperäi*|katso alkuperäi*|linkki alkuperäiseen|alkuperäisen voi lukea|alkuperäistä voi lukea|alkuteksti*|alkukieli* teksti*|alkukieli* artikkeli*|lue alkukielellä|juttu alkukielellä|artikkeli alkukielellä',
  republished:
    'julkaistu alun perin|alun perin julkaistu|julkaistiin alun perin|ilmestyi alun perin|julkaistu ensin|ilmestyi ensin|julkaistu alunperin|alunperin julkaistu|julkaistiin alunperin|ilmestyi alunperin|alun perin ilmestynyt|ilmestynyt alun perin|julkaistu ensimmäisen kerran|julkaistiin ensimmäisen kerran|ilmestyi ensimmäisen kerran|julkaistiin ensin|juttu on alun perin|artikkeli on alun perin|kirjoitus on alun perin|teksti on alun perin|juttu on julkaistu|tämä artikkeli on julkaistu|tämä kirjoitus on julkaistu|uudelleenjulkaistu|julkaistaan luvalla',
  translated:
    'suomentanut|suomentaja:|käännös:|kääntänyt|käännetty|kääntäjä:|suomennettu|suomennos|suomentaneet|suomeksi kääntänyt|suomeksi:|kääntäneet|suom.|käännös englannista|käännös ruotsista|käännös suomeksi|englannista kääntänyt|ruotsista kääntänyt|venäjästä kääntänyt|saksasta kääntänyt|ranskasta kääntänyt|englannista suomentanut|ruotsista suomentanut|venäjästä suomentanut|saksasta suomentanut|ranskasta suomentanut|artikkeli on käännös|teksti on käännös|käännös ja toimitus|kääntäjät:|suomentajat:|suomentajan huomautus:',
  machine:
    'konekäännös|käännetty koneellisesti|automaattisesti käännetty|käännetty tekoälyllä|tekoälyn kääntämä|konekäännet*|konekäännöksen|konekääntäm*|koneellisesti käännetty|koneellinen käännös|automaattinen käännös|automaattikäännös|käännetty automaattisesti|käännetty tekoälyn avulla|käännetty tekoälyä käyttäen|käännetty tekoälyn|tekoälyllä käännetty|tekoälyn avulla käännetty|tekoälykäännös|tekoäly on kääntänyt|kääntänyt tekoäly|käännös: tekoäly|käännetty googlella|käännetty google|käännetty deepl*|käännetty chatgpt*|google-käännös',
  source:
    'lähde|lähteet|alkuperäinen lähde|lähdeartikkeli|lähdelinkki|uutisen lähde|uutislähde|jutun lähde|linkki lähteeseen|via:',
  picture:
    'kuva:|kuvat:|valokuva*|kuvituskuva*|arkistokuva*|kansikuva*|pääkuva*|kuvakaappau*|kuvalähde*|kuvaaja:|kuvitus:|piirros:|grafiikka:|kartta:|video:|kuvateksti:|kuvan lähde|kuvien lähde',
  version:
    'lue suomeksi|lue englanniksi|lue ruotsiksi|lue juttu|lue venäjäksi|lue saameksi|lue viroksi|saatavilla myös|luettavissa myös|tämän artikkelin käännös|tämän jutun käännös|tämän tekstin käännös|käännetty englanniksi|käännetty ruotsiksi|käännetty venäjäksi|muilla kielillä|muunkieliset|read in english|lue tämä artikkeli|lue tämä juttu|lue artikkeli englanniksi',
  self: 'tämä artikkeli|tämä juttu|tämän artikkelin|tämän jutun|artikkelin|jutun|tämä teksti|tämän tekstin|tämä kirjoitus|tämän kirjoituksen|tämä uutinen|tämän uutisen|tämä haastattelu|tämä sivu|tämä kolumni|artikkeli|juttu|teksti|kirjoitus|tekstin|kirjoituksen',
};

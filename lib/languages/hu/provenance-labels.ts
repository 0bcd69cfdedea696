/** Words by which pages in Hungarian name an original, its source and its translator. */

import type { ProvenanceLabels } from '../types/provenance-labels';

export const hu: ProvenanceLabels = {
  original:
    'eredeti cikk*|eredeti írás*|eredeti szöveg*|eredeti:|az eredeti itt|az eredetit itt|az eredetit ide|olvassa el az eredetit|olvasd el az eredetit|az eredeti ide|a cikk eredetije|az írás eredetije|a szöveg eredetije|a cikk eredeti változata|az írás eredeti változata|a cikk eredeti verziója|eredeti poszt*|eredeti bejegyzés*|eredeti interjú*|eredeti publikáció*|eredeti hír:|eredeti anyag*|eredeti forrás:|eredeti angol nyelvű|angol nyelvű eredeti*|cikk eredeti nyelven|írás eredeti nyelven',
  republished:
    'eredetileg … jelent meg|eredetileg megjelent|először … jelent meg|először megjelent|a cikk eredetileg|ez a cikk eredetileg|az írás eredetileg|ez az írás eredetileg|a szöveg eredetileg|az interjú eredetileg|az anyag eredetileg|a poszt eredetileg|a cikk először|az írás először|a szöveg először|az interjú először|eredetileg publikál*|eredetileg közöl*|eredetileg itt|először publikál*|elsőként … jelent meg|elsőként megjelent|első megjelenés|első közlés|másodközlés|utánközlés|engedélyével közöl*',
  translated:
    'fordította|fordítás:|fordító:|ford.:|fordítás … ból|fordítás … ből|fordították|angolból fordít*|németből fordít*|franciából fordít*|olaszból fordít*|spanyolból fordít*|oroszból fordít*|lengyelből fordít*|románból fordít*|szlovákból fordít*|csehből fordít*|magyarra fordít*|fordítás és szerkesztés|fordítás és adaptáció|magyar fordítás|magyar fordító:|a cikket fordította|a szöveget fordította|az írást fordította|az interjút fordította|a cikk fordítás|a szöveg fordítás|fordítása:|fordítók:|a fordító megjegyzése:',
  machine:
    'gépi fordítás*|automatikus fordítás*|automatikusan fordított*|ai fordította|géppel fordított|géppel fordítva|géppel fordították|gépi úton fordított*|automatikusan fordítva|automatikusan lefordít*|mesterséges intelligencia fordít*|mesterséges intelligenciával fordít*|mesterséges intelligencia segítségével fordít*|mesterséges intelligenciával készült fordítás|mi fordította|mi-vel fordít*|mi segítségével fordít*|ai-jal fordít*|ai-val fordít*|ai segítségével fordít*|ai-fordítás|ai fordítás|a google fordította|google fordítóval|google fordító segítségével|deepl-lel fordít*|deepl fordító|chatgpt fordít*|chatgpt-vel fordít*',
  source:
    'forrás|források|a cikk forrása|a hír forrása|a szöveg forrása|az írás forrása|eredeti forrás|hírforrás|forrás link|link a forráshoz|a forrás|nyomán:|via:',
  picture:
    'fotó*|kép:|borítókép|képek:|fénykép*|illusztráció*|infografika*|grafika:|rajz:|karikatúra:|térkép:|videó:|címlapkép*|nyitókép*|kiemelt kép|címképünk|képünk*|képernyőkép*|képernyőfotó*|kép forrása|képek forrása|a kép forrása|képforrás*',
  version:
    'olvassa el|olvasd el|elérhető … nyelven|olvassa angolul|olvasd angolul|olvassa magyarul|angolul is|németül is|románul is|szlovákul is|angol nyelven is|magyar nyelven is|is olvasható|e cikk … fordítása|ennek a cikknek … fordítása|angolra fordít*|németre fordít*|románra fordít*|szlovákra fordít*|lefordították … nyelvre|más nyelveken|read in english',
  self: 'ez a cikk|ezt a cikket|a cikket|a szöveget|az írást|cikk|ezt az írást|ez az írás|ez a szöveg|ezt a szöveget|ez az interjú|ezt az interjút|ez a poszt|ez a bejegyzés|ez az oldal|ennek a cikknek|a cikk|az írás|a szöveg|az interjú|az interjút|jelen cikk|írás|szöveg',
};

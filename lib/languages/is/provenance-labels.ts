/** Words by which pages in Icelandic name an original, its source and its translator. */

import type { ProvenanceLabels } from '../types/provenance-labels';

export const is: ProvenanceLabels = {
  original:
    'upprunaleg* grein*|frumgrein*|lesa frumtextann|upprunaleg* frétt*|upphafleg* grein*|upphafleg* frétt*|upprunaleg* text*|upphafleg* text*|frumtext*|upprunaleg* útgáf*|lesa upprunaleg*|lesið upprunaleg*|upprunaleg* heimild:',
  republished:
    'birtist fyrst|birtist upphaflega|upphaflega birt*|fyrst birt|fyrst birtist|þessi grein birtist|birtist áður í|endurbirt* með leyfi',
  translated:
    'þýðing:|þýtt úr|þýddi|þýðandi:|þýðing úr|þýðing og|þýtt og|þýtt af|íslensk þýðing|íslenskaði|greinin er þýdd|greinin er þýðing|úr … þýddi',
  machine:
    'vélþýð*|vélræn þýðing|sjálfvirk þýðing|þýtt með gervigreind|þýtt af gervigreind|þýdd með gervigreind|þýdd af gervigreind|þýtt sjálfvirkt|gervigreindarþýðing|þýtt með google|þýtt með aðstoð gervigreindar',
  source: 'heimild|heimildir|upprunaleg heimild|heimildin|heimild fréttar|slóð á heimild|byggt á:',
  picture: 'mynd:|myndir:|myndin:|ljósmynd*|forsíðumynd*|myndband*|skjáskot*|skjámynd*|teikning:|kort:|samsett mynd',
  version:
    'lesa á ensku|lesa á íslensku|lestu á|lesið á|einnig fáanleg*|einnig aðgengileg*|einnig á ensku|útgáfa þessarar|þýðing þessarar|þýðing á þessari|þýdd á|þýtt á|read in english',
  self: 'þessi grein|þessa grein|þessi frétt|þessa frétt|þessi texti|þessi síða|þetta viðtal|þessarar greinar|greinin|greinina|fréttin|textinn',
};

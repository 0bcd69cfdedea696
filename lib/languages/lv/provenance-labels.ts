/** Words by which pages in Latvian name an original, its source and its translator. */

import type { ProvenanceLabels } from '../types/provenance-labels';

export const lv: ProvenanceLabels = {
  original:
    'oriģināl* rakst*|oriģinālrakst*|lasīt oriģinālu|raksta oriģināls|oriģināls:|oriģināltekst*|oriģināl* tekst*|oriģinālpublikācij*|oriģināl* publikācij*|oriģinālziņ*|oriģināl* ziņ*|oriģinālintervij*|sākotnēj* rakst*|sākotnēj* publikācij*|lasi oriģinālu|lasiet oriģinālu|lasīt oriģinālvalodā|lasiet oriģinālvalodā|publikācijas oriģināls|teksta oriģināls|oriģināls šeit|oriģināls lasāms|oriģināls pieejams|saite uz oriģinālu|oriģinālavots:|oriģinālais avots:',
  republished:
    'sākotnēji publicēt*|pirmo reizi publicēt*|sākotnēji tika publicēt*|sākotnēji ticis publicēts|pirmo reizi tika publicēt*|pirmoreiz publicēt*|pirmpublicējum*|oriģināli publicēt*|vispirms publicēt*|raksts pirmo reizi|raksts sākotnēji|šis raksts publicēts|pārpublicēt* no|pārpublicēt* ar',
  translated:
    'tulkojums:|tulkojis|tulkoja|tulkojusi|tulkots no|tulkotāj*:|tulkojums no|no … tulkojusi|no … tulkojis|no … tulkoja|no … tulkots|tulkots un|tulkots latviski|tulkojums latviešu|tulkojums latviski|tulkojumu veica|tulkojumu sagatavoja|tulkojums un|latviski tulkoj*|latviskojis|latviskojusi|raksts tulkots|raksts ir tulkojums|raksts ir tulkots|teksts tulkots|tulk.:|tulkotāja piezīme:|tulkotājas piezīme:',
  machine:
    'tulkots ar mākslīgo intelektu|mašīntulkot*|mašīntulkojum*|automātisks tulkojums|automātiskais tulkojums|automātiski tulkot*|tulkots automātiski|tulkots ar mi|tulkots ar ai|mi tulkojums|mākslīgā intelekta tulkojums|mākslīgā intelekta tulkot*|mākslīgais intelekts tulkoj*|tulkots, izmantojot mākslīgo intelektu|tulkots, izmantojot mi|tulkots ar mākslīgā intelekta|tulkots ar google|tulkots ar deepl|tulkots ar chatgpt',
  source:
    'avots|avoti|informācijas avots|raksta avots|ziņas avots|oriģinālais avots|pirmavots|saite uz avotu|avota saite',
  picture:
    'foto*|attēls:|attēli:|attēla*|ilustrācij*|ekrānuzņēmum*|infografik*|grafika:|karikatūra*|zīmējums:|video:|publicitātes foto*|ilustratīv*|titulattēl*',
  version:
    'lasīt angliski|lasīt krieviski|lasīt latviski|lasi angliski|lasi krieviski|lasi latviski|lasiet angliski|lasiet krieviski|lasīt angļu|lasīt krievu|lasiet angļu|pieejams arī|pieejama arī|šī raksta tulkojums|šī raksta versija|šī raksta angļu|šī raksta krievu|tulkots angļu valodā|tulkots krievu valodā|citās valodās|read in english|читать на русском',
  self: 'šis raksts|raksts|rakstu|šo rakstu|šī raksta|šis teksts|šo tekstu|šī ziņa|šī intervija|šī publikācija|šī lapa|teksts|tekstu|raksta|publikācija|intervija',
};

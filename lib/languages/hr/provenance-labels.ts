/** Words by which pages in Croatian name an original, its source and its translator. */

import type { ProvenanceLabels } from '../types/provenance-labels';

export const hr: ProvenanceLabels = {
  original:
    'izvorni članak|originalni članak|izvorni tekst|originalni tekst|izvornik|original:|izvornog članka|izvornom članku|originalnog članka|izvornog teksta|originalnog teksta|izvorna verzija|izvorna objava|izvorna vijest|originalna objava|originalna vijest|originalna verzija članka|izvorni intervju|original članka|original teksta|članak u originalu|tekst u originalu|pročitajte original|pročitaj original|pročitajte izvorni|original pročitajte|original možete|original ovdje|original je objavljen|link na original|poveznica na original|poveznica na izvornik|originalni izvor:',
  republished:
    'izvorno objavljen*|prvotno objavljen*|prvi put objavljen*|izvorno je objavljen*|prvotno je objavljen*|prvi put je objavljen*|prvi puta objavljen*|najprije objavljen*|najprije je objavljen*|originalno objavljen*|originalno je objavljen*|prvobitno objavljen*|članak je izvorno|članak je prvotno|članak je originalno|tekst je izvorno|tekst je prvotno|tekst je originalno|ovaj članak objavljen je|ovaj tekst objavljen je|članak je preuzet|tekst je preuzet|preuzeto s|preuzeto sa|preuzeto iz|preneseno s|objavljeno uz dopuštenje',
  translated:
    's … prevel*|s … preveo|prijevod:|prijevod s|preveo|prevela|prevedeno s|prevoditelj*:|sa … preveo|sa … prevel*|prijevod sa|prijevod i obrada|prijevod i prilagodba|prijevod na hrvatski|prijevod članka|prijevod teksta|hrvatski prijevod|na hrvatski preveo|na hrvatski prevela|članak preveo|članak prevela|tekst preveo|tekst prevela|članak je prijevod|tekst je prijevod|prevedeno sa|prev.:|napomena prevoditelja:|napomena prevoditeljice:',
  machine:
    'strojni prijevod|strojno preveden*|automatski preveden*|automatski prijevod|strojno prevođen*|preveden* automatski|preveden* strojno|preveden* umjetnom inteligencijom|preveden* pomoću umjetne inteligencije|preveden* uz pomoć umjetne inteligencije|preveden* pomoću ai|preveden* uz pomoć ai|preveden* ai|prevela umjetna inteligencija|prijevod umjetne inteligencije|ai prijevod|prijevod pomoću ai|preveden* pomoću google|preveden* uz pomoć google|preveden* pomoću deepl|preveden* uz pomoć deepl|preveden* uz pomoć chatgpt',
  source:
    'izvor|izvori|izvor vijesti|izvor članka|izvor teksta|izvor informacija|originalni izvor|link na izvor|poveznica na izvor|preuzeto s|preuzeto sa|preuzeto iz|prema:|via:',
  picture:
    'slika:|foto*|slike:|ilustracij*|infografik*|grafika:|karikatura:|crtež:|kolaž:|snimka:|karta:|video:|screenshot*|snimka zaslona|izvor foto*|izvor slike|autor foto*|naslovna foto*',
  version:
    'čitajte na|čitaj na|pročitajte na|pročitaj na|pročitajte ovaj članak na|pročitajte ovaj tekst na|dostupno i na|dostupan i na|dostupna i na|dostupno također na|verzija ovog*|inačica ovog*|prijevod ovog*|prijevodi ovog*|preveden na|prevedena na|prevedeno na|na drugim jezicima|read in english',
  self: 'ovaj članak|ovaj tekst|članak|tekst|ovog članka|ovoga članka|ovog teksta|ovoga teksta|ova vijest|ovaj intervju|ovaj prilog|ova stranica|ova reportaža|vijest|intervju|prilog|članka|teksta',
};

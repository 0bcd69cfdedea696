/** Words by which pages in Slovenian name an original, its source and its translator. */

import type { ProvenanceLabels } from '../types/provenance-labels';

export const sl: ProvenanceLabels = {
  original:
    'izvirni članek|izvirnik|izvirno besedilo|original:|izvirnega članka|izvirnega besedila|izvirna novica|izvirno novico|izvirni prispevek|izvirnega prispevka|izvirna objava|izvirni intervju|izvirna različica|v izvirniku|preberi izvirnik|preberite izvirnik|povezava do izvirnika|povezava na izvirnik|izvirni vir:|originalni članek|originalno besedilo|originalni prispevek',
  republished:
    'izvirno objavljen*|izvirno je objavljen*|prvotno objavljen*|prvič objavljen*|najprej objavljen*|članek je bil prvotno|članek je bil prvič|članek je bil izvirno|članek je bil najprej|prispevek je bil prvotno|besedilo je bilo prvotno|besedilo je bilo prvič|prvotno izš*|ponatisnjen* iz|objavljeno z dovoljenjem',
  translated:
    'prevod:|prevedel|prevedla|prevedeno iz|iz … prevedel|iz … prevedla|prevod iz|prevod in priredba|prevod in uredniška|prevod članka|prevod besedila|slovenski prevod|v slovenščino prevedel|v slovenščino prevedla|članek je prevedel|članek je prevedla|besedilo je prevedel|besedilo je prevedla|članek je prevod|besedilo je prevod|prevedeno po|poslovenil|poslovenila|prevajalec:|prevajalka:|opomba prevajalca:|opomba prevajalke:',
  machine:
    'strojni prevod|strojno preveden*|samodejni prevod|samodejno preveden*|avtomatski prevod|avtomatsko preveden*|prevedeno samodejno|prevedeno strojno|preveden* z umetno inteligenco|preveden* s pomočjo umetne inteligence|prevedla umetna inteligenca|prevod z umetno inteligenco|preveden* z ui|prevedeno z google|prevedeno z deepl|prevedeno s pomočjo google',
  source:
    'vir|viri|vir novice|vir članka|vir besedila|vir informacij|izvirni vir|povezava do vira|povzeto po|povzeto iz|prirejeno po|via:',
  picture:
    'foto*|slika:|slike:|ilustracij*|infografik*|grafika:|karikatura:|risba:|posnetek:|zaslonsk*|zemljevid:|video:|vir foto*|vir slik*|avtor foto*|naslovna foto*',
  version:
    'berite v|preberite v|preberite ta članek v|preberi v|berite ta članek v|beri v|na voljo tudi v|dostopno tudi v|dostopen tudi v|različica tega|prevod tega|prevodi tega|preveden v|prevedena v|prevedeno v|v drugih jezikih|read in english',
  self: 'ta članek|članek|tega članka|to besedilo|tega besedila|ta prispevek|ta intervju|ta novica|ta stran|besedilo|prispevek|intervju|pričujoč* članek|pričujoče besedilo',
};

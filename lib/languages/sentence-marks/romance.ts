import type { SentenceMarkTables } from '../types';

/** The Romance languages, with Albanian, which abbreviates much as they do. */
export const ROMANCE: SentenceMarkTables = {
  fr: {
    before: 'm mm mme mmes mlle mlles dr drs pr me mgr st ste sts stes gal cf p.ex c.à-d env av apr éd dir tél bd vs',
    figure: 'no nos n art fig chap vol t p pp pag janv févr avr juil sept oct nov déc al',
    ends: 'etc',
    either: 's.a s.a.r.l s.a.s j.c av.j.c apr.j.c u.s é.u',
    capital: 'un',
    starters:
      "le la les l' un une des il elle ils elles on nous vous je tu ce cet cette ces c'est son sa ses leur dans en au aux à de du par pour avec sur sous après avant depuis mais et or puis alors quand où qui que pourquoi si personne aucun",
    says: 'dit demand répond répli lanc crie crié expliqu ajout',
  },
  es: {
    before:
      'sr sra srta sres sras dr dra dres d dña prof profa lic ing arq gral cnel tte cap mons fr sto sta ud uds vd vds av avda pza p.ej ej aprox depto dpto gob dip sen vs cf máx mín tel',
    figure: 'art arts pág págs p núm núms no n nº fig vol cap ene feb mar abr jun jul ago sep sept oct nov dic',
    ends: 'etc a.m p.m',
    either: 'ee.uu rr.hh s.a s.l s.a.de.c.v c.v a.c d.c a.de.c d.de.c cía ltda',
    capital: 'un este',
    starters:
      'el la los las un una unos unas él ella ellos ellas lo su sus se no en a al de del por para con sin sobre tras desde según pero y o si cuando donde quien qué cómo esto esta este ese esa nadie nada también además así entonces luego después',
    says: 'dijo dice pregunt respond grit afirm añadi explic contest exclam',
  },
  pt: {
    before:
      'sr sra srs sras srta dr dra drs prof profa eng arq gen cel cap d exmo exma av r pç trav p.ex ex aprox máx mín dep des sen gov min vs cf tel sto sta',
    figure: 'art arts pág págs p n no nº núm fig vol cap jan fev mar abr mai jun jul ago set out nov dez',
    ends: 'etc',
    either: 's.a a.c d.c e.u.a ltda cia a.m p.m',
    capital: 'um',
    starters:
      'o a os as um uma ele ela eles elas seu sua se não em no na nos nas de do da por para com sem sobre mas e ou quando onde quem isto isso este esta esse essa ninguém nada também depois então',
    says: 'disse diz pergunt respond grit afirm acrescent explic',
  },
  it: {
    before:
      'sig sigg sig.ra sig.na sig.ri dott dott.ssa dr prof prof.ssa ing avv arch geom on sen gen col cap mons don s san ss p.es es ca cfr v vs min max segg tel p.zza v.le c.so',
    figure: 'art artt par pag pagg p n nn nr fig vol cap gen feb mar apr mag giu lug ago set sett ott nov dic',
    ends: 'ecc etc',
    either: 's.p.a s.r.l a.c d.c u.s.a',
    capital: 'un lei',
    starters:
      'il lo la i gli le un uno una egli lui lei loro essi si non in nel nella a al alla di del della da dal per con su tra fra ma e o quando dove chi che cosa questo questa nessuno niente anche poi così dopo',
    says: 'chied ha disse dice rispond grid spieg aggiun domand',
  },
  ro: {
    before: 'dl dna dra dlui dr prof ing av gen col lt sf pr bd șos cca ca de.ex ex d.ex i.e resp',
    figure: 'nr str alin art pag p cap fig vol lit sec ian feb mar apr iun iul aug sept oct noi dec bl et ap',
    ends: 'etc ș.a ș.a.m.d',
    either: 's.a s.r.l d.hr î.hr mil mld',
    capital: 'un',
    starters: 'un o el ea ei ele se nu în pe la de din cu fără dar și sau când unde cine ce acest această nimeni apoi',
    says: 'întreb răspun spus spune strig',
  },
  ca: {
    before: 'sr sra srs sres dr dra prof av pl pça c p.ex ex aprox st sta mn cf tel',
    figure: 'art pàg p núm n fig vol cap gen febr abr jul ag set oct nov des',
    ends: 'etc',
    either: 's.a s.l a.c d.c ee.uu',
    capital: 'un',
    starters: "el la els les un una ell ella no en a al de del per amb sense però i o quan on qui ningú hi l'",
    says: 'dir diu pregunt respon crid',
  },
  gl: { like: 'es', before: 'd dna', starters: 'o os as un unha non en na no ninguén' },
  sq: {
    before: 'z znj zj dr prof inxh rr bul p.sh dmth d.m.th afërs',
    figure: 'nr f fq neni art vol',
    ends: 'etj',
    either: 'sh.a sh.p.k mln mld',
    starters: 'ai ajo ata ky kjo në me nga për por dhe askush',
    says: 'tha pyeti thotë',
  },
};

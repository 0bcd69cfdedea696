import type { SentenceMarkTables } from '../types';

/** English, German, Dutch and the languages of the North. */
export const GERMANIC: SentenceMarkTables = {
  en: {
    before:
      'mr mrs ms messrs dr drs prof ste mt rev hon gov sen sens rep reps gen col maj capt cpt lt sgt cpl pvt cmdr cdr adm pres supt insp det fr vs viz cf e.g i.e approx est dept univ assn bros',
    figure:
      'no nos fig figs vol vols p pp art sec ch para ed jan feb mar apr jun jul aug sep sept oct nov dec ca c mon wed sat sun',
    ends: 'etc al',
    unit: 'ft lb oz',
    either:
      'st u.s u.k u.n e.u u.s.a u.a.e d.c l.a n.y a.m p.m ph.d m.d b.a m.a inc ltd co corp plc llc jr sr bros ave blvd rd tue tues thu thurs fri b.c a.d',
    capital: 'i',
    starters:
      'the a an he she it they we you i this that these those his her its their our my there here in on at by for from with after before during since while when where what who why how if as but and or so yet then now nobody no not one some many most more all both each neither only even also however still',
    says: 'said say asked ask added told wrote replied answered shouted cried warned explained insisted wondered demanded declared tweeted',
  },
  de: {
    before:
      'z.b d.h u.a z.t i.d.r v.a o.ä s.o s.u m.e i.a u.u dr prof dipl ing hr hrn fr frl fa fam bzw ca vgl inkl exkl ggf evtl geb gest sog zzgl abzgl bzgl durchschn gegr allg österr schweiz hl kgl phil med jur rer nat th chr',
    figure: 'nr nrn s art abs bd bde kap § ziff tel jan feb mär apr jun jul aug sep sept okt nov dez jh max min mind',
    ends: 'usw etc u.dgl u.v.m',
    either: 'st mio mrd tsd str u.s co kg e.v n.chr v.chr jh jhd',
    endings: 'str pl',
    capital: 'sie ihr ihre',
    starters:
      'der die das den dem des ein eine einen einem einer er sie es wir ich ihr man dies diese dieser dieses sein seine ihre in im am an auf nach vor mit bei für seit zum zur aus von um und aber doch auch dann danach dort hier so wie als wenn weil nur noch nun viele niemand kein keine zwei drei wer was wo warum später',
    says: 'sagt fragt rief meint erklär schrieb antwort ergänz',
    ordinals: true,
  },
  nl: {
    before:
      'dhr mevr mw dr drs prof mr ir ing st bijv bv d.w.z o.a m.b.t t.a.v i.v.m t.o.v i.p.v a.u.b o.l.v m.a.w z.g zgn ca resp incl excl gem ds jhr burg vgl',
    figure: 'nr nrs blz p art lid jl tel jan feb mrt apr jun jul aug sep sept okt nov dec hfst',
    ends: 'enz etc e.d e.a',
    either: 'b.v n.v u.s v.chr n.chr mln mld',
    endings: 'str',
    capital: 'u',
    starters:
      "de het een hij zij ze wij we ik jij je dit dat deze die in op aan bij na voor met van uit er en maar ook toen dan daar hier nu niemand geen wie wat waar waarom als 's 't",
    says: 'zei zegt vroeg vraagt riep roept schreef antwoord',
  },
  sv: {
    before: 't.ex bl.a d.v.s s.k dvs ca dr prof fr hr inkl exkl resp f.d e.dyl jfr st tf ing',
    figure: 'nr kl s sid art kap tel jan feb mars apr aug sept okt nov dec st',
    ends: 'osv m.m m.fl etc o.s.v o.d',
    either: 'f.kr e.kr milj mdr',
    starters: 'den det de en ett han hon vi jag ni man i på av för med efter när men och då där här nu ingen',
    says: 'sade säger sa fråga svara ropa skrev',
  },
  da: {
    before: 'f.eks bl.a d.v.s dvs ca dr prof hr fr inkl ekskl pga p.g.a evt hhv jf jvf vedr afd sct skt',
    figure: 'nr kl s art stk kap tlf jan feb mar apr jun jul aug sept okt nov dec',
    ends: 'osv m.m m.v m.fl etc o.s.v o.l',
    either: 'f.kr e.kr mio mia',
    capital: 'de i',
    starters: 'den det de en et han hun vi jeg man i på af for med efter da når men og så der her nu ingen',
    says: 'sagde siger spurgte spørger svarede råbte skrev',
    ordinals: true,
  },
  no: {
    before: 'f.eks bl.a d.v.s dvs ca dr prof hr fr inkl ekskl pga evt hhv jf vedr avd st',
    figure: 'nr kl s art kap tlf jan feb mar apr jun jul aug sept okt nov des',
    ends: 'osv m.m m.v m.fl etc o.l',
    either: 'f.kr e.kr mill mrd',
    capital: 'de',
    starters: 'den det de en ei et han hun vi jeg man i på av for med etter da når men og så der her nå ingen',
    says: 'sa sier spurte spør svarte ropte skrev',
    ordinals: true,
  },
  is: {
    before: 'þ.e þ.e.a.s t.d m.a dr prof hr fr u.þ.b skv sbr svokall',
    figure: 'kl nr bls gr jan feb mar apr maí jún júl ágú sept okt nóv des',
    ends: 'o.s.frv o.fl etc',
    either: 'millj f.kr e.kr',
    starters: 'hann hún það þau þeir við ég þetta í á af fyrir með eftir þegar en og svo þar hér nú enginn',
    says: 'sagði segir spurði svaraði',
    ordinals: true,
  },
  nb: { like: 'no' },
  nn: { like: 'no' },
  fo: { like: 'da' },
  lb: { like: 'de' },
  af: { like: 'nl', figure: 'bl mrt okt des', before: 'mnr mev ds bv d.w.s o.a' },
};

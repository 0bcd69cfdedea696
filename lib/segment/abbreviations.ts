/**
 * Words after which a full stop does not end a sentence, by language; "*" holds for all.
 * Lower case, without the final full stop. A speaker can add to a line without reading code.
 */
const TABLE: Readonly<Record<string, string>> = {
  '*': 'dr prof st no vs vol fig inc ltd co corp jr sr mr mrs ms gen col lt sgt capt rev hon approx dept est',
  en: 'mr mrs ms messrs dr prof st mt rev hon gov sen rep sens reps gen col maj capt lt sgt cpl pvt cmdr adm pres vs etc e.g i.e u.s u.k u.n e.u d.c a.m p.m no nos vol inc ltd co corp jan feb mar apr jun jul aug sept sep oct nov dec mon tue wed thu fri sat sun jr sr ph.d approx ave blvd rd dept est fig ed',
  de: 'z.b d.h u.a z.t bzw ca dr prof hr fr nr str vgl usw etc inkl ggf evtl st mio mrd bd abs art geb gest sog u.s i.d.r v.a o.ä s.o s.u tel mind max zzgl',
  fr: 'm mm mme mlle dr pr st ste no p.ex etc av apr env vol chap fig art cf sept janv févr avr juil oct nov déc',
  es: 'sr sra srta sres dr dra ud uds ee.uu d.c a.c p.ej etc pág núm art av gral lic ing prof vol aprox dpto',
  pt: 'sr sra dr dra prof eng av r etc pág núm art exmo vol aprox tel',
  it: 'sig sig.ra dott prof ing avv on ecc pag art vol ca es s.p.a',
  nl: 'dhr mevr dr prof mr ir drs bijv bv d.w.z enz o.a m.b.t nr blz ca t.a.v jl',
  sv: 't.ex bl.a m.m d.v.s kl ca nr s.k osv dr prof',
  da: 'f.eks bl.a m.m dvs kl ca nr osv dr prof',
  no: 'f.eks bl.a m.m dvs kl ca nr osv dr prof',
  fi: 'esim mm ns ym jne n klo prof tri',
  pl: 'np m.in itd itp dr prof mgr inż ul r w ok tys mln mld nr godz tzw św gen płk pl al',
  cs: 'např tzv atd apod dr prof ing mgr ul č str tis mil mld sv gen r kč',
  sk: 'napr tzv atď apod dr prof ing mgr ul č str tis mil mld sv r',
  hu: 'dr prof stb pl kb ún ill id ifj u tel',
  ro: 'dl dna dr prof etc nr str ex art pag',
  tr: 'dr prof doç av sn vb vs yy no cad sok mah örn bkz t.c',
  ru: 'г гг в вв т.е т.д т.п т.к др пр руб коп тыс млн млрд ул д кв им стр рис см напр проф акад ст р п н.э с обл',
  uk: 'р рр м вул буд грн коп тис млн млрд ст ім напр проф акад т.д т.п та.ін див стор с обл о',
  bg: 'г гр ул бр лв хил млн млрд др проф т.е т.н напр св стр',
  sr: 'г др проф ул бр тј нпр итд св стр',
  hr: 'dr prof ul br tj npr itd sv str god tzv',
  el: 'κ κα κ.κ δρ π.χ κ.λπ κ.ά αρ σελ δηλ μ.μ π.μ',
  vi: 'tp ts ths gs pgs bs ks cn tt ttg q p đ tx tt.tp v.v tr nxb ubnd ông bà th.s t.p',
  id: 'dr prof ir h hj drs dra no jl tgl dll dsb dst rp pt cv yth sdr',
  ms: 'dr prof en pn no jln dll dsb rm sdn bhd',
  th: 'พ.ศ ค.ศ ม.ค ก.พ มี.ค เม.ย พ.ค มิ.ย ก.ค ส.ค ก.ย ต.ค พ.ย ธ.ค น ดร ผศ รศ ศ พล.อ พล.ต.อ พ.ต.อ กทม อ ต จ',
  ar: 'د أ م ص ج ت هـ',
  he: 'ד פרופ גב עמ מס וכו',
  hi: 'डॉ श्री प्रो सं पृ रु',
  lt: 'pvz t.y ir kt dr prof g m d tūkst mln mlrd',
  lv: 'piem utt dr prof g tūkst milj mljrd',
  et: 'nt jne dr prof lk tn',
};

const sets = new Map<string, ReadonlySet<string>>();

/** The abbreviations of a language together with those of all. */
export function abbreviationsOf(lang: string): ReadonlySet<string> {
  const key = lang.split('-')[0] ?? lang;
  const known = sets.get(key);
  if (known) return known;
  const made = new Set(`${TABLE['*']} ${TABLE[key] ?? ''}`.trim().split(/\s+/));
  sets.set(key, made);
  return made;
}

/** Languages that write ordinals with a full stop: "3. Oktober". */
export const ORDINAL_STOP: ReadonlySet<string> = new Set(
  'de da no nb nn fi cs sk hu pl hr sr sl bs et lv tr is lb'.split(' '),
);

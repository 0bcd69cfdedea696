import type { SentenceMarkTables } from '../types';

/** East and South-East Asia, Oceania and Africa. */
export const EAST: SentenceMarkTables = {
  vi: {
    before:
      'tp ts tx tt ths th.s gs pgs gs.ts pgs.ts bs bs.ck ks kts ls cn ds nsnd nsưt ts.bs q p đ h x nxb ubnd cty đt st cb thpt thcs ncs tsk gs.tskh',
    figure: 'tr số đt tel',
    ends: 'v.v vv ý á',
    either: 'tr tcn scn k tp.hcm u.s',
    capital: 'anh',
    starters:
      'các những một ông bà anh chị họ tôi chúng cô nó ở tại trong theo nhưng và khi nếu cổ không đây đó vào trên sau trước từ với để',
    says: 'hỏi nói đáp hét kể thốt',
  },
  id: {
    before:
      'dr drs dra prof ir h hj kh tn ny nn jl jln gg kel kec kab st pt cv ud yth bpk sdr moh muh abd a.n u.p jend letjen mayjen kol inf kapt brigjen',
    figure: 'no hlm hal rp tgl pkl jan feb mar apr jun jul agt sep okt nov des ps',
    ends: 'dll dsb dst dkk',
    either: 'tbk m.si s.h s.e m.a ph.d rt rw',
    starters:
      'ia dia mereka kami kita saya itu ini di ke dari pada untuk dengan dan tapi tetapi namun tak tidak lalu kemudian',
    says: 'tanya kata ujar jawab teriak tutur ucap',
  },
  ms: {
    like: 'id',
    before: 'en pn cik sdn kpg kg tmn lrg bt hj dato datuk dr',
    either: 'bhd',
    starters: 'beliau tiada',
    says: 'kata tanya ujar soal',
  },
  tl: {
    before: 'g gng bb dr dra atty engr sen rep gob kgg hon prof st sto sta kap hen brgy hal',
    figure: 'blg p pah',
    ends: 'atbp',
    either: 'u.s inc jr sr',
    starters: 'ang ng sa si mga ito siya sila kami tayo ako isang walang may hindi noong',
    says: 'sabi tanong sagot sigaw wika',
  },
  sw: {
    before: 'dkt bw bi prof mhe mh jen mch',
    figure: 'sh tsh ksh uk no',
    ends: 'n.k nk k.k',
    says: 'alisema aliuliza akasema akauliza alijibu',
  },
  zh: {
    spaceless: true,
    starters: '然后 于是 但是 可是 不过 后来 接着 最后 然而 隨後 於是 後來 接著 最後',
    says: '说 問 问 說 道 喊 表示 回答 称 稱 写 寫 叫',
  },
  ja: {
    spaceless: true,
    goesOn:
      'と は が を に の も で や へ か って など から まで という といっ といい とし とさ とか とだ とま との とは とも とみ とつ 、 ，',
    neverFirst: 'を の',
    starters: 'そして しかし だが それから すると',
  },
  ko: {
    goesOn: '라고 이라고 라며 이라며 라는 이라는 라면서 이라면서 하고',
    figure: '제',
    says: '말했 물었 외쳤 밝혔 답했',
  },
  my: {
    spaceless: true,
    goesOn: 'ဟု ဟူ၍ လို့ ဟူသော',
    // ၊ is a comma.
    stops: [{ pattern: /၊/gu, as: ',' }],
    says: 'မေး ပြော',
  },
  km: {
    spaceless: true,
    says: 'សួរ និយាយ ឆ្លើយ ស្រែក',
    // ។ល។ is "etc.".
    stops: [{ pattern: /។ល។/gu, as: ',' }],
  },
  bo: {
    spaceless: true,
    // The shad ends clauses and sentences alike; after ག it is left out.
    stops: [{ pattern: /[།༎](?=\s|$)/gu, as: '։' }],
  },
};

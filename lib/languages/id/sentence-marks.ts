/** Abbreviations and other marks of where sentences end in Indonesian. */

import type { SentenceMarkTable } from '../types/sentence-marks';

export const id: SentenceMarkTable = {
  before:
    'dr drs dra prof ir h hj kh tn ny nn jl jln gg kel kec kab st pt cv ud yth bpk sdr moh muh abd a.n u.p jend letjen mayjen kol inf kapt brigjen',
  figure: 'no hlm hal rp tgl pkl jan feb mar apr jun jul agt sep okt nov des ps',
  ends: 'dll dsb dst dkk',
  either: 'tbk m.si s.h s.e m.a ph.d rt rw',
  starters:
    'ia dia mereka kami kita saya itu ini di ke dari pada untuk dengan dan tapi tetapi namun tak tidak lalu kemudian',
  says: 'tanya kata ujar jawab teriak tutur ucap',
};
